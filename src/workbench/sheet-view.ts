import { isError } from '../book/cells';
import { overlayPart, type Condition } from '../opc/write/conditions';
import { fillDetail, fontDetail } from '../opc/write/style-detail';
import { relationshipsOf } from '../opc/relationships';
import { showsGridlines } from '../opc/write/sheet-view';
import { lastColumnOf, lastRowOf } from './store/cell-range';
import { chartReading, chartsIn } from './store/charts';
import { choicesOf } from './store/choices';
import { dressOf, type DressDetail } from './store/dress';
import { areaOf, calculated, type LiveBook } from './store/live-book';
import {
  conditionsIn,
  featuresIn,
  usedBlock,
  validationsIn,
  type LiveCell,
  type LiveSheet,
} from './store/live-sheet';
import { shownText } from './store/number-text';
import { defaultColumnPixels, defaultRowPoints, isColumnHidden, sizedColumns } from './store/sizes';
import { tablesIn } from './store/tables';
import type { CellDress, CellView, ChartView, RowView, SheetView } from './view';

/** A sheet as a grid draws it now. */
export function sheetView(book: LiveBook, sheet: LiveSheet): SheetView {
  calculated(book);
  const features = featuresIn(sheet);
  const used = usedBlock(sheet, ({ style }) => style !== 0);
  const dresses = dressList(book);
  const area = (block: Parameters<typeof areaOf>[1]) => areaOf(sheet, block);
  return {
    name: sheet.name,
    rows: used === null ? 0 : lastRowOf(used),
    columns: used === null ? 0 : lastColumnOf(used),
    lines: linesOf(book, sheet, dresses.indexOf),
    dresses: dresses.list,
    columnWidths: new Map(sizedColumns(sheet)),
    defaultColumnWidth: defaultColumnPixels(sheet),
    defaultRowHeight: defaultRowPoints(sheet),
    hiddenColumns: new Set(
      features.columns.flatMap(({ first, last }) =>
        Array.from({ length: Math.min(last, 1024) - first + 1 }, (_, at) => first + at).filter((column) =>
          isColumnHidden(sheet, column),
        ),
      ),
    ),
    merges: features.merges.map(area),
    frozen: features.frozen,
    showsGridlines: showsGridlines(sheet.frame),
    isProtected: features.isProtected,
    tables: tablesIn(book, sheet).map(({ name, block, style, hasTotals, showsFilter }) => ({
      name,
      area: area(block),
      style,
      hasTotals,
      showsFilter,
    })),
    filter: features.filter === undefined ? null : area(features.filter),
    rules: validationsIn(sheet).map(({ blocks, rule }) => {
      const choices = choicesOf(book, sheet, rule);
      return { areas: blocks, type: rule.type, ...(choices === undefined ? {} : { choices }) };
    }),
    charts: chartsOf(book, sheet),
  };
}

/** Formats of the file → dresses of the view, each once. */
function dressList(book: LiveBook) {
  const list: CellDress[] = [];
  const known = new Map<number, number>();
  return {
    list,
    indexOf: (style: number): number => {
      let index = known.get(style);
      if (index === undefined) {
        index = list.push(dressView(dressOf(book, style))) - 1;
        known.set(style, index);
      }
      return index;
    },
  };
}

const sides = ['left', 'right', 'top', 'bottom'] as const;

function dressView({ font, fill, border, alignment }: DressDetail): CellDress {
  const edges = sides.flatMap((side) => {
    const { style, color } = border[side];
    return style === 'none' ? [] : [[side, { style, color: color ?? '000000' }] as const];
  });
  return {
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      underline: font.underline !== 'none',
      strike: font.strike,
      color: font.color ?? '000000',
    },
    ...(fill === undefined ? {} : { fill }),
    borders: Object.fromEntries(edges),
    horizontal: alignment.horizontal as CellDress['horizontal'],
    vertical: alignment.vertical as CellDress['vertical'],
    wraps: alignment.wraps,
    indent: alignment.indent,
  };
}

function linesOf(book: LiveBook, sheet: LiveSheet, dressIndex: (style: number) => number): RowView[] {
  const overlay = overlays(book, sheet);
  const links = linksOf(book, sheet);
  const rows = [...new Set([...sheet.cells.keys(), ...sheet.rows.keys()])].sort((a, b) => a - b);
  return rows.flatMap((row): RowView[] => {
    const known = sheet.rows.get(row);
    const cells: CellView[] = [];
    for (const [at, cell] of (sheet.cells.get(row) ?? []).entries()) {
      if (cell === undefined) continue;
      const worn = overlay(cell, row, at + 1);
      const link = links(row, at + 1);
      if (cell.value === null && cell.formula === undefined && cell.style === 0 && !worn) continue;
      cells.push({
        column: at + 1,
        text: shownText(cell.value, book.styles.book.formatOf(cell.style), book.epoch),
        value: cell.value,
        ...(cell.formula === undefined ? {} : { formula: `=${cell.formula}` }),
        dress: dressIndex(cell.style),
        ...(worn === undefined ? {} : { overlay: worn }),
        ...(link === undefined ? {} : { link }),
        ...(cell.isStale ? { isStale: true } : {}),
      });
    }
    if (cells.length === 0 && known === undefined) return [];
    const height = known?.height === undefined ? {} : { height: known.height };
    return [{ row, ...height, isHidden: known?.isHidden === true, cells }];
  });
}

function linksOf(book: LiveBook, sheet: LiveSheet): (row: number, column: number) => CellView['link'] {
  const { hyperlinks } = featuresIn(sheet);
  if (hyperlinks.length === 0) return () => undefined;
  const targets = new Map(relationshipsOf(book.pkg, sheet.part).map(({ id, target }) => [id, target]));
  return (row, column) => {
    const found = hyperlinks.find(
      ({ block }) =>
        row >= block.row &&
        row <= lastRowOf(block) &&
        column >= block.column &&
        column <= lastColumnOf(block),
    );
    if (!found) return undefined;
    const url = found.relationshipId === undefined ? undefined : targets.get(found.relationshipId);
    return {
      ...(url === undefined ? {} : { url }),
      ...(found.location === undefined ? {} : { location: found.location }),
    };
  };
}

/** What conditional formats lay over a cell now: the strongest that holds, of the kinds that are followed here. */
function overlays(book: LiveBook, sheet: LiveSheet) {
  const conditions = conditionsIn(sheet).flatMap((condition) => {
    const worn = condition.overlay === undefined ? undefined : overlayView(book, condition.overlay);
    return worn === undefined ? [] : [{ condition, worn }];
  });
  return (cell: LiveCell, row: number, column: number): CellView['overlay'] =>
    conditions.find(
      ({ condition }) =>
        condition.blocks.some(
          (block) =>
            row >= block.row &&
            row <= lastRowOf(block) &&
            column >= block.column &&
            column <= lastColumnOf(block),
        ) && holds(condition, cell),
    )?.worn;
}

function overlayView(book: LiveBook, overlay: number): CellView['overlay'] {
  const xml = book.styles.book.overlayText(overlay);
  if (xml === undefined) return undefined;
  const fill = fillDetail(overlayPart(xml, 'fill'), book.palette, true);
  const { color, bold } = fontDetail(overlayPart(xml, 'font'), book.palette);
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(color === undefined ? {} : { color }),
    ...(bold ? { bold } : {}),
  };
}

/** Comparisons with a text or number of the rule's own. Excel compares texts without regard to case. */
function holds({ type, operator, formulas }: Condition, { value }: LiveCell): boolean {
  if (type !== 'cellIs' || value === null || isError(value)) return false;
  const [first = '', second = ''] = formulas.map(operandOf);
  const compared = (other: string | number): number =>
    typeof value === 'number' && typeof other === 'number'
      ? value - other
      : typeof value === 'string' && typeof other === 'string'
        ? Number(value.toLowerCase() > other.toLowerCase()) -
          Number(value.toLowerCase() < other.toLowerCase())
        : Number.NaN;
  const [a, b] = [compared(first), compared(second)];
  switch (operator) {
    case 'equal':
      return a === 0;
    case 'notEqual':
      return a !== 0;
    case 'greaterThan':
      return a > 0;
    case 'lessThan':
      return a < 0;
    case 'greaterThanOrEqual':
      return a >= 0;
    case 'lessThanOrEqual':
      return a <= 0;
    case 'between':
      return a >= 0 && b <= 0;
    case 'notBetween':
      return a < 0 || b > 0;
    default:
      return false;
  }
}

const operandOf = (formula: string): string | number => {
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(formula)?.[1];
  return quoted === undefined ? Number(formula) : quoted.replaceAll('""', '"');
};

const chartsOf = (book: LiveBook, sheet: LiveSheet): ChartView[] =>
  chartsIn(book, sheet).map((chart) => {
    const { plot, direction, grouping, title, series } = chartReading(book, chart);
    const { first, last } = chart;
    const kind =
      plot === 'barChart'
        ? `${direction === 'bar' ? 'Bar' : 'Column'}${grouping === 'stacked' ? 'Stacked' : grouping === 'percentStacked' ? 'Stacked100' : 'Clustered'}`
        : plot;
    return {
      name: chart.name,
      title,
      kind,
      over: areaOf(sheet, {
        ...first,
        rows: last.row - first.row + 1,
        columns: last.column - first.column + 1,
      }),
      categories: [...(series[0]?.categories.shown ?? [])],
      series: series.map(({ name, values, color }) => ({
        name: name.shown[0] ?? '',
        values: Array.from(values.shown, (text) => (text === undefined ? null : Number(text))),
        ...(color === undefined ? {} : { color }),
      })),
    };
  });
