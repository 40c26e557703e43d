import { cellKey, MAX_COLUMNS, MAX_ROWS } from '../../../src/book/area';
import { ROW_VALUES, ROWS, workbookOfSheet, workbookWith, workbookXml } from '../../opc/tiny-workbook';
import { bookOf, sheetOf, valuesOf } from './outcome';

describe('cells told carelessly', () => {
  it('without numbers are counted', () => {
    expect(valuesOf(workbookOfSheet(ROWS.replaceAll(/ r="[A-Z]*\d"/g, '')))).toEqual(ROW_VALUES);
  });

  it('without a row number are where they say', () => {
    expect(
      valuesOf(workbookOfSheet('<row><c r="A3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')),
    ).toEqual([[], [], [1, 2], [3]]);
  });

  it('out of order and in rows told twice', () => {
    const rows =
      '<row r="5"><c r="A5"><v>5</v></c></row><row r="2"><c r="C2"><v>3</v></c><c r="A2" s="1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>';
    const sheet = sheetOf(workbookOfSheet(rows));
    expect(sheet.values).toEqual([[], [{ date: '1900-01-01' }, 2, 3], [], [], [5]]);
    expect([...sheet.formats.keys()]).toEqual([cellKey(2, 1)]);
  });

  it.each<[string, unknown]>([
    ['<c r="A1" s="9999"><v>5</v></c>', 5],
    ['<c r="A1" s="-1"><v>5</v></c>', 5],
    ['<c r="A1" s="x"><v>5</v></c>', 5],
    ['<c r="A1"><v>1E999</v></c>', '1E999'],
    ['<c r="A1"><v>abc</v></c>', 'abc'],
    ['<c r="A1" t="b"><v>maybe</v></c>', 'maybe'],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>false</v></c>', false],
    ['<c r="A1" t="zz"><v>1</v></c>', '1'],
    ['<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['<c r="A1" t="d"><v>not-a-date</v></c>', 'not-a-date'],
    ['<c r="A1" t="d"><v>2021-02-30</v></c>', '2021-02-30'],
    ['<c r="A1" t="d"><v>2021-03-23</v></c>', { date: '2021-03-23' }],
    ['<c r="A1" t="d"><v>2021-03-23T08:30:00.000Z</v></c>', { date: '2021-03-23', time: '08:30:00' }],
    ['<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', '=1+1'],
    ['<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['<c r="A1" t="inlineStr"><is/></c>', ''],
    ['<c r="A1" t="str"><v></v></c>', ''],
    ['<c r="A1" t="str"><v>a_x000D_b_x0041__x005F_x0041_</v></c>', 'a\rbA_x0041_'],
    ['<c r="A1" t="str"><v>a&#10;b&amp;<![CDATA[<c>]]><!-- x -->d</v></c>', 'a\nb&<c>d'],
    ['<c r="A1" t="str"><v>_xD83D__xDE00_ \u{1F600}</v></c>', '\u{1F600} \u{1F600}'],
    ['<c r="A1" s="1"><v>60</v></c>', 60],
    ['<c r="A1" s="1"><v>-5</v></c>', -5],
    ['<c r="A1" s="1"><v>99999999</v></c>', 99_999_999],
    ['<c r="A1" s="1"><v>0.5</v></c>', 0.5],
    ['<c r="A1" s="1"><v>44196.75</v></c>', { date: '2020-12-31', time: '18:00:00' }],
    ['<c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>', 1],
  ])('%s', (cell, value) => {
    expect(valuesOf(workbookOfSheet(`<row r="1">${cell}</row>`))).toEqual([[value]]);
  });

  it.each([
    '<c r="A1"/>',
    '<c r="A1" s="1"></c>',
    '<c r="A1"><v/></c>',
    '<c r="A1"><v> </v></c>',
    '<c r="A1" t="s"/>',
    '<c r="A1"><f>B1</f></c>',
  ])('%s is empty', (cell) => {
    expect(valuesOf(workbookOfSheet(`<row r="1">${cell}</row>`))).toEqual([]);
  });

  it('counts days from 1904 where the workbook says so', () => {
    const book = bookOf(
      workbookWith({ 'xl/workbook.xml': workbookXml(undefined, '', '<workbookPr date1904="1"/>') }),
    );
    expect(book.sheets[0]?.values[1]?.[3]).toEqual({ date: '2025-01-01' });
  });
});

describe('formulas told carelessly', () => {
  const formulas = (rows: string): unknown => [...sheetOf(workbookOfSheet(rows)).formulas];

  it('a shared one without its text anywhere is its value', () => {
    const sheet = sheetOf(workbookOfSheet('<row r="3"><c r="A3"><f t="shared" si="7"/><v>1</v></c></row>'));
    expect([[...sheet.formulas], sheet.values[2]]).toEqual([[], [1]]);
  });

  it('a shared one told before its text', () => {
    expect(
      formulas(
        '<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0" ref="A1:A2">B2*$C$1</f><v>2</v></c></row>',
      ),
    ).toEqual([
      [cellKey(2, 1), 'B2*$C$1'],
      [cellKey(1, 1), 'B1*$C$1'],
    ]);
  });

  it('a data table is a formula, though it has no text', () => {
    expect(
      formulas(
        '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A3" dt2D="1" r1="B1" r2="B2"/><v>1</v></c></row>',
      ),
    ).toEqual([[cellKey(1, 1), 'TABLE(B1,B2)']]);
  });
});

it('names that mean nothing plain stay in the file as they are', () => {
  const names = (...tags: readonly string[]): string => `<definedNames>${tags.join('')}</definedNames>`;
  const book = bookOf(
    workbookWith({
      'xl/workbook.xml': workbookXml(
        undefined,
        names(
          '<definedName name="x">#REF!</definedName>',
          '<definedName name="_xlnm.Print_Titles" localSheetId="7">Plan!$1:$1</definedName>',
          '<definedName name="huge">Plan!$A$1:$XFD$1048576</definedName>',
          '<definedName name="loop">loop</definedName>',
          '<definedName name="__proto__" hidden="1">\'pLAN\'!$B$2</definedName>',
        ),
      ),
    }),
  );
  expect(book.names).toEqual([
    { name: 'x', area: null, text: '#REF!', hidden: false },
    {
      name: 'huge',
      area: { sheet: 'Plan', row: 1, column: 1, rows: MAX_ROWS, columns: MAX_COLUMNS },
      text: '',
      hidden: false,
    },
    { name: 'loop', area: null, text: 'loop', hidden: false },
    {
      name: '__proto__',
      area: { sheet: 'Plan', row: 2, column: 2, rows: 1, columns: 1 },
      text: '',
      hidden: true,
    },
  ]);
});
