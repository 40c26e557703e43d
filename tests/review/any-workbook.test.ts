import fc from 'fast-check';
import { isBlank, textOf } from '../../src/book/cells';
import { inverse } from '../../src/book/inverse';
import { objectionsTo } from '../../src/book/objection';
import { replay } from '../../src/book/replay';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { jobs } from '../../src/jobs/jobs';
import { comparable } from '../hosts/comparable';
import { plans, sheets } from '../plan/any-sheet';
import { bookOf } from '../plan/sheet-of';

const request = { today: '2020-11-24' };

const textsOf = (book: WorkbookSnapshot): string[] =>
  book.sheets.flatMap(({ values }) =>
    values.flatMap((line) => line.flatMap((value) => (isBlank(value) ? [] : [textOf(value).trim()]))),
  );

function mustHold(book: WorkbookSnapshot): void {
  const { changes } = jobs.review(book, request);
  expect(objectionsTo(book, changes)).toEqual([]);
  const after = replay(book, changes.edits);
  const left = textsOf(after).join('\n');
  expect(textsOf(book).filter((text) => !left.includes(text))).toEqual([]);
  expect(jobs.review(after, request).changes.edits).toEqual([]);
  const undo = inverse(book, changes.edits);
  expect(objectionsTo(after, undo)).toEqual([]);
  expect(comparable(replay(after, undo.edits))).toEqual(comparable(book));
}

test('review of any plan: nothing lost, twice is once, undo restores', () => {
  fc.assert(
    fc.property(plans, (sheet) => mustHold(bookOf(sheet))),
    { numRuns: 150 },
  );
}, 60_000);

test('review of anything at all', () => {
  fc.assert(
    fc.property(sheets, (sheet) => mustHold(bookOf(sheet))),
    { numRuns: 150 },
  );
}, 60_000);
