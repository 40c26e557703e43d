import { textOf } from '../../src/book/cells';
import { readPlan } from '../../src/plan/read-plan';
import type { TableChoice } from '../../src/plan/settings/settings';
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

const asked = (
  sheets: Readonly<Record<string, Rows>>,
  notPlans: readonly string[] = [],
  tables: readonly TableChoice[] = [],
) =>
  readPlan(bookOf(...Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows))), {
    today,
    notPlans,
    tables,
  })
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
])('not asked: %s', (_what, sheets) => expect(asked(sheets)).toEqual([]));

describe('a copy that says other things of the same actions', () => {
  const moved = (rows: Rows): Rows =>
    rows.map(([title, owner, , status], at) => [
      title ?? '',
      owner ?? '',
      `2026-1${at % 3}-15`,
      status ?? '',
    ]);
  const passedOn = (rows: Rows): Rows =>
    rows.map(([title, , due, status]) => [title ?? '', 'Siw Dal', due ?? '', status ?? '']);
  it.each<[string, Rows]>([
    ['Kvar', [headings, ...moved(plan)]],
    ['Fastighet', [headings, ...moved(plan)]],
    ['Plan (gammal)', [headings, ...moved(passedOn(plan))]],
    ['Utkast', [headings, ...passedOn(plan)]],
    ['Plan v1', [headings, ...moved(passedOn(plan))]],
    ['Plan 2026-02-01', [headings, ...moved(passedOn(plan))]],
    ['Plan mars', [headings, ...moved(passedOn(plan))]],
    ['Old plan', [headings, ...passedOn(plan)]],
    ['Plan (2)', [headings, ...moved(passedOn(plan))]],
    ['Draft', [headings, ...moved(passedOn(plan))]],
    ['Plan backup', [headings, ...passedOn(plan)]],
    ['Copy of plan', [headings, ...moved(passedOn(plan))]],
  ])('%s: other days, owners or both', (name, rows) =>
    expect(asked({ Plan: [headings, ...plan], [name]: rows })).toHaveLength(1),
  );

  it.each<[string, Rows]>([
    ['Ekskolan', [headings, ...passedOn(plan)]],
    ['Enhet 2', [headings, ...moved(passedOn(plan))]],
    ['Norr', [headings, ...passedOn(plan)]],
    ['Skola B', [headings, ...moved(passedOn(plan))]],
  ])('but a unit has owners of its own: %s', (name, rows) =>
    expect(asked({ 'Enhet 1': [headings, ...plan], [name]: rows })).toEqual([]),
  );

  const numbered = (rows: Rows): Rows => rows.map((row, at) => [at + 1, ...row]);
  it('worded a little otherwise, under the same numbers', () => {
    const worded = plan.map(([title, ...rest]) => [`${textOf(title ?? null)} (bytt).`, ...rest]);
    const sheets = { Plan: numbered(plan), Vår: numbered(worded) };
    expect(
      asked({ Plan: [['Nr', ...headings], ...sheets.Plan], Vår: [['Nr', ...headings], ...sheets.Vår] }),
    ).toHaveLength(1);
    const others2 = [...others, ...others].map(([, ...rest], at) => [`Annat ${'abcd'[at] ?? ''}`, ...rest]);
    expect(
      asked({
        Plan: [['Nr', ...headings], ...sheets.Plan],
        Vår: [['Nr', ...headings], ...numbered(others2)],
      }),
    ).toEqual([]);
  });
});

describe('twice on one sheet', () => {
  const twice: Rows = [headings, ...plan, [null], ['Försenade'], headings, ...plan.slice(0, 2)];
  it('is asked at the second table', () =>
    expect(asked({ Plan: twice })).toEqual([['Plan', '2', ['Plan'], 'warning']]));
  it('but not where each has its own days or owners', () => {
    const own = plan.map(([title, , , status]) => [title ?? '', 'Tor Dal', '2026-11-01', status ?? '']);
    expect(asked({ Plan: [headings, ...plan, [null], ['Björkskolan'], headings, ...own] })).toEqual([]);
  });
  it('is answered by what the second table is', () => {
    const at = { sheet: 'Plan', row: 8, left: 1, right: 4 };
    expect(asked({ Plan: twice }, [], [{ ...at, kind: 'none' }])).toEqual([]);
    expect(asked({ Plan: twice }, [], [{ ...at, kind: 'actions' }])).toEqual([]);
  });
});

it('is answered by saying that both count', () => {
  const sheets = { Ekskolan: [headings, ...plan], Björkskolan: [headings, ...plan] };
  expect(asked(sheets)).toHaveLength(1);
  const choices = Object.keys(sheets).map((sheet) => ({
    sheet,
    row: 1,
    left: 1,
    right: 4,
    kind: 'actions' as const,
  }));
  expect(asked(sheets, [], choices)).toEqual([]);
  expect(asked(sheets, [], choices.slice(0, 1))).toHaveLength(1);
});
