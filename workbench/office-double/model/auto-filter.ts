import { withFilter } from '../../planbok/sheet-part';
import { withName } from '../../planbok/workbook-part';
import { refuse } from '../protocol/host-error';
import { method } from '../protocol/object-type';
import { anything, optional } from '../protocol/shape';
import { blockName, lockedName, meets, type CellRange } from '../store/cell-range';
import { changeWorkbook, workbookIn } from '../store/live-book';
import { featuresIn, reframe } from '../store/live-sheet';
import { isProtected } from '../store/protection';
import { tablesIn } from '../store/tables';
import { cells, cellsMeant } from './addresses';
import { declared, object, type SheetIn } from './targets';

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

export const autoFilter = declared('AutoFilter', {
  scalars: {
    enabled: ({ sheet }) => featuresIn(sheet).filter !== undefined,
    isDataFiltered: ({ sheet }) => /<(?:[\w.-]+:)?filterColumn\b/.test(sheet.frame),
  },
  methods: {
    apply: method([cells, optional(anything), optional(anything)], (at, range, column, criteria) =>
      column === undefined && criteria === undefined
        ? apply(at, range)
        : refuse('NotImplemented', 'AutoFilter.apply with criteria'),
    ),
    remove: method([], (at) => {
      if (isProtected(at.sheet)) refuse('AccessDenied', 'AutoFilter.remove');
      if (featuresIn(at.sheet).filter !== undefined) setFilter(at, undefined);
    }),
    getRange: method([], (at) => filtered(at) ?? refuse('ItemNotFound', 'AutoFilter.getRange')),
    getRangeOrNullObject: method([], filtered),
  },
});
