import { cellKey } from '../../../src/book/area';
import { overlayOf } from '../../../src/hosts/look-style';
import {
  HEAD,
  NS,
  OFFICE,
  relationships,
  SHEET,
  sheetXml,
  stylesXml,
  tiny,
  workbookOfSheet,
  workbookWith,
  workbookXml,
} from '../../opc/tiny-workbook';
import { bookOf, sheetOf } from './outcome';

const sheetWith = (after: string, before = ''): ReturnType<typeof sheetOf> =>
  sheetOf(workbookOfSheet(undefined, after, before));
const area = (row: number, column: number, rows: number, columns: number): unknown => ({
  sheet: 'Plan',
  row,
  column,
  rows,
  columns,
});
const rels = (
  ...links: readonly (readonly [id: string, kind: string, target: string, mode?: string])[]
): string =>
  relationships(
    ...links.map(
      ([id, kind, target, mode]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
    ),
  );
const SHEET_RELS = 'xl/worksheets/_rels/sheet1.xml.rels';

describe('panes', () => {
  const pane = (attributes: string, second = ''): unknown =>
    sheetWith(
      '',
      `<sheetViews><sheetView workbookViewId="0"><pane ${attributes}/></sheetView>${second}</sheetViews>`,
    ).frozen;

  it.each([
    ['xSplit="2" ySplit="4" state="frozen"', { rows: 4, columns: 2 }],
    ['ySplit="1" topLeftCell="A300" state="frozenSplit"', { rows: 1, columns: 0 }],
    ['xSplit="2400" ySplit="1800"', { rows: 0, columns: 0 }],
    ['xSplit="2400" ySplit="1800" state="split"', { rows: 0, columns: 0 }],
    ['ySplit="-1" state="frozen"', { rows: 0, columns: 0 }],
  ])('%s', (attributes, frozen) => {
    expect(pane(attributes)).toEqual(frozen);
  });

  it('of a second window do not count', () => {
    expect(
      pane(
        'ySplit="1" state="frozen"',
        '<sheetView workbookViewId="1"><pane ySplit="9" state="frozen"/></sheetView>',
      ),
    ).toEqual({ rows: 1, columns: 0 });
  });
});

it('columns: widths that were set, hidden ones, and nothing of the rest', () => {
  const cols =
    '<cols><col min="1" max="2" width="30.5" customWidth="1"/><col min="3" max="3" width="9"/><col min="5" max="6" hidden="1"/><col min="0" max="4"/><col min="9" max="8"/></cols>';
  const { widths, hiddenColumns } = sheetWith('', cols);
  expect([[...widths], [...hiddenColumns]]).toEqual([
    [
      [1, 30.5],
      [2, 30.5],
    ],
    [5, 6],
  ]);
});

it('hidden rows, with and without cells', () => {
  const { hiddenRows, values } = sheetOf(
    workbookOfSheet(
      '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="5" hidden="true"/><row r="6" hidden="0"/>',
    ),
  );
  expect([[...hiddenRows], values]).toEqual([
    [2, 5],
    [[], [1]],
  ]);
});

describe('filter and protection', () => {
  it('are seen where they are', () => {
    const sheet = sheetWith(
      '<sheetProtection sheet="1" objects="1"/><autoFilter ref="A1:D9"><filterColumn colId="2"/></autoFilter>',
    );
    expect([sheet.isProtected, sheet.filter]).toEqual([true, area(1, 1, 9, 4)]);
  });

  it('are not where they are not', () => {
    const sheet = sheetWith('<sheetProtection objects="1"/>');
    expect([sheet.isProtected, sheet.filter]).toEqual([false, null]);
  });
});

describe('validations', () => {
  const rules = (xml: string): unknown => sheetWith(`<dataValidations>${xml}</dataValidations>`).rules;

  it.each<[string, unknown]>([
    [
      '<dataValidation type="list" showErrorMessage="1" sqref="C2:C9"><formula1>"Klar, Pågår,a""b"</formula1></dataValidation>',
      { kind: 'list', source: ['Klar', 'Pågår', 'a"b'], strict: true },
    ],
    [
      '<dataValidation type="list" errorStyle="warning" showErrorMessage="1" sqref="C2:C9"><formula1>$A$1:$A$3</formula1></dataValidation>',
      { kind: 'list', source: area(1, 1, 3, 1), strict: false },
    ],
    [
      '<dataValidation type="list" sqref="C2:C9"><formula1>\'Plan\'!$A$1:$A$3</formula1></dataValidation>',
      { kind: 'list', source: area(1, 1, 3, 1), strict: false },
    ],
    [
      '<dataValidation type="list" sqref="C2:C9"><formula1>A1:A3</formula1></dataValidation>',
      { kind: 'foreign' },
    ],
    [
      '<dataValidation type="list" sqref="C2:C9"><formula1>Other!$A$1:$A$3</formula1></dataValidation>',
      { kind: 'foreign' },
    ],
    [
      '<dataValidation type="list" sqref="C2:C9"><formula1>Statuslista</formula1></dataValidation>',
      { kind: 'foreign' },
    ],
    [
      '<dataValidation type="date" operator="greaterThanOrEqual" showErrorMessage="1" sqref="C2:C9"><formula1>1</formula1></dataValidation>',
      { kind: 'date', strict: true },
    ],
    [
      '<dataValidation type="date" operator="greaterThanOrEqual" sqref="C2:C9"><formula1>43831</formula1></dataValidation>',
      { kind: 'foreign' },
    ],
    [
      '<dataValidation type="date" sqref="C2:C9"><formula1>1</formula1><formula2>9</formula2></dataValidation>',
      { kind: 'foreign' },
    ],
    [
      '<dataValidation type="whole" sqref="C2:C9"><formula1>1</formula1></dataValidation>',
      { kind: 'foreign' },
    ],
    ['<dataValidation sqref="C2:C9"/>', { kind: 'foreign' }],
  ])('%s', (xml, rule) => {
    expect(rules(xml)).toEqual([{ area: area(2, 3, 8, 1), rule }]);
  });

  it('of several areas are one each', () => {
    expect(
      rules('<dataValidation type="list" sqref="A1 C2:C3"><formula1>"x"</formula1></dataValidation>'),
    ).toEqual([
      { area: area(1, 1, 1, 1), rule: { kind: 'list', source: ['x'], strict: false } },
      { area: area(2, 3, 2, 1), rule: { kind: 'list', source: ['x'], strict: false } },
    ]);
  });

  it('of the newer kind are somebody else’s', () => {
    const xml =
      '<extLst><ext><x14:dataValidations xmlns:x14="a" xmlns:xm="b"><x14:dataValidation type="list"><x14:formula1><xm:f>Listor!$A$2:$A$7</xm:f></x14:formula1><xm:sqref>G5:G24</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    expect(sheetWith(xml).rules).toEqual([{ area: area(5, 7, 20, 1), rule: { kind: 'foreign' } }]);
  });
});

describe('conditional looks', () => {
  const { fill, color } = overlayOf('done');
  const dxf = (background: string): string =>
    `<dxf><font><color rgb="FF${color}"/></font><fill><patternFill><bgColor rgb="${background}"/></patternFill></fill></dxf>`;
  const looks = (rule: string, background = `FF${fill}`): unknown =>
    sheetOf(
      workbookWith({
        [SHEET]: sheetXml(undefined, `<conditionalFormatting sqref="F2:F9">${rule}</conditionalFormatting>`),
        'xl/styles.xml': stylesXml(`<dxfs count="1">${dxf(background)}</dxfs>`),
      }),
    ).conditionalLooks;

  it('of ours are known by their colours', () => {
    expect(
      looks(
        '<cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"Klar ""2"""</formula></cfRule>',
      ),
    ).toEqual([{ area: area(2, 6, 8, 1), equals: 'Klar "2"', look: 'done' }]);
  });

  it.each([
    '<cfRule type="cellIs" dxfId="0" priority="1" operator="notEqual"><formula>"Klar"</formula></cfRule>',
    '<cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>$A$1</formula></cfRule>',
    '<cfRule type="expression" dxfId="0" priority="1"><formula>"Klar"</formula></cfRule>',
    '<cfRule type="cellIs" dxfId="7" priority="1" operator="equal"><formula>"Klar"</formula></cfRule>',
    '<cfRule type="cellIs" priority="1" operator="equal"><formula>"Klar"</formula></cfRule>',
  ])('%s is not ours', (rule) => {
    expect(looks(rule)).toEqual([]);
  });

  it('in another colour is not ours', () => {
    expect(
      looks(
        '<cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"Klar"</formula></cfRule>',
        'FF123456',
      ),
    ).toEqual([]);
  });
});

it('links lead outside, inside, or nowhere we can name', () => {
  const links =
    '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1" r:id="rId1" location="frag"/><hyperlink ref="C1" location="\'plan\'!B7"/>' +
    '<hyperlink ref="D1" location="D4"/><hyperlink ref="E1" r:id="rId2"/><hyperlink ref="F1" location="Nowhere!A1"/><hyperlink ref="G1" r:id="rId9"/></hyperlinks>';
  const bytes = workbookWith({
    [SHEET]: sheetXml(undefined, links),
    [SHEET_RELS]: rels(
      ['rId1', 'hyperlink', 'https://example.org/?a=1&amp;b=2', 'External'],
      ['rId2', 'hyperlink', '#Plan!A9', 'External'],
    ),
  });
  expect([...sheetOf(bytes).links]).toEqual([
    [cellKey(1, 1), { url: 'https://example.org/?a=1&b=2' }],
    [cellKey(1, 2), { url: 'https://example.org/?a=1&b=2#frag' }],
    [cellKey(1, 3), { sheet: 'Plan', row: 7, column: 2 }],
    [cellKey(1, 4), { sheet: 'Plan', row: 4, column: 4 }],
    [cellKey(1, 5), { sheet: 'Plan', row: 9, column: 1 }],
  ]);
});

it('native tables, with and without a totals row', () => {
  const table = (name: string, ref: string, more: string): string =>
    `${HEAD}<table ${NS} id="1" name="internal" displayName="${name}" ref="${ref}" ${more}><tableColumns count="1"><tableColumn id="1" name="Nr"/></tableColumns></table>`;
  const bytes = workbookWith({
    [SHEET]: sheetXml(
      undefined,
      '<tableParts count="3"><tablePart r:id="rId1"/><tablePart r:id="rId2"/><tablePart r:id="rId3"/></tableParts>',
    ),
    [SHEET_RELS]: rels(
      ['rId1', 'table', '../tables/table1.xml'],
      ['rId2', 'table', '/xl/tables/table2.xml'],
      ['rId3', 'table', 'gone.xml'],
    ),
    'xl/tables/table1.xml': table('Åtgärder', 'A1:D9', 'totalsRowCount="1"'),
    'xl/tables/table2.xml': table('Mål', 'F1:G4', 'totalsRowShown="0"'),
  });
  expect(sheetOf(bytes).tables).toEqual([
    { name: 'Åtgärder', area: area(1, 1, 9, 4), totalsRow: true },
    { name: 'Mål', area: area(1, 6, 4, 2), totalsRow: false },
  ]);
});

it('tabs: states, tabs without cells, protection of their order', () => {
  const sheets =
    '<sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Dold" sheetId="2" state="hidden" r:id="rId5"/><sheet name="Diagram" sheetId="3" r:id="rId6"/><sheet name="Djupt" sheetId="4" state="veryHidden" r:id="rId7"/>';
  const links = String(tiny['xl/_rels/workbook.xml.rels']).replace(
    '</Relationships>',
    `<Relationship Id="rId5" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId6" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId7" Type="${OFFICE}/worksheet" Target="worksheets/sheet3.xml"/></Relationships>`,
  );
  const book = bookOf(
    workbookWith({
      'xl/workbook.xml': workbookXml(sheets, '', '<workbookProtection lockStructure="1"/>'),
      'xl/_rels/workbook.xml.rels': links,
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      'xl/worksheets/sheet2.xml': sheetXml(),
      'xl/worksheets/sheet3.xml': sheetXml(),
    }),
  );
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Plan', 'visible'],
    ['Dold', 'hidden'],
    ['Djupt', 'very-hidden'],
  ]);
  expect([book.otherSheets, book.isStructureProtected]).toEqual([['Diagram'], true]);
});
