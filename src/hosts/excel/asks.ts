/** Puts its loads into the batch, and gives what takes in the answer. May be asked again after a failed batch. */
export interface Ask {
  /** Cells to be read, as far as known: what the size of the reply goes by. */
  readonly cells: number;
  readonly queue: () => () => void;
  /** The same asked for in smaller parts; none for what is small. */
  readonly parts?: () => readonly Ask[];
}

export const ask = (queue: () => () => void, cells = 0): Ask => ({ cells, queue });

const TOO_LARGE: ReadonlySet<unknown> = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
]);

export const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && TOO_LARGE.has(error.code);

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
  for (const take of takers) take();
}
