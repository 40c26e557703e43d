import { refuse } from '../protocol/host-error';
import { method, settable } from '../protocol/object-type';
import { oneOf, optional, text, truth, whole } from '../protocol/shape';
import { LAST_COLUMN, LAST_ROW, showsGridlines, withGridlines } from '../../planbok/sheet-part';
import { workbookIn } from '../store/live-book';
import { reframe, usedBlock } from '../store/live-sheet';
import { moveSheet, removeSheet, renameSheet, setVisibility } from '../store/sheet-changes';
import { nameObjection } from '../store/sheet-list';
import { defaultRowPoints, standardWidth } from '../store/sizes';
import { rangeAt, rangeOf } from './addresses';
import { eventMethods } from './event-methods';
import { activate } from './selecting';
import { declared, object, type SheetIn } from './targets';

const everything = { row: 1, column: 1, rows: LAST_ROW, columns: LAST_COLUMN };

const alive = (at: SheetIn): SheetIn => (at.sheet.isDeleted ? refuse('ItemNotFound', 'Worksheet') : at);

/** Names, positions and visibility belong to the workbook, whose structure may be protected. */
function structure(at: SheetIn, where: string): SheetIn {
  if (workbookIn(at.book).isStructureProtected) refuse('AccessDenied', where);
  return alive(at);
}

function rename(at: SheetIn, name: string): void {
  const { book, sheet } = structure(at, 'Worksheet.name');
  const objection = nameObjection(book, name, sheet);
  if (objection === 'bad-name') refuse('InvalidArgument', 'Worksheet.name');
  if (objection === 'taken') refuse('ItemAlreadyExists', 'Worksheet.name');
  renameSheet(book, sheet, name);
}

function move(at: SheetIn, position: number): void {
  const { book, sheet } = structure(at, 'Worksheet.position');
  if (position < 0 || position >= book.sheets.length) refuse('InvalidArgument', 'Worksheet.position');
  moveSheet(book, sheet, position);
}

const isOnlyVisible = ({ book, sheet }: SheetIn): boolean =>
  book.sheets.every((one) => one === sheet || one.visibility !== 'visible');

function show(at: SheetIn, wanted: 'Visible' | 'Hidden' | 'VeryHidden'): void {
  const { book, sheet } = structure(at, 'Worksheet.visibility');
  if (wanted !== 'Visible' && isOnlyVisible(at)) refuse('InvalidOperation', 'Worksheet.visibility');
  const words = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;
  setVisibility(book, sheet, words[wanted]);
}

/** Excel deletes neither the last visible sheet nor one that is very hidden. */
function remove(at: SheetIn): void {
  const { book, sheet } = structure(at, 'Worksheet.delete');
  if ((sheet.visibility === 'visible' && isOnlyVisible(at)) || sheet.visibility === 'very-hidden')
    refuse('InvalidOperation', 'Worksheet.delete');
  removeSheet(book, sheet);
}

function used(at: SheetIn, valuesOnly: boolean | undefined) {
  const { book, sheet } = alive(at);
  const block = usedBlock(sheet, valuesOnly === true ? undefined : (cell) => cell.style !== 0);
  return block === null ? undefined : object('Range', { book, sheet, ...block });
}

/** The next sheet in the order of the tabs. */
function next({ book, sheet }: SheetIn, visibleOnly: boolean | undefined) {
  const found = book.sheets
    .slice(book.sheets.indexOf(sheet) + 1)
    .find(({ visibility }) => visibleOnly !== true || visibility === 'visible');
  return found && object('Worksheet', { book, sheet: found });
}

export const worksheet = declared('Worksheet', {
  id: { key: 'Id', of: ({ sheet }) => sheet.id },
  scalars: {
    id: ({ sheet }) => sheet.id,
    name: settable((at) => alive(at).sheet.name, text, rename),
    position: settable((at) => at.book.sheets.indexOf(alive(at).sheet), whole, move),
    visibility: settable(
      (at) => visibilities[alive(at).sheet.visibility],
      oneOf('Visible', 'Hidden', 'VeryHidden'),
      show,
    ),
    showGridlines: settable(
      (at) => showsGridlines(alive(at).sheet.frame),
      truth,
      ({ book, sheet }, isShown) => {
        reframe(sheet, (frame) => withGridlines(frame, isShown));
        book.isDirty = true;
        book.emit({ kind: 'frame', sheet });
      },
    ),
    standardWidth: (at) => standardWidth(alive(at).sheet),
    standardHeight: (at) => defaultRowPoints(alive(at).sheet),
  },
  setAs: { gridlines: 'showGridlines' },
  navigations: {
    autoFilter: (at) => object('AutoFilter', alive(at)),
    names: (at) => object('NamedItemCollection', alive(at)),
    pageLayout: (at) => object('PageLayout', alive(at)),
    horizontalPageBreaks: (at) => object('PageBreakCollection', alive(at)),
    shapes: (at) => object('ShapeCollection', alive(at)),
    charts: (at) => object('ChartCollection', alive(at)),
    tables: (at) => object('TableCollection', alive(at)),
    freezePanes: (at) => object('WorksheetFreezePanes', alive(at)),
    protection: (at) => object('WorksheetProtection', alive(at)),
  },
  methods: {
    ...eventMethods(
      ['changed', 'selected', 'activated', 'deactivated'],
      ({ book }: SheetIn) => book,
      ({ sheet }) => sheet.id,
    ),
    delete: method([], remove),
    getRange: method([optional(text)], (at, address) => {
      const { book, sheet } = alive(at);
      return object(
        'Range',
        address === undefined || address === ''
          ? { book, sheet, ...everything }
          : rangeAt(book, sheet, address, 'Worksheet.getRange'),
      );
    }),
    getRangeByIndexes: method([whole, whole, whole, whole], (at, row, column, rows, columns) => {
      const { book, sheet } = alive(at);
      const block = { row: row + 1, column: column + 1, rows, columns };
      return object('Range', rangeOf(book, sheet, block, 'Worksheet.getRangeByIndexes'));
    }),
    getCell: method([whole, whole], (at, row, column) => {
      const { book, sheet } = alive(at);
      const block = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
      return object('Range', rangeOf(book, sheet, block, 'Worksheet.getCell'));
    }),
    getNextOrNullObject: method([optional(truth)], (at, visibleOnly) => next(alive(at), visibleOnly)),
    getUsedRange: method(
      [optional(truth)],
      (at, valuesOnly) =>
        used(at, valuesOnly) ?? object('Range', { ...at, row: 1, column: 1, rows: 1, columns: 1 }),
    ),
    getUsedRangeOrNullObject: method([optional(truth)], (at, valuesOnly) => used(at, valuesOnly)),
    activate: method([], (at) => activate(at.book, alive(at).sheet)),
  },
});

export const visibilities = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;
