import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import {
  contentTypesXml,
  OFFICE,
  relationships,
  SHEET,
  sheetXml,
  stylesXml,
  workbookOfSheet,
  workbookWith,
  workbookXml,
} from '../../opc/tiny-workbook';
import { after, refusal, write } from './after';

const area = (row: number, column: number, rows: number, columns: number, sheet = 'Plan') => ({
  sheet,
  row,
  column,
  rows,
  columns,
});
const own: readonly Edit[] = [
  { kind: 'addSheet', sheet: 'Läge' },
  { kind: 'setName', name: 'planbok_rollup', area: area(1, 1, 1, 1, 'Läge'), hidden: true },
];
const table: Edit = { kind: 'setTable', sheet: 'Plan', name: 'Plan1', area: area(1, 1, 2, 4) };

describe('tables', () => {
  test.each<[string, string, readonly Edit[], string]>([
    ['an empty heading', 'table-heading', [write(1, 2, null), table], 'B1'],
    ['a number as heading', 'table-heading', [write(1, 3, 2021), table], 'C1'],
    ['two headings alike', 'table-heading-twice', [write(1, 4, 'åtgärd'), table], 'D1'],
    ['no row below the headings', 'table-too-small', [{ ...table, area: area(1, 1, 1, 2) }], 'A1'],
  ])('are refused with %s', (_, reason, edits, cell) => {
    expect(refusal(workbookWith(), edits)).toEqual({ code: 'unsupported', reason, cell });
  });

  test('are refused under a name that is taken', () => {
    const named: Edit = { kind: 'setName', name: 'plan1', area: area(1, 1, 1, 1), hidden: false };
    expect(refusal(workbookWith(), [named, table])).toMatchObject({ reason: 'table-name' });
  });

  test('follow a heading that is written, wider areas, and go with everything of theirs', () => {
    const made = after(workbookWith(), [table]).save();
    const renamed = after(made, [write(1, 2, 'Vem')]);
    expect(renamed.text('xl/tables/table1.xml')).toContain('<tableColumn id="2" name="Vem"/>');
    const wider = after(renamed.save(), [write(1, 5, 'Id'), { ...table, area: area(1, 1, 3, 5) }]);
    expect(wider.text('xl/tables/table1.xml')).toContain('ref="A1:E3"');
    expect(wider.text('xl/tables/table1.xml')).toContain('<tableColumn id="5" name="Id"/>');
    const gone = after(wider.save(), [{ ...table, area: null }]);
    expect(gone.names().filter((part) => /tables|sheet1\.xml\.rels/.test(part))).toEqual([]);
    expect(gone.text('[Content_Types].xml')).not.toContain('table');
    expect(gone.text(SHEET)).not.toContain('tablePart');
  });

  test('have ids of their own beside those of other sheets', () => {
    const two = after(workbookWith(), [
      table,
      ...own,
      { kind: 'writeCells', at: { sheet: 'Läge', row: 1, column: 1 }, cells: [['a'], ['b']] },
      { kind: 'setTable', sheet: 'Läge', name: 'Plan2', area: area(1, 1, 2, 1, 'Läge') },
    ]);
    expect(two.text('xl/tables/table2.xml')).toContain('id="2" name="Plan2"');
  });
});

describe('lists and rules', () => {
  const rule = (source: readonly string[]): Edit => ({
    kind: 'setRule',
    area: area(2, 3, 4, 1),
    rule: { kind: 'list', source, strict: true },
  });

  test.each<[string, string, Edit]>([
    ['longer than Excel takes', 'list-too-long', rule(['x'.repeat(150), 'y'.repeat(150)])],
    ['whose words hold commas', 'list-item', rule(['a, b'])],
    ['with blanks at a word’s end', 'list-item', rule(['a '])],
    [
      'of nobody’s making',
      'foreign-rule',
      { kind: 'setRule', area: area(2, 3, 4, 1), rule: { kind: 'foreign' } },
    ],
  ])('a list %s is refused', (_, reason, edit) => {
    expect(refusal(workbookWith(), [edit])).toEqual({ code: 'unsupported', reason, cell: 'C2:C5' });
  });

  test('a rule from the cells of another sheet, whose name needs quotes', () => {
    const pkg = after(workbookWith(), [
      { kind: 'addSheet', sheet: "Listor 'n' & allt" },
      {
        kind: 'setRule',
        area: area(2, 3, 4, 1),
        rule: { kind: 'list', source: area(1, 1, 3, 1, "Listor 'n' & allt"), strict: false },
      },
    ]);
    expect(pkg.text(SHEET)).toContain("<formula1>'Listor ''n'' &amp; allt'!$A$1:$A$3</formula1>");
  });
});

describe('sheets', () => {
  test('one of ours goes with its drawing, chart, table, links and names', () => {
    const cells = [
      ['Mål', 'Klar'],
      ['a', 1],
    ];
    const at = { sheet: 'Läge', row: 1, column: 1 };
    const made = after(workbookWith(), [
      ...own,
      { kind: 'writeCells', at, cells },
      { kind: 'setTable', sheet: 'Läge', name: 'T', area: area(1, 1, 2, 2, 'Läge') },
      { kind: 'setLink', at, to: { url: 'https://example.org' } },
      {
        kind: 'setChart',
        over: area(5, 1, 9, 4, 'Läge'),
        chart: {
          kind: 'stacked-bar',
          title: 'Läge',
          categories: area(2, 1, 1, 1, 'Läge'),
          series: [
            { name: { sheet: 'Läge', row: 1, column: 2 }, values: area(2, 2, 1, 1, 'Läge'), look: 'done' },
          ],
        },
      },
      { kind: 'setPage', sheet: 'Läge', page: { orientation: 'portrait', titleRows: { first: 1, last: 1 } } },
    ]);
    expect(made.names().filter((part) => /chart|drawing|table/.test(part)).length).toBe(4);
    const gone = after(made.save(), [{ kind: 'removeOwnSheet', sheet: 'Läge' }]);
    expect(gone.names().filter((part) => /chart|drawing|table|sheet2/.test(part))).toEqual([]);
    expect(gone.text('xl/workbook.xml')).not.toMatch(/Läge|planbok_rollup|Print_Titles/);
    expect(gone.text('[Content_Types].xml')).not.toMatch(/chart|drawing|table|sheet2/);
  });

  test('parts that others use too stay', () => {
    const link = (id: string, kind: string, target: string): string =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
    const bytes = workbookWith({
      'xl/workbook.xml': workbookXml(
        '<sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Läge" sheetId="2" r:id="rId4"/>',
        '<definedNames><definedName name="planbok_x" hidden="1">Läge!$A$1</definedName></definedNames>',
      ),
      'xl/_rels/workbook.xml.rels': relationships(
        link('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        link('rId2', 'styles', 'styles.xml'),
        link('rId3', 'sharedStrings', 'sharedStrings.xml'),
        link('rId4', 'worksheet', 'worksheets/sheet2.xml'),
      ),
      'xl/worksheets/sheet2.xml': sheetXml('', '<drawing r:id="rId1"/>'),
      'xl/worksheets/_rels/sheet2.xml.rels': relationships(
        link('rId1', 'drawing', '../drawings/drawing1.xml'),
      ),
      'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
      'xl/drawings/_rels/drawing1.xml.rels': relationships(
        link('rId1', 'image', '../media/image1.png'),
        link('rId2', 'image', '../media/image2.png'),
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(link('rId1', 'image', '../media/image1.png')),
      'xl/media/image1.png': 'shared',
      'xl/media/image2.png': 'own',
      '[Content_Types].xml': contentTypesXml('<Default Extension="png" ContentType="image/png"/>'),
    });
    const pkg = after(bytes, [{ kind: 'removeOwnSheet', sheet: 'Läge' }]);
    expect(pkg.has('xl/media/image1.png')).toBe(true);
    expect(pkg.names().filter((part) => /drawing|image2|sheet2/.test(part))).toEqual([]);
  });

  test('the last one that is seen is not removed', () => {
    const bytes = workbookWith({
      'xl/workbook.xml': workbookXml(
        '<sheet name="Plan" sheetId="1" r:id="rId1"/>',
        '<definedNames><definedName name="planbok_x">Plan!$A$1</definedName></definedNames>',
      ),
    });
    expect(refusal(bytes, [{ kind: 'removeOwnSheet', sheet: 'Plan' }])).toMatchObject({
      reason: 'last-visible-sheet',
    });
  });

  test('a chart drawn again stands once, also when it has moved', () => {
    const chart = (row: number, title: string): Edit => ({
      kind: 'setChart',
      over: area(row, 1, 9, 4, 'Läge'),
      chart: {
        kind: 'stacked-bar',
        title,
        categories: area(2, 1, 1, 1, 'Läge'),
        series: [
          { name: { sheet: 'Läge', row: 1, column: 2 }, values: area(2, 2, 1, 1, 'Läge'), look: 'done' },
        ],
      },
    });
    const once = after(workbookWith(), [...own, chart(5, 'Per mål'), chart(20, 'Per ansvarig')]);
    const again = after(once.save(), [chart(5, 'Per område'), chart(30, 'Per ansvarig')]);
    expect(again.names().filter((part) => /charts\/chart/.test(part)).length).toBe(2);
    expect(again.text('xl/drawings/drawing1.xml').match(/descr="[^"]*"/g)).toEqual([
      'descr="Per område"',
      'descr="Per ansvarig"',
    ]);
  });
});

describe('looks', () => {
  const styles = stylesXml().replace(
    '<cellXfs count="2"><xf numFmtId="0"/>',
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" fontId="0" fillId="1" borderId="0"><alignment horizontal="center"/></xf>',
  );
  const bytes = workbookWith({
    'xl/styles.xml': styles,
    [SHEET]: sheetXml('<row r="1"><c r="A1" s="1" t="str"><v>Rubrik</v></c></row>'),
  });
  const heading: Edit = { kind: 'setLook', area: area(1, 3, 1, 1), look: 'heading' };

  test('one more heading in a person’s table looks as hers do, but for the number format', () => {
    const pkg = after(bytes, [write(1, 3, 'Id'), heading]);
    expect(pkg.text(SHEET)).toMatch(/<c r="C1" s="3" t="inlineStr">/);
    expect(pkg.text('xl/styles.xml')).toMatch(
      /<xf numFmtId="0" fontId="0" fillId="1" borderId="0"[^>]*><alignment horizontal="center"\/><\/xf><\/cellXfs>/,
    );
    const gone = after(pkg.save(), [write(1, 3, null), { ...heading, look: 'plain' }]);
    expect(gone.text(SHEET)).not.toContain('r="C1"');
  });

  test('beside plain cells, and on our own sheets, it has a look of its own', () => {
    expect(
      after(workbookWith(), [write(1, 5, 'Id'), { ...heading, area: area(1, 5, 1, 1) }]).text(
        'xl/styles.xml',
      ),
    ).toContain('FF12394A');
    const on = (edit: Edit): Edit[] => [
      ...own,
      { kind: 'writeCells', at: { sheet: 'Läge', row: 1, column: 1 }, cells: [['a', 'b']] },
      edit,
    ];
    expect(after(bytes, on({ ...heading, area: area(1, 2, 1, 1, 'Läge') })).text('xl/styles.xml')).toContain(
      'FF12394A',
    );
  });
});

describe('protection', () => {
  test('a protected sheet is not written, others are', () => {
    const bytes = workbookOfSheet(undefined, '<sheetProtection sheet="1"/>');
    expect(refusal(bytes, [write(1, 1, 'x')])).toMatchObject({ code: 'protected', cell: 'A1' });
    after(bytes, own);
  });

  test('a protected structure takes no sheets', () => {
    const bytes = workbookWith({
      'xl/workbook.xml': workbookXml(undefined, '', '<workbookProtection lockStructure="1"/>'),
    });
    expect(refusal(bytes, own)).toMatchObject({ code: 'protected', reason: 'protected-structure' });
    after(bytes, [write(1, 1, 'x')]);
  });
});

test('changes of nothing leave the very bytes', () => {
  const bytes = workbookWith();
  const host = xlsxHost(bytes);
  host.apply(guarded(host.read(), []));
  expect(host.bytes()).toBe(bytes);
  expect(openedPackage(host.bytes()).names().length).toBe(7);
});
