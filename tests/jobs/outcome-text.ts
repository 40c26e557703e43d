import { addressName } from '../../src/book/area';
import type { Edit } from '../../src/book/edit';
import { objectionsTo } from '../../src/book/objection';
import { replay } from '../../src/book/replay';
import { touchedSheet } from '../../src/book/target';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import type { JobName, JobRequest, Outcome } from '../../src/jobs/job';
import { jobs } from '../../src/jobs/jobs';
import type { Problem } from '../../src/plan/reading';
import { editsAsText } from './edits-as-text';

/* What a job proposes, as lines that a person can read and a snapshot can hold. */

/** Without the hidden list of statuses, which is alike in every workbook of a language. */
export const withoutLists = (edits: readonly Edit[]): readonly Edit[] =>
  edits.filter((edit) =>
    edit.kind === 'setProperty'
      ? edit.name !== 'look.lists'
      : !/^Planbok (?:listor|lists)$/u.test(touchedSheet(edit) ?? ''),
  );

/** A problem by its cell, with what was found and what it may be. */
export const problemText = ({ severity, code, at, found, candidates, columns }: Problem): string =>
  [
    `${severity} ${code} ${addressName(at)}`,
    ...(found === undefined ? [] : [oneLine(found)]),
    ...(candidates === undefined ? [] : [`[${candidates.map(oneLine).join(' / ')}]`]),
    ...(columns === undefined ? [] : [`[${columns.map(({ heading }) => heading).join(' / ')}]`]),
  ].join(' · ');

const oneLine = (text: string): string => text.replaceAll('\n', ' ⏎ ');

/** What became of a workbook: the outcome, and the workbook afterwards. */
export interface Ran {
  readonly outcome: Outcome;
  readonly after: WorkbookSnapshot;
}

/** Runs a job and carries out what it proposes. Nothing objects to it, and the same request again finds nothing left to do. */
export function ran(name: JobName, book: WorkbookSnapshot, request: JobRequest): Ran {
  const outcome = jobs[name](book, request);
  expect(objectionsTo(book, outcome.changes)).toEqual([]);
  const after = replay(book, outcome.changes.edits);
  expect(editsAsText(jobs[name](after, request).changes.edits)).toBe('');
  return { outcome, after };
}

/** A text for a snapshot: titles, each with the lines below it. */
export const sectionsText = (sections: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(sections)
    .map(([title, lines]) => [`# ${title}`, ...lines].join('\n'))
    .join('\n\n');
