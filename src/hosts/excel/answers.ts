import { isTooLarge, type Ask } from './asks';
import { turn } from './turn';

/** How long replies are stored before the page has its turn, ms. */
const SLICE = 10;
/** Size in bytes from which a reply takes noticeable time to unpack. */
const LONG = 2 ** 18;

/** Replies that have arrived and are not yet stored. */
interface Answers {
  readonly takers: readonly (() => void)[];
  /** The reply was long: unpacking it, which cannot be divided, has already used up this turn. */
  readonly isLong: boolean;
}

/** Sends all asks in one round trip; when the reply is too large for the program, in halves, and at last in parts of one ask. */
async function answersTo(context: Excel.RequestContext, asks: readonly Ask[]): Promise<Answers> {
  const [first, ...others] = asks;
  if (first === undefined) return { takers: [], isLong: false };
  const takers = asks.map(({ queue }) => queue(context));
  try {
    await context.sync();
  } catch (error) {
    const smaller = others.length === 0 ? (first.parts?.() ?? []) : asks;
    if (!isTooLarge(error) || smaller.length === 0) throw error;
    const middle = Math.ceil(smaller.length / 2);
    const upper = await answersTo(context, smaller.slice(0, middle));
    const lower = await answersTo(context, smaller.slice(middle));
    return { takers: [...upper.takers, ...lower.takers], isLong: upper.isLong || lower.isLong };
  }
  return { takers, isLong: asks.reduce((sum, { bytes }) => sum + bytes, 0) > LONG };
}

/** Stores replies, and lets the page answer between them. */
async function storeReplies({ takers, isLong }: Answers): Promise<void> {
  let since = isLong ? -Infinity : performance.now();
  for (const take of takers) {
    if (performance.now() - since > SLICE) {
      await turn();
      since = performance.now();
    }
    take();
  }
}

/** Sends all asks in as few round trips as the program allows, one after another. */
export const sendAsks = async (context: Excel.RequestContext, asks: readonly Ask[]): Promise<void> =>
  storeReplies(await answersTo(context, asks));

/** Does work in a batch of its own: `Excel.run`. */
export type Batch = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Requests that are on their way at once: as many as 20,000 rows of twelve columns need. */
const AT_ONCE = 5;

/** How long to wait for a reply after the one before it, ms: far longer than 3 MB of cells should take. Not timed in a live Excel. */
const PATIENCE = 30_000;

/** @throws Error when the promise has not settled within `PATIENCE` */
export async function inTime<T>(coming: Promise<T>): Promise<T> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const never = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error('excel: no answer came')), PATIENCE);
  });
  return Promise.race([coming, never]).finally(() => clearTimeout(late));
}

/**
 * Asks each group in a request of its own, some of them at once: the program answers one after another, but nobody waits for an
 * answer before asking on. Answers are taken in in the order of the groups. What fails beside others, or is
 * not answered, is asked for once more by itself: that programs take several requests at once is usual, and documented nowhere.
 */
export async function sendTogether(
  context: Excel.RequestContext,
  batch: Batch,
  groups: readonly (readonly Ask[])[],
): Promise<void> {
  for (let at = 0; at < groups.length; at += AT_ONCE) {
    const together = groups.slice(at, at + AT_ONCE);
    const coming = together.map((group, index) =>
      index === 0 ? answersTo(context, group) : batch((own) => answersTo(own, group)),
    );
    const all = Promise.allSettled(coming);
    for (const [index, answers] of coming.entries()) {
      const again = async (error: unknown): Promise<Answers> => {
        if (together.length === 1) throw error;
        await inTime(all).catch(() => undefined);
        return answersTo(context, together[index] ?? []);
      };
      // No time limit for the first: it waits as long as a person is typing in a cell.
      await storeReplies(await (index === 0 ? answers : inTime(answers)).catch(again));
    }
  }
}
