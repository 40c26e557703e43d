export { readChart, type ChartReading } from '../../src/opc/chart-read';
export {
  chartSpecXml,
  type ChartSpec,
  type SpecCells,
  type SpecLabels,
} from '../../src/opc/write/chart-spec';
export { newDrawingXml, withChart } from '../../src/opc/write/drawing-part';
export { drawnCharts, withShapeOver, withShapeSaid, type DrawnChart } from '../../src/opc/write/drawn-charts';
export { drawingIdOf, withDrawing } from '../../src/opc/write/sheet-drawing';
