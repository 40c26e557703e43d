import { readPlan } from '../../../src/plan/read-plan';
import type { PlanReading } from '../../../src/plan/reading';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

const read = (rows: Rows): PlanReading => readPlan(bookOf(sheetOf('Plan', rows)), { today: '2026-05-20' });

const tasks = ['Byt pannor', 'LED-byte', 'Ny policy', 'Utbilda alla'];

describe('a second day beside the deadline, of the end, is asked about and never a start', () => {
  it.each([
    ['Klart senast', 'Klardatum'],
    ['Deadline', 'Slutdatum'],
    ['Klart senast', 'Datum klart'],
    ['Senast', 'Klar'],
    ['Senast klart', 'Färdigdatum'],
    ['Deadline', 'Avslutas'],
    ['Due', 'End date'],
    ['Deadline', 'Finish date'],
    ['Due date', 'Finish'],
    ['Due by', 'End'],
    ['Deadline', 'Sluttid'],
  ])('%s, %s', (due, end) => {
    const { tables, problems } = read([
      ['Åtgärd', 'Ansvarig', due, 'Status', end],
      ...tasks.map((task, at) => [task, 'Per Lind', `2026-0${at + 3}-28`, 'Pågår', `2026-0${at + 3}-02`]),
    ]);
    const column = tables[0]?.columns[4];
    const isAsked = problems.some(({ code, at }) => code === 'doubtful-heading' && at.column === 5);
    expect(column?.field).not.toBe('startDate');
    expect(isAsked || column?.field === 'completedAt').toBe(true);
    expect(tables[0]?.rows.map(({ deadline }) => deadline.date)).toEqual([
      '2026-03-28',
      '2026-04-28',
      '2026-05-28',
      '2026-06-28',
    ]);
  });
});

describe('what stands where only a day of completion says how things stand', () => {
  const statuses = (heading: string, texts: readonly string[]) => {
    const { tables, problems } = read([
      ['Åtgärd', 'Ansvarig', 'Deadline', heading],
      ...['2026-03-30', ...texts].map((text, at) => [tasks[at % 4] ?? null, 'Per Lind', '2026-12-31', text]),
    ]);
    const asked = problems.flatMap(({ code, at }) => (code === 'unknown-status' ? [at.row] : []));
    return (tables[0]?.rows ?? []).map(
      ({ row, status }) => `${status.status}${asked.includes(row) ? '?' : ''}`,
    );
  };
  it.each([
    ['Slutfört datum', ['-', '2026-04-01'], ['done', 'missing', 'done']],
    ['Completed on', ['–', '2026-04-01'], ['done', 'missing', 'done']],
    ['Completed on', ['n/a', '2026-04-01'], ['done', 'unknown?', 'done']],
    ['Completed on', ['?', '2026-04-01'], ['done', 'unknown?', 'done']],
    ['Completed on', ['2026-12-01', '2026-04-01'], ['done', 'unknown?', 'done']],
    ['Slutfört datum', ['2027-01-31', '2026-04-01'], ['done', 'unknown?', 'done']],
    ['Completed on', ['cancelled', '2026-04-01'], ['done', 'cancelled', 'done']],
    ['Slutfört datum', ['Utgår', '2026-04-01'], ['done', 'cancelled', 'done']],
    ['Slutfört datum', ['ej klar', '2026-04-01'], ['done', 'notStarted', 'done']],
    ['Completed on', ['ongoing', '2026-04-01'], ['done', 'ongoing', 'done']],
    ['Slutfört datum', ['beräknas juni', '2026-04-01'], ['done', 'unknown?', 'done']],
  ])('%s: %j', (heading, texts, wanted) => expect(statuses(heading, texts)).toEqual(wanted));
});

it.each([
  ['Planerad', 'Påbörjad', 'Klar'],
  ['Planerat', 'Påbörjat', 'Klart'],
  ['Planned', 'Started', 'Finished'],
  ['Planerad', 'Startad', 'Färdig'],
])('%s, %s, %s: the last is when it was done', (planned, begun, done) => {
  const { tables } = read([
    ['Åtgärd', 'Vem', planned, begun, done],
    ['Byt filter', 'Bo Ek', '2026-01-31', '2026-02-01', '2026-03-01'],
    ['LED-byte', 'Eva Lo', '2026-06-30', '2026-03-01'],
    ['Ny policy', 'Eva Lo', '2026-09-30'],
  ]);
  expect(tables[0]?.rows.map(({ status, deadline }) => [status.status, deadline.date])).toEqual([
    ['done', '2026-01-31'],
    ['missing', '2026-06-30'],
    ['missing', '2026-09-30'],
  ]);
});
