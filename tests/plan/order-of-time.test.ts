import { readPlan } from '../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from './sheet-of';

/* What the order of times says: which status is the newest, which year a sheet's second table is of, weeks and years. */

const today = '2026-05-20';
const read = (rows: Rows, sheet = 'Blad1') => readPlan(bookOf(sheetOf(sheet, rows)), { today });
const tasks = ['Byt filter i ventilationen', 'Utbilda nya i hot och våld', 'Märk upp utrymningsvägar'];
const steps = [
  ['Klart', 'Pågår', 'Ej påbörjad'],
  ['Pågår', 'Ej påbörjad', 'Ej påbörjad'],
  ['Klart', 'Klart', 'Pågår'],
];

describe('of status columns that are each of a time, the newest counts, whichever way they stand', () => {
  const newestFirst = [
    ['Läge 10/5', 'Läge 12/3', 'Läge 15/1'],
    ['Status maj', 'Status mars', 'Status januari'],
    ['Status Q3', 'Status Q2', 'Status Q1'],
    ['Läge T3', 'Läge T2', 'Läge T1'],
    ['Status 2026-05-10', 'Status 2026-03-12', 'Status 2025-12-15'],
    ['Status mars', 'Status jan', 'Status dec'],
    ['Läge 3/2', 'Läge 12/12', 'Läge 15/10'],
    ['Status v 20', 'Status v 10', 'Status v 3'],
    ['Status May', 'Status March', 'Status January'],
    ['Status mars 2026', 'Status oktober 2025', 'Status april 2025'],
  ];
  const table = newestFirst.flatMap((headings) => [
    [headings, (cells: readonly string[]) => cells] as const,
    [[...headings].reverse(), (cells: readonly string[]) => [...cells].reverse()] as const,
  ]);
  it.each(table)('%j', (headings, turned) => {
    const { tables, problems } = read([
      ['Åtgärd', 'Ansvarig', 'Klart senast', ...headings],
      ...tasks.map((task, at) => [task, 'Eva Berg', '2026-06-01', ...turned(steps[at] ?? [])]),
    ]);
    expect(tables[0]?.rows.map(({ status: { status } }) => status)).toEqual(['done', 'ongoing', 'done']);
    expect(problems.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });

  it.each([
    [['Status oktober', 'Status mars']],
    [['Status jan', 'Status dec']],
    [['Läge mars', 'Läge januari', 'Läge maj']],
    [['Status HT', 'Status VT']],
  ])('%j may stand either way, and is asked about', (headings) => {
    const { problems } = read([
      ['Åtgärd', 'Ansvarig', 'Klart senast', ...headings],
      ...tasks.map((task, at) => [
        task,
        'Eva Berg',
        '2026-06-01',
        ...(steps[at] ?? []).slice(0, headings.length),
      ]),
    ]);
    expect(problems.map(({ code }) => code)).toContain('doubtful-heading');
  });

  it.each([
    [['Uppföljning 2', 'Uppföljning 1'], 0],
    [['Uppföljning 1', 'Uppföljning 2'], 1],
    [['Avstämning 2', 'Avstämning 1'], 0],
    [['Follow-up 1', 'Follow-up 2'], 1],
    [['Uppföljning 1', 'Uppföljning 2', 'Uppföljning 3'], 2],
    [['Uppföljning 3', 'Uppföljning 2', 'Uppföljning 1'], 0],
    [['Status per 31 december', 'Status per 28 februari', 'Status per 30 april'], 2],
    [['Status per 30 april', 'Status per 28 februari', 'Status per 31 december'], 0],
    [['2026-05-10', '2026-03-12', '2026-01-15'], 0],
    [['10/5', '12/3', '15/1'], 0],
    [['Maj', 'Mars', 'Januari'], 0],
  ])('%j: the newest counts, or is proposed', (headings, newest) => {
    const { tables } = read([
      ['Åtgärd', 'Ansvarig', 'Klart senast', ...headings],
      ...tasks.map((task, index) => [
        task,
        'Eva Berg',
        '2026-06-01',
        ...headings.map((_, at) =>
          at === newest ? (index === 2 ? 'Utgår' : 'Klart') : index === 1 ? 'Pågår' : 'Ej påbörjad',
        ),
      ]),
    ]);
    expect(tables[0]?.rows.map(({ status: { status } }) => status)).toEqual(['done', 'done', 'cancelled']);
  });

  it('where the newest says nothing of a row, the one before it does', () => {
    const { tables } = read([
      ['Åtgärd', 'Ansvarig', 'Klart senast', 'Läge 10/5', 'Läge 12/3', 'Läge 15/1'],
      [tasks[0] ?? '', 'Eva Berg', '2026-06-01', 'Klart', 'Pågår', 'Ej påbörjad'],
      [tasks[1] ?? '', 'Eva Berg', '2026-06-01', null, 'Pågår', 'Ej påbörjad'],
    ]);
    expect(tables[0]?.rows.map(({ status: { status } }) => status)).toEqual(['done', 'ongoing']);
  });
});

describe("the year of a sheet's title", () => {
  const sheet = (title: string, times: readonly string[], second = 'Del 2') =>
    read([
      [title],
      [null],
      ['Åtgärd', 'Ansvarig', 'Klart', 'Status'],
      [tasks[0] ?? '', 'Eva Berg', 'juni', 'Pågår'],
      [null],
      [second],
      ['Åtgärd', 'Ansvarig', 'Klart', 'Status'],
      ...times.map((time, at) => [tasks[at % 3] ?? '', 'Bo Ek', time, 'Pågår']),
    ]).tables[1]?.rows.map(({ deadline: { date, kind } }) => date ?? kind);

  it.each([
    ['Handlingsplan 2026', ['mars', 'v 12', 'vt 2027'], ['2026-03-31', '2026-03-20', '2027-06-30']],
    ['Åtgärdsplan 2027', ['mars', 'juni'], ['2027-03-31', '2027-06-30']],
    ['Action plan 2025', ['mars', 'oktober'], ['2025-03-31', '2025-10-31']],
    ['Verksamhetsplan 2026', ['mars', '15/6', '2027-01-15'], ['2026-03-31', '2026-06-15', '2027-01-15']],
  ])('%s reaches its second table', (title, times, days) => expect(sheet(title, times)).toEqual(days));

  it('but not a table of its own year', () => {
    expect(sheet('Handlingsplan 2026', ['mars', 'juni'], 'Handlingsplan 2027')).toEqual([
      '2027-03-31',
      '2027-06-30',
    ]);
  });

  it('and is asked about where the days of the table are of another year', () => {
    expect(sheet('Handlingsplan 2025', ['mars', '2026-04-01', '2026-06-01'])?.[0]).toBe('ambiguous');
  });
});

describe('a week and two digits that may be a year', () => {
  const days = (text: string) => {
    const { tables } = read(
      [
        ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
        [tasks[0] ?? '', 'Eva Berg', text, 'Pågår'],
        [tasks[1] ?? '', 'Eva Berg', 'juni', 'Pågår'],
      ],
      'Plan 2026',
    );
    const { date, candidates } = tables[0]?.rows[0]?.deadline ?? {};
    return candidates ?? [date];
  };
  it.each([
    ['v 10-27', ['2026-07-03', '2027-03-12']],
    ['v 3-27', ['2026-07-03', '2027-01-22']],
    ['v.10-27', ['2026-07-03', '2027-03-12']],
    ['v 10/27', ['2026-07-03', '2027-03-12']],
    ['v 24-26', ['2026-06-26', '2026-06-12']],
    ['week 10-27', ['2026-07-03', '2027-03-12']],
    ['v 48-27', ['2027-12-03']],
    ['v 48-02', ['2027-01-15']],
    ['v 42-44', ['2026-10-30']],
    ['v 5-8', ['2026-02-20']],
    ['v 19-22', ['2026-05-29']],
    ['v 24 till 26', ['2026-06-26']],
    ['veckorna 24-26', ['2026-06-26']],
    ['weeks 24-26', ['2026-06-26']],
    ['v 10-27 2026', ['2026-07-03']],
  ])('%s is %j', (text, said) => expect(days(text)).toEqual(said));
});

describe('times in order that go on over a new year', () => {
  const days = (times: readonly string[], title?: string) =>
    read([
      ...(title === undefined ? [] : [[title], [null]]),
      ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ...times.map((time, at) => [tasks[at % 3] ?? '', 'Eva Berg', time, 'Pågår']),
    ]).tables[0]?.rows.map(({ deadline: { date, candidates = [] } }) => date ?? candidates);

  it.each([
    [['v 48', 'v 50', 'v 2', 'v 4'], '2027-01-15'],
    [['oktober', 'december', 'januari', 'mars'], '2027-01-31'],
    [['15/11', '10/12', '20/1'], '2027-01-20'],
    [['1 nov', '15 dec', '1 feb'], '2027-02-01'],
    [['November', 'December', 'January'], '2027-01-31'],
    [['wk 45', 'wk 51', 'wk 3'], '2027-01-22'],
  ])('%j: the first after it may be of the next year', (times, next) => {
    const turn = times.findIndex((time) => /^(?:v 2|januari|20\/1|1 feb|January|wk 3)$/.test(time));
    expect(days(times)?.[turn]).toContain(next);
    expect(days(times, 'Handlingsplan 2026')?.[turn]).toContain(next);
    expect(days(times, 'Handlingsplan 2026')?.[0]).toMatch(/^2026-1/);
  });

  it.each([
    [['mars', 'juni', 'december']],
    [['dec', 'juni', 'jan', 'mars']],
    [['juni', 'mars', 'oktober']],
    [['v 48', 'v 2']],
    [['v 18', 'v 40', 'v 10']],
    [['maj', 'oktober', 'februari', 'mars']],
    [['jan', 'dec', 'feb', 'nov']],
    [['2026-05-01', '2026-11-01', 'feb', '2026-08-01']],
  ])('%j are in no such order', (times) =>
    expect(days(times, 'Handlingsplan 2026')?.every((said) => String(said).startsWith('2026'))).toBe(true),
  );

  it.each([
    'Projektplan hösten 2026',
    'Handlingsplan HT 2026',
    'Åtgärdsplan hösten 2026',
    'Action plan autumn 2026',
  ])('%s: what lies before the autumn is of the next year, or asked about', (title) => {
    const [october, january, march] = days(['oktober', 'januari', 'mars'], title) ?? [];
    expect(october).toBe('2026-10-31');
    expect(january).toContain('2027-01-31');
    expect(march).toContain('2027-03-31');
  });

  it.each([
    [
      ['2026-10-31', '2026-12-31', 'jan', 'mars'],
      ['jan', 'mars'],
    ],
    [['2026-10-31', '2026-12-31', '2027-01-31', 'mars'], ['mars']],
    [
      ['december 2026', 'jan', 'mars', 'maj'],
      ['jan', 'mars', 'maj'],
    ],
  ])('%j: those that are left are asked about, when the others have their year', (times, left) => {
    const said = days(times, 'Handlingsplan 2026') ?? [];
    const asked = times.filter((_, at) => typeof said[at] !== 'string');
    expect(asked).toEqual(left);
  });

  it('a plan that will be made', () =>
    expect(days(['dec', 'jan', 'feb'], 'Åtgärdsplan 2026-10-01')?.[1]).toContain('2027-01-31'));
});
