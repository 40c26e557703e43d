import fc from 'fast-check';
import type { CellValue } from '../../../src/book/cells';
import { addDays } from '../../../src/plan/deadlines/day';
import { readPlan } from '../../../src/plan/read-plan';
import { caseCount } from '../../case-count';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

/* Schedules as Smartsheet and Project export them: a row for each phase that sums up the rows below it. */

const today = '2022-09-18';
const tasks = [
  'Write the charter',
  'Collect the requirements',
  'Install the meters',
  'Train the night shift',
  'Replace the old lamps',
  'Measure the noise',
  'Order new bins',
  'Publish the results',
];
const people = ['Ann Hill', 'Tom Reed', 'Raj Das'];

interface Task {
  readonly start: number;
  readonly length: number;
}
interface Phase {
  readonly name: string;
  readonly tasks: readonly Task[];
}

const task = fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 40 }) });
const phases = fc.array(
  fc.record({
    name: fc.constantFrom(
      'Phase',
      'Planning',
      'Stage',
      'Workstream',
      'Fas',
      'Införande',
      'Etapp',
      'Construction',
      'Fase',
    ),
    tasks: fc.array(task, { minLength: 2, maxLength: 5 }),
  }),
  { minLength: 1, maxLength: 4 },
);

const at = (days: number): CellValue => day(addDays('2022-01-10', days));
const endOf = ({ start, length }: Task): number => start + length;

/** The rows of a schedule whose phases come one after the other, and the titles of its actions. */
function schedule(of: readonly Phase[]): { readonly rows: Rows; readonly titles: readonly string[] } {
  const rows: (readonly CellValue[])[] = [
    ['Task Name', 'Assigned To', 'Start', 'Finish', '% Complete', 'Status'],
  ];
  const titles: string[] = [];
  let before = 0;
  of.forEach(({ name, tasks: parts }, place) => {
    const moved = parts.map(({ start, length }) => ({ start: before + start, length }));
    const [first, last] = [Math.min(...moved.map(({ start }) => start)), Math.max(...moved.map(endOf))];
    rows.push([`${name} ${place + 1}`, null, at(first), at(last), 0.4, null]);
    moved.forEach((one) => {
      const title = `${tasks[titles.length % tasks.length] ?? ''} in block ${titles.length + 1}`;
      titles.push(title);
      rows.push([
        title,
        people[titles.length % people.length] ?? '',
        at(one.start),
        at(endOf(one)),
        0.2,
        'In Progress',
      ]);
    });
    before = last + 1;
  });
  return { rows, titles };
}

const itemsOf = (rows: Rows): readonly string[] =>
  readPlan(bookOf(sheetOf('Schedule', rows)), { today }).tables.flatMap((table) =>
    table.rows.map(({ title }) => title),
  );

it('a row that nobody owns and that spans the rows below it is a phase, and no action', () => {
  fc.assert(
    fc.property(phases, (of) => {
      const { rows, titles } = schedule(of);
      expect(itemsOf(rows)).toEqual(titles);
    }),
    { numRuns: caseCount(150) },
  );
});

it('a phase is what its actions belong to', () => {
  const { rows } = schedule([
    {
      name: 'Planning',
      tasks: [
        { start: 0, length: 5 },
        { start: 3, length: 9 },
      ],
    },
    {
      name: 'Building',
      tasks: [
        { start: 2, length: 5 },
        { start: 0, length: 3 },
      ],
    },
  ]);
  const { tables, problems } = readPlan(bookOf(sheetOf('Schedule', rows)), { today });
  expect(tables[0]?.rows.map(({ area }) => area)).toEqual([
    'Planning 1',
    'Planning 1',
    'Building 2',
    'Building 2',
  ]);
  expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

it('an action that nobody owns yet stays one, where its days are its own', () => {
  fc.assert(
    fc.property(phases, fc.integer({ min: 1, max: 9 }), fc.boolean(), (of, days, isLonger) => {
      const { rows, titles } = schedule(of);
      const last = rows.at(-1)?.[3];
      const end = typeof last === 'object' && last !== null && 'date' in last ? last.date : '';
      const lone: readonly CellValue[] = [
        'Find new premises',
        null,
        day(addDays(end, 1)),
        day(addDays(end, isLonger ? 200 : 1 + days)),
        null,
        'Not Started',
      ];
      const next: readonly CellValue[] = [
        'Move in',
        'Ann Hill',
        day(addDays(end, 3)),
        day(addDays(end, 100)),
        0,
        'Not Started',
      ];
      expect(itemsOf([...rows, lone, next])).toEqual([...titles, 'Find new premises', 'Move in']);
    }),
    { numRuns: caseCount(100) },
  );
});

it('numbers that say so, in Swedish', () => {
  const rows: Rows = [
    ['Nr', 'Aktivitet', 'Ansvarig', 'Start', 'Klart senast', 'Status'],
    [1, 'Fas 1 Planering', null, day('2022-01-10'), day('2022-03-31'), null],
    ['1.1', 'Skriva direktiv', 'Eva Berg', day('2022-01-10'), day('2022-01-31'), 'Klar'],
    ['1.2', 'Samla krav', 'Bo Ek', day('2022-02-01'), day('2022-03-31'), 'Pågår'],
    [2, 'Fas 2 Införande', null, day('2022-04-01'), day('2022-09-30'), null],
    ['2.1', 'Installera mätare', 'Bo Ek', day('2022-04-01'), day('2022-09-30'), 'Pågår'],
  ];
  expect(itemsOf(rows)).toEqual(['Skriva direktiv', 'Samla krav', 'Installera mätare']);
});

it.each([
  'Overall Remediation Plan',
  'Remediation Plan',
  'Corrective Action Plan',
  'Mitigation Plan',
  'Planned remediation',
  'Remediation',
  'Plan of Action',
])('%s of a list of weaknesses is what is to be done', (heading) => {
  const rows: Rows = [
    [
      'POAM ID',
      'Weakness Name',
      'Point of Contact',
      heading,
      'Original Detection Date',
      'Scheduled Completion Date',
      'Planned Milestones',
      'Status Date',
    ],
    [
      'V-1',
      'SSH weak ciphers',
      'Ann Hill',
      'Disable the weak ciphers and restart',
      day('2022-03-01'),
      day('2022-10-30'),
      '(1) Test by June',
      day('2022-09-01'),
    ],
    [
      'V-2',
      'Missing patches',
      'Tom Reed',
      'Apply the patches monthly',
      day('2022-03-02'),
      day('2022-11-30'),
      '(1) Plan, (2) Do',
      day('2022-09-01'),
    ],
    [
      'V-3',
      'No MFA',
      'Raj Das',
      'Roll out MFA to all admins',
      day('2022-03-03'),
      day('2022-12-30'),
      '(1) Buy',
      day('2022-09-01'),
    ],
  ];
  const { tables, problems } = readPlan(bookOf(sheetOf('POAM', rows)), { today });
  expect(tables[0]?.columns.find((column) => column.heading === heading)?.field).toBe('title');
  expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
});
