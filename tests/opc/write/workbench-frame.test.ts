import type { Block } from '../../../src/opc/block';
import { columnWidths } from '../../../src/opc/write/column-widths';
import { withMerges } from '../../../src/opc/write/merges';
import { withRowSizes } from '../../../src/opc/write/row-sizes';
import { spliced } from '../../../src/opc/write/splice';
import { joined, parted } from '../../../src/opc/write/sheet-text';

describe('merged cells', () => {
  const sheet = (inner: string): string => `<worksheet><sheetData/>${inner}<pageMargins/></worksheet>`;
  const merges = (...refs: readonly string[]): string =>
    `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const all = (): boolean => true;
  const none = (): boolean => false;
  const above = (row: number) => (block: Block) => block.row < row;

  test.each<[string, string, readonly string[], (block: Block) => boolean, string]>([
    ['the first of a sheet', '', ['A1:B2'], all, merges('A1:B2')],
    ['one after those that are there', merges('A1:B2'), ['D4:E5'], all, merges('A1:B2', 'D4:E5')],
    ['one in place of those below', merges('A1:B2', 'A9:B9'), ['D4:E5'], above(4), merges('A1:B2', 'D4:E5')],
    ['none, and one less', merges('A1:B2', 'A9:B9'), [], above(4), merges('A1:B2')],
    ['none, and none of those that are there', merges('A1:B2'), [], none, ''],
    ['none where there are none', '', [], all, ''],
    [
      'none, and all stay, with their wrong count',
      merges('A1:B2').replace('1', '7'),
      [],
      all,
      merges('A1:B2').replace('1', '7'),
    ],
    ['one beside what cannot be read, which stays', merges('?'), ['A1:B2'], none, merges('?', 'A1:B2')],
  ])('%s', (_, before, added, isKept, after) => {
    expect(withMerges(sheet(before), added, isKept)).toBe(sheet(after));
  });
});

describe('sizes of rows', () => {
  const sized = (rows: string, sizes: Parameters<typeof withRowSizes>[1]): string => {
    const sheet = parted(`<worksheet>${rows}</worksheet>`);
    return joined(sheet.frame, [withRowSizes(sheet, sizes)]);
  };
  const data = (...rows: readonly string[]): string =>
    `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
  const there = '<sheetData><row r="2" ht="9" hidden="1" s="3"><c r="A2"/></row><row r="4"/></sheetData>';
  const [two, four] = ['<row r="2" ht="9" hidden="1" s="3"><c r="A2"/></row>', '<row r="4"/>'];

  test.each<[string, string, Parameters<typeof withRowSizes>[1], string]>([
    [
      'of a row that is there: its cells and all else that it says stay',
      there,
      new Map([[2, { height: 20, isCustom: true, isHidden: false }]]),
      data('<row r="2" ht="20" s="3" customHeight="1"><c r="A2"/></row>', four),
    ],
    [
      'before, between and after the rows that are there, in order',
      there,
      new Map([5, 3, 1].map((row) => [row, { height: row, isHidden: false }])),
      data('<row r="1" ht="1"/>', two, '<row r="3" ht="3"/>', four, '<row r="5" ht="5"/>'),
    ],
    [
      'in a sheet without rows',
      '<sheetData/>',
      new Map([
        [3, { isHidden: true }],
        [2, { height: 8, isCustom: false, isHidden: false }],
      ]),
      data('<row r="2" ht="8"/>', '<row r="3" hidden="1"/>'),
    ],
    ['of no row', there, new Map(), data(two, four)],
  ])('%s', (_, rows, sizes, after) => {
    expect(sized(rows, sizes)).toBe(after);
  });
});

test('the widths of columns, which of them are hidden, and what the others are', () => {
  const cols = ['1', 'true', '0', 'false', '']
    .map(
      (hidden, index) => `<col min="${index + 1}" max="${index + 2}" width="${index}.5" hidden="${hidden}"/>`,
    )
    .join('');
  const frame = `<worksheet><sheetFormatPr defaultColWidth="9" defaultRowHeight="15.5"/><cols>${cols}<col/></cols><sheetData/></worksheet>`;
  const { columns, standard, rowHeight } = columnWidths(frame);
  expect(columns).toEqual([
    ...[true, true, false, false, false].map((isHidden, index) => ({
      first: index + 1,
      last: index + 2,
      width: index + 0.5,
      isHidden,
    })),
    { first: 1, last: 1, width: undefined, isHidden: false },
  ]);
  expect([standard, rowHeight]).toEqual([9, 15.5]);
  expect(columnWidths('<worksheet><sheetData/></worksheet>').columns).toEqual([]);
});

test('what is put in before a piece that is replaced stands before it, in whatever order they are told', () => {
  const [before, replaced, after] = [
    { start: 2, end: 2, by: 'x' },
    { start: 2, end: 4, by: 'yz' },
    { start: 5, end: 6, by: '' },
  ];
  for (const splices of [
    [before, replaced, after],
    [after, replaced, before],
  ])
    expect(spliced('abcdefg', splices)).toBe('abxyzeg');
  expect(() => spliced('abcdefg', [replaced, { start: 3, end: 3, by: '' }])).toThrow('overlap');
});
