import { chartSpecXml, type ChartSpec } from '../../../src/opc/write/chart-spec';
import { orderFaults } from '../schema-order';

const spec: ChartSpec = {
  kind: 'BarClustered',
  title: undefined,
  legend: undefined,
  series: [],
  gap: 50,
  category: { isReversed: false, isShown: true },
  value: {
    isShown: true,
    hasGridlines: false,
    minimum: undefined,
    maximum: undefined,
    step: undefined,
    format: undefined,
  },
};
const labels = { format: undefined, color: undefined, isBold: false, isCentred: false };
const series = {
  name: { ref: '', values: ['A & B'] },
  categories: undefined,
  values: undefined,
  color: undefined,
  outline: undefined,
  labels: undefined,
};

const xmlOf = (changes: Partial<ChartSpec>): string => chartSpecXml('transitional', { ...spec, ...changes });
const seriesOf = (changes: Partial<ChartSpec['series'][number]>): string =>
  /<c:ser>.*<\/c:ser>/.exec(xmlOf({ series: [{ ...series, ...changes }] }))?.[0] ?? '';

test.each<[ChartSpec['kind'], string, string, boolean]>([
  ['BarClustered', 'bar', 'clustered', false],
  ['BarStacked', 'bar', 'stacked', true],
  ['BarStacked100', 'bar', 'percentStacked', true],
  ['ColumnClustered', 'col', 'clustered', false],
  ['ColumnStacked', 'col', 'stacked', true],
  ['ColumnStacked100', 'col', 'percentStacked', true],
])('%s: %s, %s', (kind, direction, grouping, overlaps) => {
  const xml = xmlOf({ kind, series: [series] });
  expect(orderFaults(xml)).toEqual([]);
  expect(xml).toContain(`<c:barDir val="${direction}"/><c:grouping val="${grouping}"/>`);
  expect(xml).toContain(`<c:gapWidth val="50"/>${overlaps ? '<c:overlap val="100"/>' : '<c:axId'}`);
  expect(xml).toMatch(
    direction === 'bar' ? /catAx>.*"l"\/>.*valAx>.*"b"\/>/ : /catAx>.*"b"\/>.*valAx>.*"l"\/>/,
  );
});

const head = '<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>A &amp; B</c:v></c:tx>';
const shown =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
const labelled = (inner: string): string =>
  `${head}<c:invertIfNegative val="0"/><c:dLbls>${inner}${shown}</c:ser>`;
const textual = (properties: string): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties}</a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`;
const solid = (rgb: string): string => `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;

test.each<[string, Partial<ChartSpec['series'][number]>, string]>([
  ['nothing but its name', {}, `${head}<c:invertIfNegative val="0"/></c:ser>`],
  [
    'a colour',
    { color: '112233' },
    `${head}<c:spPr>${solid('112233')}</c:spPr><c:invertIfNegative val="0"/></c:ser>`,
  ],
  [
    'an outline',
    { outline: '112233' },
    `${head}<c:spPr><a:ln w="9525">${solid('112233')}</a:ln></c:spPr><c:invertIfNegative val="0"/></c:ser>`,
  ],
  ['labels as usual', { labels }, labelled('')],
  [
    'labels with a format',
    { labels: { ...labels, format: '0;;' } },
    labelled('<c:numFmt formatCode="0;;" sourceLinked="0"/>'),
  ],
  ['bold labels', { labels: { ...labels, isBold: true } }, labelled(textual('<a:defRPr b="1"/>'))],
  [
    'coloured labels',
    { labels: { ...labels, color: '112233' } },
    labelled(textual(`<a:defRPr b="0">${solid('112233')}</a:defRPr>`)),
  ],
  ['labels in the middle', { labels: { ...labels, isCentred: true } }, labelled('<c:dLblPos val="ctr"/>')],
  [
    'cells with what they show',
    {
      name: { ref: "'A & B'!$A$1", values: ['x'] },
      categories: { ref: 'C', values: [null, '<1>'] },
      values: { ref: 'V', values: [0, null, 2.5] },
    },
    '<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>\'A &amp; B\'!$A$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>x</c:v></c:pt></c:strCache></c:strRef></c:tx><c:invertIfNegative val="0"/>' +
      '<c:cat><c:strRef><c:f>C</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="1"><c:v>&lt;1&gt;</c:v></c:pt></c:strCache></c:strRef></c:cat>' +
      '<c:val><c:numRef><c:f>V</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>0</c:v></c:pt><c:pt idx="2"><c:v>2.5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>',
  ],
  [
    'no name at all',
    { name: { ref: '', values: [] } },
    '<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v></c:v></c:tx><c:invertIfNegative val="0"/></c:ser>',
  ],
])('a series has %s', (_, changes, expected) => {
  expect(seriesOf(changes)).toBe(expected);
});

const axes = (xml: string): string => /<c:catAx>.*<\/c:valAx>/.exec(xml)?.[0] ?? '';
const usual = axes(xmlOf({}));
const { category, value } = spec;

test.each<[string, Partial<ChartSpec>, string, string]>([
  ['the first category at the top', { category: { ...category, isReversed: true } }, '', ''],
  [
    'no categories',
    { category: { ...category, isShown: false } },
    '<c:delete val="0"/><c:axPos val="l"/>',
    '<c:delete val="1"/><c:axPos val="l"/>',
  ],
  [
    'no values',
    { value: { ...value, isShown: false } },
    '<c:delete val="0"/><c:axPos val="b"/>',
    '<c:delete val="1"/><c:axPos val="b"/>',
  ],
  [
    'grid lines',
    { value: { ...value, hasGridlines: true } },
    '<c:axPos val="b"/>',
    '<c:axPos val="b"/><c:majorGridlines/>',
  ],
  [
    'a least value',
    { value: { ...value, minimum: 0 } },
    '</c:scaling><c:delete val="0"/><c:axPos val="b"/>',
    '<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>',
  ],
  [
    'a greatest value',
    { value: { ...value, maximum: 9 } },
    '</c:scaling><c:delete val="0"/><c:axPos val="b"/>',
    '<c:max val="9"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>',
  ],
  ['steps', { value: { ...value, step: 2 } }, '</c:valAx>', '<c:majorUnit val="2"/></c:valAx>'],
  [
    'a format of its own',
    { value: { ...value, format: '0 %' } },
    'formatCode="General" sourceLinked="1"',
    'formatCode="0 %" sourceLinked="0"',
  ],
])('axes with %s', (_, changes, before, after) => {
  const made = axes(xmlOf(changes));
  const expected =
    before === ''
      ? usual.replace('minMax', 'maxMin').replace(/autoZero(?="\/><c:crossBetween)/, 'max')
      : usual.replace(before, after);
  expect(made).toBe(expected);
  expect(made).not.toBe(usual);
});

test.each<[string, Partial<ChartSpec>, string]>([
  ['a title', { title: 'A & B' }, '<a:t>A &amp; B</a:t>'],
  ['a title is not made up', { title: 'A' }, '<c:autoTitleDeleted val="0"/>'],
  ['no title', {}, '<c:chart><c:autoTitleDeleted val="1"/>'],
  ['no legend', {}, '</c:plotArea><c:plotVisOnly val="1"/>'],
  ...Object.entries({ top: 't', bottom: 'b', left: 'l', right: 'r' } as const).map(
    ([legend, letter]): [string, Partial<ChartSpec>, string] => [
      `the legend at the ${legend}`,
      { legend: legend as 'top' },
      `</c:plotArea><c:legend><c:legendPos val="${letter}"/><c:overlay val="0"/></c:legend><c:plotVisOnly`,
    ],
  ),
])('a chart with %s', (_, changes, part) => {
  expect(xmlOf(changes)).toContain(part);
});

test('values without a format of their own have that of their cells', () => {
  expect(usual).toContain('<c:numFmt formatCode="General" sourceLinked="1"/>');
});

test('both dialects name their namespaces, and strict measures in percent', () => {
  expect(xmlOf({})).toContain(
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
  );
  const strict = chartSpecXml('strict', { ...spec, kind: 'BarStacked' });
  expect(strict).toContain(
    '<c:chartSpace xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart" xmlns:a="http://purl.oclc.org/ooxml/drawingml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships">',
  );
  expect(strict).toContain('<c:gapWidth val="50%"/><c:overlap val="100%"/>');
});

test('both axes are named by the bars and by each other', () => {
  const bars = /<c:gapWidth.*?\/>(.*)<\/c:barChart>/.exec(xmlOf({}))?.[1] ?? '';
  const ids = Array.from(bars.matchAll(/val="(\d+)"/g), ([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  expect(Array.from(usual.matchAll(/<c:(?:axId|crossAx) val="(\d+)"/g), ([, id]) => id)).toEqual([
    ids[0],
    ids[1],
    ids[1],
    ids[0],
  ]);
});
