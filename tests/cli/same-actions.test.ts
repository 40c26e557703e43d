import { waysToAnswer } from '../../src/cli/ways-to-answer';
import { readPlan } from '../../src/plan/read-plan';
import { svCli } from '../../src/text/sv/cli';
import { bookOf, sheetOf } from '../plan/sheet-of';

const today = '2026-05-20';
const headings = ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const book = bookOf(
  sheetOf('Plan mars', [
    headings,
    ['Byt pump', 'Bo Ek', '2026-06-01', 'Pågår'],
    ['Byt rör', 'Eva Berg', '2026-03-01', 'Pågår'],
  ]),
  sheetOf('Plan maj', [
    ['Läget'],
    headings,
    ['Byt pump', 'Bo Ek', '2026-06-01', 'Klar'],
    ['Byt rör', 'Eva Berg', '2026-03-01', 'Pågår'],
  ]),
);

test('which of two sheets is the copy is asked with the options that answer, and the answer ends the question', () => {
  const reading = readPlan(book, { today });
  const [problem, ...others] = reading.problems.filter(({ code }) => code === 'same-actions');
  expect(others).toEqual([]);
  const ways = problem ? waysToAnswer(problem, reading, svCli) : [];
  expect(ways).toEqual([
    'Om Plan mars är kopian: --table "Plan mars/A1:D1=none"',
    'Om Plan maj är kopian: --table "Plan maj/A2:D2=none"',
    'Om båda räknas: --table "Plan mars/A1:D1=actions" --table "Plan maj/A2:D2=actions"',
  ]);
  const told = readPlan(book, {
    today,
    tables: [{ sheet: 'Plan mars', row: 1, left: 1, right: 4, kind: 'none' }],
  });
  expect(told.tables.map(({ sheet }) => sheet)).toEqual(['Plan maj']);
  expect(told.problems.filter(({ code }) => code === 'same-actions')).toEqual([]);
});
