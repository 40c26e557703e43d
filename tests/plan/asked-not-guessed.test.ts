import { readPlan } from '../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from './sheet-of';

/* Readings that were once certain, and rest on too little: right or asked. */

const today = '2026-05-20';
const read = (rows: Rows, sheet = 'Blad1') => readPlan(bookOf(sheetOf(sheet, rows)), { today });
const tasks = [
  'Byt filter i ventilationen',
  'Utbilda nya i hot och våld',
  'Märk upp utrymningsvägar',
  'Laga taket',
];

function deadlines(heading: string, times: readonly string[], sheet?: string) {
  const rows: Rows = [
    ['Åtgärd', 'Ansvarig', heading, 'Status'],
    ...times.map((time, at) => [tasks[at % 4] ?? null, 'Eva Berg', time, 'Pågår']),
  ];
  return (read(rows, sheet).tables[0]?.rows ?? []).map(({ deadline: { date, kind } }) => date ?? kind);
}

describe('one time with a year does not give the others its year', () => {
  it.each([
    [['juni', 'mars', 'v 24', '2027']],
    [['15/6', '15/3', '1/9', '2027-01-15']],
    [['juni', 'mars', 'oktober', 'ht 2025']],
    [['30 juni', '1 mars', '1 okt', 'vt 2027']],
    [['juni', 'mars', 'maj', '2025-11-01']],
  ])('%j', (times) => {
    const others = deadlines('Klart', times).slice(0, 3);
    expect(others.filter((day) => day !== 'ambiguous' && !day.startsWith('2026'))).toEqual([]);
  });
  it.each([
    [['15 juni', '1 september', '3 maj', 'senast 2030']],
    [['juni', 'mars', 'oktober', '2029-12-31']],
    [['30/6', '1/3', '1/10', '2030']],
  ])('and what is to be done years from now leaves no doubt: %j', (times) => {
    const others = deadlines('Klart', times).slice(0, 3);
    expect(others.filter((day) => !day.startsWith('2026'))).toEqual([]);
  });
  it('but the year of most of them does', () =>
    expect(deadlines('Klart', ['juni', '2025-03-01', '2025-06-30', '2025-09-30'])[0]).toBe('2025-06-30'));
});

it.each(['25.9.26', '1.6.26', '12.5.26', '24.6.26'])('%s is a day of 2026, whatever the plan', (text) => {
  const [day, month] = text.split('.').map((part) => part.padStart(2, '0'));
  expect(deadlines('Klart', [text, '2026-06-01', '2025-12-01'])[0]).toBe(`2026-${month ?? ''}-${day ?? ''}`);
});

it.each(['(se även protokoll 2026-03-02)', '(Anna tar upp frågan på APT)', '(see the minutes of March)'])(
  'a line all in brackets is no action: %s',
  (aside) => {
    const rows: Rows = [
      ['Åtgärd', 'Ansvarig', 'Klart', 'Status'],
      [tasks[0] ?? null, 'Eva Berg', '2026-06-01', 'Pågår'],
      [aside],
      [tasks[1] ?? null, 'Eva Berg', '2026-06-01', 'Pågår'],
    ];
    expect(read(rows).tables[0]?.rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(read(rows).problems.map(({ code }) => code)).toEqual(['listed-row']);
  },
);

describe('six digits, and days that no month has', () => {
  it.each([
    ['300626', '2026-06-30'],
    ['150626', '2026-06-15'],
    ['311226', '2026-12-31'],
    ['260630', '2026-06-30'],
    ['June 31', 'ambiguous'],
    ['Feb 30', 'ambiguous'],
    ['sep 31', 'ambiguous'],
    ['sept 35', '2035-09-30'],
  ])('%s is %s in a plan for 2026', (text, reading) =>
    expect(deadlines('Klart senast', [text, '2026-06-01', '2026-09-01'], 'Plan 2026')[0]).toBe(reading),
  );
});

describe('a newer status beside the one that is used is asked about', () => {
  it.each(['Ny status', 'Status idag', 'Status nu', 'Latest status', 'Aktuell status'])('%s', (heading) => {
    const { problems } = read([
      ['Åtgärd', 'Ansvarig', 'Status', 'Klart senast', heading],
      ...tasks.map((task, at) => [task, 'Eva Berg', 'Ej påbörjad', '2026-06-01', at % 2 ? 'Klart' : 'Pågår']),
    ]);
    const asked = problems.filter(({ code, at }) => code === 'doubtful-heading' && at.row === 1);
    expect(asked.map(({ at }) => at.column)).not.toEqual([]);
  });
});

it.each([
  [['2026-01-15', '2026-03-12', '2026-05-10']],
  [['15/1', '12/3', '10/5']],
  [['Jan', 'Mar', 'Maj']],
  [['T1', 'T2', 'T3']],
])('of follow-ups headed by times, %j, the last is taken and asked about', (headings) => {
  const { tables, problems } = read([
    ['Åtgärd', 'Ansvarig', 'Klart senast', ...headings],
    ...tasks.map((task, at) => [
      task,
      'Eva Berg',
      '2026-06-01',
      'Ej påbörjad',
      at % 2 ? 'Pågår' : 'Ej påbörjad',
      at % 2 ? 'Klart' : 'Pågår',
    ]),
  ]);
  expect(tables[0]?.rows.map(({ status: { status } }) => status)).toEqual([
    'ongoing',
    'done',
    'ongoing',
    'done',
  ]);
  expect(problems.some(({ code, at }) => code === 'doubtful-heading' && at.column === 6)).toBe(true);
});
