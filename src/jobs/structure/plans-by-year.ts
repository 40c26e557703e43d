import type { TableReading } from '../../plan/reading';

/** The plan of one year on a sheet: one table, or several under one another. */
export interface YearPlan {
  /** `null` where the sheet has one plan, whatever its year. */
  readonly year: number | null;
  readonly tables: readonly TableReading[];
}

const namedYear = ({ planYear, isYearGuessed }: TableReading): number | null =>
  isYearGuessed === true ? null : planYear;

/**
 * The plans on a sheet, by the years that they say they are for, in the order in which they begin. A table that names no year
 * goes on the plan above it. A sheet whose tables name one year, or none, has one plan.
 */
export function plansByYear(tables: readonly TableReading[]): readonly YearPlan[] {
  const years = new Set(tables.flatMap((table) => namedYear(table) ?? []));
  if (years.size < 2) return [{ year: null, tables }];
  const plans = new Map<number, TableReading[]>();
  let [year = 0] = years;
  for (const table of tables) {
    year = namedYear(table) ?? year;
    plans.set(year, [...(plans.get(year) ?? []), table]);
  }
  return [...plans].map(([named, own]) => ({ year: named, tables: own }));
}

/** The tables of a sheet that its ordered copy of the plan for a year was made from. */
export function tablesForYear(tables: readonly TableReading[], year: number | null): readonly TableReading[] {
  const plans = plansByYear(tables);
  return plans.length === 1 ? tables : (plans.find((plan) => plan.year === year)?.tables ?? tables);
}
