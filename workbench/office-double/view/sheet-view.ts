import { allFormats } from './sheet-formats';
import { heightsOf } from './row-heights';
import { showsGridlines } from '../../planbok/sheet-part';
import { lastColumnOf, lastRowOf } from '../store/cell-range';
import { chartReading, chartsIn } from '../store/charts';
import { choicesOf } from '../store/choices';
import { areaOf, calculated, type LiveBook } from '../store/live-book';
import { featuresIn, usedBlock, validationsIn, type LiveSheet } from '../store/live-sheet';
import { pictureBytes, picturesIn } from '../store/pictures';
import { POINTS, defaultColumnPixels, defaultRowPoints, isColumnHidden, sizedColumns } from '../store/sizes';
import { tablesIn } from '../store/tables';
import type { ChartView, PictureView, SheetView } from './view';

/** The current view of a sheet without its cells. */
export function sheetView(book: LiveBook, sheet: LiveSheet): SheetView {
  calculated(book);
  const features = featuresIn(sheet);
  const used = usedBlock(sheet, ({ style }) => style !== 0);
  const area = (block: Parameters<typeof areaOf>[1]) => areaOf(sheet, block);
  return {
    name: sheet.name,
    rows: used === null ? 0 : lastRowOf(used),
    columns: used === null ? 0 : lastColumnOf(used),
    heights: heightsOf(book, sheet),
    formats: allFormats(book, sheet),
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
    pictures: picturesOf(book, sheet),
  };
}

/** Kinds of images that a browser shows, by their first byte. */
const kinds: Readonly<Record<number, string>> = { 0x89: 'image/png', 0xff: 'image/jpeg', 0x47: 'image/gif' };

const picturesOf = (book: LiveBook, sheet: LiveSheet): PictureView[] =>
  picturesIn(book, sheet).map((picture) => {
    const { name, title, description, from, place } = picture;
    const bytes = pictureBytes(book, picture);
    return {
      name,
      title,
      description,
      from: { ...from, down: from.down / POINTS, across: from.across / POINTS },
      width: place.width / POINTS,
      height: place.height / POINTS,
      source: `data:${kinds[bytes[0] ?? 0] ?? 'application/octet-stream'};base64,${Buffer.from(bytes).toString('base64')}`,
    };
  });

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
