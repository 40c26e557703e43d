import fc from 'fast-check';
import { freeSheetName, hasSheet, isSheetName } from '../../src/book/sheet-name';
import { emptySheet } from '../../src/book/snapshot';
import { emptyBook, seedBook } from './seed-book';

test.each(['Plan', 'Plan 2020', 'å', 'x'.repeat(31), '__proto__', "Eva's"])('%p may be a sheet', (name) => {
  expect(isSheetName(name)).toBe(true);
});

test.each(['', ' ', 'a/b', 'a\\b', 'a?', 'a*', '[a]', 'a:b', "'a", "a'", 'x'.repeat(32), 'History'])(
  '%p may not',
  (name) => {
    expect(isSheetName(name)).toBe(false);
  },
);

test('names differ by more than case', () => {
  expect(hasSheet(seedBook, 'DATA')).toBe(true);
  expect(freeSheetName(seedBook, 'data')).toBe('data (2)');
  // Names that sheets are to get are taken as well.
  expect(freeSheetName(seedBook, 'plan', ['PLAN', 'Plan (2)'])).toBe('plan (3)');
  expect(freeSheetName({ ...seedBook, otherSheets: ['Lägesbild'] }, 'lägesbild')).toBe('lägesbild (2)');
});

test('a free name may always be used, whatever is wished and taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.nat(12), (wished, copies) => {
      let book = emptyBook;
      for (let copy = 0; copy <= copies; copy += 1) {
        const name = freeSheetName(book, wished);
        expect(isSheetName(name)).toBe(true);
        expect(hasSheet(book, name)).toBe(false);
        book = { ...book, sheets: [...book.sheets, emptySheet(name)] };
      }
    }),
  );
});
