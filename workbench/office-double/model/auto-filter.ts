import { withFilter } from '../../planbok/sheet-part';
import { withName } from '../../planbok/workbook-part';
import { refuse } from '../protocol/host-error';
import { method } from '../protocol/object-type';
import { oneOf, optional, record, whole, type Shape } from '../protocol/shape';
import { textOf } from '../../planbok/cells';
import { blockName, lockedName, meets, type CellRange } from '../store/cell-range';
import { changeWorkbook, workbookIn } from '../store/live-book';
import { featuresIn, reframe } from '../store/live-sheet';
import { isProtected } from '../store/protection';
import { tablesIn } from '../store/tables';
import { cells, cellsMeant } from './addresses';
import { calculated } from '../store/live-book';
import { cellAt } from '../store/live-sheet';
import { hideRows } from '../store/sizes';
import { declared, object, type FilterOf, type SheetIn } from './targets';

/** Excel's hidden name for the filtered cells, which some readers look for. */
const FILTER_NAME = '_xlnm._FilterDatabase';

function setFilter({ book, sheet }: SheetIn, range: CellRange | undefined): void {
  reframe(sheet, (frame) => withFilter(frame, range && blockName(range)));
  const at = workbookIn(book).sheets.findIndex(({ name }) => name === sheet.name);
  const said = range && { text: lockedName(range), isHidden: true };
  changeWorkbook(book, (xml) => withName(xml, FILTER_NAME, said, at));
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}

function apply(at: SheetIn, address: string | CellRange): void {
  const where = 'AutoFilter.apply';
  if (isProtected(at.sheet)) refuse('AccessDenied', where);
  const range = cellsMeant(at, address, where);
  if (range.sheet !== at.sheet) refuse('InvalidArgument', where);
  if (tablesIn(at.book, at.sheet).some(({ block }) => meets(block, range))) refuse('InvalidOperation', where);
  setFilter(at, range);
}

const filtered = ({ book, sheet }: SheetIn) => {
  const { filter } = featuresIn(sheet);
  return filter === undefined ? null : object('Range', { book, sheet, ...filter });
};

const words: Shape<readonly string[]> = (value, where) =>
  Array.isArray(value) && value.every((word) => typeof word === 'string')
    ? value
    : refuse('NotImplemented', `${where} that are not texts`);

const criteria = record({ filterOn: oneOf('Values'), values: words });

/** Hides the rows whose cell holds none of the words. The words are not kept in the file, the hidden rows are. */
function show(at: FilterOf, address: string | CellRange, column: number, values: readonly string[]): void {
  const range = cellsMeant(at, address, 'AutoFilter.apply');
  calculated(at.book);
  const rows = Array.from({ length: range.rows - 1 }, (_, down) => range.row + 1 + down);
  const isShown = (row: number): boolean =>
    values.includes(textOf(cellAt(at.sheet, row, range.column + column)?.value ?? null));
  hideRows(at.sheet, rows.filter(isShown), false);
  hideRows(
    at.sheet,
    rows.filter((row) => !isShown(row)),
    true,
  );
  at.book.isDirty = true;
  at.book.emit({ kind: 'frame', sheet: at.sheet });
}

export const autoFilter = declared('AutoFilter', {
  scalars: {
    enabled: ({ sheet }) => featuresIn(sheet).filter !== undefined,
    isDataFiltered: ({ sheet }) => /<(?:[\w.-]+:)?filterColumn\b/.test(sheet.frame),
  },
  methods: {
    apply: method([cells, optional(whole), optional(criteria)], (at, range, column, wanted) => {
      if (at.table === undefined) apply(at, range);
      if (column !== undefined && wanted !== undefined) show(at, range, column, wanted.values ?? []);
    }),
    remove: method([], (at) => {
      if (isProtected(at.sheet)) refuse('AccessDenied', 'AutoFilter.remove');
      if (featuresIn(at.sheet).filter !== undefined) setFilter(at, undefined);
    }),
    getRange: method([], (at) => filtered(at) ?? refuse('ItemNotFound', 'AutoFilter.getRange')),
    getRangeOrNullObject: method([], filtered),
  },
});
