import { editText, fittedNumber } from '../../../workbench/bench/page/grid/cell-text';
import type { CellView } from '../../../workbench/office-double/view/view';

const cell = (value: CellView['value'], text: string, formula?: string, typed?: string): CellView => ({
  column: 1,
  value,
  text,
  format: 0,
  ...(formula === undefined ? {} : { formula }),
  ...(typed === undefined ? {} : { typed }),
});

test.each<readonly [string, CellView | undefined, string]>([
  ['nothing', undefined, ''],
  ['an empty cell', cell(null, ''), ''],
  ['a text', cell('klart!!', 'klart!!'), 'klart!!'],
  ['a number, whole though it is shown rounded', cell(0.123456, '0.12'), '0.123456'],
  ['a negative number', cell(-1.5, '-1.50'), '-1.5'],
  [
    'a day, whole though its year is not shown',
    cell(44_491, '22-okt', undefined, '2021-10-22'),
    '2021-10-22',
  ],
  ['a time', cell(0.5, '12:00', undefined, '12:00:00'), '12:00:00'],
  ['a share', cell(0.255, '26%', undefined, '25.5%'), '25.5%'],
  ['a formula', cell(3, '3', '=1+2'), '=1+2'],
  ['an error', cell({ error: '#REF!' }, '#REF!'), '#REF!'],
  ['a truth', cell(true, 'TRUE'), 'TRUE'],
])('the editor begins with %s', (_name, given, text) => expect(editText(given, 'en')).toBe(text));

test('in Swedish a number is typed with a comma', () => {
  expect(editText(cell(-1234.5, '-1\u00a0234,50'), 'sv')).toBe('-1234,5');
});

test('a number that does not fit is hashes, a text is cut', () => {
  expect(fittedNumber(cell(123_456_789, '123456789'), 40, 11)).toMatch(/^#+$/);
  expect(fittedNumber(cell(42, '42'), 64, 11)).toBe('42');
  expect(fittedNumber(cell('123456789', '123456789'), 40, 11)).toBe('123456789');
});
