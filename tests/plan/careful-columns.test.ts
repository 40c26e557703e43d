import type { Field } from '../../src/plan/field';
import { readPlan } from '../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from './sheet-of';

/* Headings and columns that a careful person understands, or asks about, and that were once misread without a word. */

const today = '2026-05-20';
const tasks = ['Byt filter i ventilationen', 'Utbilda nya i hot och våld', 'Märk upp utrymningsvägar'];
const people = ['Eva Berg', 'Bo Ek', 'Kim Ås'];
const days = ['2026-06-01', '2026-03-01', '2026-09-01'];
const states = ['Pågår', 'Klar', 'Ej påbörjad'];

const read = (rows: Rows) => readPlan(bookOf(sheetOf('Blad1', rows)), { today });
const table = (headings: Rows[number], ...columns: Rows) => [
  headings,
  ...[0, 1, 2].map((row) => columns.map((column) => column[row] ?? null)),
];

/** The field of each column by its heading, or `asked` where the person is asked about it. */
function fieldsOf(rows: Rows): Record<string, Field | 'asked'> {
  const { tables, problems } = read(rows);
  const isAsked = (at: number): boolean =>
    problems.some(({ code, at: { column } }) => code.endsWith('heading') && column === at);
  return Object.fromEntries(
    (tables[0]?.columns ?? []).map(({ heading, field, column }) => [
      heading,
      isAsked(column) ? 'asked' : field,
    ]),
  );
}

describe('a word that begins every heading says what the table is about', () => {
  it.each([
    [['Åtgärd (vad)', 'Åtgärd (vem)', 'Åtgärd (när)', 'Åtgärd (status)']],
    [['Åtgärd: vad', 'Åtgärd: vem', 'Åtgärd: när', 'Åtgärd: läge']],
    [['Insats – vad', 'Insats – ansvarig', 'Insats – klart senast', 'Insats – status']],
    [['Action', 'Action by', 'Action date', 'Action complete']],
    [['Task', 'Task owner', 'Task due', 'Task status']],
    [['Aktivitet', 'Aktivitet ansvarig', 'Aktivitet deadline', 'Aktivitet status']],
  ])('%j', (headings) => {
    const found = Object.values(fieldsOf(table(headings, tasks, people, days, states)));
    const wanted: readonly Field[] = ['title', 'owner', 'deadline', 'status'];
    expect(found.filter((field, at) => field !== wanted[at] && field !== 'asked')).toEqual([]);
    expect(found.filter((field) => field !== 'asked').length).toBeGreaterThanOrEqual(3);
  });
});

describe('the only days to come are the deadline, or are asked about, whatever their heading', () => {
  it.each([
    'Target',
    'Mål',
    'Goal',
    'Inom',
    'SLA',
    'Horisont',
    'Stopp',
    'Fram till',
    'Redovisas',
    'Plan',
    'Återrapportering',
    'Milestone',
    'Genomförs',
    'Xyz',
  ])('%s', (heading) => {
    const found = fieldsOf(table(['Åtgärd', 'Ansvarig', heading, 'Status'], tasks, people, days, states));
    expect(['deadline', 'asked']).toContain(found[heading]);
  });

  it('a column of days is never what is to be done', () => {
    const found = fieldsOf(
      table(['Ärende', 'Ansvarig', 'Åtgärd datum', 'Status'], tasks, people, days, states),
    );
    expect(found['Åtgärd datum']).not.toBe('title');
  });
});

describe('a later day in some rows replaces the first', () => {
  const first = ['2026-02-10', '2026-03-10', '2026-07-10'];
  const later = ['2026-08-10', null, null];

  it.each([
    ['Planerat datum', 'Ändrat datum'],
    ['Klart senast', 'Uppskjuten till'],
    ['Planerat klart', 'Prognos klart'],
    ['Due', 'Revised'],
    ['Due date', 'Extension'],
    ['Target date', 'Slipped to'],
    ['Deadline', 'Förlängd deadline'],
    ['Slutdatum', 'Framflyttat till'],
    ['Due date', 'Rescheduled to'],
  ])('%s, %s', (one, other) => {
    const { tables } = read(
      table(['Åtgärd', 'Ansvarig', one, other, 'Status'], tasks, people, first, later, states),
    );
    expect(tables[0]?.rows.map(({ deadline }) => deadline.date)).toEqual([
      '2026-08-10',
      '2026-03-10',
      '2026-07-10',
    ]);
  });

  it('the last of several revised days that a row has counts', () => {
    const headings = ['Åtgärd', 'Ursprungligt datum', 'Reviderat datum 1', 'Reviderat datum 2', 'Status'];
    const second = ['2026-03-10', '2026-08-10', null];
    const third = ['2026-09-10', null, null];
    const { tables } = read(table(headings, tasks, first, second, third, states));
    expect(tables[0]?.rows.map(({ deadline }) => deadline.date)).toEqual([
      '2026-09-10',
      '2026-08-10',
      '2026-07-10',
    ]);
  });
});

it.each([
  'Genomfört (ja/nej/delvis)',
  'Utfört ja/nej/delvis',
  'Completed (Y/N/Partial)',
  'Implemented (yes / no / partly)',
  'Uppnått (ja/nej/delvis)',
  'Åtgärdat (Ja/Nej)',
  'Klart [nej/delvis/ja]',
  'Avslutad ja/nej/ej aktuellt',
])('%s is answered by yes and no', (heading) => {
  const answers =
    /[yY]/.test(heading) && !/ja/i.test(heading) ? ['yes', 'no', 'partly'] : ['ja', 'nej', 'delvis'];
  const { tables } = read(
    table(['Åtgärd', 'Ansvarig', 'Klart senast', heading], tasks, people, days, answers),
  );
  expect(tables[0]?.rows.map(({ status }) => status.status)).toEqual(['done', 'notStarted', 'ongoing']);
});

it.each(['Klagomål', 'Föremål', 'Modersmål', 'Spörsmål', 'Resmål'])('%s is no goal', (heading) => {
  const texts = ['Kall mat i matsalen', 'Lång kö till reception', 'Trasig dörr'];
  const found = fieldsOf(
    table([heading, 'Åtgärd', 'Ansvarig', 'Klart', 'Status'], texts, tasks, people, days, states),
  );
  expect(found[heading]).not.toBe('goal');
});

it.each([
  ['Kontrollansvarig', 'Utförare'],
  ['Accountable', 'Responsible'],
  ['Ansvarig chef', 'Handläggare'],
])('who of %s and %s answers for it is asked', (one, other) => {
  const others = ['Tom Reed', 'Ann Hill', 'Raj Das'];
  const found = fieldsOf(
    table(['Åtgärd', one, other, 'Klart', 'Status'], tasks, people, others, days, states),
  );
  expect([found[one], found[other]]).toContain('asked');
});

it.each([
  ['Status chef', 'Status skyddsombud'],
  ['Status IT', 'Status HR'],
])('%s or %s: which counts is asked', (one, other) => {
  const second = ['Klar', 'Klar', 'Pågår'];
  const found = fieldsOf(
    table(['Åtgärd', 'Ansvarig', 'Klart', one, other], tasks, people, days, states, second),
  );
  expect([found[one], found[other]]).toContain('asked');
});

it('marks in two columns of states are asked about', () => {
  const rows = table(
    ['Åtgärd', 'Ansvarig', 'Ej påbörjad', 'Pågår', 'Klar'],
    tasks,
    people,
    ['x', null, null],
    [null, 'x', 'x'],
    [null, 'x', null],
  );
  expect(read(rows).tables[0]?.rows.map(({ status }) => status.status)).toEqual([
    'notStarted',
    'unknown',
    'ongoing',
  ]);
});

it('a no to done beside a part of the work is ongoing, beside the whole of it is asked', () => {
  const rows = table(
    ['Action', 'Owner', 'Due', 'Done', '% complete'],
    tasks,
    people,
    days,
    [false, false, true],
    [0.9, 1, 1],
  );
  expect(read(rows).tables[0]?.rows.map(({ status }) => status.status)).toEqual([
    'ongoing',
    'unknown',
    'done',
  ]);
});

describe('a row of labels is the headings when each ends in a colon', () => {
  it.each([
    [['Åtgärd:', 'Ansvarig:', 'Klart senast:', 'Status:']],
    [['Vad:', 'Vem:', 'När:', 'Status:']],
    [['Action:', 'Owner:', 'Due date:', 'Status:']],
  ])('%j', (headings) =>
    expect(Object.values(fieldsOf(table(headings, tasks, people, days, states)))).toEqual([
      'title',
      'owner',
      'deadline',
      'status',
    ]),
  );
  it('but labels with what they are of beside them are none', () => {
    const form: Rows = [
      ['Åtgärd:', 'Byt filter', 'Ansvarig:', 'Eva Berg'],
      ['Klart senast:', '2026-06-01', 'Status:', 'Pågår'],
    ];
    expect(read(form).tables).toEqual([]);
  });
});

describe('whether a column without one status word is the status is one question', () => {
  it.each(['Blocked?', 'Öppen?', 'Budget?'])('%s', (heading) => {
    const rows = table(['Action', 'Owner', 'Due date', heading], tasks, people, days, ['yes', 'no', 'yes']);
    const asked = read(rows).problems.filter(({ at }) => at.column === 4);
    expect(asked.filter(({ code }) => code === 'unknown-status')).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(1);
  });
});
