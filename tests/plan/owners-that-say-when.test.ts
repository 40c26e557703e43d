import { people, planOf, read, status, title } from './lacking-plan';

/* A plan without times in which a few owners' cells say when: read, and the others do not lack a time. */

describe.each(['Ansvarig', 'Vem', 'Owner', 'Utförare'])('%s', (heading) => {
  it.each([
    ['Eva Berg senast 1/9', '2026-09-01'],
    ['Bo 15/6', '2026-06-15'],
    ['Kim Ali v 34', '2026-08-21'],
    ['Rektor, 2026-09-15', '2026-09-15'],
    ['Eva Berg (juni)', '2026-06-30'],
    ['Bo Ek – ht 2026', '2026-12-31'],
    ['Eva Berg by 1 Sept', '2026-09-01'],
    ['HR, Q3', '2026-09-30'],
    ['Head teacher 15 June', '2026-06-15'],
    ['Kim (2026-09-01)', '2026-09-01'],
  ])('%s', (cell, date) => {
    const { rows, asked } = read(planOf([title, [heading, [cell, ...people, 'Bo, Kim med flera']], status]));
    expect([rows[0]?.deadline.date, rows[0]?.owners.length]).toEqual([date, 1]);
    expect(rows[1]?.deadline.kind).toBe('missing');
    expect(asked.map(({ code }) => code)).toEqual([]);
  });
});

it.each(['Bo 15/6, Eva 1/9', 'Bo beställer, Eva bygger i juni'])(
  'a cell of a column for both that cannot be told apart is asked about: %s',
  (cell) => {
    const { asked } = read(planOf([title, ['Vem/när', [cell, '1 sept', 'Eva Berg', 'Kim']], status]));
    expect(asked.map(({ code, at }) => [code, at.row])).toContainEqual(['ambiguous-deadline', 2]);
  },
);
