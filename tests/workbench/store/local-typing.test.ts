import fc from 'fast-check';
import { norwegian, swedish } from '../../../workbench/office-double/store/locale';
import { shownText } from '../../../workbench/office-double/store/number-text';
import { asEnglish } from '../../../workbench/office-double/store/local-typing';
import { typed } from '../../../workbench/office-double/store/typed-value';

const typing = { format: 'General', epoch: 1900, today: '2021-03-01' } as const;
const made = (text: string) => typed(asEnglish(text, swedish), typing).value;
const DAY = 44_377;

test.each([
  ['1,5', 1.5],
  ['1 234,5', 1234.5],
  ['1\u00a0234', 1234],
  ['-0,25', -0.25],
  ['12,5 %', 0.125],
  ['25%', 0.25],
  ['007', 7],
  ['2021-06-30', DAY],
  ['21-06-30', DAY],
  ['30/6', DAY],
  ['30-6', DAY],
  ['30/6 2021', DAY],
  ['30 juni 2021', DAY],
  ['30 jun', DAY],
  ['sant', true],
  ['Falskt', false],
  ['ht 2021', 'ht 2021'],
  ['v. 42', 'v. 42'],
  ['löpande', 'löpande'],
  ['1.5', '1.5'],
  ['1,234,567', '1,234,567'],
  ['6/30/2021', '6/30/2021'],
  ['6/30', '6/30'],
  ['$5', '$5'],
  ['maj', 'maj'],
  ['-', '-'],
  [',', ','],
] as const)('%j typed into a Swedish workbook is %j', (text, value) => {
  expect(made(text)).toBe(value);
});

test.each([
  ['1 234,5', 1234.5],
  ['30.6.2021', DAY],
  ['30.06.2021', DAY],
  ['30.6', DAY],
  ['30/6', DAY],
  ['30. juni 2021', DAY],
  ['30 jun', DAY],
  ['2021-06-30', DAY],
  ['sann', true],
  ['USANN', false],
  ['13.13', '13.13'],
  ['1.234,5', '1.234,5'],
  ['uke 42', 'uke 42'],
  ['mai', 'mai'],
] as const)('%j typed into a Norwegian workbook is %j', (text, value) => {
  expect(typed(asEnglish(text, norwegian), typing).value).toBe(value);
});

test('a day shown in Norwegian and typed again is the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30_000, max: 60_000 }), (day) => {
      for (const format of ['yyyy-mm-dd', 'mm-dd-yy', 'd mmmm yyyy'])
        expect(typed(asEnglish(shownText(day, format, 1900, norwegian), norwegian), typing).value).toBe(day);
    }),
  );
});

test('a number shown in Swedish and typed again is the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (digits, places) => {
      const number = Number(`${digits}e-${places}`);
      for (const format of ['General', '#,##0.000'])
        expect(made(shownText(number, format, 1900, swedish))).toBeCloseTo(number, 9);
    }),
  );
});

test('a day shown in Swedish and typed again is the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30_000, max: 60_000 }), (day) => {
      for (const format of ['yyyy-mm-dd', 'mm-dd-yy', 'd mmmm yyyy'])
        expect(made(shownText(day, format, 1900, swedish))).toBe(day);
    }),
  );
});
