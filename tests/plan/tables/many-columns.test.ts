/** @jest-environment node */
import { stepsOf } from '../../steps';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf } from '../sheet-of';

const headings = ['Mål', 'Åtgärd', 'Ansvarig', 'Klart', 'Status', 'Kommentar', 'Läge'];

/** The steps of reading a plan of so many columns, none of whose headings says for certain what it is. */
function stepsFor(columns: number): number {
  const line = (cell: (column: number) => string): string[] =>
    Array.from({ length: columns }, (_, column) => cell(column));
  const book = bookOf(
    sheetOf('Plan 2020', [
      line((column) => `${headings[column % headings.length] ?? ''}${column}`),
      ...Array.from({ length: 5 }, () => line(() => 'klar')),
    ]),
  );
  return stepsOf(() => void readPlan(book, { today: '2020-11-24' }));
}

test('eight times the columns take about eight times the steps', () => {
  stepsFor(20);
  expect(stepsFor(2400) / stepsFor(300)).toBeLessThan(12);
}, 60_000);
