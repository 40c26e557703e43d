import { swedish } from '../../../workbench/office-double/store/locale';
import { shownText } from '../../../workbench/office-double/store/number-text';

test.each([
  [null, 'General', ''],
  [true, 'General', 'TRUE'],
  [{ error: '#REF!' }, '0', '#REF!'],
  ['x', 'General', 'x'],
  ['x', '@', 'x'],
  ['x', '0;-0;0;"<"@">"', '<x>'],
  [1, 'General', '1'],
  [0.1 + 0.2, 'General', '0.3'],
  [1 / 3, 'General', '0.3333333333'],
  [123456789012, 'General', '1.23457E+11'],
  [1.005, '0.00', '1.01'],
  [2.5, '0', '3'],
  [-2.5, '0', '-3'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [0.125, '0%', '13%'],
  [0.125, '0.0%', '12.5%'],
  [5, '00000', '00005'],
  [0, '0;-0;', ''],
  [-3, '0;(0)', '(3)'],
  [0.5, '#.##', '.5'],
  [1234, '0.0,', '1.2'],
  [12345, '0.00E+00', '1.23E+04'],
  [12, '0 "kr"', '12 kr'],
  [12, '0\\ \\s\\t', '12 st'],
  [12, '[$kr-41D] #,##0', 'kr 12'],
  [44377, 'yyyy-mm-dd', '2021-06-30'],
  [44377, 'mm-dd-yy', '06-30-21'],
  [44377, 'd-mmm', '30-Jun'],
  [44377, 'dddd d mmmm yyyy', 'Wednesday 30 June 2021'],
  [44377.4375, 'yyyy-mm-dd hh:mm', '2021-06-30 10:30'],
  [0.9375, 'h:mm AM/PM', '10:30 PM'],
  [0.5, 'hh:mm:ss', '12:00:00'],
  [-1, 'yyyy-mm-dd', '########'],
] as const)('%j as %s shows %j', (value, code, text) => {
  expect(shownText(value, code, 1900)).toBe(text);
});

test.each([
  [1234.5, '#,##0.0', '1\u00a0234,5'],
  [-1234567.891, '#,##0.00', '-1\u00a0234\u00a0567,89'],
  [1234.5, 'General', '1234,5'],
  [0.125, '0.0%', '12,5%'],
  [1.5e12, 'General', '1,5E+12'],
  [12345, '0.00E+00', '1,23E+04'],
  [12.5, '#,##0.00 "kr."', '12,50 kr.'],
  [44377, 'yyyy-mm-dd', '2021-06-30'],
  [44377, 'mm-dd-yy', '2021-06-30'],
  [44377, 'd/m/yyyy', '30-6-2021'],
  [44377, 'd mmm', '30 jun'],
  [44377, 'dddd d mmmm yyyy', 'onsdag 30 juni 2021'],
  [44377, '[$-409]dddd d mmmm', 'Wednesday 30 June'],
  [44377.4375, 'm/d/yy h:mm', '2021-06-30 10:30'],
  [true, 'General', 'SANT'],
  [{ error: '#REF!' }, '0', '#REFERENS!'],
  ['1,5', 'General', '1,5'],
] as const)('in Swedish %j as %s shows %j', (value, code, text) => {
  expect(shownText(value, code, 1900, swedish)).toBe(text);
});

test('a format that names its language is in that one whatever the workbook’s', () => {
  expect(shownText(44377, '[$-41D]d mmmm', 1900)).toBe('30 juni');
  expect(shownText(44377, '[$-sv-SE]d mmmm', 1900)).toBe('30 juni');
  expect(shownText(44377, '[$-F800]d mmmm', 1900)).toBe('30 June');
});

test('in the 1904 system a number shows another day, of the right weekday', () => {
  expect(shownText(44377 - 1462, 'ddd yyyy-mm-dd', 1904)).toBe('Wed 2021-06-30');
});
