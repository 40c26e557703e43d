import { isBlank, textOf } from '../../src/book/cells';
import type { Edit } from '../../src/book/edit';
import { inverse } from '../../src/book/inverse';
import { objectionsTo } from '../../src/book/objection';
import { replay } from '../../src/book/replay';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { jobs } from '../../src/jobs/jobs';
import { comparable } from '../hosts/comparable';

export const request = { today: '2020-11-24' };

function textsOf(book: WorkbookSnapshot): Set<string> {
  const texts = new Set<string>();
  for (const { values } of book.sheets) {
    for (const line of values) for (const value of line) if (!isBlank(value)) texts.add(textOf(value).trim());
  }
  return texts;
}

/** Texts of cells of `before` that no cell of `after` holds, alone or within a longer text. */
export function lost(before: WorkbookSnapshot, after: WorkbookSnapshot): string[] {
  const left = textsOf(after);
  const missing = [...textsOf(before)].filter((text) => !left.has(text));
  const all = missing.length === 0 ? '' : [...left].join('\n');
  return missing.filter((text) => !all.includes(text));
}

/** What every job promises, held to the review of one workbook; gives the workbook as it is after it. */
export function mustKeepPromises(book: WorkbookSnapshot): WorkbookSnapshot {
  const { changes, reading } = jobs.review(book, request);
  const { read, interpreted, listed } = reading.rows;
  expect(read).toBe(interpreted + listed);
  expect(objectionsTo(book, changes)).toEqual([]);
  const after = replay(book, changes.edits);
  expect(lost(book, after)).toEqual([]);
  expect(jobs.review(after, request).changes.edits).toEqual<Edit[]>([]);
  const undo = inverse(book, changes.edits);
  expect(objectionsTo(after, undo)).toEqual([]);
  expect(comparable(replay(after, undo.edits))).toEqual(comparable(book));
  return after;
}
