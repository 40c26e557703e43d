import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf } from '../sheet-of';

/* Weeks, months and quarters typed as texts of digits, under a heading that says what they count. */

it.each([
  ['Åtgärdas v.', ['24', '26'], ['2026-06-12', '2026-06-26']],
  ['Slutförs vecka nr', ['24', '26'], ['2026-06-12', '2026-06-26']],
  ['Klart v.', ['24', '26'], ['2026-06-12', '2026-06-26']],
  ['Utförs v.', ['24', '26'], ['2026-06-12', '2026-06-26']],
  ['Genomförs v', ['24', '26'], ['2026-06-12', '2026-06-26']],
  ['Åtgärdas mån', ['6', '9'], ['2026-06-30', '2026-09-30']],
  ['Avslutas månad', ['6', '9'], ['2026-06-30', '2026-09-30']],
  ['Åtgärdas kvartal', ['2', '3'], ['2026-06-30', '2026-09-30']],
  ['Due wk', ['24', '26'], ['2026-06-12', '2026-06-26']],
  ['To be done wk', ['24', '26'], ['2026-06-12', '2026-06-26']],
  ['Åtgärdas år', ['2026', '2027'], ['2026-12-31', '2027-12-31']],
])('%s: %j', (heading, counts, wanted) => {
  const { tables } = readPlan(
    bookOf(
      sheetOf('Plan 2026', [
        ['Åtgärd', 'Ansvarig', heading, 'Status'],
        ['Byt lampa', 'Bo Ek', counts[0] ?? null, 'Pågår'],
        ['Laga dörren', 'Eva Lo', counts[1] ?? null, 'Pågår'],
      ]),
    ),
    { today: '2026-05-20' },
  );
  expect(tables[0]?.rows.map(({ deadline }) => deadline.date)).toEqual(wanted);
});

it.each([
  ['Från v', 'Till v'],
  ['From week', 'To week'],
  ['Start v.', 'Slut v.'],
  ['Fr o m vecka', 'T o m vecka'],
  ['Startvecka', 'Slutvecka'],
  ['Börjar v', 'Klar v'],
  ['Påbörjas v', 'Avslutas v'],
  ['Start wk', 'End wk'],
  ['Begin week', 'Until week'],
  ['Fr.o.m. v', 'T.o.m. v'],
])('%s is when it begins, %s when it is due', (from, to) => {
  const { tables } = readPlan(
    bookOf(
      sheetOf('Plan 2026', [
        ['Åtgärd', 'Ansvarig', from, to, 'Status'],
        ['Byt lampa', 'Bo Ek', 10, 24, 'Pågår'],
        ['Laga dörren', 'Eva Lo', 12, 26, 'Pågår'],
      ]),
    ),
    { today: '2026-05-20' },
  );
  expect(tables[0]?.columns[2]?.field).toBe('startDate');
  expect(tables[0]?.rows.map(({ deadline }) => deadline.date)).toEqual(['2026-06-12', '2026-06-26']);
});
