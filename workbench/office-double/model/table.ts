import {
  withTableFilter,
  withTableLook,
  withTableName,
  withTotalsRow,
  type TableLook,
} from '../../planbok/tables';
import { refuse } from '../protocol/host-error';
import { method, settable } from '../protocol/object-type';
import { text, truth } from '../protocol/shape';
import { lastRowOf, meets, type CellRange } from '../store/cell-range';
import { cellAt, isFilled, write } from '../store/live-sheet';
import { isForbidden } from '../store/protection';
import { changeTable, isNameTaken, removeTable, resizeTable, tableNow } from '../store/table-changes';
import { renameTable } from '../store/table-name';
import { tablesIn, type LiveTable } from '../store/tables';
import { cells, cellsMeant } from './addresses';
import { clear } from './range-clear';
import { declared, object } from './targets';

/** @throws ItemNotFound when the table is gone */
export const now = (table: LiveTable): LiveTable => tableNow(table) ?? refuse('ItemNotFound', 'Table');

const at = ({ book, sheet }: LiveTable, block: Omit<CellRange, 'book' | 'sheet'>): CellRange => ({
  book,
  sheet,
  ...block,
});

export const wholeTable = (table: LiveTable): CellRange => at(table, now(table).block);

export function headerOf(table: LiveTable): CellRange {
  const { block, hasHeader } = now(table);
  return hasHeader ? at(table, { ...block, rows: 1 }) : refuse('ItemNotFound', 'Table.getHeaderRowRange');
}

export function bodyOf(table: LiveTable): CellRange {
  const { block, hasHeader, hasTotals } = now(table);
  const above = hasHeader ? 1 : 0;
  return at(table, {
    ...block,
    row: block.row + above,
    rows: Math.max(1, block.rows - above - (hasTotals ? 1 : 0)),
  });
}

function totalsOf(table: LiveTable): CellRange {
  const { block, hasTotals } = now(table);
  return hasTotals
    ? at(table, { ...block, row: lastRowOf(block), rows: 1 })
    : refuse('ItemNotFound', 'Table.getTotalRowRange');
}

/** Excel's rule for table names: a word that could not be a cell and is not taken. */
const isTableName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[RrCc])$/.test(name);

function rename(table: LiveTable, name: string): void {
  if (!isTableName(name) || isNameTaken(table.book, name, table)) refuse('InvalidArgument', 'Table.name');
  const was = now(table).name;
  changeTable(table, (xml) => withTableName(xml, name));
  renameTable(table.book, was, name);
}

function restyle(table: LiveTable, style: string): void {
  if (style !== '' && !/^[\w .-]{1,255}$/.test(style)) refuse('InvalidArgument', 'Table.style');
  changeTable(table, (xml) => withTableLook(xml, { style }));
}

/** The text that Excel writes in the first cell of a totals row. */
const TOTAL = 'Total';

function showTotals(table: LiveTable, isShown: boolean): void {
  const { block, hasTotals, sheet } = now(table);
  if (isShown === hasTotals) return;
  const bottom = lastRowOf(block);
  for (let column = block.column; column < block.column + block.columns; column += 1) {
    const below = cellAt(sheet, isShown ? bottom + 1 : bottom, column);
    // Excel moves down the cells below; here these must be empty.
    if (isShown && below && isFilled(below)) refuse('NotImplemented', 'Table.showTotals above filled cells');
    if (!isShown && below) write(sheet, bottom, column, null);
  }
  if (isShown) write(sheet, bottom + 1, block.column, TOTAL);
  const changed = { ...block, rows: block.rows + (isShown ? 1 : -1) };
  changeTable(table, (xml) => withTotalsRow(xml, changed, isShown, TOTAL));
}

/** The header row must keep its position, and no other table may be in the way. */
function resize(table: LiveTable, wanted: string | CellRange): void {
  const { book, sheet, block, part } = now(table);
  const range = cellsMeant({ book, sheet }, wanted, 'Table.resize');
  const isRight = range.sheet === sheet && range.row === block.row && meets(range, block) && range.rows > 1;
  const isBlocked = tablesIn(book, sheet).some((other) => other.part !== part && meets(other.block, range));
  if (!isRight || isBlocked) refuse('InvalidArgument', 'Table.resize');
  const { row, column, rows, columns } = range;
  resizeTable(now(table), { row, column, rows, columns });
}

function guarded(table: LiveTable, where: string): LiveTable {
  const known = now(table);
  if (isForbidden(at(table, known.block))) refuse('AccessDenied', where);
  return known;
}

const look = (name: string, read: (table: LiveTable) => boolean, make: (isOn: boolean) => TableLook) =>
  settable(
    (table: LiveTable) => read(now(table)),
    truth,
    (table, isOn) => changeTable(guarded(table, name), (xml) => withTableLook(xml, make(isOn))),
  );

/** The table's id in the file, which Excel gives to add-ins in this form. */
export const tableId = ({ number }: LiveTable): string =>
  `{00000000-000C-0000-FFFF-${number.toString(16).toUpperCase().padStart(4, '0')}00000000}`;

export const table = declared('Table', {
  id: { key: 'Id', of: tableId },
  scalars: {
    id: tableId,
    legacyId: ({ number }) => String(number),
    name: settable(
      (known) => now(known).name,
      text,
      (known, name) => rename(guarded(known, 'Table.name'), name),
    ),
    style: settable(
      (known) => now(known).style,
      text,
      (known, style) => restyle(guarded(known, 'Table.style'), style),
    ),
    showHeaders: (known) => now(known).hasHeader,
    showTotals: settable(
      (known) => now(known).hasTotals,
      truth,
      (known, isShown) => showTotals(guarded(known, 'Table.showTotals'), isShown),
    ),
    showFilterButton: settable(
      (known) => now(known).showsFilter,
      truth,
      (known, isShown) =>
        changeTable(guarded(known, 'Table.showFilterButton'), (xml) => withTableFilter(xml, isShown)),
    ),
    showBandedRows: look(
      'Table.showBandedRows',
      (known) => known.showsRowStripes,
      (rowStripes) => ({ rowStripes }),
    ),
    showBandedColumns: look(
      'Table.showBandedColumns',
      (known) => known.showsColumnStripes,
      (columnStripes) => ({ columnStripes }),
    ),
  },
  navigations: {
    autoFilter: (known) => object('AutoFilter', { book: known.book, sheet: known.sheet, table: known }),
    worksheet: ({ book, sheet }) => object('Worksheet', { book, sheet }),
    columns: (known) => object('TableColumnCollection', known),
    rows: (known) => object('TableRowCollection', known),
  },
  methods: {
    getRange: method([], (known) => object('Range', wholeTable(known))),
    getHeaderRowRange: method([], (known) => object('Range', headerOf(known))),
    getDataBodyRange: method([], (known) => object('Range', bodyOf(known))),
    getTotalRowRange: method([], (known) => object('Range', totalsOf(known))),
    resize: method([cells], (known, wanted) => resize(guarded(known, 'Table.resize'), wanted)),
    convertToRange: method([], (known) => {
      const range = wholeTable(guarded(known, 'Table.convertToRange'));
      removeTable(now(known));
      return object('Range', range);
    }),
    delete: method([], (known) => {
      const range = wholeTable(guarded(known, 'Table.delete'));
      removeTable(now(known));
      clear(range, 'All');
    }),
  },
});
