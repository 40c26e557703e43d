import { readPlan } from '../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from './sheet-of';

/* A column of days that the person is asked about is nobody's deadline where its days may speak of the past. */

const today = '2026-05-20';
const tasks = [
  'Byt filter i ventilationen',
  'Utbilda nya i hot och våld',
  'Märk upp utrymningsvägar',
  'Laga taket',
];
const people = ['Eva Berg', 'Bo Ek', 'Kim Ås', 'Lena Ö'];
const states = ['Pågår', 'Klar', 'Ej påbörjad', 'Pågår'];

const past = ['2025-11-03', '2026-01-14', '2025-12-09', '2026-08-02'];
const ahead = ['2026-03-03', '2026-06-14', '2026-12-09', '2026-08-02'];
const carried = ['2025-11-03', '2026-06-14', '2026-12-09', '2026-08-02'];

function readDays(heading: string, days: readonly string[]) {
  const rows: Rows = [
    ['Åtgärd', 'Ansvarig', heading, 'Status'],
    ...tasks.map((task, at) => [task, people[at] ?? null, days[at] ?? null, states[at] ?? null]),
  ];
  const book = bookOf(sheetOf('Handlingsplan 2026', rows));
  const { tables, problems } = readPlan(book, { today, year: 2026 });
  const isAsked = problems.some(({ code, at }) => code === 'doubtful-heading' && at.column === 3);
  const lacking = problems.filter(({ code, at }) => code === 'missing-deadline' && at.row > 1).length;
  return { isAsked, lacking, dates: (tables[0]?.rows ?? []).map(({ deadline: { date } }) => date) };
}

const unclear = ['Horisont', 'Redovisas', 'SLA', 'Återrapportering'];

describe.each(unclear)('under "%s"', (heading) => {
  it('days before the plan’s year are no deadlines until the person has said, and none is called missing', () => {
    const { isAsked, lacking, dates } = readDays(heading, past);
    expect({ isAsked, lacking, dates }).toEqual({
      isAsked: true,
      lacking: 0,
      dates: [null, null, null, null],
    });
  });

  it.each([
    ['all in the plan’s year', ahead],
    ['but for one that was carried over', carried],
  ])('days %s count meanwhile', (_, days) => {
    const { isAsked, dates } = readDays(heading, days);
    expect({ isAsked, dates }).toEqual({ isAsked: true, dates: days });
  });
});

it.each(['Klart senast', 'Deadline', 'Förfallodatum', 'Due date'])(
  'under "%s", which says what they are, every day counts',
  (heading) => {
    expect(readDays(heading, past)).toEqual({ isAsked: false, lacking: 0, dates: past });
  },
);
