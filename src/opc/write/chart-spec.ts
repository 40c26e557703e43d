import { escapedText } from '../xml-text';
import { namespaceOf, type Dialect } from './dialect';
import { element, XML_HEAD } from './element';

/** Cells with their current values; `ref` is `''` when the chart holds the text itself. */
export interface SpecCells<T> {
  readonly ref: string;
  readonly values: readonly (T | null)[];
}

export interface SpecSeries {
  readonly name: SpecCells<string>;
  readonly categories: SpecCells<string> | undefined;
  readonly values: SpecCells<number> | undefined;
  /** `RRGGBB`; `undefined` for the next colour of the theme. */
  readonly color: string | undefined;
  /** Of the outline, `RRGGBB`. */
  readonly outline: string | undefined;
  /** `undefined` for no labels. */
  readonly labels: SpecLabels | undefined;
}

/** How the values of a series are written at their bars; what is `undefined` is as usual. */
export interface SpecLabels {
  /** A number format: `undefined` for that of the cells. */
  readonly format: string | undefined;
  /** `RRGGBB`. */
  readonly color: string | undefined;
  readonly isBold: boolean;
  readonly isCentred: boolean;
}

/** A bar or column chart as an add-in describes it. */
export interface ChartSpec {
  readonly kind:
    | 'BarClustered'
    | 'BarStacked'
    | 'BarStacked100'
    | 'ColumnClustered'
    | 'ColumnStacked'
    | 'ColumnStacked100';
  /** `undefined` for no title. */
  readonly title: string | undefined;
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | undefined;
  readonly series: readonly SpecSeries[];
  /** Gap between bars, in percent of a bar's width. */
  readonly gap: number;
  readonly category: { readonly isReversed: boolean; readonly isShown: boolean };
  readonly value: {
    readonly isShown: boolean;
    readonly hasGridlines: boolean;
    readonly minimum: number | undefined;
    readonly maximum: number | undefined;
    readonly step: number | undefined;
    readonly format: string | undefined;
  };
}

const cached = (kind: 'str' | 'num', values: readonly (string | number | null)[]): string => {
  const points = values.flatMap((value, idx) =>
    value === null ? [] : [element('c:pt', { idx }, `<c:v>${escapedText(String(value))}</c:v>`)],
  );
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  return element(
    `c:${kind}Cache`,
    {},
    `${format}${element('c:ptCount', { val: values.length })}${points.join('')}`,
  );
};

const cellsXml = (kind: 'str' | 'num', { ref, values }: SpecCells<string | number>): string =>
  element(`c:${kind}Ref`, {}, `<c:f>${escapedText(ref)}</c:f>${cached(kind, values)}`);

const solid = (rgb: string): string => element('a:solidFill', {}, element('a:srgbClr', { val: rgb }));

/** A line around a bar, as thick as Excel's own: 9,525 EMU are three quarters of a point. */
const outlined = (rgb: string): string => element('a:ln', { w: 9525 }, solid(rgb));

function labelsXml({ format, color, isBold, isCentred }: SpecLabels): string {
  const text =
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
    element('a:defRPr', { b: isBold }, color === undefined ? '' : solid(color)) +
    '</a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>';
  return (
    '<c:dLbls>' +
    (format === undefined ? '' : element('c:numFmt', { formatCode: format, sourceLinked: false })) +
    (color === undefined && !isBold ? '' : text) +
    (isCentred ? '<c:dLblPos val="ctr"/>' : '') +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function seriesXml(series: SpecSeries, index: number): string {
  const { name, categories, values, color, outline, labels } = series;
  const shape = (color === undefined ? '' : solid(color)) + (outline === undefined ? '' : outlined(outline));
  const said = name.ref === '' ? `<c:v>${escapedText(name.values[0] ?? '')}</c:v>` : cellsXml('str', name);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${said}</c:tx>` +
    (shape === '' ? '' : `<c:spPr>${shape}</c:spPr>`) +
    `<c:invertIfNegative val="0"/>${labels === undefined ? '' : labelsXml(labels)}` +
    (categories === undefined ? '' : `<c:cat>${cellsXml('str', categories)}</c:cat>`) +
    (values === undefined ? '' : `<c:val>${cellsXml('num', values)}</c:val>`) +
    '</c:ser>'
  );
}

const CATEGORY_AXIS = 482_210_001;
const VALUE_AXIS = 482_210_002;

const bool = (name: string, isOn: boolean): string => element(`c:${name}`, { val: isOn });

function axes({ category, value }: ChartSpec, isLying: boolean): string {
  const limit = (name: string, number: number | undefined): string =>
    number === undefined ? '' : element(`c:${name}`, { val: number });
  const grid = value.hasGridlines ? '<c:majorGridlines/>' : '';
  const format = element('c:numFmt', {
    formatCode: value.format ?? 'General',
    sourceLinked: value.format === undefined,
  });
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${category.isReversed ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `${bool('delete', !category.isShown)}<c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${limit('max', value.maximum)}${limit('min', value.minimum)}</c:scaling>` +
    `${bool('delete', !value.isShown)}<c:axPos val="${isLying ? 'b' : 'l'}"/>${grid}${format}` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${category.isReversed ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${limit('majorUnit', value.step)}</c:valAx>`
  );
}

const sides = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

/** The chart as the XML of its part. */
export function chartSpecXml(dialect: Dialect, spec: ChartSpec): string {
  const isLying = spec.kind.startsWith('Bar');
  const isStacked = spec.kind.includes('Stacked');
  const grouping = spec.kind.endsWith('100') ? 'percentStacked' : isStacked ? 'stacked' : 'clustered';
  const percent = dialect === 'strict' ? '%' : '';
  const bars =
    `<c:barChart><c:barDir val="${isLying ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>` +
    spec.series.map(seriesXml).join('') +
    `<c:gapWidth val="${spec.gap}${percent}"/>${isStacked ? `<c:overlap val="100${percent}"/>` : ''}` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`;
  const title =
    spec.title === undefined
      ? ''
      : `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${escapedText(spec.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const legend =
    spec.legend === undefined
      ? ''
      : `<c:legend><c:legendPos val="${sides[spec.legend]}"/><c:overlay val="0"/></c:legend>`;
  const names = {
    'xmlns:c': namespaceOf(dialect, 'chart'),
    'xmlns:a': namespaceOf(dialect, 'drawing'),
    'xmlns:r': namespaceOf(dialect, 'relationships'),
  };
  return (
    XML_HEAD +
    element(
      'c:chartSpace',
      names,
      `<c:roundedCorners val="0"/><c:chart>${title}${bool('autoTitleDeleted', spec.title === undefined)}` +
        `<c:plotArea><c:layout/>${bars}${axes(spec, isLying)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    )
  );
}
