import { refuse } from '../protocol/host-error';
import { method, settable } from '../protocol/object-type';
import { anything, either, optional, text, whole } from '../protocol/shape';
import { cellAt, isFilled } from '../store/live-sheet';
import { resizeTable } from '../store/table-changes';
import type { LiveTable } from '../store/tables';
import { lastRowOf, type CellRange } from '../store/cell-range';
import { inputs, setContents, values } from './range-content';
import { bodyOf, headerOf, now, wholeTable } from './table';
import { declared, object, type TableColumnAt, type TableRowAt } from './targets';

const column = (range: CellRange, index: number): CellRange => ({
  ...range,
  column: range.column + index,
  columns: 1,
});

const rowOf = ({ table, index }: TableRowAt): CellRange => {
  const body = bodyOf(table);
  return index < 0 || index >= body.rows
    ? refuse('InvalidArgument', 'TableRow')
    : { ...body, row: body.row + index, rows: 1 };
};

export const tableColumn = declared('TableColumn', {
  id: { key: 'Id', of: ({ index }) => index + 1 },
  scalars: {
    id: ({ index }) => index + 1,
    index: ({ index }) => index,
    name: settable(
      ({ table, index }) => now(table).columns[index] ?? '',
      text,
      ({ table, index }, name) => setContents(column(headerOf(table), index), `'${name}`, 'TableColumn.name'),
    ),
    values: settable(
      ({ table, index }) => values(column(wholeTable(table), index)),
      inputs,
      ({ table, index }, given) => setContents(column(wholeTable(table), index), given, 'TableColumn.values'),
    ),
  },
  methods: {
    getRange: method([], ({ table, index }) => object('Range', column(wholeTable(table), index))),
    getDataBodyRange: method([], ({ table, index }) => object('Range', column(bodyOf(table), index))),
    getHeaderRowRange: method([], ({ table, index }) => object('Range', column(headerOf(table), index))),
  },
});

const isNumber = (value: unknown): boolean => typeof value === 'number';
const columnKey = either(isNumber, whole, text);

function foundColumn(table: LiveTable, key: string | number): TableColumnAt | undefined {
  const { columns } = now(table);
  const index =
    typeof key === 'number' ? key - 1 : columns.findIndex((name) => name.toLowerCase() === key.toLowerCase());
  return columns[index] === undefined ? undefined : { table, index };
}

export const tableColumnCollection = declared('TableColumnCollection', {
  items: (table) => now(table).columns.map((_, index) => object('TableColumn', { table, index })),
  scalars: { count: (table) => now(table).columns.length },
  methods: {
    getCount: method([], (table) => now(table).columns.length),
    getItem: method([columnKey], (table, key) => {
      const found = foundColumn(table, key);
      return found ? object('TableColumn', found) : refuse('ItemNotFound', 'TableColumnCollection.getItem');
    }),
    getItemOrNullObject: method([columnKey], (table, key) => {
      const found = foundColumn(table, key);
      return found && object('TableColumn', found);
    }),
    getItemAt: method([whole], (table, index) =>
      now(table).columns[index] === undefined
        ? refuse('InvalidArgument', 'TableColumnCollection.getItemAt')
        : object('TableColumn', { table, index }),
    ),
  },
});

export const tableRow = declared('TableRow', {
  scalars: {
    index: ({ index }) => index,
    values: settable(
      (row) => values(rowOf(row)),
      inputs,
      (row, given) => setContents(rowOf(row), given, 'TableRow.values'),
    ),
  },
  methods: { getRange: method([], (row) => object('Range', rowOf(row))) },
});

/** Rows are added after the last one. Excel moves down the cells below; here these must be empty. */
function addRows(table: LiveTable, index: number | undefined, given: unknown) {
  const where = 'TableRowCollection.add';
  const known = now(table);
  const { block, sheet, columns } = known;
  const body = bodyOf(known);
  if (index !== undefined && index >= 0 && index < body.rows)
    refuse('NotImplemented', `${where} between rows`);
  if (known.hasTotals) refuse('NotImplemented', `${where} above a totals row`);
  const rows = given === undefined || given === null ? [] : inputs(given, where);
  const lines = typeof rows === 'object' ? rows : [columns.map(() => rows)];
  const count = Math.max(1, lines.length);
  const isBlank = body.rows === 1 && columns.every((_, at) => !filledAt(body.row, block.column + at));
  function filledAt(row: number, at: number): boolean {
    const cell = cellAt(sheet, row, at);
    return cell !== undefined && isFilled(cell);
  }
  const first = isBlank ? body.row : lastRowOf(block) + 1;
  for (let row = lastRowOf(block) + 1; row < first + count; row += 1)
    if (columns.some((_, at) => filledAt(row, block.column + at)))
      refuse('NotImplemented', `${where} above filled cells`);
  const end = first + count - 1;
  resizeTable(known, { ...block, rows: Math.max(block.rows, end - block.row + 1) });
  if (lines.length > 0)
    setContents({ book: known.book, sheet, ...block, row: first, rows: count }, lines, where);
  return object('TableRow', { table, index: first - body.row });
}

export const tableRowCollection = declared('TableRowCollection', {
  items: (table) =>
    Array.from({ length: bodyOf(table).rows }, (_, index) => object('TableRow', { table, index })),
  scalars: { count: (table) => bodyOf(table).rows },
  methods: {
    getCount: method([], (table) => bodyOf(table).rows),
    getItemAt: method([whole], (table, index) => object('TableRow', { table, index })),
    add: method([optional(whole), anything], (table, index, given) => addRows(table, index, given)),
  },
});
