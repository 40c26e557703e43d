import fc from 'fast-check';
import type { Edit } from '../../src/book/edit';
import { inverse } from '../../src/book/inverse';
import { objectionsTo } from '../../src/book/objection';
import { replay } from '../../src/book/replay';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { jobNames, type JobName, type JobRequest } from '../../src/jobs/job';
import { jobs } from '../../src/jobs/jobs';
import { isLooking, verbNamed } from '../../src/jobs/verbs';
import { comparable } from '../hosts/comparable';
import { lost } from '../review/promises';
import { anyBooks } from './any-book';
import { caseCount } from '../case-count';

const requests = fc.record(
  {
    today: fc.constantFrom('2020-11-24', '2019-01-01', '2022-02-28'),
    year: fc.constantFrom(2019, 2020, 2021),
    language: fc.constantFrom('sv' as const, 'en' as const),
    pasted: fc.constantFrom(
      'Avvikelser\n• Avfall saknar märkning.\n• Inga mål är kända.',
      'Strengths:\n1. Open climate',
      'x',
    ),
  },
  { requiredKeys: ['today'] },
) satisfies fc.Arbitrary<JobRequest>;

/** What every job promises of one workbook, and the workbook after it. */
function mustKeepPromises(name: JobName, book: WorkbookSnapshot, request: JobRequest): WorkbookSnapshot {
  const { changes, reading } = jobs[name](book, request);
  expect(jobs[name](book, request).changes).toEqual(changes);
  const { read, interpreted, listed } = reading.rows;
  expect(read).toBe(interpreted + listed);
  if (isLooking(verbNamed(name))) expect(changes.edits).toEqual<Edit[]>([]);
  expect(objectionsTo(book, changes)).toEqual([]);
  const after = replay(book, changes.edits);
  expect(jobs[name](after, request).changes.edits).toEqual<Edit[]>([]);
  const undo = inverse(book, changes.edits);
  expect(objectionsTo(after, undo)).toEqual([]);
  expect(comparable(replay(after, undo.edits))).toEqual(comparable(book));
  return after;
}

test.each(jobNames)(
  '%s: the same twice over, nothing lost, a second run empty, undo restores',
  (name) => {
    fc.assert(
      fc.property(anyBooks, requests, (book, request) => {
        expect(lost(book, mustKeepPromises(name, book, request))).toEqual([]);
      }),
      { numRuns: caseCount(15) },
    );
  },
  60_000,
);

test('one job after another keeps what the one before made', () => {
  const several = fc.array(fc.constantFrom(...jobNames.filter((name) => !isLooking(verbNamed(name)))), {
    minLength: 2,
    maxLength: 4,
  });
  fc.assert(
    fc.property(anyBooks, several, (book, names) => {
      let now = book;
      for (const name of names) now = mustKeepPromises(name, now, { today: '2020-11-24', language: 'sv' });
      // What the first workbook held; sheets of ours follow what they are made from.
      expect(lost(book, now)).toEqual([]);
    }),
    { numRuns: caseCount(15) },
  );
}, 60_000);
