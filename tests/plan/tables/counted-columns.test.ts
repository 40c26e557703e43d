import { owner, planOf, read, status, title, due } from '../lacking-plan';

/* Bare numbers under a heading that says what time they count: a deadline, or asked as one; never a priority or a share. */

const weeks = [22, 34, 40, 41];
const months = [5, 6, 9, 12];

describe('a heading for what ends then', () => {
  it.each([
    ['Åtgärdas v.', weeks, '2026-05-29'],
    ['Utförs v.', weeks, '2026-05-29'],
    ['Klart vecka', weeks, '2026-05-29'],
    ['Slut v', weeks, '2026-05-29'],
    ['Genomförs vecka', weeks, '2026-05-29'],
    ['Görs månad', months, '2026-05-31'],
    ['Klar (månad)', months, '2026-05-31'],
    ['Senast vecka', weeks, '2026-05-29'],
    ['To be done wk', weeks, '2026-05-29'],
    ['Done by week', weeks, '2026-05-29'],
    ['Due month', months, '2026-05-31'],
    ['Completed by week', weeks, '2026-05-29'],
    ['Finish quarter', [2, 3, 4, 4], '2026-06-30'],
  ])('%s', (heading, cells, date) => {
    const { rows, asked } = read(planOf([title, owner, [heading, cells], status]));
    expect(rows[0]?.deadline.date).toBe(date);
    expect(asked).toEqual([]);
  });
  it('beside when it begins', () => {
    const { rows } = read(planOf([title, owner, ['Start v', [20, 21, 22, 23]], ['Slut v', weeks], status]));
    expect(rows[0]?.deadline.date).toBe('2026-05-29');
  });
});

describe('a heading for the time alone is asked about, as a time', () => {
  it.each([
    ['Vecka', weeks],
    ['Veckonr', weeks],
    ['Vecka nr', weeks],
    ['Månad', months],
    ['Kvartal', [2, 3, 4, 4]],
    ['Week', weeks],
    ['Wk no.', weeks],
    ['Planned week', weeks],
    ['Month', months],
    ['Quarter', [2, 3, 4, 4]],
    ['År', [2026, 2026, 2027, 2026]],
    ['Year', [2026, 2026, 2027, 2026]],
  ])('%s', (heading, cells) => {
    const { askedOf } = read(planOf([title, owner, [heading, cells], status]));
    expect(askedOf(heading)).toEqual(['deadline', 'startDate']);
  });
});

it.each([
  ['Vecka', weeks],
  ['Månad', months],
  ['Week', weeks],
  ['Month', months],
  ['År', [2026, 2026, 2027, 2026]],
])('%s beside a deadline is not asked about', (heading, cells) => {
  const { asked, rows } = read(planOf([title, owner, [heading, cells], due, status]));
  expect(asked).toEqual([]);
  expect(rows[0]?.deadline.date).toBe('2026-06-01');
});
