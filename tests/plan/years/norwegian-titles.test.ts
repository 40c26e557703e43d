import { readPlan } from '../../../src/plan/read-plan';
import { mentionsIn } from '../../../src/plan/years/year-mentions';
import { bookOf, sheetOf } from '../sheet-of';

/* What a title says of its year in Norwegian is what its Swedish twin says. */

const twins: readonly (readonly [swedish: string, norwegian: string])[] = [
  ['Handlingsplan 2020 och 2021', 'Handlingsplan 2020 og 2021'],
  ['Handlingsplan hösten 2020', 'Handlingsplan høsten 2020'],
  ['Plan hösten 20', 'Plan høsten 20'],
  ['Plan hösten 2025 – våren 2026', 'Plan høsten 2025 – våren 2026'],
  ['Plan hösten 2025 och våren 2026', 'Plan høsten 2025 og våren 2026'],
  ['Hösten 2020', 'Høsten 2020'],
  ['Plan 2025-07-01 och 2026-06-30', 'Plan 2025-07-01 og 2026-06-30'],
];

test.each(twins)('%s, %s: the mentions', (swedish, norwegian) => {
  expect(mentionsIn(norwegian)).toEqual(mentionsIn(swedish));
});

const deadlines = (title: string, headings: readonly string[], status: string) =>
  readPlan(
    bookOf(
      sheetOf('Blad1', [
        [title],
        [null],
        headings,
        ['Skifte lamper', 'Eva Berg', '15/3', status],
        ['Måle energi', 'Bo Ek', 'oktober', status],
      ]),
    ),
    { today: '2020-09-01' },
  ).tables.map(({ planYear, rows }) => [
    planYear,
    ...rows.map(({ deadline }) => deadline.date ?? deadline.kind),
  ]);

test.each(twins)('%s, %s: the days below it', (swedish, norwegian) => {
  expect(deadlines(norwegian, ['Tiltak', 'Ansvarlig', 'Frist', 'Status'], 'Pågår')).toEqual(
    deadlines(swedish, ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'], 'Pågår'),
  );
});
