import fc from 'fast-check';
import { isDate } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed, valueAt, type SheetSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { plans } from '../../plan/any-sheet';
import { bookOf, sheetOf, type SheetExtras, type Rows } from '../../plan/sheet-of';

const request = { today: '2020-11-24' };

const rows: Rows = [
  ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Byt lampor', 'Drift', 'v. 42', 'Klar'],
  ['Mät avfall', 'Miljö', 'ht 2020', 'Pågår'],
  ['Sortera', 'Drift', 'löpande', 'Pågår'],
];

/** The width of the column of days after structuring; 0 where none was ever set. */
function widthOfDays(width: number | undefined, extras: SheetExtras): number {
  const sheet = sheetOf('Plan 2020', rows, extras);
  const widths = new Map(width === undefined ? [] : [[3, width]]);
  const book = bookOf({ ...sheet, widths });
  const after = replay(book, jobs.structure(book, request).changes.edits);
  expect(jobs.structure(after, request).changes.edits).toEqual([]);
  return sheetNamed(after, sheet.name)?.widths.get(3) ?? 0;
}

test.each<[what: string, width: number | undefined, extras: SheetExtras, after: number]>([
  ['a column that is never set', undefined, {}, 14],
  ['a narrow column', 6, {}, 14],
  ['a column of half a character too few', 11.5, {}, 14],
  ['a column just wide enough', 12, {}, 12],
  ['a wide column', 30, {}, 30],
  ['a hidden column', 6, { hiddenColumns: [3] }, 6],
  ['days that are shown short', 9, { formats: { C2: 'd/m', C3: 'd/m' } }, 9],
  ['days with the month in words', 14, { formats: { C2: '[$-41D]d mmmm yyyy' } }, 18],
])('%s', (_, width, extras, after) => {
  expect(widthOfDays(width, extras)).toBe(after);
});

const daysIn = (sheet: SheetSnapshot): readonly (readonly [number, number])[] =>
  sheet.values.flatMap((line, above) =>
    line.flatMap((value, before): (readonly [number, number])[] =>
      isDate(value) ? [[above + 1, before + 1]] : [],
    ),
  );

test('no day that is written into a plan where it stands is shown as ######', () => {
  let written = 0;
  fc.assert(
    fc.property(plans, fc.constantFrom(undefined, 4, 8.43, 11, 13, 25), (sheet, width) => {
      const columns = Array.from({ length: 30 }, (_, index) => index + 1);
      const widths = new Map(columns.flatMap((column) => (width === undefined ? [] : [[column, width]])));
      const book = bookOf({ ...sheet, widths });
      const after = sheetNamed(replay(book, jobs.structure(book, request).changes.edits), sheet.name);
      if (!after) throw new Error('the sheet is gone');
      for (const [row, column] of daysIn(after)) {
        if (isDate(valueAt(sheet, row, column)) || sheet.hiddenColumns.has(column)) continue;
        expect(after.widths.get(column) ?? 0).toBeGreaterThanOrEqual(12);
        written += 1;
      }
    }),
    { numRuns: 200 },
  );
  expect(written).toBeGreaterThan(20);
});
