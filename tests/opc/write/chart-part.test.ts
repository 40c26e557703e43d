import { chartXml, type StackedBar } from '../../../src/opc/write/chart-part';
import { newDrawingXml, ownCharts, withChart, withoutChart } from '../../../src/opc/write/drawing-part';
import { childrenOf } from '../../../src/opc/xml';
import { orderFaults } from '../schema-order';

const chart: StackedBar = {
  title: 'Status <per> mål & område',
  figures: '0;-0;',
  categories: { ref: "'Läge'!$A$2:$A$4", values: ['Utbildning', null, 'Å & Ö'] },
  series: [
    {
      name: { ref: "'Läge'!$B$1", values: ['Klar'] },
      values: { ref: "'Läge'!$B$2:$B$4", values: [3, 0, null] },
      bar: { fill: '1A7F37', text: 'FFFFFF', outline: 'FFFFFF' },
    },
    {
      name: { ref: "'Läge'!$C$1", values: ['Utgår'] },
      values: { ref: "'Läge'!$C$2:$C$4", values: [1, 2, 3] },
      bar: { fill: 'FFFFFF', text: '1B1B1B', outline: '767676' },
    },
  ],
};

test.each(['transitional', 'strict'] as const)(
  'a %s chart: valid in order, cells and what they show',
  (dialect) => {
    const xml = chartXml(dialect, chart);
    expect(orderFaults(xml)).toEqual([]);
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(xml).toContain(dialect === 'strict' ? '<c:overlap val="100%"/>' : '<c:overlap val="100"/>');
    expect(xml).toContain('<a:t>Status &lt;per&gt; mål &amp; område</a:t>');
    expect(xml).toContain(
      '<c:f>\'Läge\'!$B$2:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="1"><c:v>0</c:v></c:pt></c:numCache>',
    );
    expect(xml).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>Utbildning</c:v></c:pt><c:pt idx="2"><c:v>Å &amp; Ö</c:v></c:pt>',
    );
    expect(xml).toContain('<c:legendPos val="b"/>');
    expect(xml).toMatch(/<\/c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"\/><\/a:solidFill>/);
    expect(xml.includes('purl.oclc.org')).toBe(dialect === 'strict');
  },
);

test('bars, their outlines and their figures have the colours that are given; zero is not written', () => {
  const [, dark = '', white = ''] = chartXml('transitional', chart).split('<c:ser>');
  expect(dark).toContain(
    '<a:srgbClr val="1A7F37"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="FFFFFF"/>',
  );
  expect(dark).toMatch(/<c:dLbls>.*<a:srgbClr val="FFFFFF"\/>.*<\/c:dLbls>/);
  for (const series of [dark, white])
    expect(series).toContain('<c:numFmt formatCode="0;-0;" sourceLinked="0"/>');
  expect(white).toContain('<a:ln w="6350"><a:solidFill><a:srgbClr val="767676"/>');
  expect(white).toMatch(/<c:dLbls>.*<a:srgbClr val="1B1B1B"\/>.*<\/c:dLbls>/);
});

describe('a drawing', () => {
  const anchor = {
    row: 3,
    column: 1,
    rows: 16,
    columns: 8,
    relationshipId: 'rId1',
    description: 'Status & "mål"',
  };

  test('shows a chart over its cells, told to those who cannot see it, and known again', () => {
    const xml = withChart(newDrawingXml('transitional'), 'transitional', anchor);
    expect(orderFaults(xml)).toEqual([]);
    expect(xml).toContain(
      '<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row>',
    );
    expect(ownCharts(xml)).toMatchObject([
      { row: 3, column: 1, description: 'Status & "mål"', relationshipId: 'rId1' },
    ]);
  });

  test('keeps the person’s own charts, with ids and prefix of its own', () => {
    const theirs =
      '<d:twoCellAnchor><d:from><d:col>0</d:col><d:row>2</d:row></d:from><d:graphicFrame><d:cNvPr id="7" name="Diagram 1"/><c:chart r:id="rId1"/></d:graphicFrame></d:twoCellAnchor>';
    const xml = withChart(`<d:wsDr>${theirs}</d:wsDr>`, 'transitional', {
      ...anchor,
      relationshipId: 'rId2',
    });
    expect(xml).toContain('id="8" name="planbok 8"');
    const [ours] = ownCharts(xml);
    expect(ownCharts(xml)).toHaveLength(1);
    if (!ours) throw new Error('not known again');
    expect(withoutChart(xml, ours)).toBe(`<d:wsDr>${theirs}</d:wsDr>`);
    expect(childrenOf(xml).children.every(({ prefix }) => prefix === 'd:')).toBe(true);
  });
});
