import { attribute, childrenOf, prefixedAttribute, scan } from '../xml';
import { retagged } from './element';
import { spliced, type Splice } from './splice';

/** Any chart in a drawing part. Rows and columns count from 1; `last` is the cell that contains the lower right corner. */
export interface DrawnChart {
  readonly name: string;
  readonly description: string;
  /** The shape's id in the drawing. */
  readonly shapeId: number;
  readonly relationshipId: string;
  readonly first: { readonly row: number; readonly column: number };
  readonly last: { readonly row: number; readonly column: number };
  readonly start: number;
  readonly end: number;
}

/** The charts of a drawing part in the order of the file. Charts inside groups are left out. */
export function drawnCharts(drawingXml: string): readonly DrawnChart[] {
  return childrenOf(drawingXml).children.flatMap(({ start, end }): DrawnChart[] => {
    const corners: Record<string, number>[] = [];
    let shape: { name: string; description: string; shapeId: number } | undefined;
    let relationshipId = '';
    let text = '';
    scan(drawingXml.slice(start, end), {
      open: (tag) => {
        text = '';
        if (tag.name === 'from' || tag.name === 'to') corners.push({});
        else if (tag.name === 'cNvPr')
          shape ??= {
            name: attribute(tag, 'name') ?? '',
            description: attribute(tag, 'descr') ?? '',
            shapeId: Number(attribute(tag, 'id') ?? 0),
          };
        else if (tag.name === 'chart') relationshipId = prefixedAttribute(tag, 'id') ?? '';
      },
      text: (piece) => (text += piece),
      close: (name) => {
        const corner = corners.at(-1);
        if (corner && ['col', 'row', 'colOff', 'rowOff'].includes(name)) corner[name] ??= Number(text);
      },
    });
    if (!shape || relationshipId === '') return [];
    const [from = {}, to = from] = corners;
    // A corner on the edge of a cell belongs to the cell before it.
    const lastOf = (cell: string, offset: string): number =>
      (to[cell] ?? 0) + ((to[offset] ?? 0) > 0 ? 1 : 0);
    const first = { row: (from['row'] ?? 0) + 1, column: (from['col'] ?? 0) + 1 };
    const last = {
      row: Math.max(first.row, lastOf('row', 'rowOff')),
      column: Math.max(first.column, lastOf('col', 'colOff')),
    };
    return [{ ...shape, relationshipId, first, last, start, end }];
  });
}

/** Changes the name or the alternative text of the chart's shape. */
export function withShapeSaid(
  drawingXml: string,
  chart: Pick<DrawnChart, 'start' | 'end'>,
  said: { readonly name?: string; readonly descr?: string; readonly title?: string },
): string {
  const xml = drawingXml.slice(chart.start, chart.end);
  const made = xml.replace(/<(?:[\w.-]+:)?cNvPr\b[^>]*>/, (tag) => retagged(tag, { ...said }));
  return spliced(drawingXml, [{ start: chart.start, end: chart.end, by: made }]);
}

/** Moves the chart to other cells, from corner to corner. */
export function withShapeOver(
  drawingXml: string,
  chart: DrawnChart,
  first: DrawnChart['first'],
  last: DrawnChart['last'],
): string {
  const xml = drawingXml.slice(chart.start, chart.end);
  const corner = (name: string, column: number, row: number): Splice[] => {
    const found = new RegExp(`<((?:[\\w.-]+:)?)${name}>[\\s\\S]*?</(?:[\\w.-]+:)?${name}>`).exec(xml);
    if (!found) return [];
    const p = found[1] ?? '';
    const by = `<${p}${name}><${p}col>${column}</${p}col><${p}colOff>0</${p}colOff><${p}row>${row}</${p}row><${p}rowOff>0</${p}rowOff></${p}${name}>`;
    return [{ start: found.index, end: found.index + found[0].length, by }];
  };
  const made = spliced(xml, [
    ...corner('from', first.column - 1, first.row - 1),
    ...corner('to', last.column, last.row),
  ]);
  return spliced(drawingXml, [{ start: chart.start, end: chart.end, by: made }]);
}
