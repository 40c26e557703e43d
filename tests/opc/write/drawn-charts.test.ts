import fc from 'fast-check';
import { drawnCharts, withShapeOver, withShapeSaid } from '../../../src/opc/write/drawn-charts';

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

const cornerXml = (name: string, { row, column, rowOffset, columnOffset }: Corner): string =>
  `<d:${name}><d:col>${column}</d:col><d:colOff>${columnOffset}</d:colOff><d:row>${row}</d:row><d:rowOff>${rowOffset}</d:rowOff></d:${name}>`;

const anchor = (from: Corner, to: Corner, shape: string, chart: string): string =>
  `<d:twoCellAnchor>${cornerXml('from', from)}${cornerXml('to', to)}<d:graphicFrame>${shape}<a:graphic>${chart}</a:graphic></d:graphicFrame></d:twoCellAnchor>`;
const drawing = (...anchors: readonly string[]): string => `<d:wsDr>${anchors.join('')}</d:wsDr>`;

const number = fc.nat(30);
const corner = fc.record({ row: number, column: number, rowOffset: fc.nat(2), columnOffset: fc.nat(2) });

test('a chart covers the cells from its first corner to its last; a corner on an edge is of the cell before', () => {
  fc.assert(
    fc.property(corner, corner, (from, to) => {
      const xml = anchor(
        from,
        to,
        '<d:cNvPr id="3" name="A" descr="B"/><d:cNvPr id="9"/>',
        '<c:chart r:id="rId2"/>',
      );
      const first = { row: from.row + 1, column: from.column + 1 };
      const last = {
        row: Math.max(first.row, to.rowOffset === 0 ? to.row : to.row + 1),
        column: Math.max(first.column, to.columnOffset === 0 ? to.column : to.column + 1),
      };
      expect(drawnCharts(drawing(xml))).toEqual([
        {
          name: 'A',
          description: 'B',
          shapeId: 3,
          relationshipId: 'rId2',
          first,
          last,
          start: 8,
          end: 8 + xml.length,
        },
      ]);
    }),
  );
});

const at = { row: 1, column: 2, rowOffset: 0, columnOffset: 0 };
const chart = '<c:chart r:id="rId1"/>';

test('what is no chart is left out, and what a chart does not say is nothing', () => {
  const picture = anchor(at, at, '<d:cNvPr id="1" name="P"/>', '');
  const nameless = anchor(at, at, '', chart);
  const unsaid = anchor(at, at, '<d:cNvPr/>', chart);
  expect(drawnCharts(drawing(picture, nameless, unsaid))).toMatchObject([
    {
      name: '',
      description: '',
      shapeId: 0,
      relationshipId: 'rId1',
      start: 8 + picture.length + nameless.length,
    },
  ]);
  const absolute = `<d:wsDr><d:absoluteAnchor><d:cNvPr name="A"/>${chart}</d:absoluteAnchor></d:wsDr>`;
  expect(drawnCharts(absolute)).toMatchObject([
    { first: { row: 1, column: 1 }, last: { row: 1, column: 1 } },
  ]);
  const stray = absolute.replace('<d:cNvPr', '<d:row>7</d:row><d:cNvPr');
  expect(drawnCharts(stray)).toMatchObject([{ first: { row: 1, column: 1 } }]);
  const oneCell = anchor({ ...at, rowOffset: 5 }, at, '<d:cNvPr/>', chart).replace(/<d:to>.*<\/d:to>/, '');
  expect(drawnCharts(drawing(oneCell))).toMatchObject([
    { first: { row: 2, column: 3 }, last: { row: 2, column: 3 } },
  ]);
});

test('blanks around a number, and a comment in it, are no part of it', () => {
  const xml = drawing(anchor(at, at, '<d:cNvPr/>', chart)).replace('<d:col>2<', '<d:col>\n1<!-- x -->2 <');
  expect(drawnCharts(xml)[0]?.first.column).toBe(13);
});

const [before, after] = [
  anchor(at, at, '<d:cNvPr id="1" name="A"/>', chart),
  anchor(at, at, '<d:cNvPr id="2" name="B"><x/></d:cNvPr>', chart),
];

test('only the shape that is meant is named, and only once', () => {
  const xml = drawing(before, after.replace('</d:graphicFrame>', '<d:cNvPr id="7"/></d:graphicFrame>'));
  const [, second] = drawnCharts(xml);
  if (!second) throw new Error('no second chart');
  expect(withShapeSaid(xml, second, { name: 'C', descr: '"D"' })).toBe(
    xml.replace('name="B"', 'name="C" descr="&quot;D&quot;"'),
  );
});

test('only the chart that is meant is moved', () => {
  const xml = drawing(before, after);
  const [, second] = drawnCharts(xml);
  if (!second) throw new Error('no second chart');
  const made = withShapeOver(xml, second, { row: 4, column: 5 }, { row: 8, column: 9 });
  const moved = anchor(
    { ...at, row: 3, column: 4 },
    { ...at, row: 8, column: 9 },
    '<d:cNvPr id="2" name="B"><x/></d:cNvPr>',
    chart,
  );
  expect(made).toBe(drawing(before, moved));
  expect(drawnCharts(made)[1]).toMatchObject({ first: { row: 4, column: 5 }, last: { row: 8, column: 9 } });
  const absolute = `<d:wsDr><d:absoluteAnchor><d:cNvPr name="A"/>${chart}</d:absoluteAnchor></d:wsDr>`;
  const [only] = drawnCharts(absolute);
  if (!only) throw new Error('no chart');
  expect(withShapeOver(absolute, only, { row: 4, column: 5 }, { row: 8, column: 9 })).toBe(absolute);
});
