import { alignmentWith, protectionWith, type AlignmentDetail } from '../../planbok/styles';
import { refuse } from '../protocol/host-error';
import type { Json } from '../protocol/host-object';
import { method, settable } from '../protocol/object-type';
import { number, oneOf, truth, type Shape } from '../protocol/shape';
import { autofitRows } from '../store/autofit';
import type { CellRange } from '../store/cell-range';
import { formatDetailOf } from '../store/format-detail';
import { clipped } from '../store/range-cells';
import { isForbidden } from '../store/protection';
import { restyleRange } from '../store/restyle-range';
import { columnPoints, rowPoints, setColumnPoints, setRowPoints } from '../store/sizes';
import { alike, same } from './mixed';
import { declared, object } from './targets';

/** Office.js capitalises these words; the file does not. */
const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const horizontals = oneOf(
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
);
const horizontal: Shape<string> = (value, where) => {
  const word = horizontals(value, where);
  return word === 'CenterAcrossSelection' ? 'centerContinuous' : lower(word);
};
const vertical: Shape<string> = (value, where) =>
  lower(oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed')(value, where));
const indent: Shape<number> = (value, where) => {
  const level = number(value, where);
  return Number.isInteger(level) && level >= 0 && level <= 250 ? level : refuse('InvalidArgument', where);
};

const alignment = <K extends keyof AlignmentDetail, V extends AlignmentDetail[K]>(
  key: K,
  shape: Shape<V>,
  shown: (detail: AlignmentDetail) => Json,
) =>
  settable(
    (range: CellRange) => alike(range, (style) => shown(formatDetailOf(range.book, style).alignment)),
    shape,
    (range, value) =>
      restyleRange(
        range,
        {
          key: `alignment ${key} ${value}`,
          texts: (texts, p) => ({ alignment: alignmentWith(p, texts.alignment, { [key]: value }) }),
        },
        `RangeFormat.${key}`,
      ),
  );

/** Excel's widest column, 255 characters, and highest row. */
const MAX_WIDTH = 1343;
const MAX_HEIGHT = 409.5;

const sized =
  (most: number): Shape<number> =>
  (value, where) => {
    const size = number(value, where);
    return size >= 0 && size <= most ? size : refuse('InvalidArgument', where);
  };

const upTo = (count: number, of: (at: number) => number): number[] =>
  Array.from({ length: Math.min(count, 10_000) }, (_, at) => of(at));

function sizeColumns(range: CellRange, points: number): void {
  if (isForbidden(range)) refuse('AccessDenied', 'RangeFormat.columnWidth');
  setColumnPoints(range.sheet, range.column, range.columns, points);
  range.book.isDirty = true;
  range.book.emit({ kind: 'frame', sheet: range.sheet });
}

function sizeRows(range: CellRange, points: number): void {
  if (isForbidden(range)) refuse('AccessDenied', 'RangeFormat.rowHeight');
  const { row, rows } = clipped(range);
  for (let at = row; at < row + rows; at += 1) setRowPoints(range.sheet, at, points, true);
  range.book.isDirty = true;
  range.book.emit({ kind: 'frame', sheet: range.sheet });
}

export const rangeFormat = declared('RangeFormat', {
  scalars: {
    horizontalAlignment: alignment('horizontal', horizontal, (detail) =>
      detail.horizontal === 'centerContinuous' ? 'CenterAcrossSelection' : upper(detail.horizontal),
    ),
    verticalAlignment: alignment('vertical', vertical, (detail) => upper(detail.vertical)),
    wrapText: alignment('wraps', truth, (detail) => detail.wraps),
    indentLevel: alignment('indent', indent, (detail) => detail.indent),
    columnWidth: settable(
      ({ sheet, column, columns }) => same(upTo(columns, (at) => columnPoints(sheet, column + at))),
      sized(MAX_WIDTH),
      sizeColumns,
    ),
    rowHeight: settable(
      ({ sheet, row, rows }) => same(upTo(rows, (at) => rowPoints(sheet, row + at))),
      sized(MAX_HEIGHT),
      sizeRows,
    ),
  },
  navigations: {
    fill: (range) => object('RangeFill', range),
    font: (range) => object('RangeFont', range),
    borders: (range) => object('RangeBorderCollection', range),
    protection: (range) => object('FormatProtection', range),
  },
  methods: { autofitRows: method([], (range) => autofitRows(range)) },
});

export const formatProtection = declared('FormatProtection', {
  scalars: {
    locked: settable(
      (range) => alike(range, (style) => formatDetailOf(range.book, style).locked),
      truth,
      (range, locked) =>
        restyleRange(
          range,
          {
            key: `locked ${locked}`,
            texts: (texts, p) => ({ protection: protectionWith(p, texts.protection, locked) }),
          },
          'FormatProtection.locked',
        ),
    ),
  },
});
