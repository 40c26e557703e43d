import { fittingText } from '../../book/cell-text';
import type { CellInput } from '../../book/edit';
import { columnFor } from '../../plan/columns/declarations';
import type { Field, Language } from '../../plan/field';
import { headingOf } from '../../plan/headings/headings';
import { oneLine } from '../../plan/one-line';
import type { ColumnReading, RowReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import type { PlanAnswers } from '../answers/plan-answers';
import { copiedStatus } from './copied-status';
import {
  dayElsewhere,
  hasOwnerColumn,
  hasStatusColumn,
  keptText,
  ownersElsewhere,
  rereader,
  rewrittenIn,
  statusWord,
  type Reread,
} from './reread';
import { haveOwnIds, newIds } from './row-ids';

/** One column of the plan that is built: its heading, what it holds, and each row's cell. */
export interface PlanColumn {
  readonly heading: string;
  readonly field: Field;
  /** Of several columns of one field, which; absent for the one that counts. */
  readonly more?: string;
  readonly width: number;
  /** `false` for what is read on the screen only; such columns stand last. */
  readonly isPrinted?: false;
  readonly cell: (row: RowReading, table: TableReading) => CellInput;
  /** Where its cells stand in a table that has such a column. */
  readonly columnIn?: (table: TableReading) => number | undefined;
}

interface PlanColumns {
  readonly columns: readonly PlanColumn[];
  /** How many cells say in other words what they said. */
  readonly reread: number;
}

const DEFAULT_WIDTH = 18;
/** Wider columns would make the print too small to read on A4; the text wraps. */
const MOST_WIDTH = 40;

/** What makes a column of one table the same as a column of the next: its field, or its words. */
function sameness(table: TableReading, column: ColumnReading): string {
  const earlier = table.columns.filter(
    (other) => other.column < column.column && other.field === column.field && other.more === column.more,
  ).length;
  const isNamed = column.field !== 'unknown' || column.more !== undefined;
  const what = isNamed ? `${column.field}/${column.more ?? ''}` : column.headingFull.toLowerCase().trim();
  return `${what}#${earlier}`;
}

/** The person's own heading where it alone says what the column is; else the declared one. */
function headingFor(column: ColumnReading, language: Language): string {
  const own = oneLine(column.heading);
  const declared = columnFor('actions', column.field, column.more)?.heading[language];
  if (own === '') return declared ?? column.headingFull.trim();
  if (column.field === 'unknown' || declared === undefined) return own;
  return headingOf(own, 'actions').field === column.field ? own : declared;
}

/** What a row says of a field in other ways than in a column of it: by marks under months, a colour, a percentage. */
function saidElsewhere(field: Field, table: TableReading, row: RowReading, text: Text): CellInput {
  if (field === 'status') return statusWord(table, row, text);
  if (field === 'owner') return ownersElsewhere(table, row);
  return field === 'deadline' ? dayElsewhere(table, row) : null;
}

type Rereads = ReadonlyMap<RowReading, readonly Reread[]>;

function rereadsOf(
  tables: readonly TableReading[],
  language: Language,
  text: Text,
  answers: PlanAnswers,
): Rereads {
  const headingOfCopy = (column: ColumnReading): string => headingFor(column, language);
  const rereads = new Map<RowReading, readonly Reread[]>();
  for (const table of tables) {
    const reread = rereader(table, text, answers, copiedStatus(table, headingOfCopy));
    for (const row of table.rows) rereads.set(row, reread(row));
  }
  return rereads;
}

/** The columns of all tables, in the order they are met; each knows its place in each table. */
function ownColumns(
  tables: readonly TableReading[],
  language: Language,
  text: Text,
  rereads: Rereads,
): PlanColumn[] {
  const met = new Map<
    string,
    { readonly first: ColumnReading; readonly places: Map<TableReading, number> }
  >();
  for (const table of tables) {
    for (const column of table.columns) {
      const key = sameness(table, column);
      const known = met.get(key) ?? { first: column, places: new Map<TableReading, number>() };
      known.places.set(table, column.column);
      met.set(key, known);
    }
  }
  return [...met.values()].map(({ first, places }) => ({
    heading: headingFor(first, language),
    field: first.field,
    ...(first.more === undefined ? {} : { more: first.more }),
    width: Math.min(columnFor('actions', first.field, first.more)?.width ?? DEFAULT_WIDTH, MOST_WIDTH),
    columnIn: (table) => places.get(table),
    cell: (row, table) => {
      const column = places.get(table);
      if (column === undefined) return saidElsewhere(first.field, table, row, text);
      const reread = rereads.get(row)?.find((cell) => cell.column === column);
      return reread ? reread.value : (row.cells.get(column) ?? null);
    },
  }));
}

/** Headings, numbered where two are equal: a native table demands unique ones. */
function unlike(columns: readonly PlanColumn[]): PlanColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let heading = column.heading === '' ? '-' : column.heading;
    for (let number = 2; taken.has(heading.toLowerCase()); number += 1)
      heading = `${column.heading} ${number}`;
    taken.add(heading.toLowerCase());
    return { ...column, heading };
  });
}

/**
 * The columns of the plan built from tables that are not one block: an id, the area and goal that stood as headings
 * between the rows, the tables' own columns, what a plan must have, where each row comes from, and original texts.
 */
export function planColumns(
  tables: readonly TableReading[],
  language: Language,
  text: Text,
  answers: PlanAnswers,
): PlanColumns {
  const rows = tables.flatMap((table) => table.rows);
  const rereads = rereadsOf(tables, language, text, answers);
  const own = ownColumns(tables, language, text, rereads);
  const has = (field: Field): boolean => own.some((column) => column.field === field);
  const widthOf = (field: Field): number => columnFor('actions', field)?.width ?? DEFAULT_WIDTH;
  const made = (field: Field, heading: string, cell: PlanColumn['cell']): PlanColumn => ({
    heading,
    field,
    width: widthOf(field),
    cell,
  });
  const keepsIds = has('id') && haveOwnIds(rows);
  const ids = newIds(tables, text, keepsIds ? rows.filter(({ id }) => id === null) : rows);
  const former = own.map((column) =>
    column.field === 'id' && !keepsIds
      ? { ...column, heading: text.plan.formerId, field: 'unknown' as const }
      : column,
  );
  const ownId = former.find(({ field }) => field === 'id');
  const first: PlanColumn = ownId
    ? { ...ownId, cell: (row, table) => ids.get(row) ?? ownId.cell(row, table) }
    : made('id', text.plan.id, (row) => ids.get(row) ?? null);
  const grouped = (field: 'area' | 'goal', heading: string): PlanColumn[] =>
    !has(field) && rows.some((row) => row[field] !== null) ? [made(field, heading, (row) => row[field])] : [];
  const missing = (field: Field, heading: string, isThere = has(field)): PlanColumn[] =>
    isThere ? [] : [made(field, heading, (row, table) => saidElsewhere(field, table, row, text))];
  const kept = (row: RowReading, table: TableReading): CellInput => {
    const before = table.columns.find((column) => column.more === 'originalText');
    const was = keptText(before ? (row.cells.get(before.column) ?? null) : null, rereads.get(row) ?? []);
    // The source stands on its own sheet.
    return was === null ? null : fittingText(was);
  };
  const hasKept = tables.some((table) => table.rows.some((row) => kept(row, table) !== null));
  const all = unlike([
    first,
    ...grouped('area', text.plan.area),
    ...grouped('goal', text.plan.goal),
    ...former.filter((column) => column !== ownId),
    ...missing('owner', text.plan.owner, tables.some(hasOwnerColumn)),
    ...missing('deadline', text.plan.deadline),
    ...missing('status', text.plan.status, tables.some(hasStatusColumn)),
    {
      heading: text.plan.source,
      field: 'unknown',
      width: 20,
      isPrinted: false,
      cell: (row, table) => text.plan.sourceRow(table.sheet, row.row),
    },
    ...(hasKept
      ? [
          {
            heading: text.plan.original,
            field: 'unknown' as const,
            width: 30,
            isPrinted: false as const,
            cell: kept,
          },
        ]
      : []),
  ]);
  return { columns: all, reread: [...rereads.values()].reduce((sum, cells) => sum + rewrittenIn(cells), 0) };
}
