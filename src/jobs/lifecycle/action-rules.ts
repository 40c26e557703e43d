import { textOf } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { isRepeated } from '../../plan/deadlines/repeated';
import type { PlanReading, Problem, RowReading, TableReading } from '../../plan/reading';
import { placeKey, type Link } from '../../plan/references/link';
import { isRemaining } from '../../plan/status';
import { reopenedSince } from '../history/since';
import { reasonsIn, type Reasons } from './reasons';

type Code = Extract<Problem['code'], 'dropped-without-reason' | 'reopened-without-reason'>;

/** At the cell where the reason is to be written; nothing in a table without a place for it, or where the row says why. */
function withoutReason(code: Code, table: TableReading, row: RowReading, reasons: Reasons): Problem[] {
  const [column] = reasons.columns;
  if (!column || reasons.saysWhy(row)) return [];
  const at = { sheet: table.sheet, row: row.row, column: column.column };
  return [{ code, severity: 'warning', at, found: row.id ?? row.title.slice(0, 60) }];
}

/**
 * Actions that are dropped or put off to another year, and those that were done and are open again, without a reason or a decision: in
 * plans that have a place for it.
 */
export function actionRules(
  book: WorkbookSnapshot,
  { tables }: PlanReading,
  links: readonly Link[],
  plans: readonly TableReading[],
  year: number | null,
  today: string,
): readonly Problem[] {
  const decisions = new Set(tables.flatMap(({ kind, sheet }) => (kind === 'decisions' ? [sheet] : [])));
  // A decision that names the action, or the other way about, is the reason.
  const decided = new Set(
    links.flatMap(({ from, to }) => [
      ...(decisions.has(from.sheet) ? [placeKey(to.sheet, to.row)] : []),
      ...(decisions.has(to.sheet) ? [placeKey(from.sheet, from.row)] : []),
    ]),
  );
  // What goes on from year to year needs no reason to go on.
  const goesOn = (table: TableReading, row: RowReading): boolean =>
    isRepeated(row.deadline) &&
    table.columns.some(
      ({ column, more }) => more === 'movedTo' && textOf(row.cells.get(column) ?? null).trim() !== '',
    );
  const reasons = new Map(plans.map((table) => [table, reasonsIn(table)]));
  const dropped = [...reasons].flatMap(([table, said]) => {
    if (said.columns.length === 0) return [];
    return table.rows
      .filter(({ status: { status } }) => status === 'cancelled' || status === 'moved')
      .filter((row) => !decided.has(placeKey(table.sheet, row.row)))
      .flatMap((row) =>
        goesOn(table, row) ? [] : withoutReason('dropped-without-reason', table, row, said),
      );
  });
  const reopened = reopenedSince(book, plans, year, today).flatMap(({ table, row }) =>
    isRemaining(row.status.status)
      ? withoutReason('reopened-without-reason', table, row, reasons.get(table) ?? reasonsIn(table))
      : [],
  );
  return [...dropped, ...reopened];
}
