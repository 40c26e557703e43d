import { withColumnStyles } from '../../../src/opc/write/column-style';
import { withFormulas } from '../../../src/opc/write/formula-texts';
import { cellsIn, groupedFormulas } from '../../../src/opc/write/sheet-cells';
import { drawingIdOf, withDrawing } from '../../../src/opc/write/sheet-drawing';
import { parted } from '../../../src/opc/write/sheet-text';
import {
  alignmentXml,
  borderXml,
  defaultFillsXml,
  defaultFontXml,
  fontLayout,
  fontXml,
  linkFontXml,
  noFillXml,
  overlayXml,
} from '../../../src/opc/write/style-parts';
import {
  withTableFilter,
  withTableLook,
  withTableName,
  withTotalsRow,
} from '../../../src/opc/write/table-change';

describe('a table is changed', () => {
  const look =
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>';
  const table = (inner: string, more = ''): string =>
    `<table name="A" displayName="A" ref="B2:D9"${more}>${inner}</table>`;
  const columns = (...inner: readonly string[]): string =>
    `<tableColumns count="2">${inner.join('')}</tableColumns>`;
  const [one, two] = [
    '<tableColumn id="1" name="a" totalsRowLabel="x"/>',
    '<tableColumn id="2" name="b" totalsRowFunction="sum"><f/></tableColumn>',
  ];
  const block = { row: 2, column: 2, rows: 9, columns: 3 };

  test.each<[string, string, string]>([
    ['its name', withTableName(`<?xml?>${table('')}`, 'B'), `<?xml?>${table('').replaceAll('"A"', '"B"')}`],
    [
      'no style yet: all of it is said',
      withTableLook(table(''), { style: 'S' }),
      table(look.replace('/>', ' name="S"/>')),
    ],
    [
      'no style any longer',
      withTableLook(table(look.replace('/>', ' name="S"/>')), { style: '' }),
      table(look),
    ],
    ...(['rowStripes', 'columnStripes', 'firstColumn', 'lastColumn'] as const).map(
      (part): [string, string, string] => [
        part,
        withTableLook(table(look), { [part]: true }),
        table(look.replace(new RegExp(`(show${part}=)"0"`, 'i'), '$1"1"')),
      ],
    ),
    ['nothing of its look', withTableLook(table(look), {}), table(look)],
    [
      'filter buttons',
      withTableFilter(table('<tableColumns/>'), true),
      table('<autoFilter ref="B2:D9"/><tableColumns/>'),
    ],
    [
      'filter buttons above a totals row',
      withTableFilter(table('', ' totalsRowCount="1"'), true),
      table('<autoFilter ref="B2:D8"/>', ' totalsRowCount="1"'),
    ],
    [
      'filter buttons that are there stay',
      withTableFilter(table('<autoFilter ref="B2:D9"><x/></autoFilter>'), true),
      table('<autoFilter ref="B2:D9"><x/></autoFilter>'),
    ],
    [
      'no filter buttons',
      withTableFilter(table('<autoFilter ref="B2:D9"/><tableColumns/>'), false),
      table('<tableColumns/>'),
    ],
    ['no filter where it is nowhere', withTableFilter('<table/>', true), '<table/>'],
    [
      'a totals row, whose first cell is labelled',
      withTotalsRow(table(columns(one, two), ' totalsRowShown="0"'), block, true, 'Summa\n'),
      table(columns(one.replace('"x"', '"Summa&#10;"'), two)).replace('D9"', 'D10" totalsRowCount="1"'),
    ],
    [
      'no totals row, and nothing that its cells said',
      withTotalsRow(table(columns(one, two), ' totalsRowCount="1"'), { ...block, rows: 8 }, false, 'Summa'),
      table(
        columns('<tableColumn id="1" name="a"/>', '<tableColumn id="2" name="b"><f/></tableColumn>'),
        ' totalsRowShown="0"',
      ),
    ],
    [
      'a totals row of a table without columns',
      withTotalsRow(table(''), block, true, 'x'),
      table('').replace('D9"', 'D10" totalsRowCount="1"'),
    ],
  ])('%s', (_, made, expected) => {
    expect(made).toBe(expected);
  });
});

describe('the formulas of a sheet', () => {
  const cell = (at: string, inner: string): string => `<c r="${at}">${inner}</c>`;
  const sheet = (...cells: readonly string[]): string =>
    `<worksheet><sheetData><row r="3">${cells.join('')}</row></sheetData></worksheet>`;
  const cells = [
    cell('A3', '<f>1</f><v>1</v>'),
    cell('B3', '<f t="shared" si="4" ref="B3:B9">A3</f>'),
    cell('C3', "<f t='shared' si='4'/>"),
    cell('D3', '<f t="array" ref="D3">2</f>'),
    cell('E3', '<f t="dataTable" ref="E3:E4"/>'),
    cell('F3', '<v>1</v>'),
    cell('G3', '<is><f t="shared">no formula</f></is>'),
    '<c s="7"/>',
  ];

  test('those that are shared with other cells, with their group and their area', () => {
    const found = groupedFormulas(parted(sheet(...cells)));
    expect(
      found.map(({ row, column, formula: { kind, group, ref } }) => [row, column, kind, group, ref]),
    ).toEqual([
      [3, 2, 'shared', '4', 'B3:B9'],
      [3, 3, 'shared', '4', undefined],
      [3, 4, 'array', '', 'D3'],
      [3, 5, 'dataTable', '', 'E3:E4'],
    ]);
    expect(groupedFormulas(parted(sheet(...cells.slice(0, 1))))).toEqual([]);
  });

  test('where each cell and its formula stand in the text', () => {
    const text = parted(sheet(...cells));
    const [row] = text.rows;
    if (!row) throw new Error('no row');
    const found = cellsIn(text, row);
    expect(found.map(({ start, end }) => text.data.slice(start, end))).toEqual(cells);
    expect(found.map(({ column, isNumbered, style }) => [column, isNumbered, style]).at(-1)).toEqual([
      8,
      false,
      7,
    ]);
    const formulas = found.map(
      ({ formula }) => formula && text.data.slice(formula.openEnd, formula.contentEnd),
    );
    expect(formulas).toEqual(['1', 'A3', '', '2', '', undefined, undefined, undefined]);
  });

  test('only the formulas in the elements that are named are changed, and only where they become others', () => {
    const xml =
      '<a><f>A1&amp;&quot;x&quot;&#65;&#x42;&unknown;</f><x:f t="shared">A1</x:f><f/><f t="s"/><g>A1</g><formula>A1</formula></a>';
    const changed = withFormulas(xml, ['f', 'formula'], (formula) => (formula === 'A1' ? '<B2>' : formula));
    expect(changed).toBe(
      xml
        .replace('<x:f t="shared">A1', '<x:f t="shared">&lt;B2>')
        .replace('<formula>A1', '<formula>&lt;B2>')
        .replaceAll('B2>', 'B2&gt;'),
    );
    const seen: string[] = [];
    withFormulas(xml, ['f'], (formula) => (seen.push(formula), formula));
    expect(seen).toEqual(['A1&"x"AB&unknown;', 'A1']);
  });
});

test('a sheet’s drawing is found by its relationship, whatever the prefix, and put in with a declaration where it lacks one', () => {
  const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const plain = '<worksheet><sheetData/><tableParts/></worksheet>';
  const made = withDrawing(plain, 'rId3', 'transitional');
  expect(made).toBe(`<worksheet><sheetData/><drawing r:id="rId3" xmlns:r="${R}"/><tableParts/></worksheet>`);
  const declared = `<worksheet xmlns:q="${R}"><sheetData/></worksheet>`;
  expect(withDrawing(declared, 'rId3', 'transitional')).toContain('<drawing q:id="rId3"/>');
  expect([made, declared].map(drawingIdOf)).toEqual(['rId3', undefined]);
  expect(drawingIdOf(withDrawing(declared, 'rId3', 'transitional'))).toBe('rId3');
});

describe('the format of untouched cells in columns', () => {
  const cols = (...inner: readonly string[]): string =>
    `<worksheet><cols>${inner.join('')}</cols><sheetData/></worksheet>`;
  const none = '<worksheet><sheetData/></worksheet>';
  const bare = (min: number, max: number, style: string): string =>
    `<col min="${min}" max="${max}" width="9.140625"${style}/>`;

  test.each<[string, string, [number, number], (style: number) => number, string]>([
    ['in a sheet that says nothing of its columns', none, [2, 4], () => 5, cols(bare(2, 4, ' style="5"'))],
    [
      'before, in and after a run',
      cols('<col min="3" max="4" width="2" style="1"/>'),
      [2, 6],
      (style) => style + 5,
      cols(bare(2, 2, ' style="5"'), '<col min="3" max="4" width="2" style="6"/>', bare(5, 6, ' style="5"')),
    ],
    [
      'in the middle of a run',
      cols('<col min="1" max="9" hidden="1"/>'),
      [4, 5],
      () => 5,
      cols(
        '<col min="1" max="3" hidden="1"/>',
        '<col min="4" max="5" hidden="1" style="5"/>',
        '<col min="6" max="9" hidden="1"/>',
      ),
    ],
    ['none any longer', cols('<col min="1" style="7"/>'), [1, 1], () => 0, cols('<col min="1" max="1"/>')],
    [
      'beside runs that it does not touch',
      cols('<col min="1" max="1" x="1"/>', '<col min="9" max="9" x="2"/>'),
      [4, 4],
      () => 5,
      cols('<col min="1" max="1" x="1"/>', bare(4, 4, ' style="5"'), '<col min="9" max="9" x="2"/>'),
    ],
    [
      'over two runs that meet',
      cols('<col min="1" max="2" x="1"/>', '<col min="3" max="4" x="2"/>'),
      [2, 3],
      () => 5,
      cols(
        '<col min="1" max="1" x="1"/>',
        '<col min="2" max="2" x="1" style="5"/>',
        '<col min="3" max="3" x="2" style="5"/>',
        '<col min="4" max="4" x="2"/>',
      ),
    ],
  ])('%s', (_, before, [first, last], styleOf, after) => {
    expect(withColumnStyles(before, first, last, styleOf)).toBe(after);
  });
});

describe('parts of formats', () => {
  const font =
    '<font><b/><sz val="9"/><color theme="1"/><name val="A"/><family val="2"/><charset val="1"/><scheme val="minor"/></font>';
  const edge = { style: 'thin', color: 'abcdef' } as const;
  const color = '<color rgb="FFABCDEF"/>';

  test.each<[string, string, string]>([
    [
      'Excel’s own font',
      defaultFontXml('x:'),
      '<x:font><x:sz val="11"/><x:name val="Calibri"/><x:family val="2"/></x:font>',
    ],
    [
      'the two first fills',
      defaultFillsXml('').join(''),
      '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    ],
    ['no fill', noFillXml(''), '<fill><patternFill patternType="none"/></fill>'],
    ['a font like the default one, without its weight', fontXml('', font, {}), font.replace('<b/>', '')],
    [
      'a font with all of its marks',
      fontXml('', '<font/>', { bold: true, italic: true, strike: true, size: 12, color: 'abcdef' }),
      `<font><b/><i/><strike/><sz val="12"/>${color}</font>`,
    ],
    [
      'a font without marks',
      fontXml('', '<font/>', { bold: false, italic: false, strike: false }),
      '<font/>',
    ],
    [
      'a link',
      linkFontXml('', '<font><b/><color theme="1"/></font>'),
      '<font><b/><u/><color rgb="FF0B4884"/></font>',
    ],
    ['no border', borderXml('', {}), '<border><left/><right/><top/><bottom/><diagonal/></border>'],
    ...(['left', 'right', 'top', 'bottom'] as const).map((name): [string, string, string] => [
      `a border at the ${name}`,
      borderXml('', { [name]: edge }),
      '<border><left/><right/><top/><bottom/><diagonal/></border>'.replace(
        `<${name}/>`,
        `<${name} style="thin">${color}</${name}>`,
      ),
    ]),
    [
      'all of an alignment',
      alignmentXml('', { horizontal: 'left', vertical: 'top', wrap: true, indent: 1 }),
      '<alignment horizontal="left" vertical="top" wrapText="1" indent="1"/>',
    ],
    ['no wrapping', alignmentXml('', { wrap: false }), '<alignment/>'],
    [
      'what lies over a cell',
      overlayXml('', { fill: '112233', color: 'abcdef' }),
      `<dxf><font>${color}</font><fill><patternFill><bgColor rgb="FF112233"/></patternFill></fill></dxf>`,
    ],
    [
      'what lies over a cell, in bold',
      overlayXml('', { fill: '112233', color: 'abcdef', bold: true }),
      `<dxf><font><b/>${color}</font><fill><patternFill><bgColor rgb="FF112233"/></patternFill></fill></dxf>`,
    ],
  ])('%s', (_, made, expected) => {
    expect(made).toBe(expected);
  });

  test.each<[string, number, boolean]>([
    ['<font/>', 11, false],
    ['<font><sz val="9.5"/><b/></font>', 9.5, true],
    ['<font><b val="1"/></font>', 11, true],
    ['<font><b val="0"/></font>', 11, false],
    ['<font><b val="false"/></font>', 11, false],
  ])('%s has %d points, bold %s', (xml, size, isBold) => {
    expect(fontLayout(xml)).toEqual({ size, isBold });
  });
});
