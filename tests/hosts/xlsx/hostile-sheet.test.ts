import { MAX_CELLS } from '../../../src/opc/limits';
import { cellKey, MAX_COLUMNS, MAX_ROWS } from '../../../src/book/area';
import { valueAt, type SheetSnapshot } from '../../../src/book/snapshot';
import {
  ROW_VALUES,
  ROWS,
  SHEET,
  sheetXml,
  STRINGS,
  tiny,
  workbookOfSheet,
  workbookWith,
} from '../../opc/tiny-workbook';
import { bookOf, outcomeOf, sheetOf as firstSheet, verdictOf } from './outcome';

const sheetOf = (...args: Parameters<typeof workbookOfSheet>): SheetSnapshot =>
  firstSheet(workbookOfSheet(...args));
const whole = { sheet: 'Plan', row: 1, column: 1, rows: MAX_ROWS, columns: MAX_COLUMNS };

describe('a cell that cannot be', () => {
  it.each<[string, string, string, string]>([
    ['beyond the last column', '<row r="3"><c r="XFE3"><v>1</v></c></row>', 'bad-cell-reference', 'XFE3'],
    [
      'beyond the last row',
      '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
      'bad-cell-reference',
      '1048577',
    ],
    ['far beyond', '<row r="3"><c r="ZZZZ9999999"><v>1</v></c></row>', 'bad-cell-reference', 'ZZZZ9999999'],
    ['garbage', '<row r="3"><c r="%%"><v>1</v></c></row>', 'bad-cell-reference', '%%'],
    ['letters that only look Latin', '<row r="3"><c r="Ł3"><v>1</v></c></row>', 'bad-cell-reference', 'Ł3'],
    ['row 0', '<row r="0"><c r="A0"><v>1</v></c></row>', 'bad-cell-reference', '0'],
    ['half a row', '<row r="1.5"><c/></row>', 'bad-cell-reference', '1.5'],
    ['in another row than its own', '<row r="3"><c r="A4"><v>1</v></c></row>', 'bad-cell-reference', 'A4'],
    [
      'a text that is not there',
      '<row r="3"><c r="A3" t="s"><v>999999</v></c></row>',
      'bad-string-index',
      'A3',
    ],
    ['a text before the first', '<row r="3"><c r="A3" t="s"><v>-1</v></c></row>', 'bad-string-index', 'A3'],
    ['a text without a number', '<row r="3"><c r="B3" t="s"><v>abc</v></c></row>', 'bad-string-index', 'B3'],
    ['a text of nothing', '<row r="3"><c r="B3" t="s"><v/></c></row>', 'bad-string-index', 'B3'],
  ])('%s is refused by name', (_name, rows, verdict, cell) => {
    expect(outcomeOf(workbookOfSheet(ROWS + rows))).toEqual({
      refused: verdict,
      part: SHEET,
      sheet: 'Plan',
      cell,
    });
  });

  it.each<[string, string]>([
    ['two values', '<row r="1"><c r="A1"><v>1<v>2</v></v></c></row>'],
    ['a tag that never closes', '<row r="1"><c r="A1"><v>1</c></row>'],
    ['an attribute without quotes', '<row r="1"><c r=A1><v>1</v></c></row>'],
    ['an attribute without end', '<row r="1"><c r="A1><v>1</v></c></row>'],
    ['rows closed crosswise', '<row r="1"><c r="A1"></row></c>'],
    ['an unfinished comment', '<row r="1"><!-- <c r="A1"/></row>'],
  ])('XML with %s is refused', (_name, rows) => {
    expect(verdictOf(workbookOfSheet(rows))).toBe('damaged-xml');
  });
});

describe('more than a plan can hold', () => {
  const rows = (count: number, cells: (row: number) => string): string =>
    Array.from({ length: count }, (_, index) => `<row r="${index + 1}">${cells(index + 1)}</row>`).join('');

  it.each<[string, (index: number) => string, number]>([
    ['cells', (index) => `<c r="A1" s="${index}"/>`, MAX_CELLS + 1],
    // Each counts twice, since it takes more room.
    ['formulas', (index) => `<c r="A1"><f>${index}</f></c>`, MAX_CELLS / 2 + 1],
  ])('%s without end, although each is named alike', (_name, cell, count) => {
    const cells = Array.from({ length: count }, (_, index) => cell(index % 977)).join('');
    expect(outcomeOf(workbookOfSheet(`<row r="1">${cells}</row>`))).toMatchObject({
      refused: 'too-many-cells',
      sheet: 'Plan',
    });
  });

  it('filled cells at the far end of every row', () => {
    expect(outcomeOf(workbookOfSheet(rows(600, (row) => `<c r="XFD${row}"><v>1</v></c>`)))).toMatchObject({
      refused: 'too-wide',
      cell: 'XFD489',
    });
  });

  it('formatted empty cells at the far end of every row cost nothing', () => {
    const sheet = sheetOf(rows(600, (row) => `<c r="XFD${row}" s="1"/>`));
    expect(sheet.values).toEqual([]);
    expect(sheet.formats.size).toBe(600);
    expect(sheet.formats.get(cellKey(600, MAX_COLUMNS))).toBe('yyyy\\-mm\\-dd');
  });

  it('a long text that very many cells share', () => {
    const strings = String(tiny[STRINGS]).replace('Byt lampor', 'x'.repeat(900_000));
    const index = [...strings.matchAll(/<si\b[^]*?<\/si>/g)].findIndex(([si]) => si.includes('xxx'));
    const sharing = (count: number): Uint8Array =>
      workbookWith({
        [STRINGS]: strings,
        [SHEET]: sheetXml(rows(count, (row) => `<c r="A${row}" t="s"><v>${index}</v></c>`)),
      });
    expect(verdictOf(sharing(170))).not.toBe('too-much-text');
    expect(outcomeOf(sharing(180))).toMatchObject({ refused: 'too-much-text', sheet: 'Plan' });
  });

  it('a text that no cell can hold', () => {
    const strings = String(tiny[STRINGS]).replace('Byt lampor', 'x'.repeat(1_100_000));
    expect(verdictOf(workbookWith({ [STRINGS]: strings }))).toBe('text-too-long');
  });

  it('a text that only Excel cannot hold reads', () => {
    const long = 'x'.repeat(200_000);
    const strings = String(tiny[STRINGS]).replace('Byt lampor', long);
    expect(bookOf(workbookWith({ [STRINGS]: strings })).sheets[0]?.values[1]?.[0] === long).toBe(true);
  });
});

describe('areas as large as the sheet stay areas', () => {
  it('the last cell', () => {
    const sheet = sheetOf(
      '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>',
      '',
      '<dimension ref="A1:XFD1048576"/>',
    );
    expect(sheet.values).toHaveLength(MAX_ROWS);
    expect(valueAt(sheet, MAX_ROWS, MAX_COLUMNS)).toBe(7);
    expect(sheet.values[0]).toEqual([]);
  });

  it('a declared size that is not so', () => {
    expect(sheetOf(ROWS, '', '<dimension ref="A1:XFD1048576"/>').values).toEqual(ROW_VALUES);
  });

  it('merges: the whole sheet, overlapping, backwards, broken', () => {
    const merge = (...refs: string[]): string =>
      `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    expect(sheetOf(ROWS, merge('A1:XFD1048576')).merges).toEqual([whole]);
    expect(sheetOf(ROWS, merge('A1:C3', 'B2:D4')).merges).toHaveLength(2);
    expect(sheetOf(ROWS, merge('C3:A1')).merges).toEqual([
      { sheet: 'Plan', row: 1, column: 1, rows: 3, columns: 3 },
    ]);
    expect(sheetOf(ROWS, merge('A0:B2', 'hej', '')).merges).toEqual([]);
  });

  it('200,000 merges', () => {
    const refs = Array.from(
      { length: 200_000 },
      (_, index) => `<mergeCell ref="F${index + 1}:G${index + 1}"/>`,
    );
    expect(sheetOf(ROWS, `<mergeCells>${refs.join('')}</mergeCells>`).merges).toHaveLength(200_000);
    const more = `<mergeCells>${refs.join('').repeat(2)}</mergeCells>`;
    expect(verdictOf(workbookOfSheet(ROWS, more))).toBe('too-many-items');
  });

  it.each([
    ['C1:C1048576', { row: 1, column: 3, rows: MAX_ROWS, columns: 1 }],
    ['A1:XFD1048576', { row: 1, column: 1, rows: MAX_ROWS, columns: MAX_COLUMNS }],
    ['C:C', { row: 1, column: 3, rows: MAX_ROWS, columns: 1 }],
    ['2:3', { row: 2, column: 1, rows: 2, columns: MAX_COLUMNS }],
  ])('a validation of %s', (sqref, area) => {
    const rule = `<dataValidations count="1"><dataValidation type="list" sqref="${sqref}"><formula1>"Klar,Pågår"</formula1></dataValidation></dataValidations>`;
    expect(sheetOf(ROWS, rule).rules).toEqual([
      { area: { sheet: 'Plan', ...area }, rule: { kind: 'list', source: ['Klar', 'Pågår'], strict: false } },
    ]);
  });

  it('a link over the whole sheet is noted once', () => {
    const link = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="Plan!B2"/></hyperlinks>';
    expect([...sheetOf(ROWS, link).links]).toEqual([[cellKey(1, 1), { sheet: 'Plan', row: 2, column: 2 }]]);
  });

  it.each(['16384', '999999999'])('columns up to %s', (max) => {
    const sheet = sheetOf(
      ROWS,
      '',
      `<cols><col min="3" max="${max}" width="20" customWidth="1" hidden="1"/></cols>`,
    );
    expect(sheet.widths.size).toBe(MAX_COLUMNS - 2);
    expect(sheet.hiddenColumns.size).toBe(MAX_COLUMNS - 2);
  });

  it('an array formula for the whole sheet', () => {
    const sheet = sheetOf('<row r="3"><c r="A3"><f t="array" ref="A3:XFD1048576">1+1</f><v>2</v></c></row>');
    expect([...sheet.formulas]).toEqual([[cellKey(3, 1), '1+1']]);
  });
});
