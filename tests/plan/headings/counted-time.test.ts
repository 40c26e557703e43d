import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf } from '../sheet-of';

const tasks = ['Byt filter i kylmaskinen', 'Utbilda nya chefer', 'Märk alla ventiler', 'Måla om matsalen'];

function read(heading: string, numbers: readonly number[]) {
  const { tables, problems } = readPlan(
    bookOf(
      sheetOf('Plan 2026', [
        ['Åtgärd', 'Ansvarig', heading, 'Status'],
        ...tasks.map((task, at) => [task, 'Eva Berg', numbers[at] ?? null, 'Pågår']),
      ]),
    ),
    { today: '2026-05-20' },
  );
  return {
    days: tables[0]?.rows.map(({ deadline }) => deadline.date),
    asked: problems.filter(({ code }) => code === 'doubtful-heading'),
  };
}

const words = ['Klart', 'Färdigt', 'Senast', 'Deadline'];
const units = [
  [
    ['vecka', 'v.', 'v'],
    [24, 12, 40, 33],
    ['2026-06-12', '2026-03-20', '2026-10-02', '2026-08-14'],
  ],
  [
    ['kvartal', 'kv.', 'kv'],
    [2, 3, 4, 1],
    ['2026-06-30', '2026-09-30', '2026-12-31', '2026-03-31'],
  ],
  [
    ['månad', 'mån.', 'mån'],
    [6, 7, 12, 3],
    ['2026-06-30', '2026-07-31', '2026-12-31', '2026-03-31'],
  ],
] as const;

describe('bare numbers are counted in the unit that the heading names', () => {
  const cases = units.flatMap(([names, numbers, days]) =>
    words.flatMap((word) =>
      names.flatMap((name) =>
        [`${word} ${name}`, `${word} (${name})`].map((heading) => ({ heading, numbers, days })),
      ),
    ),
  );
  it.each(cases)('$heading', ({ heading, numbers, days }) =>
    expect(read(heading, numbers)).toEqual({ days, asked: [] }),
  );
});

it.each(['Vecka', 'Kvartal', 'Månad'])(
  'what %s means is asked, and a deadline is among the answers',
  (heading) => {
    const { asked } = read(heading, [2, 3, 4, 1]);
    expect(asked.map(({ candidates }) => candidates?.[0])).toEqual(['deadline']);
  },
);

test('a share done is no week', () => {
  expect(read('Klart (%)', [24, 12, 40, 33]).days).toEqual([null, null, null, null]);
});
