import { leftOpen } from '../../../src/jobs/year-change/left-open';
import { lineageProblems } from '../../../src/jobs/year-change/lineage-problems';
import type { Problem } from '../../../src/plan/reading';
import type { Status } from '../../../src/plan/status';
import { readingOf, type ShortRow, type ShortTable } from '../reading-of';

/* What is asked of actions that have been moved again and again, that come from themselves, or that a closed year left open. */

const FROM = 4;
const MOVES = 5;

/** `A1 < B1 (2)`: the action says that it comes from another, and how often it has been moved. */
function rowOf(text: string, status: Status = 'ongoing'): ShortRow {
  const [, id = '', from, moves] = /^(\S*)(?: < ([^(]+?))?(?: \((\d)\))?$/u.exec(text) ?? [];
  const more = {
    ...(from === undefined ? {} : { [FROM]: from }),
    ...(moves === undefined ? {} : { [MOVES]: Number(moves) }),
  };
  return { ...(id === '-' ? {} : { id }), title: `åtgärd ${id}`, status, more };
}

const plan = (
  year: number | undefined,
  rows: readonly ShortRow[],
  columns = ['movedFrom', 'moves'],
): ShortTable => ({
  sheet: `Plan ${year ?? ''}`.trim(),
  kind: 'actions',
  ...(year === undefined ? {} : { year }),
  rows,
  more: ['movedFrom', 'moves'].map((more) => ({
    field: more === 'movedFrom' ? ('links' as const) : ('unknown' as const),
    heading: more,
    ...(columns.includes(more) ? { more } : {}),
  })),
});

const shown = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code, severity, at, found, candidates = [] }) =>
    [code, severity, `${at.sheet} ${at.row}/${at.column}`, found, ...candidates].join(' | '),
  );

const asked = (tables: readonly ShortTable[], year: number | null): readonly string[] =>
  shown(lineageProblems(readingOf(...tables), year));

const twice = [rowOf('A1 (2)'), rowOf('A2 (1)'), rowOf('A3 (3)', 'done'), rowOf('A4 (3)', 'moved')];
const again = 'moved-again | warning | Plan 2021 2/5 | A1 åtgärd A1 | 2';

test.each<[string, readonly ShortTable[], number | null, readonly string[]]>([
  ['no plans', [], 2020, []],
  ['a plan that says nothing of it', [plan(2021, twice, [])], 2020, []],
  ['moved twice, in the plan of the year', [plan(2021, twice)], 2021, [again]],
  ['in the plan of the next year', [plan(2021, twice)], 2020, [again]],
  ['in a plan of a year before', [plan(2021, twice)], 2022, []],
  ['where no year is under review', [plan(2021, twice)], null, [again]],
  [
    'in a plan of no year',
    [plan(undefined, [rowOf('A1 (2)')])],
    2022,
    ['moved-again | warning | Plan 2/5 | A1 åtgärd A1 | 2'],
  ],
  [
    'told by the plans before alone',
    [
      plan(2019, [rowOf('A1')]),
      plan(2020, [rowOf('B1 < A1')]),
      plan(2021, [rowOf('C1 < B1')], ['movedFrom']),
    ],
    2021,
    ['moved-again | warning | Plan 2021 2/4 | C1 åtgärd C1 | 2'],
  ],
  [
    'in a circle, in a plan of whatever year and however it goes',
    [plan(2020, [rowOf('A1 < A2', 'done'), rowOf('A2 < A1'), rowOf('A3 < A1')])],
    2022,
    [
      'moved-in-circle | warning | Plan 2020 2/4 | A1 åtgärd A1',
      'moved-in-circle | warning | Plan 2020 3/4 | A2 åtgärd A2',
    ],
  ],
  ...['Z9, A2', '2018: A7; A2'].map((from): [string, readonly ShortTable[], number, readonly string[]] => [
    `in a circle, behind a number that is nowhere in this plan: ${from}`,
    [plan(2020, [rowOf(`A1 < ${from}`), rowOf('A2 < A1')])],
    2020,
    [
      'moved-in-circle | warning | Plan 2020 2/4 | A1 åtgärd A1',
      'moved-in-circle | warning | Plan 2020 3/4 | A2 åtgärd A2',
    ],
  ]),
])('actions that are moved: %s', (_, tables, year, expected) => {
  expect(asked(tables, year)).toEqual(expected);
});

const closedPlan = (year: number | undefined, ...rows: readonly ShortRow[]): ShortTable => ({
  ...plan(year, [...rows, { id: 'S1', title: 'flyttad', status: 'moved', more: { 4: 'X1' } }]),
  more: [{ field: 'links', heading: 'Fortsätter som', more: 'movedTo' }],
});

const open = [
  { id: 'A1', title: 'öppen', status: 'ongoing' },
  { title: 'utan nummer', status: 'missing' },
  { id: 'A2', title: ' ', status: 'ongoing' },
  { id: 'A3', title: 'klar', status: 'done' },
  { id: 'A4', title: 'utgår', status: 'cancelled' },
] as const;

const next = plan(2021, [{ id: 'X1', title: 'flyttad', status: 'ongoing' }]);

const leftIn = (sheet: string): readonly string[] => [
  `year-open | warning | ${sheet} 2/3 | A1 öppen`,
  `year-open | warning | ${sheet} 3/3 | utan nummer`,
];

test.each<[string, readonly ShortTable[], number | null, readonly string[]]>([
  [
    'a year that is closed, before that under review',
    [closedPlan(2020, ...open), next],
    2021,
    leftIn('Plan 2020'),
  ],
  ['that of the review itself', [closedPlan(2020, ...open), next], 2020, []],
  ['where no year is under review', [closedPlan(2020, ...open), next], null, leftIn('Plan 2020')],
  ['a year that is not closed', [plan(2020, open), next], 2021, []],
  ['a year after which no plan has what it names', [closedPlan(2020, ...open)], 2021, []],
  ['a plan of no year', [closedPlan(undefined, ...open), next], 2021, []],
  ['a list of decisions', [{ ...closedPlan(2020, ...open), kind: 'decisions' }, next], 2021, []],
])('actions that are left open: %s', (_, tables, year, expected) => {
  expect(shown(leftOpen(readingOf(...tables), year))).toEqual(expected);
});
