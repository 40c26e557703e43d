import type { Edit } from '../../../../src/book/edit';
import { guarded } from '../../../../src/book/guarded';
import {
  bookFormula,
  decimalIn,
  hasDecimals,
  sheetsFormula,
} from '../../../../src/hosts/sheets/formula-separators';
import { spreadsheetApp } from '../../../fakes/spreadsheet-app/app';
import { withQuirks } from '../../../fakes/spreadsheet-app/quirks/known-quirks';
import { newDesk } from '../../../fakes/spreadsheet-app/services';
import { freshHost } from '../broken-runs';
import { seeded } from '../seeded';

const formulas = [
  'ROUND(A2*0.5,1)',
  'IF(A2>1.25,"1,5","2.5; 3")',
  "SUM('1,5'!A1,2)",
  'SUM(A2,3)',
  'ROUND(2.5,0)',
];

const cells = (texts: readonly string[]): Edit => ({
  kind: 'writeCells',
  at: { sheet: 'Plan', row: 1, column: 3 },
  cells: texts.map((text) => [{ formula: { kind: 'foreign', text }, value: 0 }]),
  overFormula: true,
});

test.each([
  ['sv_SE', ['decimal-comma']],
  ['en_US', []],
])('formulas with decimals in a spreadsheet of %s are read, written over and put back', (locale, quirks) => {
  const { book } = seeded([{ kind: 'addSheet', sheet: 'Plan' }], { locale });
  withQuirks({ book, desk: newDesk(), spent: { ms: 0 } }, quirks);
  freshHost(book).apply(guarded(freshHost(book).read(), [cells(formulas)]));
  const read = (): readonly string[] => [...(freshHost(book).read().sheets[0]?.formulas.values() ?? [])];
  expect(read()).toEqual(formulas);
  const host = freshHost(book);
  const changes = guarded(host.read(), [cells(formulas.map(() => 'A2+0.125'))]);
  host.apply(changes, { note: { job: 'review', day: '2020-11-24', cells: 5 } });
  expect(read()).toEqual(formulas.map(() => 'A2+0.125'));
  freshHost(book).history.undo(freshHost(book).history.runs()[0]?.id ?? '');
  expect(read()).toEqual(formulas);
});

test('how numbers are written is asked only where a formula has one with parts', () => {
  const { book } = seeded([{ kind: 'addSheet', sheet: 'Plan' }]);
  const asked = (text: string): number => {
    freshHost(book).apply(guarded(freshHost(book).read(), [cells([text])]));
    book.wire.calls.length = 0;
    freshHost(book).read();
    return book.wire.calls.filter(({ name }) => name === 'Spreadsheet.getSpreadsheetLocale').length;
  };
  expect([asked('SUM(A2,3)'), asked('A2*0.5')]).toEqual([0, 1]);
  expect(spreadsheetApp(book).getActiveSpreadsheet().getSpreadsheetLocale()).toBe('sv_SE');
});

test.each([
  ['sv_SE', ','],
  ['de_DE', ','],
  ['de_CH', '.'],
  ['en_US', '.'],
  ['en_GB', '.'],
  ['ja_JP', '.'],
  ['fr_FR', ','],
  ['', ','],
])('numbers in %s have %s', (locale, decimal) => expect(decimalIn(locale)).toBe(decimal));

test.each([
  ['A1*0.5', '=A1*0,5', true],
  ['SUM(A1,B1)', '=SUM(A1;B1)', false],
  ['IF(A1="0.5",1.5,{1,5})', '=IF(A1="0.5";1,5;{1,5})', true],
])('%s is written as %s', (book, sheets, isAsked) => {
  expect(hasDecimals(book)).toBe(isAsked);
  expect(sheetsFormula(book, ',')).toBe(sheets);
  expect(bookFormula(sheets, ',')).toBe(book);
});
