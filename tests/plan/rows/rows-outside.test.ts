import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

const plan: Rows = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  [1, 'Byt lampor', 'Drift', day('2020-06-30'), 'Klar'],
  [2, 'Täta dörrar', 'Drift', day('2020-09-30'), 'Pågår'],
];
const lost: Rows = [
  ['Ort', 'Bil', 'Mätare', 'Förare'],
  ['Lund', 'ABC 123', 14_000, 'Bo'],
  ['Malmö', 'ABC 124', 9_000, 'Eva'],
];

const outsideOf = (...rows: Rows[]) =>
  readPlan(bookOf(sheetOf('Plan', rows.flat())), { today: '2020-11-24' }).problems.filter(
    ({ code }) => code === 'row-outside',
  );

test('rows of a list above a plan that is taken for no table are told of by cell', () => {
  const told = outsideOf(lost, [[], []], plan);
  expect(told.map(({ at, severity }) => [at.row, at.column, severity])).toEqual([
    [1, 1, 'note'],
    [2, 1, 'note'],
    [3, 1, 'note'],
  ]);
  expect(told[1]?.found).toBe('Lund, ABC 123, 14000, Bo');
});

test('a title, notes, a key, a total and a line of facts above the plan are not', () => {
  const title: Rows = [['Handlingsplan 2020'], ['Uppdaterad', day('2020-11-20'), 'Version', 3], []];
  const below: Rows = [
    [],
    ['Summa', null, null, null, 2],
    ['G', 'Klar'],
    ['R', 'Försenad'],
    ['Frågor till Bo'],
  ];
  expect(outsideOf(title, plan, below)).toEqual([]);
});

test('of very many the first are told of', () => {
  const many = Array.from({ length: 400 }, (_, index) => ['Lund', `ABC ${index}`, index, 'Bo']);
  expect(outsideOf(lost, many, [[], []], plan)).toHaveLength(25);
});
