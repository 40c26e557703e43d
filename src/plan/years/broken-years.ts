import type { BrokenYears } from '../deadlines/deadline-context';
import type { Language } from '../field';
import type { BrokenYear } from './year-span';

/** Months in which a year across two calendar years may begin, where nothing says it. */
const starts = {
  school: { sv: [8], en: [8], nb: [8] },
  financial: { sv: [5, 7, 9], en: [4, 7, 9], nb: [5, 7, 9] },
  plain: { sv: [7, 8], en: [4, 7, 9], nb: [7, 8] },
} as const;

const JANUARY = 1;

/** "FY26": the calendar year itself, or one that ends in it, in the months that states and companies begin theirs in. */
const namedByOne = [4, 7, 10] as const;

/** The years that a year across two calendar years, the first of them `first`, may be. */
export function brokenYears(
  first: number,
  { kind, start, isNamedByOne }: BrokenYear,
  language: Language,
): BrokenYears {
  const isStated = start !== undefined;
  if (isNamedByOne === true) {
    const years = isStated
      ? [
          { first: first - 1, start },
          { first, start },
        ]
      : [{ first, start: JANUARY }, ...namedByOne.map((month) => ({ first: first - 1, start: month }))];
    return { years, isStated };
  }
  const months: readonly number[] = isStated ? [start] : starts[kind][language];
  return { years: months.map((month) => ({ first, start: month })), isStated };
}
