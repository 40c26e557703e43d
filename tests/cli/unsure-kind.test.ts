import { waysToAnswer } from '../../src/cli/ways-to-answer';
import { readPlan } from '../../src/plan/read-plan';
import { svCli } from '../../src/text/sv/cli';
import { bookOf, day, sheetOf } from '../plan/sheet-of';

const today = '2026-05-20';
const book = bookOf(
  sheetOf('Logg', [
    ['Beslut', 'Ansvarig', 'Klart senast', 'Status'],
    ['Byt pump', 'Bo Ek', day('2026-06-01'), 'Pågår'],
    ['Byt rör', 'Eva Berg', day('2026-03-01'), 'Klar'],
    ['Märk skåp', 'Kim Ås', day('2026-09-01'), 'Ej påbörjad'],
  ]),
);

test('of which kind a table is, is asked with the options that answer, and the answer ends the question', () => {
  const reading = readPlan(book, { today });
  const asked = reading.problems.filter(({ code }) => code === 'unsure-kind');
  expect(asked.map(({ candidates }) => candidates)).toEqual([['decisions', 'actions']]);
  const [problem] = asked;
  const ways = problem ? waysToAnswer(problem, reading, svCli) : [];
  expect(ways.map((way) => /--table ".*"$/.exec(way)?.[0])).toEqual([
    '--table "Logg/A1:D1=decisions"',
    '--table "Logg/A1:D1=actions"',
    '--table "Logg/A1:D1=none"',
  ]);
  const told = readPlan(book, {
    today,
    tables: [{ sheet: 'Logg', row: 1, left: 1, right: 4, kind: 'actions' }],
  });
  expect(told.tables.map(({ kind }) => kind)).toEqual(['actions']);
  expect(told.problems.filter(({ code }) => code === 'unsure-kind')).toEqual([]);
});
