import type { RequestNote } from '../../../workbench/office-double/workbench';
import type { ExcelUnderTest } from './excel-double';

/** Asked for by the add-in: the library lets go of objects on its own, which no fault counts. */
const isAsked = ({ members }: RequestNote): boolean => members.some((used) => !used.includes('_Remove'));

/** What became of a call: `no answer` when the program has lost one, so that the call never ends. */
export async function tried(
  { workbench }: Pick<ExcelUnderTest, 'workbench'>,
  call: () => unknown,
): Promise<'done' | 'failed' | 'no answer'> {
  const from = workbench.requests.length;
  let watch: NodeJS.Timeout | undefined;
  const silence = new Promise<'no answer'>((resolve) => {
    watch = setInterval(() => {
      if (workbench.requests.slice(from).some(({ error }) => error === 'lost')) resolve('no answer');
    }, 2);
  });
  try {
    const work = (async () => call())().then(() => 'done' as const);
    return await Promise.race([work, silence]);
  } catch {
    return 'failed';
  } finally {
    clearInterval(watch);
  }
}

/** Formulas are not worked out: what they give is not compared, and it takes most of the time. */
export const uncalculated = ({ excel }: Pick<ExcelUnderTest, 'excel'>): Promise<void> =>
  excel.run(async (context) => {
    context.application.calculationMode = 'Manual';
    await context.sync();
  });

/** A request of some work: its number, and the numbers of its first and last action, all from 1. */
export interface RequestSpan {
  readonly request: number;
  readonly first: number;
  readonly last: number;
  readonly writes: boolean;
}

/** The requests that the work makes, counted from where it begins. */
export async function spansOf(
  { workbench }: Pick<ExcelUnderTest, 'workbench'>,
  work: () => unknown,
): Promise<readonly RequestSpan[]> {
  const from = workbench.requests.length;
  await work();
  let last = 0;
  return workbench.requests
    .slice(from)
    .filter(isAsked)
    .map(({ actions, members }, at) => {
      const first = last + 1;
      last += actions;
      return {
        request: at + 1,
        first,
        last,
        writes: members.some((used) => used.endsWith('=')),
      };
    });
}

const EXHAUSTIVE = Number(process.env['PLANBOK_EXHAUSTIVE'] ?? 0);
export const isExhaustive = EXHAUSTIVE > 0;

const seed = Number(process.env['PLANBOK_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** The mulberry32 generator: a fraction for each call. */
function fractions(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const fraction = fractions(seed);

/** A number from `first` to `last`, by chance. */
export const anyOf = (first: number, last: number): number =>
  first + Math.floor(fraction() * (last - first + 1));

/**
 * So many of the actions, by chance, the first and the last among them; all of them, or the share it says, with
 * PLANBOK_EXHAUSTIVE (1: all). Says what share is run; PLANBOK_SEED chooses the same once more.
 */
export function sampled(what: string, { first, last }: RequestSpan, count: number): readonly number[] {
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const share = isExhaustive ? EXHAUSTIVE : count / all.length;
  const chosen = all.filter((action) => action === first || action === last || fraction() < share);
  process.stdout.write(
    `excel, ${what}: ${chosen.length} of ${all.length} actions fail (PLANBOK_SEED=${seed}; PLANBOK_EXHAUSTIVE=1 fails all)\n`,
  );
  return chosen;
}
