import type { Desk } from '../command-desk';
import type { PortfolioOrder } from '../order';

/** Where the items of many files go as rows. */
export interface RowOutput {
  /** Takes the lines of a file, by its place among those that are read; passed on when those before it have come. */
  readonly take: (place: number, lines: string) => void;
  /** How many rows have been passed on. */
  readonly count: () => number;
  /** @throws Failure where the file cannot be written */
  readonly finish: () => Promise<void>;
  /** Leaves no draft behind. */
  readonly end: () => void;
}

/** Rows on standard output, in a Parquet file, or in both. @throws Failure where the file cannot be made */
export async function rowOutput(
  { printsRows, parquet }: Pick<PortfolioOrder, 'printsRows' | 'parquet'>,
  desk: Pick<Desk, 'print' | 'parquet'>,
): Promise<RowOutput> {
  const file = parquet === null ? null : await desk.parquet(parquet);
  const waiting = new Map<number, string>();
  let [next, count] = [0, 0];
  const pass = (lines: string): void => {
    count += lines.split('\n').length - 1;
    if (printsRows) desk.print(lines);
    file?.add(lines);
  };
  return {
    take: (place, lines) => {
      waiting.set(place, lines);
      for (let now = waiting.get(next); now !== undefined; now = waiting.get(next)) {
        waiting.delete(next);
        next += 1;
        if (now !== '') pass(now);
      }
    },
    count: () => count,
    finish: async () => file?.finish(),
    end: () => file?.end(),
  };
}
