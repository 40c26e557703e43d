import { isDateFormat } from '../../src/book/number-format';

test.each([
  'yyyy-mm-dd',
  'd mmm yyyy',
  'd/m',
  'mm-dd-yy',
  '[$-41D]d mmmm yyyy;@',
  'h:mm',
  'yyyy\\-mm\\-dd',
  '[Red]yyyy',
  'mmm-yy',
  'hh:mm:ss.0',
])('%s shows a day or a time', (code) => {
  expect(isDateFormat(code)).toBe(true);
});

test.each([
  'General',
  '0',
  '0.00',
  '#,##0 "kr"',
  '0 "dagar"',
  '@',
  '0%',
  '0.00E+00',
  '# ?/?',
  '_-* #,##0.00\\ "kr"_-',
  '[Red]-0',
  '"yyyy"0',
  '',
])('%s shows a number or text', (code) => {
  expect(isDateFormat(code)).toBe(false);
});
