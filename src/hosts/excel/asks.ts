import { turn } from './turn';
import { halved, type ReadBlock } from './blocks';

/** Puts its loads into the batch, and gives what takes in the answer. May be asked again after a failed batch. */
export interface Ask {
  /** About how much of the reply it takes. */
  readonly bytes: number;
  readonly queue: () => () => void;
  /** The same asked for in smaller parts; none for what is small. */
  readonly parts?: () => readonly Ask[];
}

/** What asking for a block takes in the request, and its names in the reply. */
export const OVERHEAD = 1000;

export const ask = (queue: () => () => void, bytes = OVERHEAD): Ask => ({ bytes, queue });

/** Halves of a block, for what can be asked for in parts. */
export function inParts(block: ReadBlock, askFor: (part: ReadBlock) => Ask): Pick<Ask, 'parts'> {
  const halves = halved(block);
  return halves.length === 0 ? {} : { parts: () => halves.map(askFor) };
}

const TOO_LARGE: ReadonlySet<unknown> = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
]);

export const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && TOO_LARGE.has(error.code);

/** Answers are taken in for so long at a time, ms. */
const SLICE = 10;
/** Bytes of a reply that takes a while to unpack. */
const LONG = 2 ** 18;

/** Asks all in one round trip; when the reply is too large for the program, in halves, and at last in parts of one. */
export async function asked(context: Excel.RequestContext, asks: readonly Ask[]): Promise<void> {
  const [first, ...others] = asks;
  if (first === undefined) return;
  const takers = asks.map(({ queue }) => queue());
  try {
    await context.sync();
  } catch (error) {
    const smaller = others.length === 0 ? (first.parts?.() ?? []) : asks;
    if (!isTooLarge(error) || smaller.length === 0) throw error;
    const middle = Math.ceil(smaller.length / 2);
    await asked(context, smaller.slice(0, middle));
    return asked(context, smaller.slice(middle));
  }
  await taken(takers, asks.reduce((sum, { bytes }) => sum + bytes, 0) > LONG);
}

/** Takes in the answers, a few at a time. A long reply has taken its time already: it was unpacked in one piece. */
async function taken(takers: readonly (() => void)[], isLong: boolean): Promise<void> {
  let since = isLong ? -Infinity : performance.now();
  for (const take of takers) {
    if (performance.now() - since > SLICE) {
      await turn();
      since = performance.now();
    }
    take();
  }
}
