import { readPlan } from '../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from './sheet-of';

/* What a careful person sees at once beside, above or below the rows, and what was once read past. */

const today = '2026-05-20';
const tasks = ['Byt filter i ventilationen', 'Utbilda nya i hot och våld', 'Märk upp utrymningsvägar'];

const read = (rows: Rows, name = 'Blad1') => readPlan(bookOf(sheetOf(name, rows)), { today });
const statusesIn = (rows: Rows, name?: string) =>
  read(rows, name).tables.flatMap((table) => table.rows.map(({ status }) => status.status));

const columns = ['Åtgärd', 'Ansvarig', 'Klart senast'];
const cells = (index: number): Rows[number] => [tasks[index] ?? '', 'Eva Berg', day(`2026-0${index + 7}-01`)];

describe('how much is left is the other way round', () => {
  it.each(['% remaining', '% left', 'Remaining %', 'Återstår %', '% kvar', 'Kvar (%)', '% to go'])(
    '%s',
    (heading) => {
      const rows = [[...columns, heading], ...[0, 0.5, 1].map((part, index) => [...cells(index), part])];
      const read = statusesIn(rows);
      const isAsked = read.every((status) => status === 'missing' || status === 'unknown');
      expect(isAsked || JSON.stringify(read) === JSON.stringify(['done', 'ongoing', 'notStarted'])).toBe(
        true,
      );
    },
  );
});

it.each([
  ['Ej påbörjad', 'Pågår', 'Avslutad'],
  ['Not started', 'In progress', 'Done'],
  ['Planerad', 'Påbörjad', 'Klar'],
])('one column a state: %s, %s, %s', (...states) => {
  const rows = [
    [...columns, ...states],
    ...[0, 1, 2].map((index) => [...cells(index), ...states.map((_, at) => (at === index ? 'X' : null))]),
  ];
  expect(statusesIn(rows)).toEqual(['notStarted', 'ongoing', 'done']);
});

it.each([
  ['Cancelled', 'cancelled'],
  ['On hold', 'waiting'],
  ['Utgått', 'cancelled'],
  ['Vilande', 'waiting'],
  ['Pågående', 'ongoing'],
])('rows below the heading %s are %s, whatever stood before', (heading, status) => {
  const rows = [columns, ['Klara'], cells(0), [heading], cells(1), cells(2)];
  expect(statusesIn(rows)).toEqual(['done', status, status]);
});

it.each([
  ['Avslutade', 'done'],
  ['Closed', 'done'],
  ['Pågående', 'ongoing'],
  ['Avslutade åtgärder', 'done'],
])('a sheet called %s says it of its rows', (name, status) => {
  expect(statusesIn([columns, cells(0), cells(1)], name)).toEqual([status, status]);
});

it.each(["Won't Do", 'Won’t Fix', 'Duplicate', 'Cannot Reproduce', 'Declined', 'Not planned'])(
  'closed as %s is not done',
  (resolution) => {
    const rows = [
      ['Key', 'Summary', 'Assignee', 'Status', 'Resolution'],
      ['A-1', 'Replace the door', 'Tom Hale', 'Closed', resolution],
      ['A-2', 'Train new staff', 'Ann Lee', 'Closed', 'Fixed'],
      ['A-3', 'Update the register', 'Ann Lee', 'In Progress', null],
    ];
    expect(statusesIn(rows)).toEqual(['cancelled', 'done', 'ongoing']);
  },
);

it.each(['Varav klara', 'Of which done', 'Kvarstår'])('%s below a total is no action', (label) => {
  const rows = [
    [...columns, 'Kostnad'],
    ...[0, 1, 2].map((index) => [...cells(index), 100]),
    ['Summa', null, null, 300],
    [label, null, null, 100],
  ];
  expect(read(rows).tables[0]?.rows).toHaveLength(3);
});

it.each(['Lägeskommentar', 'Bedömning', 'Utfall', 'Anmärkning'])(
  'nothing but status words is the status, under %s too',
  (heading) => {
    const rows = [
      [...columns, heading],
      [...cells(0), 'Pågår'],
      [...cells(1), 'Klart'],
      [...cells(2), 'Ej påbörjad'],
    ];
    expect(statusesIn(rows)).toEqual(['ongoing', 'done', 'notStarted']);
  },
);

it.each(['Still open?', 'Open?', 'Incomplete?', 'Olöst?'])('yes under %s is never done', (heading) => {
  const rows = [[...columns, heading], ...['Yes', 'No', 'Yes'].map((word, index) => [...cells(index), word])];
  const [first, , third] = statusesIn(rows);
  expect(['unknown', 'missing', 'ongoing', 'notStarted']).toContain(first);
  expect(third).toBe(first);
});

it('a quarter without a year is asked when days of this year stand beside those of the next', () => {
  const days = [day('2026-09-01'), day('2027-02-01'), day('2027-03-01'), 'Q4', 'oktober'];
  const rows = [
    columns,
    ...days.map((when, index) => [`${tasks[index % 3] ?? ''} ${index}`, 'Eva Berg', when]),
  ];
  const kinds = read(rows)
    .tables[0]?.rows.slice(3)
    .map(({ deadline }) => deadline.kind);
  expect(kinds).toEqual(['ambiguous', 'ambiguous']);
});

describe('a key on a sheet of its own', () => {
  it.each([
    ['St', ['1', '2', '3'], ['Open', 'Done', 'Cancelled'], ['notStarted', 'done', 'cancelled']],
    ['S', ['A', 'B', 'C'], ['Avslutad', 'Börjad', 'Kvar att göra'], ['done', 'ongoing', 'notStarted']],
    ['Kod', ['k', 'p', 'e'], ['Klar', 'Pågår', 'Ej påbörjad'], ['done', 'ongoing', 'notStarted']],
  ])('says what the column %s means, and it is asked about', (heading, keys, meanings, statuses) => {
    const plan = sheetOf('Plan', [
      [...columns, heading],
      ...keys.map((key, index) => [...cells(index), key]),
    ]);
    const key = sheetOf(
      'Förklaring',
      keys.map((one, index) => [one, meanings[index] ?? '']),
    );
    const { tables, problems } = readPlan(bookOf(plan, key), { today });
    expect(tables[0]?.rows.map(({ status }) => status.status)).toEqual(statuses);
    expect(problems.some(({ code, found }) => code === 'doubtful-heading' && found === heading)).toBe(true);
  });
});

it.each([
  ['Datum', 'Namn', 'Aktivitet', 'Timmar'],
  ['Date', 'Name', 'Task', 'Hours'],
  ['Dag', 'Medarbetare', 'Projekt', 'Antal timmar'],
])('a time sheet is no plan: %s, %s, %s, %s', (...headings) => {
  const rows = ['Städning', 'Möte', 'Resa'].map((text, index) => [
    day(`2026-03-0${index + 1}`),
    index === 0 ? 'Eva Berg' : 'Bo Lund',
    text,
    index + 2,
  ]);
  expect(read([headings, ...rows]).tables).toEqual([]);
});
