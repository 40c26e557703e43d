import fc from 'fast-check';
import { attributeIn, retagged } from '../../../src/opc/write/element';
import { cellsIn } from '../../../src/opc/write/sheet-cells';
import { joined, parted } from '../../../src/opc/write/sheet-text';
import { writtenData, type CellChanges } from '../../../src/opc/write/written-data';
import { spliced } from '../../../src/opc/write/splice';
import type { CellChange, HeightOf, SheetStyles } from '../../../src/opc/write/written-row';

const styles: SheetStyles = {
  columnStyle: () => 0,
  styled: (base, place, steps) => steps.reduce((style) => style + 1, base ?? place),
  isBare: (style, place) => style === place,
};

const text = (letters: string): CellChange => ({ content: { kind: 'text', text: letters }, steps: [] });
const empty: CellChange = { content: { kind: 'empty' }, steps: [] };
const styled: CellChange = { steps: [(style) => style] };
const at = (...cells: readonly (readonly [number, number, CellChange])[]): CellChanges => {
  const rows = new Map<number, Map<number, CellChange>>();
  for (const [row, column, change] of cells) {
    rows.set(row, (rows.get(row) ?? new Map<number, CellChange>()).set(column, change));
  }
  return rows;
};
const is = (letters: string): string => `t="inlineStr"><is><t>${letters}</t></is></c>`;

const write = (data: string, changes: CellChanges): string => {
  const xml = `<?xml version="1.0"?><worksheet><dimension ref="A1"/>${data}<pageMargins/></worksheet>`;
  const sheet = parted(xml);
  expect(joined(sheet.frame, [sheet.data])).toBe(xml);
  const result = writtenData(sheet, changes, styles);
  const whole = joined(sheet.frame, result.data);
  expect(whole.startsWith('<?xml version="1.0"?><worksheet><dimension ref="A1"/>')).toBe(true);
  expect(whole.endsWith('<pageMargins/></worksheet>')).toBe(true);
  return result.data.join('');
};

describe('cells spliced into a sheet', () => {
  test.each<[string, string, CellChanges, string]>([
    [
      'into an empty sheet',
      '<sheetData/>',
      at([2, 3, text('x')]),
      `<sheetData><row r="2"><c r="C2" ${is('x')}</row></sheetData>`,
    ],
    [
      'before, between and after rows and cells, whose attributes stay',
      '<sheetData><row r="2" ht="30" customHeight="1"><c r="B2" s="4"><v>1</v></c></row><row r="4"><c r="A4"/></row></sheetData>',
      at(
        [1, 1, text('a')],
        [2, 1, text('b')],
        [2, 2, text('c')],
        [2, 3, text('d')],
        [3, 1, text('e')],
        [5, 1, text('f')],
      ),
      `<sheetData><row r="1"><c r="A1" ${is('a')}</row><row r="2" ht="30" customHeight="1"><c r="A2" ${is('b')}<c r="B2" s="4" ${is('c')}<c r="C2" ${is('d')}</row><row r="3"><c r="A3" ${is('e')}</row><row r="4"><c r="A4"/></row><row r="5"><c r="A5" ${is('f')}</row></sheetData>`,
    ],
    [
      'in the order of their columns and rows, in whatever order they are told',
      '<sheetData><row r="2"><c r="B2"/></row></sheetData>',
      at(
        [3, 3, text('f')],
        [3, 1, text('e')],
        [2, 4, text('d')],
        [2, 3, text('c')],
        [2, 1, text('a')],
        [1, 2, text('z')],
        [1, 1, text('y')],
      ),
      `<sheetData><row r="1"><c r="A1" ${is('y')}<c r="B1" ${is('z')}</row><row r="2"><c r="A2" ${is('a')}<c r="B2"/><c r="C2" ${is('c')}<c r="D2" ${is('d')}</row><row r="3"><c r="A3" ${is('e')}<c r="C3" ${is('f')}</row></sheetData>`,
    ],
    [
      'with another format, also in cells that say no place, or say it otherwise',
      '<sheetData><row r="2"><c><v>1</v></c><c r=\'B2\' s="4"><v>2</v></c><c r="C2" s="4" t="n"><v>3</v></c></row></sheetData>',
      at([2, 1, styled], [2, 2, styled], [2, 3, styled]),
      '<sheetData><row r="2"><c r="A2" s="1"><v>1</v></c><c r="B2" s="5"><v>2</v></c><c r="C2" s="5" t="n"><v>3</v></c></row></sheetData>',
    ],
    [
      'with another format where it stands in other quotes, and without one that is that of the row',
      `<sheetData><row r="2" s="5" customFormat="1"><c r="A2" s='1'><v>1</v></c><c r="B2" s="4"/><c r="C2" s="4"> </c><c r="D2" s="4"><v>2</v></c><c r="E2" s="5"/></row></sheetData>`,
      at([2, 1, styled], [2, 2, styled], [2, 3, styled], [2, 4, styled], [2, 5, { steps: [] }]),
      '<sheetData><row r="2" s="5" customFormat="1"><c r="A2" s="2"><v>1</v></c><c r="D2" s="5"><v>2</v></c><c r="E2" s="5"/></row></sheetData>',
    ],
    [
      'with the prefix of the file',
      '<x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData>',
      at([1, 2, text('b')], [2, 1, text('c')]),
      `<x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>c</x:t></x:is></x:c></x:row></x:sheetData>`,
    ],
    [
      'where neither rows nor cells say where they stand',
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
      at([1, 1, empty], [1, 3, text('c')], [3, 1, text('d')]),
      `<sheetData><row><c r="B1"><v>2</v></c><c r="C1" ${is('c')}</row><row><c><v>3</v></c></row><row r="3"><c r="A3" ${is('d')}</row></sheetData>`,
    ],
    [
      'when rows come in any order',
      '<sheetData><row r="5"><c r="A5"><v>5</v></c></row><row r="1"><c r="B1"><v>1</v></c></row></sheetData>',
      at([1, 1, text('a')], [3, 1, text('c')]),
      `<sheetData><row r="3"><c r="A3" ${is('c')}</row><row r="5"><c r="A5"><v>5</v></c></row><row r="1"><c r="A1" ${is('a')}<c r="B1"><v>1</v></c></row></sheetData>`,
    ],
    [
      'when one row is given twice',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row></sheetData>',
      at([1, 2, text('b')], [1, 3, text('c')]),
      `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1" ${is('c')}</row><row r="1"><c r="B1" ${is('b')}</row></sheetData>`,
    ],
    [
      'past comments and CDATA that look like cells',
      '<sheetData><!-- <row r="1"> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</c></row>]]></t></is></c></row></sheetData>',
      at([1, 2, text('b')]),
      `<sheetData><!-- <row r="1"> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</c></row>]]></t></is></c><c r="B1" ${is('b')}</row></sheetData>`,
    ],
    [
      'before what a row holds besides cells',
      '<sheetData><row r="1"><c r="A1"/><extLst><ext uri="u"/></extLst></row></sheetData>',
      at([1, 2, text('b')]),
      `<sheetData><row r="1"><c r="A1"/><c r="B1" ${is('b')}<extLst><ext uri="u"/></extLst></row></sheetData>`,
    ],
    [
      'and spans say the truth',
      '<sheetData><row r="1" spans="1:2"><c r="A1"/></row></sheetData>',
      at([1, 4, text('d')]),
      `<sheetData><row r="1" spans="1:4"><c r="A1"/><c r="D1" ${is('d')}</row></sheetData>`,
    ],
    [
      'a format alone, on a cell there and on one that is not',
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
      at([1, 1, styled], [1, 2, styled]),
      '<sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="1"/></row></sheetData>',
    ],
    [
      'emptied: the cell goes, a row that says nothing else too',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3" s="2"><v>1</v></c></row></sheetData>',
      at([1, 1, empty], [2, 1, empty], [3, 1, empty]),
      '<sheetData><row r="2" hidden="1"/><row r="3"><c r="A3" s="2"/></row></sheetData>',
    ],
    [
      'a cell that showed rich data loses the reference to it',
      '<sheetData><row r="1"><c r="A1" vm="1" cm="1"><f t="array" ref="A1">X()</f><v>1</v></c></row></sheetData>',
      at([1, 1, { content: { kind: 'number', number: 1e21 }, steps: [] }]),
      '<sheetData><row r="1"><c r="A1"><v>1e+21</v></c></row></sheetData>',
    ],
    [
      'another format on a formula, which stays as it is',
      '<sheetData><row r="1"><c r="A1" s="1"><f t="shared" ref="A1:A2" si="0">B1</f><v>7</v></c></row></sheetData>',
      at([1, 1, styled]),
      '<sheetData><row r="1"><c r="A1" s="2"><f t="shared" ref="A1:A2" si="0">B1</f><v>7</v></c></row></sheetData>',
    ],
    [
      'a formula’s text where there is no formula: nothing to replace',
      '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>',
      at([1, 1, { formula: 'B1', steps: [] }]),
      '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>',
    ],
    [
      'a formula of its own in place of a shared one, its result kept',
      '<sheetData><row r="1"><c r="A1" t="str"><f t="shared" si="0"/><v>x</v></c></row></sheetData>',
      at([1, 1, { formula: 'A2&"<"', steps: [] }]),
      '<sheetData><row r="1"><c r="A1" t="str"><f>A2&amp;"&lt;"</f><v>x</v></c></row></sheetData>',
    ],
  ])('%s', (_, data, changes, expected) => {
    expect(write(data, changes)).toBe(expected);
  });

  test('news of formulas', () => {
    const sheet = parted(
      '<worksheet><sheetData><row r="1"><c r="A1"><f>B1</f><v>1</v></c></row></sheetData></worksheet>',
    );
    const formula: CellChange = {
      content: { kind: 'formula', text: 'SUM(A1:A2)', result: { kind: 'boolean', value: true } },
      steps: [],
    };
    expect(writtenData(sheet, at([1, 1, text('x')]), styles)).toMatchObject({
      hasNewFormulas: false,
      hasLostFormulas: true,
    });
    expect(writtenData(sheet, at([1, 2, formula]), styles)).toMatchObject({
      hasNewFormulas: true,
      hasLostFormulas: false,
    });
    expect(writtenData(sheet, at([1, 2, formula]), styles).data.join('')).toContain(
      '<c r="B1" t="b"><f>SUM(A1:A2)</f><v>1</v></c>',
    );
  });

  test('a worksheet without sheetData gets one at its place', () => {
    const sheet = parted('<worksheet><sheetViews/><pageMargins/></worksheet>');
    expect(joined(sheet.frame, [sheet.data])).toBe(
      '<worksheet><sheetViews/><sheetData/><pageMargins/></worksheet>',
    );
  });
});

/** Heights by a second look at what was written, which the one pass must agree with. */
function fittedLater(data: string, heightOf: HeightOf): string {
  const { rows, ...sheet } = parted(`<worksheet>${data}</worksheet>`);
  const tags = rows.map((row) => {
    const tag = sheet.data.slice(row.start, row.openEnd);
    const isFixed = ['1', 'true'].includes(attributeIn(tag, 'customHeight') ?? '');
    const by = isFixed ? tag : retagged(tag, { ht: heightOf(row.row, cellsIn(sheet, row)) });
    return { start: row.start, end: row.openEnd, by };
  });
  return spliced(sheet.data, tags);
}

test('heights are recorded in the same pass as the cells, for every row that gets or has one', () => {
  const heightOf: HeightOf = (row, cells) => {
    const sum = cells.reduce((total, { column, style = 0 }) => total + column * (style + 1), 0);
    return row % 3 === 0 ? undefined : sum;
  };
  const before =
    '<sheetData><row r="1"><c r="A1"/><c r="C1" s="2"><v>1</v></c></row><row r="3" ht="40"><c r="A3"><v>1</v></c></row>' +
    '<row r="4" ht="9" customHeight="1"><c r="B4"/></row><row r="5" spans="1:1"/><row r="7" s="3" customFormat="1"><c r="A7" s="3"/></row></sheetData>';
  const change = fc.oneof(
    fc.constantFrom(text('x'), empty, styled),
    fc.constant<CellChange>({ content: { kind: 'empty' }, steps: styled.steps }),
  );
  const changes = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4 }), change));
  fc.assert(
    fc.property(changes, (cells) => {
      const sheet = parted(`<worksheet>${before}</worksheet>`);
      const data = writtenData(sheet, at(...cells), styles).data.join('');
      expect(writtenData(sheet, at(...cells), styles, heightOf).data.join('')).toBe(
        fittedLater(data, heightOf),
      );
    }),
  );
});

test('rows are where they are, whether or not their cells are gone through', () => {
  const cell = fc.constantFrom(
    '<c r="A1"><v>1</v></c>',
    '<c/>',
    '<c><f>A1</f></c>',
    '<row/>',
    '<ext><row r="9"></row></ext>',
    '',
  );
  const tag = fc.constantFrom(
    '<row>',
    '<row r="7">',
    '<row r="3" s="2" customFormat="1">',
    '<rowX>',
    '<x:row r="4">',
  );
  const row = fc
    .tuple(tag, fc.array(cell, { maxLength: 3 }), fc.constantFrom('', ' ', '\n'))
    .map(([open, cells, space]) => `${open}${cells.join('')}</${open.slice(1).split(/[ >]/)[0]}${space}>`);
  const empty = fc.constantFrom('<row r="2"/>', '<row/>');
  fc.assert(
    fc.property(
      fc.array(fc.oneof(row, row, empty), { maxLength: 8 }),
      fc.constantFrom('', 'x:'),
      (rows, p) => {
        const sheet = `<worksheet><sheetData>${rows.join('')}</sheetData>`.replaceAll(
          /<(\/?)(?=[wscr])/g,
          `<$1${p}`,
        );
        // With a comment behind them, all cells are gone through.
        const [skipped, seen] = ['', '<!-- -->'].map((end) => parted(`${sheet}${end}</${p}worksheet>`));
        expect(skipped?.rows).toEqual(seen?.rows);
        expect(skipped?.place).toEqual(seen?.place);
      },
    ),
  );
});

const made: CellChange = {
  content: { kind: 'formula', text: 'B1', result: { kind: 'number', number: 1 } },
  steps: [],
};

test.each<[string, string, CellChanges, hasNew: boolean, hasLost: boolean]>([
  ['no formula', '<row r="1"><c r="A1"><v>1</v></c></row>', at([1, 1, text('a')]), false, false],
  ['one for a value', '<row r="1"><c r="A1"><v>1</v></c></row>', at([1, 1, made]), true, false],
  ['one in a new cell', '<row r="1"><c r="A1"/></row>', at([1, 2, made]), true, false],
  ['one in a new row', '', at([1, 2, made]), true, false],
  ['a value for one', '<row r="1"><c r="A1"><f>B1</f></c></row>', at([1, 1, empty]), false, true],
  ['one for another', '<row r="1"><c r="A1"><f>B2</f></c></row>', at([1, 1, made]), true, true],
  ['a format for one', '<row r="1"><c r="A1"><f>B2</f></c></row>', at([1, 1, styled]), false, false],
])('whether formulas are new or lost: %s', (_, rows, changes, hasNewFormulas, hasLostFormulas) => {
  const sheet = parted(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  expect(writtenData(sheet, changes, styles)).toMatchObject({ hasNewFormulas, hasLostFormulas });
});
