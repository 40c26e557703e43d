import { attribute, childrenOf, prefixedAttribute, scan } from '../xml';
import { escapedAttribute } from '../xml-text';
import { namespaceOf, type Dialect } from './dialect';
import { XML_HEAD } from './element';
import { spliced } from './splice';

/** Our charts have names that begin so. */
export const OWN_CHART = 'planbok ';

/** A chart and the cells it covers; rows and columns count from 1. */
export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly relationshipId: string;
  /** The alternative text, for people who cannot see the chart. */
  readonly description: string;
}

export const newDrawingXml = (dialect: Dialect): string =>
  `${XML_HEAD}<xdr:wsDr xmlns:xdr="${namespaceOf(dialect, 'sheetDrawing')}" xmlns:a="${namespaceOf(dialect, 'drawing')}"></xdr:wsDr>`;

export interface DrawnChart {
  readonly row: number;
  readonly column: number;
  readonly description: string;
  readonly relationshipId: string;
  readonly start: number;
  readonly end: number;
}

/** Our charts in a drawing part. */
export function ownCharts(drawingXml: string): readonly DrawnChart[] {
  return childrenOf(drawingXml).children.flatMap(({ start, end }): DrawnChart[] => {
    let found: { name: string; description: string } | undefined;
    let relationshipId = '';
    let text = '';
    const at = { col: -1, row: -1 };
    scan(drawingXml.slice(start, end), {
      open: (tag) => {
        text = '';
        if (tag.name === 'cNvPr') {
          found ??= { name: attribute(tag, 'name') ?? '', description: attribute(tag, 'descr') ?? '' };
        } else if (tag.name === 'chart') relationshipId = prefixedAttribute(tag, 'id') ?? '';
      },
      text: (piece) => (text += piece),
      close: (name) => {
        if ((name === 'col' || name === 'row') && at[name] < 0) at[name] = Number(text);
      },
    });
    if (found?.name.startsWith(OWN_CHART) !== true || relationshipId === '') return [];
    const { description } = found;
    return [{ row: at.row + 1, column: at.col + 1, description, relationshipId, start, end }];
  });
}

export const withoutChart = (drawingXml: string, chart: DrawnChart): string =>
  spliced(drawingXml, [{ start: chart.start, end: chart.end, by: '' }]);

/** The next free shape id. */
export function freeId(drawingXml: string): number {
  let highest = 1;
  scan(drawingXml, {
    open: (tag) => {
      if (tag.name === 'cNvPr') highest = Math.max(highest, Number(attribute(tag, 'id') ?? 0) || 0);
    },
  });
  return highest + 1;
}

/** Adds a chart, anchored to the corners of cells so that it moves and resizes with them. */
export function withChart(drawingXml: string, dialect: Dialect, chart: ChartAnchor): string {
  const p = childrenOf(drawingXml).prefix;
  const corner = (name: string, column: number, row: number): string =>
    `<${p}${name}><${p}col>${column}</${p}col><${p}colOff>0</${p}colOff><${p}row>${row}</${p}row><${p}rowOff>0</${p}rowOff></${p}${name}>`;
  const id = freeId(drawingXml);
  const [a, c, r] = (['drawing', 'chart', 'relationships'] as const).map((name) =>
    namespaceOf(dialect, name),
  );
  const described = `descr="${escapedAttribute(chart.description)}"`;
  const frame =
    `<${p}graphicFrame macro=""><${p}nvGraphicFramePr><${p}cNvPr id="${id}" name="${OWN_CHART}${id}" ${described}/><${p}cNvGraphicFramePr/></${p}nvGraphicFramePr>` +
    `<${p}xfrm><a:off xmlns:a="${a}" x="0" y="0"/><a:ext xmlns:a="${a}" cx="0" cy="0"/></${p}xfrm>` +
    `<a:graphic xmlns:a="${a}"><a:graphicData uri="${c}"><c:chart xmlns:c="${c}" xmlns:r="${r}" r:id="${chart.relationshipId}"/></a:graphicData></a:graphic></${p}graphicFrame>`;
  const anchor =
    `<${p}twoCellAnchor>` +
    corner('from', chart.column - 1, chart.row - 1) +
    corner('to', chart.column - 1 + chart.columns, chart.row - 1 + chart.rows) +
    `${frame}<${p}clientData/></${p}twoCellAnchor>`;
  return withAnchor(drawingXml, anchor);
}

/** Adds an anchor with its shape above all others. */
export function withAnchor(drawingXml: string, anchor: string): string {
  const root = childrenOf(drawingXml);
  if (root.isSelfClosing) {
    const tag = drawingXml.slice(root.start, root.openEnd - 2).trimEnd();
    return `${drawingXml.slice(0, root.start)}${tag}>${anchor}</${root.prefix}${root.name}>${drawingXml.slice(root.openEnd)}`;
  }
  return spliced(drawingXml, [{ start: root.contentEnd, end: root.contentEnd, by: anchor }]);
}
