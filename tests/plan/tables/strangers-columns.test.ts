import type { Field } from '../../../src/plan/field';
import { readPlan } from '../../../src/plan/read-plan';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

/* Columns, lists and rows of strangers' plans that were once read as something else without a word. */

const today = '2026-05-20';
const titles = ['Byt filter i ventilationen', 'Utbilda nya i hot och våld', 'Märk upp utrymningsvägar'];
const people = ['Eva Berg', 'Bo Ek', 'Kim Ås'];
const days = ['2026-06-01', '2026-03-01', '2026-09-01'].map(day);
const states = ['Pågår', 'Klar', 'Ej påbörjad'];

const table = (headings: Rows[number], ...columns: Rows): Rows => [
  headings,
  ...[0, 1, 2].map((row) => columns.map((column) => column[row] ?? null)),
];

const read = (rows: Rows) => readPlan(bookOf(sheetOf('Blad1', rows)), { today });

/** What the column is read as, or that the person is asked about it. */
function columnOf(rows: Rows, heading: string): Field | 'asked' | undefined {
  const { tables, problems } = read(rows);
  const column = tables[0]?.columns.find((one) => one.heading === heading);
  const isAsked = problems.some(
    ({ code, at }) => code === 'doubtful-heading' && at.column === column?.column,
  );
  return isAsked ? 'asked' : column?.field;
}

describe('who follows up, or answers for one side of everything, is asked about where nobody else is named', () => {
  it.each([
    'Uppföljningsansvarig',
    'Kontrollansvarig',
    'Granskningsansvarig',
    'Mätansvarig',
    'Ansvarig för uppföljning',
    'Ansvarig utvärdering',
    'Följs upp av',
    'Utvärderas av',
    'Sign',
    'Sign.',
    'Signatur',
    'Signum',
    'Budgetansvarig',
    'Informationsansvarig',
    'Responsible for follow-up',
    'Follow-up officer',
    'Monitoring lead',
    'Verification by',
  ])('%s', (heading) =>
    expect(
      columnOf(table(['Åtgärd', heading, 'Klart senast', 'Status'], titles, people, days, states), heading),
    ).toBe('asked'),
  );

  it.each(['Ansvarig', 'Åtgärdsansvarig', 'Huvudansvarig', 'Projektansvarig', 'Utförare', 'Owner'])(
    '%s is the owner',
    (heading) =>
      expect(
        columnOf(table(['Åtgärd', heading, 'Klart senast', 'Status'], titles, people, days, states), heading),
      ).toBe('owner'),
  );
});

it.each(['Semester', 'Födelsedag', 'Lönedag', 'Studiedag', 'Besöksdag', 'Svarsdatum', 'Sommarstängt'])(
  'days under "%s" are asked about, or nothing rests on them',
  (heading) =>
    expect(['asked', 'unknown']).toContain(
      columnOf(table(['Åtgärd', 'Ansvarig', heading, 'Status'], titles, people, days, states), heading),
    ),
);

describe('percent of something else than the work', () => {
  const share = [0.2, 1, 0];
  const shares = (heading: string): Rows =>
    table(['Åtgärd', 'Ansvarig', heading, 'Klart senast'], titles, people, share, days);
  it.each(['Andel', 'Andel av budget', '% av tjänst', 'Tjänst %', 'Weight %', 'Share of cost', 'Moms %'])(
    '%s says nothing of how far it has come',
    (heading) => {
      expect(columnOf(shares(heading), heading)).not.toBe('percent');
      expect(read(shares(heading)).tables[0]?.rows.map(({ status }) => status.status)).toEqual(
        Array(3).fill('missing'),
      );
    },
  );
  it.each(['Klart %', '%', 'Procent', 'Framdrift', '% complete', 'Färdigställandegrad', 'Status %'])(
    '%s does',
    (heading) => expect(columnOf(shares(heading), heading)).toBe('percent'),
  );
});

it('remarks that name days are no deadlines until the person says so', () => {
  const remarks = ['Beställt 2026-03-01', 'Levererat 2026-04-01', 'Möte 2026-09-01'];
  const rows = table(['Åtgärd', 'Ansvarig', 'Kommentar', 'Status'], titles, people, remarks, states);
  expect(read(rows).tables[0]?.rows.map(({ deadline }) => deadline.date)).toEqual([null, null, null]);
});

describe('a list of choices beside the plan, with a remark between them', () => {
  const headings = ['Åtgärd', 'Ansvarig', 'Klart senast', 'Hur går det?'];
  it.each(['Statuslista', 'Status', 'Val', 'Lista', 'Statusval', ''])('%s', (list) => {
    const plan = table(headings, titles, people, days, ['Klar', 'Flyttas till 2027', 'Pågår']);
    const beside = [list, 'Ej påbörjad', 'Pågår', 'Klart'];
    const rows = plan.map((row, at) => [...row, at === 2 ? 'Kolla denna!' : null, beside[at] ?? null]);
    expect(read(rows).tables[0]?.rows.map(({ status }) => status.status)).toEqual([
      'done',
      'moved',
      'ongoing',
    ]);
  });
});

it.each([
  ['Färg', 'Betydelse'],
  ['Kod', 'Förklaring'],
  ['Colour', 'Meaning'],
])('a key of colours below the plan, under %s and %s, is the key and no action', (one, other) => {
  const rows = table(['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'], titles, people, days, [
    'Röd',
    'Grön',
    'Gul',
  ]);
  const key = [[], [one, other], ['Röd', 'Åtgärdat'], ['Grön', 'Inte påbörjat'], ['Gul', 'Pågår']];
  const plan = read([...rows, ...key]).tables[0];
  expect(plan?.rows.map(({ status }) => status.status)).toEqual(['done', 'notStarted', 'ongoing']);
});

describe('rows without an action', () => {
  const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
  const rows: Rows = [
    headings,
    [1, 'Byt filter', 'Eva Berg', day('2026-06-01'), 'Pågår'],
    [2, null, 'Bo Ek', day('2026-04-01'), 'Pågår'],
    [3, 'Märk upp utgångar', 'Kim Ås', day('2026-04-01'), 'Ej påbörjad'],
    [4, null, null, null, 'Ej påbörjad'],
    [5, null, null, null, 'Ej påbörjad'],
  ];
  const book = bookOf(sheetOf('Plan 2026', rows));

  it('that have details are a problem, and those of an empty form are none', () => {
    const missing = readPlan(book, { today }).problems.filter(({ code }) => code === 'missing-title');
    expect(missing.map(({ at }) => at.row)).toEqual([3]);
  });

  it('are counted by no face: an action is a row with a title', () => {
    const { rollup } = jobs.scan(book, { today });
    expect([rollup.total, rollup.byStatus.ongoing, rollup.byStatus.notStarted, rollup.overdue]).toEqual([
      2, 1, 1, 1,
    ]);
  });
});

it('a goal in its own column, whose number the actions go on from, is no action', () => {
  const rows: Rows = [
    ['Nr', 'Mål', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['1', 'Minska energi', null, 'Eva Berg', day('2026-12-31'), null],
    ['1.1', null, 'Byt filter', 'Eva Berg', day('2026-06-01'), 'Pågår'],
    ['1.2', null, 'Köp kärl', 'Bo Ek', day('2026-04-01'), 'Klar'],
    ['2', 'Minska resor', null, 'Kim Ås', day('2026-12-31'), null],
    ['2.1', null, 'Starta en cykelpool', 'Kim Ås', day('2026-09-01'), 'Ej påbörjad'],
  ];
  const plan = read(rows).tables[0];
  expect(plan?.rows.map(({ title }) => title)).toEqual(['Byt filter', 'Köp kärl', 'Starta en cykelpool']);
  expect(plan?.groups.map(({ field }) => field)).toEqual(['goal', 'goal']);
});

it('a list of questions with an answer in each column is asked about', () => {
  const rows: Rows = [
    ['Nr', 'Moment', 'Ja', 'Nej', 'Ej aktuellt', 'Ansvarig', 'Datum'],
    [1, 'Har vi en policy?', 'x', null, null, 'Eva Ek', day('2026-02-01')],
    [2, 'Finns källsortering?', null, 'x', null, 'Bo Lo', null],
    [3, 'Mäts elen?', null, null, 'x', null, null],
  ];
  const { tables, problems } = read(rows);
  const isCounted = tables.some(({ kind }) => kind === 'actions');
  expect(isCounted && problems.every(({ code }) => code !== 'unsure-kind')).toBe(false);
});

describe('sections by state, in a plan without a status', () => {
  const sections = (last: string): Rows => [
    ['Åtgärd', 'Ansvarig', 'Klart senast'],
    ['Avslutade åtgärder'],
    ['Byt filter i huset', 'Eva Ek', day('2026-03-01')],
    ['Ej påbörjade'],
    ['Utbilda personalen', 'Kim Ås', day('2026-09-01')],
    [last],
    ['Måla om trappan', 'Kim Ås', day('2026-02-01')],
  ];
  it.each([
    ['Avförda', 'cancelled'],
    ['Avslagna', 'cancelled'],
    ['Pausade', 'waiting'],
    ['Diverse', 'missing'],
    ['Vaktmästeriet', 'missing'],
  ])('what stands below "%s" is %s, whatever the section before was', (last, status) =>
    expect(read(sections(last)).tables[0]?.rows.at(-1)?.status.status).toBe(status),
  );
});

describe('a yes or no to whether it is done, beside words for how it stands', () => {
  const rows = (answers: Rows[number], words: Rows[number]): Rows =>
    table(
      ['Card Name', 'Members', 'Due Date', 'List Name', 'Due Complete'],
      titles,
      people,
      days,
      words,
      answers,
    );
  const statuses = (plan: Rows): readonly (string | undefined)[] | undefined =>
    read(plan).tables[0]?.rows.map(({ status }) => status.status);
  it('a no leaves it to them', () =>
    expect(statuses(rows([false, false, true], ['Doing', 'To Do', 'Done']))).toEqual([
      'ongoing',
      'notStarted',
      'done',
    ]));
  it('what contradicts them is asked', () =>
    expect(statuses(rows([true, false, true], ['Doing', 'Done', 'Done']))).toEqual([
      'unknown',
      'unknown',
      'done',
    ]));
});

it.each([[[2025, 2026]], [[2025, 2026, 2027]], [['2025', '2026', '2027', '2028']]])(
  'a plan of which only two headings are words, beside the years %j, is read',
  (years) => {
    const marks = years.map((_, at) => [0, 1, 2].map((row) => (row === at % 3 ? 'x' : null)));
    const plan = read(table(['Åtgärd', 'Ansvarig', ...years], titles, people, ...marks)).tables[0];
    expect(plan?.rows.map(({ title }) => title)).toEqual(titles);
  },
);
