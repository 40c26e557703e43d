import type { CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const request = { today: '2020-11-24', language: 'sv' } as const;
const COPY = 'Plan 2020 (ordnad)';

const original = sheetOf('Plan 2020', [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Mål 1. Energi'],
  ['Å-01', 'Byt lampor i trapphuset', 'Eva Berg', 'v. 42', 'Klar'],
  ['Å-02', 'Isolera vinden', 'Bo Lund', 'ht 2020', 'Pågår'],
  ['Mål 2. Avfall'],
  ['Å-03', 'Sortera avfall i köket', 'Eva Berg', '2020-12-31', 'Pågår'],
]);

const reviewed = (book: WorkbookSnapshot): WorkbookSnapshot =>
  replay(book, jobs.review(book, request).changes.edits);

/** The ordered copy with lines put in above a row. */
function withLines(
  book: WorkbookSnapshot,
  at: number,
  lines: readonly (readonly CellValue[])[],
): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) =>
    sheet.name === COPY
      ? { ...sheet, values: [...sheet.values.slice(0, at - 1), ...lines, ...sheet.values.slice(at - 1)] }
      : sheet,
  );
  return { ...book, sheets };
}

test.each([
  [3, [[]]],
  [4, [[null, null], [null]]],
  [3, [[''], []]],
])('an empty line in the ordered copy, above row %i, is no reason to copy it again', (at, lines) => {
  const book = withLines(reviewed(bookOf(original)), at, lines);
  const { structured, rollup } = jobs.review(book, request);
  expect(structured.map(({ sheet, inPlace }) => [sheet, inPlace])).toEqual([[COPY, true]]);
  expect(rollup.total).toBe(3);
  const after = reviewed(book);
  expect(after.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
  expect(jobs.review(after, request).changes.edits).toEqual([]);
});

test('a plan of a person’s own with an empty line is copied, as before', () => {
  const rows = [
    ['Nr', 'Åtgärd', 'Status'],
    ['1', 'Byt lampor i trapphuset', 'Klar'],
    [],
    ['2', 'Isolera vinden', 'Pågår'],
  ];
  const { structured } = jobs.review(bookOf(sheetOf('Plan 2020', rows)), request);
  expect(structured.map(({ inPlace }) => inPlace)).toEqual([false]);
});
