import { textOf } from '../../src/book/cells';
import { readPlan } from '../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from './sheet-of';

/* The same actions on two sheets that both count are asked about. */

const today = '2026-05-20';
const headings = ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const plan: Rows = [
  ['Byt lås i entrén', 'Bo Ek', '2026-03-01', 'Pågår'],
  ['Måla trapphuset', 'Eva Berg', '2026-04-01', 'Ej påbörjad'],
  ['Sopa gården', 'Kim Lund', '2026-06-01', 'Ej påbörjad'],
  ['Olja grindarna', 'Bo Ek', '2026-09-01', 'Klart'],
];
const others: Rows = [
  ['Rensa hängrännor', 'Bo Ek', '2026-03-01', 'Pågår'],
  ['Testa larmet', 'Eva Berg', '2026-04-01', 'Ej påbörjad'],
];
const withoutDays = (rows: Rows): Rows =>
  rows.map(([title, owner, , status]) => [title ?? '', owner ?? '', status ?? '']);
const later = (rows: Rows): Rows =>
  rows.map(([title, owner, due]) => [title ?? '', owner ?? '', due ?? '', 'Klart']);

const asked = (sheets: Readonly<Record<string, Rows>>, notPlans: readonly string[] = []) =>
  readPlan(bookOf(...Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows))), { today, notPlans })
    .problems.filter(({ code }) => code === 'same-actions')
    .map(({ at, found, candidates, severity }) => [at.sheet, found, candidates, severity]);

it.each<[string, Rows, string]>([
  ['Försenade', [headings, ...plan.slice(0, 2)], '2'],
  ['Plan (2)', [headings, ...plan], '4'],
  ['Till ledningen', [['Till ledningen'], headings, ...plan.slice(1, 3)], '2'],
  ['Utskrift APT', [['Åtgärd', 'Ansvarig', 'Status'], ...withoutDays(plan)], '4'],
  ['Plan maj', [headings, ...later(plan)], '4'],
  ['Prio 1', [headings, ...plan.slice(0, 2), ...others.slice(0, 1)], '2'],
  [
    'Eva',
    [
      ['Åtgärd', 'Klart senast', 'Status'],
      ['Måla trapphuset', '2026-04-01', 'Pågår'],
      ['Sopa gården', '2026-06-01', 'Pågår'],
    ],
    '2',
  ],
  [
    'Copy of plan',
    [headings, ...plan.map(([title, ...rest]) => [` ${textOf(title ?? null).toUpperCase()} `, ...rest])],
    '4',
  ],
])('%s holds some of the plan’s', (name, rows, same) => {
  expect(asked({ Plan: [headings, ...plan], [name]: rows })).toEqual([
    [name, same, ['Plan', name], 'warning'],
  ]);
});

it('is answered by saying that a sheet is no plan, whichever', () => {
  const sheets = { 'Plan mars': [headings, ...plan], 'Plan maj': [headings, ...later(plan)] };
  expect(asked(sheets)).toHaveLength(1);
  expect(asked(sheets, ['Plan mars'])).toEqual([]);
  expect(asked(sheets, ['Plan maj'])).toEqual([]);
});

it.each<[string, Readonly<Record<string, Rows>>]>([
  ['other actions', { Plan: [headings, ...plan], Mer: [headings, ...others] }],
  ['one in common of many', { Plan: [headings, ...plan], Mer: [headings, ...others, plan[0] ?? []] }],
  [
    'each unit its own owner and day',
    {
      Ekskolan: [headings, ...plan],
      Björkskolan: [
        headings,
        ...plan.map(([title, , , status]) => [title ?? '', 'Tor Dal', '2026-11-01', status ?? '']),
      ],
    },
  ],
  ['a plan for another year', { 'Plan 2025': [headings, ...plan], 'Plan 2026': [headings, ...plan] }],
  ['the same sheet', { Plan: [headings, ...plan, [null], ['Del 2'], headings, ...plan] }],
])('not asked: %s', (_what, sheets) => expect(asked(sheets)).toEqual([]));
