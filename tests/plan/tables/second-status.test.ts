import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf } from '../sheet-of';

/* Two columns that both say how things stand, in plans of few rows: which of them counts is asked, never chosen in silence. */

it.each([
  ['Status delår', 'Status helår'],
  ['Status', 'Slutstatus'],
  ['Status', 'Final status'],
  ['Läge tertial', 'Läge bokslut'],
  ['Status per audit', 'Status per management'],
  ['Status ägare', 'Status samordnare'],
  ['Status', 'Status at review'],
  ['Status', 'Statusuppdatering'],
  ['Status', 'State'],
  ['Status', 'Läge'],
  ['Status mid-year', 'Status year-end'],
])('%s beside %s', (one, other) => {
  const { problems } = readPlan(
    bookOf(
      sheetOf('Plan', [
        ['Åtgärd', 'Ansvarig', 'Klart senast', one, other],
        ['Byt pannor', 'Per Lind', '2026-03-31', 'Pågår', 'Klart'],
        ['LED-byte', 'Per Lind', '2026-10-31', 'Ej påbörjad'],
        ['Ny policy', 'Eva Berg', '2026-10-31', 'Ej påbörjad'],
      ]),
    ),
    { today: '2026-05-20' },
  );
  const asked = problems.filter(
    ({ code, candidates }) => code === 'doubtful-heading' && candidates?.includes('status'),
  );
  expect(asked.map(({ columns }) => columns?.map(({ heading }) => heading).sort())).toEqual([
    [one, other].sort(),
  ]);
});
