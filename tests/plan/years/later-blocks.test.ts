import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

/* The title of a sheet names the year of every block below it whose times leave it open. */

const today = '2026-05-20';
const words = {
  sv: { headings: ['Åtgärd', 'Ansvarig', 'Klart', 'Status'], status: 'Pågår', blocks: ['Miljö', 'Personal'] },
  en: { headings: ['Action', 'Owner', 'Due', 'Status'], status: 'Ongoing', blocks: ['Environment', 'Staff'] },
} as const;

function second(language: 'sv' | 'en', title: string, times: readonly string[]) {
  const { headings, status, blocks } = words[language];
  const row = (time: string, at: number): Rows[number] => [
    `Byt filter ${blocks[at % 2] ?? ''} ${at}`,
    'Eva Berg',
    time,
    status,
  ];
  const rows: Rows = [
    [title],
    [null],
    [blocks[0]],
    headings,
    row(language === 'sv' ? 'oktober' : 'October', 0),
    row(language === 'sv' ? 'juni' : 'June', 1),
    [null],
    [blocks[1]],
    headings,
    ...times.map((time, at) => row(time, at + 2)),
  ];
  return readPlan(bookOf(sheetOf('Blad1', rows)), { today }).tables[1]?.rows.map(
    ({ deadline: { date, kind } }) => date ?? kind,
  );
}

it.each([
  ['sv', 'Handlingsplan 2026', ['vt 2027', 'maj'], ['2027-06-30', '2026-05-31']],
  ['sv', 'Handlingsplan 2026', ['2027-03-01', 'juni', 'oktober'], ['2027-03-01', '2026-06-30', '2026-10-31']],
  ['sv', 'Åtgärdsplan för 2026', ['ht 2027', 'v 40'], ['2027-12-31', '2026-10-02']],
  ['sv', 'Plan 2026', ['2025-12-01', '15/6'], ['2025-12-01', '2026-06-15']],
  [
    'sv',
    'Handlingsplan läsåret 2026/27',
    ['vt 2027', 'maj', 'oktober'],
    ['2027-06-30', '2027-05-31', '2026-10-31'],
  ],
  ['en', 'Action plan 2026', ['spring 2027', 'May'], ['2027-06-30', '2026-05-31']],
  ['en', 'Action plan 2026', ['March 2027', 'Q3'], ['2027-03-31', '2026-09-30']],
  ['en', 'Improvement plan 2026', ['2025-12-01', 'June'], ['2025-12-01', '2026-06-30']],
  ['en', 'School plan 2026', ['1 Sept 2027', '15 Oct'], ['2027-09-01', '2026-10-15']],
  ['en', 'Plan for 2026', ['2027-W10', 'week 40'], ['2027-03-12', '2026-10-02']],
] as const)('%s, %s: %j', (language, title, times, days) =>
  expect(second(language, title, times)).toEqual(days),
);

it.each([
  ['sv', 'Handlingsplan 2026', ['2027-03-01', '2027-04-01', '2027-05-01', 'juni']],
  ['en', 'Action plan 2026', ['2027-03-01', '2027-04-01', '2027-05-01', 'June']],
] as const)(
  '%s, %s: most days are plainly of another year, and the others are asked about: %j',
  (language, title, times) => expect(second(language, title, times)?.at(-1)).toBe('ambiguous'),
);
