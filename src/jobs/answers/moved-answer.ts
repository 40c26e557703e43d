import type { Address } from '../../book/area';
import { textOf } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { readPlan } from '../../plan/read-plan';
import type { ColumnReading, PlanReading, ReadingRequest, TableReading } from '../../plan/reading';
import { ownSheetsOf } from '../../plan/tables/own-sheets';
import { allTexts } from '../../text/text';

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** The sheet read as if no plan had been built from it. */
function asBefore(book: WorkbookSnapshot, sheet: string, request: ReadingRequest): PlanReading {
  const properties = new Map([...book.properties].filter(([name]) => !/^source\./i.test(name)));
  const names = book.names.filter(({ name }) => !/^planbokkalla_/i.test(name));
  return readPlan({ ...book, names, properties }, { ...request, sheet });
}

function sameColumn(built: TableReading, source: ColumnReading): ColumnReading | undefined {
  const isNamed = source.field !== 'unknown' || source.more !== undefined;
  return built.columns.find((column) =>
    isNamed
      ? column.field === source.field && column.more === source.more
      : folded(column.heading) === folded(source.headingFull),
  );
}

/** The row of the built plan that says it comes from this row. */
function rowFrom(built: TableReading, at: Address): number | undefined {
  const column = built.columns.find(({ heading }) => allTexts.some(({ plan }) => plan.source === heading));
  if (!column) return undefined;
  const said = new Set(allTexts.map(({ plan }) => plan.sourceRow(at.sheet, at.row)));
  return built.rows.find(({ cells }) => said.has(textOf(cells.get(column.column) ?? null)))?.row;
}

/**
 * Where a cell of a sheet stands in the plan that was built from the sheet: an answer given before goes on to hold.
 * `undefined` when there is no such plan, or no such cell in it.
 */
export function movedTo(
  book: WorkbookSnapshot,
  reading: PlanReading,
  at: Address,
  request: ReadingRequest,
): Address | undefined {
  if (!reading.superseded.includes(at.sheet)) return undefined;
  const plan = [...ownSheetsOf(book).plans].find(([, source]) => source === at.sheet)?.[0];
  const built = reading.tables.find(({ sheet, kind }) => sheet === plan && kind === 'actions');
  if (!built) return undefined;
  const sources = asBefore(book, at.sheet, request).tables.filter(({ kind }) => kind === 'actions');
  const source = sources
    .find(({ rows }) => rows.some(({ row }) => row === at.row))
    ?.columns.find(({ column }) => column === at.column);
  const column = source && sameColumn(built, source);
  const row = rowFrom(built, at);
  return column && row !== undefined ? { sheet: built.sheet, row, column: column.column } : undefined;
}
