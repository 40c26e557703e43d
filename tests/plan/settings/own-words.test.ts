import { readPlan } from '../../../src/plan/read-plan';
import { noSettings } from '../../../src/plan/settings/settings';
import { wordsWith, type OwnWords } from '../../../src/plan/settings/own-words';
import { SETTINGS_PROPERTY, storedText } from '../../../src/plan/settings/stored-settings';
import { replay } from '../../../src/book/replay';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

const today = '2020-11-24';

const rows: Rows = [
  ['Åtgärd', 'Vem', 'Zon', 'Klart senast', 'Läge'],
  ['Byt lampor', 'Eva', 'Drift', '2020-10-16', 'Grönmarkerad'],
  ['Sortera avfall', 'Bo', 'Alla', '2020-12-31', 'hos nämnden'],
  ['Väg maten', 'Bo', 'Alla', '2020-12-31', 'Pågår'],
];

const words: OwnWords = {
  headings: [{ heading: 'zon', field: 'decisionMaker' }],
  statuses: [
    { text: 'grönmarkerad', status: 'done' },
    { text: ' Hos  nämnden', status: 'waiting' },
  ],
};

const bookWith = (own: OwnWords, sheet = sheetOf('Plan', rows)) => ({
  ...bookOf(sheet),
  properties: new Map([[SETTINGS_PROPERTY, storedText({ ...noSettings, words: own })]]),
});

test('headings and statuses of the organisation are obeyed on every sheet, whatever their case and spacing', () => {
  const [table] = readPlan(bookWith(words), { today }).tables;
  expect(table?.columns.map(({ field }) => field)).toEqual([
    'title',
    'owner',
    'decisionMaker',
    'deadline',
    'status',
  ]);
  expect(table?.rows.map(({ status }) => [status.status, status.text, status.certainty])).toEqual([
    ['done', 'Grönmarkerad', 'certain'],
    ['waiting', 'hos nämnden', 'certain'],
    ['ongoing', 'Pågår', 'certain'],
  ]);
});

test('without them the same workbook asks', () => {
  const reading = readPlan(bookOf(sheetOf('Plan', rows)), { today });
  expect(reading.tables[0]?.columns[2]?.field).not.toBe('decisionMaker');
  expect(reading.problems.some(({ code }) => code === 'unknown-status')).toBe(true);
});

test('a plan put in order by them stays as it is the second time', () => {
  const messy = sheetOf('Plan', [rows[0] ?? [], ['Mål 1: Energi'], ...rows.slice(1)]);
  const book = bookWith(
    { ...words, headings: [...words.headings, { heading: 'Åtgärd', field: 'title' }] },
    messy,
  );
  const after = replay(book, jobs.review(book, { today }).changes.edits);
  expect(jobs.review(after, { today }).changes.edits).toEqual([]);
  expect(jobs.review(after, { today }).rollup.byStatus).toMatchObject({ done: 1, waiting: 1, ongoing: 1 });
});

test('of words on the same text the later counts', () => {
  const later: OwnWords = { headings: [], statuses: [{ text: 'GRÖNMARKERAD', status: 'ongoing' }] };
  expect(wordsWith(words, later).statuses).toEqual([
    { text: 'GRÖNMARKERAD', status: 'ongoing' },
    { text: ' Hos  nämnden', status: 'waiting' },
  ]);
});
