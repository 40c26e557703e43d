import fc from 'fast-check';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { textIn } from '../../../src/text/text';
import { codedPlans, plans } from '../../plan/any-sheet';
import { fixtures } from '../../plan/fixtures/all';
import { bookOf } from '../../plan/sheet-of';
import { ofCounts, onOverview } from './overview-figures';
import { caseCount } from '../../case-count';

const today = '2020-11-24';
const asRead = { today, language: 'sv', ownSheetsOnly: true } as const;
const { rollup } = textIn('sv');

const overviewOf = (book: WorkbookSnapshot): readonly (readonly unknown[])[] =>
  sheetNamed(book, ownSheetNamed(book, 'rollup') ?? '')?.values ?? [];

const says = (book: WorkbookSnapshot, line: string): boolean =>
  overviewOf(book).some(([first]) => first === line);

/** Nothing of the person's own sheets changes; the sheet says what was read, and whether it is in order. */
function mustCountAsRead(book: WorkbookSnapshot): WorkbookSnapshot | undefined {
  const outcome = jobs.rollup(book, asRead);
  const after = replay(book, outcome.changes.edits);
  for (const sheet of book.sheets) expect(sheetNamed(after, sheet.name)).toEqual(sheet);
  const { total, byStatus, overdue } = outcome.rollup;
  if (total === 0) return undefined;
  expect(onOverview(after)).toEqual(ofCounts(total, byStatus, overdue));
  expect(outcome.structured).toEqual([]);
  expect(jobs.rollup(after, asRead).changes.edits).toEqual([]);
  const isInOrder = jobs.structure(book, { today, language: 'sv' }).changes.edits.length === 0;
  expect(says(after, rollup.notInOrder)).toBe(!isInOrder);
  return after;
}

test.each([
  ['any plan', plans],
  ['plans with a key', codedPlans],
])(
  'an overview of a plan as it stands counts what is read and changes no other sheet: %s',
  (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (sheet) => {
        mustCountAsRead(bookOf(sheet));
      }),
      { numRuns: caseCount(100) },
    );
  },
  60_000,
);

test.each(fixtures.map(({ name, sheets }) => [name, sheets] as const))(
  'an invented workbook is counted as it stands, and after it was put in order live: %s',
  (_, sheets) => {
    const book = bookOf(...sheets);
    const after = mustCountAsRead(book);
    if (!after) return;
    const request = { today, language: 'sv' } as const;
    const ordered = replay(after, jobs.rollup(after, request).changes.edits);
    expect([rollup.notInOrder, rollup.notLive].filter((line) => says(ordered, line))).toEqual([]);
    expect(jobs.rollup(ordered, asRead).changes.edits).toEqual([]);
  },
);
