import { textOf } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import type { RewriteKind } from '../../../src/plan/settings/settings';
import { noSettings } from '../../../src/plan/settings/settings';
import { SETTINGS_PROPERTY, settingsIn, storedText } from '../../../src/plan/settings/stored-settings';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const today = '2020-11-24';
const rows = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  [1, 'Byt lampor', 'Drift', 'v. 42', 'klart!!'],
  [2, 'Sortera avfall', 'Eva', 'ht 2020', 'Klart'],
  [3, 'Mät vatten', 'Eva', { date: '2020-12-01' }, 'Klart'],
] as const;
const grouped = [rows[0], ['Mål 1: Mindre energi'], rows[1], ['Mål 2: Mindre vatten'], rows[2], rows[3]];

const leaving = (book: WorkbookSnapshot, ...leaves: readonly RewriteKind[]): WorkbookSnapshot => ({
  ...book,
  properties: new Map([...book.properties, [SETTINGS_PROPERTY, storedText({ ...noSettings, leaves })]]),
});

/** All that the plan says after the review. */
function textsAfter(book: WorkbookSnapshot, request: Partial<Parameters<typeof jobs.review>[1]> = {}) {
  const { changes, structured, problems } = jobs.review(book, { today, ...request });
  const now = replay(book, changes.edits);
  const sheet = sheetNamed(now, structured[0]?.sheet ?? '');
  const texts = (sheet?.values ?? []).flat().map((value) => textOf(value ?? null));
  return { now, texts, problems: problems.map(({ code }) => code) };
}

test.each([
  ['in place', bookOf(sheetOf('Plan 2020', rows))],
  ['on a new sheet', bookOf(sheetOf('Plan 2020', grouped))],
])('what the settings leave is left, %s, and nothing is done by a second run', (_, book) => {
  const all = textsAfter(book).texts;
  expect(all).not.toContain('klart!!');
  expect(all).not.toContain('ht 2020');

  const { now, texts, problems } = textsAfter(leaving(book, 'status'));
  expect(texts).toContain('klart!!');
  expect(texts).toContain('2020-10-16');
  expect(problems).not.toContain('changed-reading');
  expect(jobs.review(now, { today }).changes.edits).toEqual([]);
  expect(jobs.check(now, { today }).rollup.byStatus.done).toBe(3);

  const both = textsAfter(leaving(book, 'status', 'deadline')).texts;
  expect(both).toEqual(expect.arrayContaining(['klart!!', 'v. 42', 'ht 2020']));
});

test('what a person says of one cell counts before what is said of all of its kind', () => {
  const book = leaving(bookOf(sheetOf('Plan 2020', rows)), 'status');
  const at = { sheet: 'Plan 2020', row: 2, column: 5 };
  const { now } = textsAfter(book, { answers: [{ at, value: 'Klart' }] });
  const sheet = sheetNamed(now, 'Plan 2020');
  expect(sheet && valueAt(sheet, 2, 5)).toBe('Klart');
});

test('the workbook keeps it', () => {
  const book = leaving(bookOf(sheetOf('Plan 2020', rows)), 'repeat', 'status');
  expect(settingsIn(book).settings.leaves).toEqual(['repeat', 'status']);
  expect(storedText(noSettings)).not.toContain('leaves');
});
