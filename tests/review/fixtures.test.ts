import { isBlank, textOf } from '../../src/book/cells';
import { inverse } from '../../src/book/inverse';
import { objectionsTo } from '../../src/book/objection';
import { replay } from '../../src/book/replay';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { jobs } from '../../src/jobs/jobs';
import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { comparable } from '../hosts/comparable';
import { disagreements } from '../ironcalc';
import { fixtures } from '../plan/fixtures/all';
import { bookOf } from '../plan/sheet-of';

const request = { today: '2020-11-24' };

const textsOf = (book: WorkbookSnapshot): string[] =>
  book.sheets.flatMap(({ values }) =>
    values.flatMap((line) => line.flatMap((value) => (isBlank(value) ? [] : [textOf(value).trim()]))),
  );

describe('review of invented workbooks', () => {
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    const book = bookOf(...fixture.sheets);
    const { changes, reading } = jobs.review(book, request);
    expect(objectionsTo(book, changes)).toEqual([]);
    const after = replay(book, changes.edits);
    const left = textsOf(after).join('\n');
    expect(textsOf(book).filter((text) => !left.includes(text))).toEqual([]);
    expect(reading.rows.read).toBe(reading.rows.interpreted + reading.rows.listed);
    expect(jobs.review(after, request).changes.edits).toEqual([]);
    expect(disagreements(after, ownSheetNamed(after, 'rollup') ?? '')).toEqual([]);
    const undo = inverse(book, changes.edits);
    expect(objectionsTo(after, undo)).toEqual([]);
    expect(comparable(replay(after, undo.edits))).toEqual(comparable(book));
  });
});
