import type { WorkbookSnapshot } from '../book/snapshot';
import type { PlanReading, Problem } from '../plan/reading';
import { isRemaining } from '../plan/status';
import { isYearOnSheet } from '../plan/years/sheet-year';
import type { JobName, RollupFigures } from './job';
import { verbNamed } from './verbs';

/** Whether there is anything that an overview can count. */
export const hasPlan = ({ tables }: PlanReading): boolean => tables.some(({ kind }) => kind === 'actions');

/** A sheet is asked about already, or told to be a board that must become a list. */
const isAsked = ({ problems }: PlanReading): boolean =>
  problems.some(({ code }) => code === 'unsure-table' || code === 'status-board');

/** Nothing was taken for a table, and no sheet is asked about already: which sheet, if any, holds the plan? */
function withoutTables(book: WorkbookSnapshot, reading: PlanReading): Problem[] {
  if (reading.tables.length > 0 || isAsked(reading)) return [];
  const [nearest] = reading.nearMisses;
  const sheet = nearest?.sheet ?? reading.noPlan[0] ?? book.sheets[0]?.name ?? '';
  return [{ code: 'no-plan', severity: 'warning', at: { sheet, row: nearest?.headerRow ?? 1, column: 1 } }];
}

/** There are actions, and none of them is of the year that was asked for or guessed. */
function withoutActions({ tables }: PlanReading, year: number | null, total: number): Problem[] {
  const plans = tables.filter(({ kind, rows }) => kind === 'actions' && rows.length > 0);
  const [first] = plans;
  if (year === null || total > 0 || !first) return [];
  const years = [...new Set(plans.flatMap(({ planYear }) => planYear ?? []))].sort((a, b) => a - b);
  return [
    {
      code: 'year-without-actions',
      severity: 'warning',
      at: { sheet: first.sheet, row: first.headerRow, column: first.columns[0]?.column ?? 1 },
      found: String(year),
      candidates: years.map(String),
    },
  ];
}

/**
 * Actions that remain in a plan that is not counted: of an earlier year, or of one that only its days tell. A plan that is
 * named for a later year is the next, and has a point of its own in the agenda.
 */
function openElsewhere({ tables }: PlanReading, year: number | null, total: number): Problem[] {
  if (year === null || total === 0) return [];
  return tables.flatMap(({ kind, planYear, isYearGuessed, rows, sheet, headerRow, columns }): Problem[] => {
    if (kind !== 'actions' || planYear === null || planYear === year) return [];
    const open = rows.filter(({ status }) => isRemaining(status.status)).length;
    if (open === 0 || (planYear > year && (isYearGuessed !== true || isYearOnSheet({ sheet, planYear }))))
      return [];
    return [
      {
        code: 'open-elsewhere',
        severity: 'warning',
        at: { sheet, row: headerRow, column: columns[0]?.column ?? 1 },
        found: String(open),
        candidates: [String(planYear)],
      },
    ];
  });
}

/**
 * Other lists, and no plan: a sheet that is nearly one is asked about, and a job that counts the plan's actions says that
 * it does nothing.
 */
function withoutPlan(reading: PlanReading, job: JobName): Problem[] {
  const [first] = reading.tables;
  const [nearest] = reading.nearMisses;
  if (!first || hasPlan(reading) || isAsked(reading)) return [];
  const { sheet, headerRow: row } = nearest ?? first;
  const column = nearest ? 1 : (first.columns[0]?.column ?? 1);
  const { needsPlan, steps } = verbNamed(job);
  const isWarned = nearest !== undefined || needsPlan === true;
  if (!isWarned && !steps.includes('rollup')) return [];
  return [{ code: 'no-plan', severity: isWarned ? 'warning' : 'note', at: { sheet, row, column } }];
}

/** What must be asked of a workbook in which there is nothing to review: never that nothing is left to decide. */
export const planProblems = (
  book: WorkbookSnapshot,
  reading: PlanReading,
  { year, total }: Pick<RollupFigures, 'year' | 'total'>,
  job: JobName,
): readonly Problem[] => [
  ...withoutTables(book, reading),
  ...withoutPlan(reading, job),
  ...withoutActions(reading, year, total),
  ...openElsewhere(reading, year, total),
];
