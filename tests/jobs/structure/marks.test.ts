import { textOf } from '../../../src/book/cells';
import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { comparable } from '../../hosts/comparable';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

const request = { today: '2020-11-24' };

const statusMarks: Rows = [
  ['Task', 'Assigned To', 'Due', 'Not Started', 'In Progress', 'Complete'],
  ['Audit dining', 'Jane', '12/15/2020', '', 'X', ''],
  ['Install meters', 'Bob', '10/31/2020', '', '', 'X'],
  ['Train staff', 'Ann', '5/20/2021', 'X', '', ''],
  ['Ask around', 'Ann', '5/20/2021', '', '', ''],
];

const monthMarks: Rows = [
  ['Aktivitet', 'Ansvarig', 'jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'Status'],
  ['Inventering', 'Labb', 'x', 'x', null, null, null, null, 'Klar'],
  ['Revision', 'Samordnare', null, null, 'x', 'x', null, null, 'Pågår'],
  ['Rapport', 'Samordnare', null, null, null, null, null, 'x', 'Ej påbörjad'],
  ['Uppföljning', 'Samordnare', null, null, null, null, null, null, 'Ej påbörjad'],
];

function structured(book: WorkbookSnapshot): WorkbookSnapshot {
  const { changes, problems } = jobs.structure(book, request);
  expect(problems.filter(({ code }) => code === 'changed-reading')).toEqual([]);
  const after = replay(book, changes.edits);
  expect(jobs.structure(after, request).changes.edits).toEqual([]);
  expect(comparable(replay(after, inverse(book, changes.edits).edits))).toEqual(comparable(book));
  return after;
}

/** The column of a sheet under a heading, from the heading down. */
function column(book: WorkbookSnapshot, sheet: string, heading: string): string[] {
  const lines = (sheetNamed(book, sheet)?.values ?? []).map((line) => line.map(textOf));
  const place = lines[0]?.indexOf(heading) ?? -1;
  return lines.map((line) => line[place] ?? '');
}

test('a plan with a column for each status gets one that a list and formulas can work on; the marks stay', () => {
  const after = structured(bookOf(sheetOf('Plan', statusMarks)));
  expect(column(after, 'Plan', 'Status')).toEqual(['Status', 'In progress', 'Done', 'Not started', '']);
  expect(column(after, 'Plan', 'Complete')).toEqual(['Complete', '', 'X', '', '']);
});

test('the same where the plan does not stand as one block', () => {
  const book = bookOf(
    sheetOf('Plan', [['Sustainability'], ...statusMarks.slice(0, 3), ['Waste'], ...statusMarks.slice(3)]),
  );
  const after = structured(book);
  const made = after.sheets.find(({ name }) => name !== 'Plan' && name.startsWith('Plan ('))?.name ?? '';
  expect(column(after, made, 'Status').slice(1, 4)).toEqual(['In progress', 'Done', 'Not started']);
});

test('a plan that says when by marks under months gets the days', () => {
  const after = structured(bookOf(sheetOf('Tidplan 2020', monthMarks)));
  expect(column(after, 'Tidplan 2020', 'Klart senast')).toEqual([
    'Klart senast',
    '2020-02-29',
    '2020-04-30',
    '2020-06-30',
    '',
  ]);
});

test.each([
  ['jan', 'feb', 'mars'],
  ['Jan', 'Feb', 'Mar'],
  ['april', 'maj', 'juni'],
  ['mars', 'april', 'maj'],
])('a month beside the next one is nobody, also beside people: %s, %s, %s', (...months) => {
  const rows: Rows = [
    ['Aktivitet', 'Anna', 'Bo', ...months, 'Status'],
    ['Inventering', 'x', null, 'x', null, 'x', 'Klar'],
    ['Revision', null, 'x', null, 'x', null, 'Pågår'],
    ['Rapport', 'x', 'x', 'x', null, null, 'Ej påbörjad'],
  ];
  const after = structured(bookOf(sheetOf('Plan 2020', rows)));
  expect(column(after, 'Plan 2020', 'Ansvarig')).toEqual(['Ansvarig', 'Anna', 'Bo', 'Anna, Bo']);
});
