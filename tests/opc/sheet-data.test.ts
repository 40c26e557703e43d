import fc from 'fast-check';
import type { CellElement } from '../../src/opc/cell-element';
import { refusalOf } from '../../src/opc/refusal';
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

/** Mostly one of the first, which a file may hold. */
const mostly = (usual: readonly string[], odd: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 15, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );

/** Cells as programs write them, and as nobody does. */
const spelledCell = fc
  .record({
    open: mostly(['<c'], ['<c ', '<x:c']),
    reference: mostly(
      [' r="A7"', ' r="C7"', ' r="XFD7"', ' r="b7"', ' r="AB07"'],
      [' r="XFE7"', ' r="A8"', ' r="A"', " r='D7'", ''],
    ),
    style: mostly(['', ' s="3"', ' s="12"'], [' s=""', ' s="x"', ' s="-1"']),
    typed: mostly(
      [
        '',
        '><v>1</v>',
        '><v>-2.5E-7</v>',
        '><v></v>',
        '><v>1e5+</v>',
        ' t="s"><v>1</v>',
        ' t="s"',
        ' t="inlineStr"><is><t>x</t></is>',
        ' t="inlineStr"><is><t>a &amp; &#246; –</t></is>',
        ' t="b"><v>1</v>',
      ],
      [
        ' t="se"><v>1</v>',
        ' cm="1"><v>1</v>',
        '><v/>',
        '><v> 3 </v>',
        '><v>&#52;</v>',
        ' t="s"><v>x</v>',
        ' t="s"><v>&no;</v>',
        '><v>1</v><v>2</v>',
        ' t="str"><f>A1</f><v>1</v>',
        ' t="inlineStr"><is><t>&no;</t></is>',
        ' t="inlineStr"><is><t/></is>',
        ' t="inlineStr"><is><t xml:space="preserve"> x</t></is>',
        ' t="inlineStr"><is><r><rPr><strike/></rPr><t>x</t></r></is>',
        '><v>1<!-- --></v>',
        ' t="inlineStr"><v>1</v>',
        ' t="s"><is><t>1</t></is>',
        '><v>',
      ],
    ),
    space: mostly([''], [' ', '<!-- -->', 'text']),
  })
  .map(({ open, reference, style, typed, space }) =>
    typed.includes('>')
      ? `${open}${reference}${style}${typed}</${open.slice(1).trim()}>${space}`
      : `${open}${reference}${style}${typed}/>${space}`,
  );

it('says the same of a cell as it is usually spelled as of any other', () => {
  const told = (cells: readonly string[]): unknown => {
    try {
      return visited(
        `<worksheet><sheetData><row r="7">${cells.join('')}</row></sheetData></worksheet>`,
      ).cells.map(([cell, text]) => [{ ...cell, start: 0, end: 0 }, text.replace(/^<c +/, '<c ')]);
    } catch (error) {
      return refusalOf(error);
    }
  };
  fc.assert(
    fc.property(fc.array(spelledCell, { minLength: 1, maxLength: 6 }), (cells) => {
      // A second blank behind its name is never usual.
      expect(told(cells)).toEqual(told(cells.map((cell) => cell.replace(/^<c +(?=\w)/, '<c  '))));
    }),
    { numRuns: 1000 },
  );
});
