import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf } from '../sheet-of';

/** The titles of the actions of a plan that ends with this line. */
function titles(last: readonly (string | number | null)[]): readonly string[] {
  const sheet = sheetOf('Plan 2020', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['1', 'Byt lampor i trapphuset', 'Drift', '2020-06-30', 'Klar'],
    ['2', 'Mät elen varje månad', 'Drift', '2020-09-30', 'Klar'],
    last,
    ['3', 'Sortera avfall i köket', 'Eva Berg', '2020-12-31', 'Pågår'],
  ]);
  const { tables } = readPlan(bookOf(sheet), { today: '2020-11-24' });
  return tables.flatMap(({ rows }) => rows.map(({ title }) => title));
}

const three = ['Byt lampor i trapphuset', 'Mät elen varje månad', 'Sortera avfall i köket'];

test.each(['2 av 2', '2 of 5', '2/5', '2 av 5 st', 2, '40 %'])(
  'a sum of how many of how many is no action that is done: %s',
  (sum) => {
    expect(titles([null, 'Summa', null, null, sum])).toEqual(three);
    expect(titles([null, 'Totalt', null, sum, null])).toEqual(three);
  },
);

test('a line with an owner, or with another title, is an action', () => {
  expect(titles(['4', 'Summa av allt vi vet', 'Eva', null, '2 av 5'])).toHaveLength(4);
  expect(titles([null, 'Kompostera', null, null, '2 av 5'])).toHaveLength(4);
});
