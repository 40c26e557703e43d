import type { CellElement } from '../../src/opc/cell-element';
import { walkSheetData, type RowElement } from '../../src/opc/sheet-data';
import { NS } from './tiny-workbook';

const xml =
  `<?xml version="1.0"?><x:worksheet xmlns:x="a"><x:sheetPr><x:c/></x:sheetPr><x:sheetData>\n` +
  '<x:row r="2" ht="15" hidden="1"><x:c r="B2" s="3" t="str"><x:f>A1&amp;"&lt;"</x:f><x:v>a</x:v></x:c> <x:c r="D2"/><x:c><x:v>7</x:v></x:c></x:row>' +
  '<x:row r="4"/><x:row><x:c t="inlineStr"><x:is><x:t>å\u{1F600}</x:t></x:is></x:c></x:row></x:sheetData><x:row r="9"><x:c r="A9"/></x:row></x:worksheet>';

/** Everything a visitor is told, with the text that the offsets name. */
function visited(text: string) {
  const rows: [RowElement, string][] = [];
  const ends: string[] = [];
  const cells: [CellElement, string][] = [];
  const span = walkSheetData(text, 'part', {
    row: (row) => rows.push([row, text.slice(row.start, row.openEnd)]),
    cell: (cell) => cells.push([{ ...cell }, text.slice(cell.start, cell.end)]),
    rowEnd: (row, contentEnd, end) => ends.push(`${row.row}:${text.slice(contentEnd, end)}`),
  });
  return { rows, ends, cells, span };
}

it('tells every row and cell with its place in the text', () => {
  const { rows, ends, cells, span } = visited(xml);
  expect(
    rows.map(([{ row, isHidden, isSelfClosing }, text]) => [row, isHidden, isSelfClosing, text]),
  ).toEqual([
    [2, true, false, '<x:row r="2" ht="15" hidden="1">'],
    [4, false, true, '<x:row r="4"/>'],
    [5, false, false, '<x:row>'],
  ]);
  expect(ends).toEqual(['2:</x:row>', '4:', '5:</x:row>']);
  expect(
    cells.map(([{ row, column, style, type, value, formula }, text]) => [
      row,
      column,
      style,
      type,
      value,
      formula?.text,
      text,
    ]),
  ).toEqual([
    [2, 2, 3, 'str', 'a', 'A1&"<"', '<x:c r="B2" s="3" t="str"><x:f>A1&amp;"&lt;"</x:f><x:v>a</x:v></x:c>'],
    [2, 4, 0, 'n', undefined, undefined, '<x:c r="D2"/>'],
    [2, 5, 0, 'n', '7', undefined, '<x:c><x:v>7</x:v></x:c>'],
    [
      5,
      1,
      0,
      'inlineStr',
      'å\u{1F600}',
      undefined,
      '<x:c t="inlineStr"><x:is><x:t>å\u{1F600}</x:t></x:is></x:c>',
    ],
  ]);
  expect(span).toMatchObject({ prefix: 'x:', isSelfClosing: false });
  expect([xml.slice(span?.start, span?.openEnd), xml.slice(span?.contentEnd, span?.end)]).toEqual([
    '<x:sheetData>',
    '</x:sheetData>',
  ]);
});

it('of a sheet without cells tells where they would be', () => {
  const empty = `<worksheet ${NS}><sheetData/></worksheet>`;
  const { span, rows } = visited(empty);
  expect([empty.slice(span?.start, span?.end), span?.isSelfClosing, rows]).toEqual([
    '<sheetData/>',
    true,
    [],
  ]);
  expect(visited(`<worksheet ${NS}></worksheet>`).span).toBeUndefined();
  expect(visited(`<worksheet ${NS}/>`).span).toBeUndefined();
});
