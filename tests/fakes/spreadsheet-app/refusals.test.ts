import { cellKey } from '../../../src/book/area';
import { newBook, spreadsheetApp } from './app';
import { newDesk } from './services';
import { retyped } from './retyped';

/* A double is worth what it refuses. */
const fresh = () => {
  const book = newBook();
  const app = spreadsheetApp(book, newDesk());
  const sheet = app.getActiveSpreadsheet().getSheetByName('Blad1');
  if (!sheet) throw new Error('no sheet');
  return { book, app, sheet };
};

test('what is not implemented throws, and nothing can be set', () => {
  const { app } = fresh();
  expect(() => app.openById('x')).toThrow('fake: SpreadsheetApp.openById is not implemented');
  expect(() => Object.assign(app, { flush: null })).toThrow(/read-only/);
});

test("wrong dimensions are refused in Google's own words", () => {
  const range = fresh().sheet.getRange(1, 1, 2, 2);
  expect(() => range.setValues([['a', 'b']])).toThrow(
    'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  );
  expect(() => range.setValues([['a', 'b'], ['c']])).toThrow(
    'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  );
  expect(() => range.setValues(['a', 'b'] as never)).toThrow(/method signature/);
});

test('a sheet has an end', () => {
  const { sheet } = fresh();
  expect(() => sheet.getRange(1001, 1)).toThrow(/outside the dimensions/);
  expect(() => sheet.getRange(0, 1)).toThrow('Exception: The starting row of the range is too small.');
});

test('a list of blocks is of cells that are there, and takes what Google takes', () => {
  const { sheet } = fresh();
  expect(() => sheet.getRangeList([])).toThrow(/non-empty/);
  expect(() => sheet.getRangeList(['A1', 'B1001'])).toThrow(/outside the dimensions/);
  expect(() => sheet.getRangeList(['A1:'])).toThrow('Exception: Range not found: A1:');
  const list = sheet.getRangeList(['A1:B2', 'D4']);
  expect(() => list.setBackground('12394A')).toThrow(/Invalid argument/);
  expect(() => list.setFontColor('ink')).toThrow(/Invalid argument/);
  expect(() => list.setFontSize(10.5)).toThrow(/Invalid argument/);
  expect(() => list.setFontWeight('heavy' as never)).toThrow(/Invalid argument/);
  expect(() => list.setWrapStrategy(0)).toThrow(/not implemented/);
});

test('an edge of null stays, one of false is taken away', () => {
  const { app, book, sheet } = fresh();
  const list = sheet.getRangeList(['A1:A2']);
  const border = (row: number, column: number): string =>
    book.sheets[0]?.cells.get(cellKey(row, column))?.border ?? '';
  list.setBorder(null, null, true, null, null, true, '#12394a', app.BorderStyle.SOLID);
  list.setBorder(null, null, null, null, null, null);
  expect(JSON.parse(border(2, 1))).toEqual(['#12394a SOLID', '', '#12394a SOLID', '']);
  list.setBorder(false, false, false, false, false, false);
  expect(border(2, 1)).toBe('');
});

test('columns that are not there have no width', () => {
  const { sheet } = fresh();
  expect(() => sheet.setColumnWidths(25, 3, 80)).toThrow(/out of bounds/);
  expect(() => sheet.setColumnWidths(1, 2, 12.5)).toThrow(/whole number/);
});

test('the range of an empty sheet is its first cell', () => {
  const { app, sheet } = fresh();
  expect(sheet.getDataRange().getA1Notation()).toBe('A1');
  sheet.getRange(3, 2).setValues([['a']]);
  app.flush();
  expect(sheet.getDataRange().getA1Notation()).toBe('A1:B3');
});

test('a read after a write that was not flushed is refused', () => {
  const { app, sheet } = fresh();
  const range = sheet.getRange(1, 1);
  range.setValues([['a']]);
  expect(() => range.getValues()).toThrow(/without SpreadsheetApp.flush/);
  app.flush();
  expect(range.getValues()).toEqual([['a']]);
});

test('a strict rule is held to, a kind one is not', () => {
  const { app, sheet } = fresh();
  const range = sheet.getRange(2, 3);
  const list = (isKind: boolean) =>
    app.newDataValidation().requireValueInList(['Klar']).setAllowInvalid(isKind).build();
  range.setDataValidations([[list(false)]]);
  expect(() => range.setValues([['x']])).toThrow(
    'Exception: The data you entered in cell C2 violates the data validation rules set on this cell.',
  );
  range.setDataValidations([[list(true)]]);
  range.setValues([['x']]);
});

test.each([
  ['007', 7],
  ['1e5', 100_000],
  ['TRUE', true],
  ['sant', true],
  ['25.8', '2026-08-25'],
  ['1-2', '2026-02-01'],
  ['3 maj', '2026-05-03'],
  ["'007", '007'],
  ['å', 'å'],
])('%s is taken for %s, as if it were typed', (text, meant) => {
  const typed = retyped(text, 'General');
  const value = typed.kind === 'value' ? typed.value : null;
  const isDay = typed.kind === 'value' && typed.format === 'yyyy-mm-dd';
  const shown = isDay
    ? new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000).toISOString().slice(0, 10)
    : value;
  expect(shown).toBe(meant);
});

test.each(['=1+1', '+x', '-x', '=HYPERLINK("https://example.org")'])('%s becomes a formula', (text) => {
  expect(retyped(text, '@')).toMatchObject({ kind: 'formula' });
});

test('the last visible sheet stays', () => {
  const { app, sheet } = fresh();
  expect(() => app.getActiveSpreadsheet().deleteSheet(sheet)).toThrow(/all the visible sheets/);
  expect(() => sheet.hideSheet()).toThrow(/hide all the sheets/);
});

test('metadata has an end', () => {
  const { app } = fresh();
  const add = () =>
    app
      .getActiveSpreadsheet()
      .addDeveloperMetadata('k', 'x'.repeat(30_000), app.DeveloperMetadataVisibility.DOCUMENT);
  expect(add).toThrow(/limit of 30000/);
});
