import { quotedSheet } from '../../planbok/cells';
import {
  readChart,
  chartSpecXml,
  newDrawingXml,
  withChart,
  drawnCharts,
  withShapeSaid,
  drawingIdOf,
  withDrawing,
  type ChartReading,
  type ChartSpec,
  type SpecLabels,
  type SpecCells,
  type DrawnChart,
} from '../../planbok/charts';
import { relationshipsOf, contentTypes, addPart, detach, freePart } from '../../planbok/package';
import { spliced } from '../../planbok/xml';
import { blockName, type CellRange } from './cell-range';
import { folderOf, type LiveBook } from './live-book';
import { cellAt, reframe, type LiveSheet } from './live-sheet';
import { shownText } from './number-text';
import { formatAt } from './set-cells';

/** A series of a chart that an add-in creates. */
export interface SeriesDraft {
  /** A constant text, or the cell that contains it. */
  name: string | CellRange;
  values: CellRange | undefined;
  categories: CellRange | undefined;
  color: string | undefined;
  outline: string | undefined;
  labels: SpecLabels | undefined;
}

/** The specification of a chart created here: it is written to the file with the values that its cells then have. */
export interface ChartDraft extends Omit<ChartSpec, 'series' | 'category' | 'value'> {
  kind: ChartSpec['kind'];
  title: ChartSpec['title'];
  legend: ChartSpec['legend'];
  gap: number;
  readonly series: SeriesDraft[];
  category: ChartSpec['category'];
  value: ChartSpec['value'];
}

/** Any chart on a sheet. */
export interface LiveChart extends DrawnChart {
  readonly drawing: string;
  readonly part: string;
}

const drafts = new WeakMap<LiveBook, Map<string, ChartDraft>>();

function draftsIn(book: LiveBook): Map<string, ChartDraft> {
  let known = drafts.get(book);
  if (!known) drafts.set(book, (known = new Map<string, ChartDraft>()));
  return known;
}

/** The chart's specification; `undefined` for a chart from the file. */
export const draftOf = (book: LiveBook, part: string): ChartDraft | undefined => draftsIn(book).get(part);

export function drawingOf(book: LiveBook, sheet: LiveSheet): string | undefined {
  const id = drawingIdOf(sheet.frame);
  const found = relationshipsOf(book.pkg, sheet.part).find((relationship) => relationship.id === id);
  return found && book.pkg.has(found.target) ? found.target : undefined;
}

export function chartsIn(book: LiveBook, sheet: LiveSheet): readonly LiveChart[] {
  const drawing = drawingOf(book, sheet);
  if (drawing === undefined) return [];
  const targets = new Map(relationshipsOf(book.pkg, drawing).map(({ id, target }) => [id, target]));
  return drawnCharts(book.pkg.text(drawing)).map((chart) => ({
    ...chart,
    drawing,
    part: targets.get(chart.relationshipId) ?? '',
  }));
}

export const chartReading = (book: LiveBook, { part }: LiveChart): ChartReading => {
  const draft = draftOf(book, part);
  return readChart(draft === undefined ? book.pkg.text(part) : writtenChart(book, draft), part);
};

/** The sheet's drawing, which is created if necessary. */
export function drawingFor(book: LiveBook, sheet: LiveSheet): string {
  const known = drawingOf(book, sheet);
  if (known !== undefined) return known;
  const part = freePart(book.pkg, `${folderOf(book)}drawings/`, 'drawing');
  const xml = newDrawingXml(book.dialect);
  const id = addPart(book.pkg, book.dialect, sheet.part, 'drawing', part, contentTypes.drawing, xml);
  reframe(sheet, (frame) => withDrawing(frame, id, book.dialect));
  return part;
}

/** Excel's default position of a new chart. */
const PLACE = { row: 2, column: 2, rows: 15, columns: 8 };

export function addChart(book: LiveBook, sheet: LiveSheet, draft: ChartDraft): LiveChart {
  const drawing = drawingFor(book, sheet);
  const taken = new Set(chartsIn(book, sheet).map(({ name }) => name));
  let number = 1;
  while (taken.has(`Chart ${number}`)) number += 1;
  const part = freePart(book.pkg, `${folderOf(book)}charts/`, 'chart');
  const xml = writtenChart(book, draft);
  const relationshipId = addPart(book.pkg, book.dialect, drawing, 'chart', part, contentTypes.chart, xml);
  const anchor = { ...PLACE, relationshipId, description: '' };
  book.pkg.put(drawing, withChart(book.pkg.text(drawing), book.dialect, anchor));
  draftsIn(book).set(part, draft);
  const made = chartsIn(book, sheet).find((chart) => chart.part === part);
  if (!made) throw new Error('the chart that was added is not there');
  changeDrawing(book, sheet, made, (text, chart) => withShapeSaid(text, chart, { name: `Chart ${number}` }));
  return made;
}

/** Changes the drawing that contains a chart. */
export function changeDrawing(
  book: LiveBook,
  sheet: LiveSheet,
  { drawing, relationshipId }: LiveChart,
  change: (drawingXml: string, chart: DrawnChart) => string,
): void {
  const xml = book.pkg.text(drawing);
  const chart = drawnCharts(xml).find((one) => one.relationshipId === relationshipId);
  if (!chart) return;
  const made = change(xml, chart);
  if (made !== xml) book.pkg.put(drawing, made);
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}

export function removeChart(book: LiveBook, sheet: LiveSheet, chart: LiveChart): void {
  changeDrawing(book, sheet, chart, (xml, { start, end }) => spliced(xml, [{ start, end, by: '' }]));
  detach(book.pkg, chart.drawing, chart.relationshipId);
  draftsIn(book).delete(chart.part);
}

const refOf = ({ sheet, ...block }: CellRange): string =>
  `${quotedSheet(sheet.name)}!${blockName(block, true)}`;

function cellsShown<T>(range: CellRange, of: (row: number, column: number) => T | null): SpecCells<T> {
  const values: (T | null)[] = [];
  for (let row = range.row; row < range.row + range.rows; row += 1)
    for (let column = range.column; column < range.column + range.columns; column += 1)
      values.push(of(row, column));
  return { ref: refOf(range), values };
}

const texts = (range: CellRange): SpecCells<string> =>
  cellsShown(range, (row, column) => {
    const value = cellAt(range.sheet, row, column)?.value ?? null;
    return value === null
      ? null
      : shownText(value, formatAt(range.book, range.sheet, row, column), range.book.epoch);
  });

const numbers = (range: CellRange): SpecCells<number> =>
  cellsShown(range, (row, column) => {
    const value = cellAt(range.sheet, row, column)?.value;
    return typeof value === 'number' ? value : null;
  });

function writtenChart(book: LiveBook, draft: ChartDraft): string {
  return chartSpecXml(book.dialect, {
    ...draft,
    series: draft.series.map(({ name, values, categories, color, outline, labels }) => ({
      name: typeof name === 'string' ? { ref: '', values: [name] } : texts(name),
      values: values && numbers(values),
      categories: categories && texts(categories),
      color,
      outline,
      labels,
    })),
  });
}

/** Writes the charts created here, with the present values of their cells. */
export function putCharts(book: LiveBook): void {
  for (const [part, draft] of draftsIn(book))
    if (book.pkg.has(part)) book.pkg.put(part, writtenChart(book, draft));
}
