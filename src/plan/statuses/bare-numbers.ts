/** What the bare numbers of a column of statuses are together: percentages, parts of one, or counts of something. */
export type NumberSort = 'percents' | 'parts' | 'counts';

const ALL = 100;
/** Whole numbers up to this may be a code of the workbook's own. */
const LAST_CODE = 5;
/** Percentages are mostly estimated: in steps of five. */
const STEP = 5;

/** `undefined`: too few, or a code. Each number is then read alone. */
export function numberSort(values: Iterable<number>): NumberSort | undefined {
  const all = new Set(values);
  const some = [...all].filter((value) => value > 0);
  if (some.length < 2) return undefined;
  const largest = Math.max(...some);
  if (largest <= 1) return some.some((value) => value < 1) ? 'parts' : undefined;
  if (largest > ALL) return 'counts';
  const hasCode = some.some((value) => Number.isInteger(value) && value <= LAST_CODE && value % STEP !== 0);
  if (hasCode && largest > LAST_CODE) return 'counts';
  return some.every((value) => value % STEP === 0) && largest > LAST_CODE ? 'percents' : undefined;
}

/** A number of which nothing else tells what it is may be a code, or count something: "3", "8". "40" is a percentage. */
export const mayCount = (value: number): boolean =>
  value === 0 || (value >= 1 && (value <= LAST_CODE || value % STEP !== 0));
