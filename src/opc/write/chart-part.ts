import { escapedText } from '../xml-text';
import { namespaceOf, type Dialect } from './dialect';
import { element, XML_HEAD } from './element';

export interface ChartPoints<T> {
  /** A reference as in a formula, such as `'Läge'!$B$2:$B$9`. */
  readonly ref: string;
  /**
   * The current values of the cells, so that the chart is right before anything is recalculated; `null` for an empty
   * cell.
   */
  readonly values: readonly (T | null)[];
}

export interface BarSeries {
  readonly name: ChartPoints<string>;
  readonly values: ChartPoints<number>;
  /** The colours of the bar, of the figure in it and of its outline, `RRGGBB`. */
  readonly bar: { readonly fill: string; readonly text: string; readonly outline: string };
}

export interface StackedBar {
  readonly title: string;
  /** The number format of the figures in the bars. */
  readonly figures: string;
  readonly categories: ChartPoints<string>;
  readonly series: readonly BarSeries[];
}

const INK = '12394A';
const TEXT = '4A4A4A';
const GRID = 'E3E8EA';

const solid = (color: string): string => element('a:solidFill', {}, element('a:srgbClr', { val: color }));
const none = '<a:ln><a:noFill/></a:ln>';

/** Text properties: size in hundredths of a point. */
const type = (size: number, color: string, isBold = false): string =>
  `<a:bodyPr/><a:lstStyle/><a:p><a:pPr>${element('a:defRPr', { sz: size, b: isBold }, solid(color))}</a:pPr><a:endParaRPr lang="sv-SE"/></a:p>`;

const points = (kind: 'str' | 'num', { ref, values }: ChartPoints<string | number>): string => {
  const cached = values.flatMap((value, idx) =>
    value === null ? [] : [element('c:pt', { idx }, `<c:v>${escapedText(String(value))}</c:v>`)],
  );
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  const cache = element(
    `c:${kind}Cache`,
    {},
    `${format}${element('c:ptCount', { val: values.length })}${cached.join('')}`,
  );
  return element(`c:${kind}Ref`, {}, `<c:f>${escapedText(ref)}</c:f>${cache}`);
};

/** Data labels inside the bars. */
const labels = (color: string, format: string): string =>
  `<c:dLbls>${element('c:numFmt', { formatCode: format, sourceLinked: false })}<c:spPr><a:noFill/>` +
  none +
  `</c:spPr><c:txPr>${type(900, color, true)}</c:txPr>` +
  '<c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

function seriesXml(series: BarSeries, index: number, { categories, figures }: StackedBar): string {
  const { fill, text, outline } = series.bar;
  const line = `<a:ln w="6350">${solid(outline)}</a:ln>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${points('str', series.name)}</c:tx>` +
    `<c:spPr>${solid(fill)}${line}</c:spPr><c:invertIfNegative val="0"/>${labels(text, figures)}` +
    `<c:cat>${points('str', categories)}</c:cat><c:val>${points('num', series.values)}</c:val></c:ser>`
  );
}

const title = (text: string): string =>
  '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>' +
  `<a:p><a:pPr>${element('a:defRPr', { sz: 1200, b: true }, solid(INK))}</a:pPr>` +
  `<a:r><a:rPr lang="sv-SE" sz="1200" b="1">${solid(INK)}</a:rPr><a:t>${escapedText(text)}</a:t></a:r></a:p>` +
  '</c:rich></c:tx><c:overlay val="0"/></c:title>';

const CATEGORY_AXIS = 482_110_001;
const VALUE_AXIS = 482_110_002;

/** Categories run downwards as in the cells, so their axis is reversed and the value axis crosses at its far end, below. */
const axes =
  `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>` +
  '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
  `<c:tickLblPos val="nextTo"/><c:spPr><a:ln w="9525">${solid('B8C4C9')}</a:ln></c:spPr><c:txPr>${type(900, TEXT)}</c:txPr>` +
  `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
  `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/>` +
  `<c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350">${solid(GRID)}</a:ln></c:spPr></c:majorGridlines>` +
  '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
  `<c:spPr>${none}</c:spPr><c:txPr>${type(900, TEXT)}</c:txPr>` +
  `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`;

/** A chart part: one bar per category, stacked by series, with data labels and a legend below. */
export function chartXml(dialect: Dialect, chart: StackedBar): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, chart)).join('');
  // Strict files write a percentage with its sign (ISO 29500-1, 21.2.3.17).
  const percent = dialect === 'strict' ? '%' : '';
  const bars =
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>' +
    `${series}<c:gapWidth val="55${percent}"/><c:overlap val="100${percent}"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`;
  const names = {
    'xmlns:c': namespaceOf(dialect, 'chart'),
    'xmlns:a': namespaceOf(dialect, 'drawing'),
    'xmlns:r': namespaceOf(dialect, 'relationships'),
  };
  const area = `<c:plotArea><c:layout/>${bars}${axes}<c:spPr><a:noFill/>${none}</c:spPr></c:plotArea>`;
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/><c:txPr>${type(900, TEXT)}</c:txPr></c:legend>`;
  return (
    XML_HEAD +
    element(
      'c:chartSpace',
      names,
      '<c:roundedCorners val="0"/>' +
        `<c:chart>${title(chart.title)}<c:autoTitleDeleted val="0"/>${area}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
        `<c:spPr>${solid('FFFFFF')}${none}</c:spPr>`,
    )
  );
}
