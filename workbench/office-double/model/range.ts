import type { Block } from '../../planbok/sheet-part';
import { refuse } from '../protocol/host-error';
import { method, settable } from '../protocol/object-type';
import { optional, truth, whole, oneOf } from '../protocol/shape';
import { around, common, isWholeColumns, isWholeRows, rangeName, type CellRange } from '../store/cell-range';
import { usedBlock } from '../store/live-sheet';
import { leftOf, topOf } from '../store/pictures';
import { hideRows, isColumnHidden } from '../store/sizes';
import { cells, cellsMeant, rangeOf } from './addresses';
import {
  cellOptions,
  cellProperties,
  columnOptions,
  columnProperties,
  rowOptions,
  rowProperties,
} from './cell-properties';
import { hyperlink, hyperlinkAt, setHyperlink } from './hyperlinks';
import { validatedBlocks } from './data-validation';
import { merge, mergesIn, unmerge } from './merging';
import { same } from './mixed';
import { clear } from './range-clear';
import {
  checkSize,
  formats,
  formulas,
  inputs,
  setContents,
  setFormats,
  texts,
  values,
  valueTypes,
} from './range-content';
import { select } from './selecting';
import { declared, object } from './targets';

const part = (
  range: CellRange,
  where: string,
  moved: Partial<Pick<CellRange, 'row' | 'column' | 'rows' | 'columns'>>,
) => object('Range', rangeOf(range.book, range.sheet, { ...range, ...moved }, `Range.${where}`));

function used(range: CellRange, valuesOnly: boolean | undefined) {
  const block = usedBlock(range.sheet, valuesOnly === true ? undefined : (cell) => cell.style !== 0);
  const inside = block === null ? undefined : common(range, block);
  return inside === undefined ? undefined : part(range, 'getUsedRange', inside);
}

export const range = declared('Range', {
  scalars: {
    address: rangeName,
    addressLocal: rangeName,
    rowIndex: ({ row }) => row - 1,
    columnIndex: ({ column }) => column - 1,
    rowCount: ({ rows }) => rows,
    columnCount: ({ columns }) => columns,
    cellCount: ({ rows, columns }) => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns),
    isEntireColumn: isWholeColumns,
    isEntireRow: isWholeRows,
    values: settable(values, inputs, (at, given) => setContents(at, given, 'Range.values')),
    formulas: settable(formulas, inputs, (at, given) => setContents(at, given, 'Range.formulas')),
    formulasLocal: settable(formulas, inputs, (at, given) => setContents(at, given, 'Range.formulasLocal')),
    numberFormat: settable(formats, inputs, (at, given) => setFormats(at, given, 'Range.numberFormat')),
    text: texts,
    valueTypes,
    hasSpill: () => false,
    rowHidden: settable(
      ({ sheet, row, rows }) => hiddenOf(rows, (at) => sheet.rows.get(row + at)?.isHidden === true),
      truth,
      ({ book, sheet, row, rows }, isHidden) => {
        hideRows(
          sheet,
          Array.from({ length: rows }, (_, down) => row + down),
          isHidden,
        );
        book.isDirty = true;
        book.emit({ kind: 'frame', sheet });
      },
    ),
    left: ({ sheet, column }) => leftOf(sheet, column),
    top: ({ sheet, row }) => topOf(sheet, row),
    columnHidden: ({ sheet, column, columns }) =>
      hiddenOf(columns, (at) => isColumnHidden(sheet, column + at)),
    hyperlink: settable(hyperlinkAt, hyperlink, setHyperlink),
  },
  navigations: {
    format: (at) => object('RangeFormat', at),
    dataValidation: (at) => object('DataValidation', at),
    conditionalFormats: (at) => object('ConditionalFormatCollection', at),
    worksheet: ({ book, sheet }) => object('Worksheet', { book, sheet }),
  },
  methods: {
    getCell: method([whole, whole], (at, row, column) =>
      part(at, 'getCell', { row: at.row + row, column: at.column + column, rows: 1, columns: 1 }),
    ),
    getRow: method([whole], (at, row) => part(at, 'getRow', { row: at.row + row, rows: 1 })),
    getColumn: method([whole], (at, column) =>
      column < 0 || column >= at.columns
        ? refuse('InvalidArgument', 'Range.getColumn')
        : part(at, 'getColumn', { column: at.column + column, columns: 1 }),
    ),
    getLastRow: method([], (at) => part(at, 'getLastRow', { row: at.row + at.rows - 1, rows: 1 })),
    getLastColumn: method([], (at) =>
      part(at, 'getLastColumn', { column: at.column + at.columns - 1, columns: 1 }),
    ),
    getLastCell: method([], (at) =>
      part(at, 'getLastCell', {
        row: at.row + at.rows - 1,
        column: at.column + at.columns - 1,
        rows: 1,
        columns: 1,
      }),
    ),
    getEntireRow: method([], (at) => part(at, 'getEntireRow', { column: 1, columns: 16_384 })),
    getEntireColumn: method([], (at) => part(at, 'getEntireColumn', { row: 1, rows: 1_048_576 })),
    getOffsetRange: method([whole, whole], (at, down, across) =>
      part(at, 'getOffsetRange', { row: at.row + down, column: at.column + across }),
    ),
    getResizedRange: method([whole, whole], (at, down, across) =>
      part(at, 'getResizedRange', { rows: at.rows + down, columns: at.columns + across }),
    ),
    getAbsoluteResizedRange: method([whole, whole], (at, rows, columns) =>
      part(at, 'getAbsoluteResizedRange', { rows, columns }),
    ),
    getBoundingRect: method([cells], (at, other) =>
      part(at, 'getBoundingRect', around(at, cellsMeant(at, other, 'Range.getBoundingRect'))),
    ),
    getIntersectionOrNullObject: method([cells], (at, other) => intersection(at, other)),
    getIntersection: method(
      [cells],
      (at, other) => intersection(at, other) ?? refuse('ItemNotFound', 'Range.getIntersection'),
    ),
    getUsedRange: method(
      [optional(truth)],
      (at, valuesOnly) => used(at, valuesOnly) ?? part(at, 'getUsedRange', { rows: 1, columns: 1 }),
    ),
    getUsedRangeOrNullObject: method([optional(truth)], (at, valuesOnly) => used(at, valuesOnly)),
    select: method([], (at) => select(at)),
    clear: method(
      [optional(oneOf('All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'))],
      (at, what) => clear(at, what ?? 'All'),
    ),
    getMergedAreasOrNullObject: method([], (at) => areas(at, mergesIn(at))),
    getSpecialCellsOrNullObject: method([oneOf('DataValidations')], (at) => areas(at, validatedBlocks(at))),
    merge: method([optional(truth)], (at, across) => merge(at, across ?? false)),
    unmerge: method([], unmerge),
    getTables: method([optional(truth)], ({ book, sheet, ...within }) =>
      object('TableCollection', { book, sheet, within }),
    ),
    getCellProperties: method([cellOptions], cellProperties),
    getRowProperties: method([rowOptions], rowProperties),
    getColumnProperties: method([columnOptions], columnProperties),
    _ValidateArraySize: method([whole, whole], (at, rows, columns) =>
      checkSize(at, rows, columns, 'Range.values'),
    ),
  },
});

const areas = ({ book, sheet }: CellRange, blocks: readonly Block[]) =>
  blocks.length === 0 ? null : object('RangeAreas', { book, sheet, blocks });

/** `null` when some are and some are not. */
function hiddenOf(count: number, of: (at: number) => boolean): boolean | null {
  return same(Array.from({ length: Math.min(count, 10_000) }, (_, at) => of(at)));
}

function intersection(at: CellRange, other: string | CellRange) {
  const meant = cellsMeant(at, other, 'Range.getIntersection');
  const inside = meant.sheet === at.sheet ? common(at, meant) : undefined;
  return inside === undefined ? null : part(at, 'getIntersection', inside);
}
