import fc from 'fast-check';
import { isDateFormat, isOutsideDays } from '../../src/book/number-format';
import { dateOf } from '../../src/hosts/serial';

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

test.each([1900, 1904] as const)(
  'a number stays one under the format of a day where the days from %d do not have it',
  (epoch) => {
    const around = fc.oneof(
      fc.double({ min: -2, max: 3, noNaN: true }),
      fc.double({ min: 2_957_000, max: 2_958_470, noNaN: true }),
      fc.double({ min: 58, max: 63, noNaN: true }),
      fc.integer({ min: -5, max: 3_000_000 }),
    );
    fc.assert(
      fc.property(around, (number) => {
        expect(isOutsideDays(number, { is1904: epoch === 1904 })).toBe(dateOf(number, epoch) === undefined);
      }),
      { numRuns: 500 },
    );
  },
);
