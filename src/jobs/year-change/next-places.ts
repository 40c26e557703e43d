import type { Problem, TableReading } from '../../plan/reading';

/** Where the actions of a plan go on: in a plan that is there, in one that is made; or why nobody can tell. */
export type NextPlace =
  { readonly table: TableReading } | { readonly isNew: true } | { readonly problem: Problem };

/** A sheet's name without years, for plans that are called the same each year. */
const nameOf = (sheet: string): string =>
  sheet
    .toLowerCase()
    .replace(/\((?:ordnad|structured)\)/u, '')
    .replace(/(?<!\d)\d{2,4}(?!\d)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The plan in which the actions of this one go on: the only one of the next year, or the one that is called the same. */
export function nextPlaceOf(plan: TableReading, nextPlans: readonly TableReading[]): NextPlace {
  const [only] = nextPlans;
  if (!only) return { isNew: true };
  if (nextPlans.length === 1) return { table: only };
  const same = nextPlans.filter(({ sheet }) => nameOf(sheet) === nameOf(plan.sheet));
  const [first] = same;
  if (first && same.length === 1) return { table: first };
  return {
    problem: {
      code: 'year-several-plans',
      severity: 'warning',
      at: { sheet: plan.sheet, row: plan.headerRow, column: plan.columns[0]?.column ?? 1 },
      candidates: [...new Set(nextPlans.map(({ sheet }) => sheet))],
    },
  };
}
