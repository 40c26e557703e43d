import { withCellsUpTo } from '../../../src/opc/write/dimension';
import { withLinks } from '../../../src/opc/write/sheet-links';

const sheet = (inner: string): string => `<worksheet><sheetData/>${inner}</worksheet>`;

test.each<[string, string, string]>([
  ['$a$1:A3', 'A1', 'B1'],
  [' a1 ', 'A1', 'B1'],
  ['A1:A3', 'A2', 'A1:A3'],
])('a link from %s is the one of %s, or stays', (ref, wanted, left) => {
  const link = (at: string): string => `<hyperlink ref="${at}" location="X!A1"/>`;
  const xml = sheet(`<hyperlinks>${link(ref)}${left === 'B1' ? link('B1') : ''}</hyperlinks>`);
  const { frame } = withLinks(xml, new Map([[wanted, undefined]]), 'transitional');
  expect(frame).toBe(sheet(`<hyperlinks>${link(left)}</hyperlinks>`));
});

test.each<[[number, number], [number, number], string]>([
  [[2, 2], [3, 3], 'B2:C3'],
  [[2, 2], [3, 4], 'B2:D3'],
  [[2, 2], [4, 3], 'B2:C4'],
  [[1, 2], [1, 2], 'B1:C3'],
  [[2, 1], [2, 1], 'A2:C3'],
  [[3, 3], [3, 3], 'B2:C3'],
])('a dimension of B2:C3 with cells from %j to %j is %s', ([row, column], [bottom, right], ref) => {
  const xml = '<worksheet><dimension ref="B2:C3"/></worksheet>';
  expect(withCellsUpTo(xml, { row, column }, { row: bottom, column: right })).toBe(xml.replace('B2:C3', ref));
});
