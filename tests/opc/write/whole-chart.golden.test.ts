import { chartXml, type StackedBar } from '../../../src/opc/write/chart-part';
import { newDrawingXml, withChart } from '../../../src/opc/write/drawing-part';

/* A chart and its drawing as whole parts, an element a line. `npx jest -u` writes them anew: then open a workbook with one in Excel. */

const chart: StackedBar = {
  title: 'Status per mål',
  figures: '0;-0;',
  categories: { ref: "'Läge'!$A$2:$A$4", values: ['Utbildning', null, 'Avfall'] },
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

const lines = (xml: string): readonly string[] => xml.replaceAll('><', '>\n<').split('\n');

test.each(['transitional', 'strict'] as const)('a chart (%s)', (dialect) => {
  expect(lines(chartXml(dialect, chart))).toMatchSnapshot();
});

test('two charts in a drawing', () => {
  const anchor = { row: 3, column: 1, rows: 16, columns: 8, description: 'Status & mål', relationshipId: 'rId1' };
  const one = withChart(newDrawingXml('transitional'), 'transitional', anchor);
  const two = withChart(one, 'transitional', { ...anchor, row: 22, relationshipId: 'rId2' });
  expect(lines(two)).toMatchSnapshot();
  const closed = newDrawingXml('transitional').replace(/><\/(?:\w+:)?wsDr>/u, ' />');
  expect(closed).not.toBe(newDrawingXml('transitional'));
  expect(withChart(closed, 'transitional', anchor)).toBe(one);
});
