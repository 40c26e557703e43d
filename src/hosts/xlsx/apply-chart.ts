import type { Area } from '../../book/area';
import { textOf, type CellValue } from '../../book/cells';
import type { Chart, Edit } from '../../book/edit';
import { sheetNamed, valueAt } from '../../book/snapshot';
import { relationshipsOf } from '../../opc/relationships';
import { chartXml, type ChartPoints } from '../../opc/write/chart-part';
import { contentTypes } from '../../opc/write/dialect';
import { newDrawingXml, ownCharts, withChart, withoutChart } from '../../opc/write/drawing-part';
import { addPart, detach, freePart } from '../../opc/write/part-change';
import { drawingIdOf, withDrawing } from '../../opc/write/sheet-drawing';
import { refersTo } from './apply-sheet';
import { folderOf, sheetIn, type Draft, type SheetChange } from './draft';
import { BAR_FIGURE, barStyleOf } from '../look-style';

/** What the cells of an area hold after all edits, row by row: the chart shows it before anything is calculated. */
function pointsOf<T>(draft: Draft, area: Area, point: (value: CellValue) => T | null): ChartPoints<T> {
  const sheet = sheetNamed(draft.after, area.sheet);
  const values: (T | null)[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      values.push(sheet ? point(valueAt(sheet, row, column)) : null);
    }
  }
  return { ref: refersTo(area), values };
}

const textPoint = (value: CellValue): string | null => (value === null ? null : textOf(value));
const numberPoint = (value: CellValue): number | null => (typeof value === 'number' ? value : null);

const chartOf = (draft: Draft, chart: Chart): string =>
  chartXml(draft.dialect, {
    title: chart.title,
    figures: BAR_FIGURE,
    categories: pointsOf(draft, chart.categories, textPoint),
    series: chart.series.map(({ name, values, look }) => ({
      name: pointsOf(draft, { ...name, rows: 1, columns: 1 }, textPoint),
      values: pointsOf(draft, values, numberPoint),
      bar: barStyleOf(look),
    })),
  });

/** The sheet's drawing part, made when there is none. */
export function drawingOf(draft: Draft, sheet: SheetChange): string {
  const { pkg, dialect } = draft;
  const id = drawingIdOf(sheet.frame);
  const known = relationshipsOf(pkg, sheet.part).find((relationship) => relationship.id === id);
  if (known && pkg.has(known.target)) return known.target;
  const part = freePart(pkg, `${folderOf(draft)}drawings/`, 'drawing');
  const xml = newDrawingXml(dialect);
  const made = addPart(pkg, dialect, sheet.part, 'drawing', part, contentTypes.drawing, xml);
  sheet.frame = withDrawing(sheet.frame, made, dialect);
  return part;
}

/**
 * Draws the chart over its area. A chart of ours that starts in the same cell, or that has the same title and stood
 * elsewhere, gives way to it.
 */
export function setChart(draft: Draft, { over, chart }: Extract<Edit, { readonly kind: 'setChart' }>): void {
  const { pkg, dialect } = draft;
  const sheet = sheetIn(draft, over.sheet);
  const drawing = drawingOf(draft, sheet);
  for (;;) {
    const xml = pkg.text(drawing);
    const old = ownCharts(xml).find(
      ({ row, column, description }) =>
        (row === over.row && column === over.column) || description === chart.title,
    );
    if (!old) break;
    pkg.put(drawing, withoutChart(xml, old));
    detach(pkg, drawing, old.relationshipId);
  }
  const part = freePart(pkg, `${folderOf(draft)}charts/`, 'chart');
  const relationshipId = addPart(
    pkg,
    dialect,
    drawing,
    'chart',
    part,
    contentTypes.chart,
    chartOf(draft, chart),
  );
  const { row, column, rows, columns } = over;
  const anchor = { row, column, rows, columns, relationshipId, description: chart.title };
  pkg.put(drawing, withChart(pkg.text(drawing), dialect, anchor));
}
