import fc from 'fast-check';
import { replay } from '../../src/book/replay';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { jobs } from '../../src/jobs/jobs';
import { readPlan } from '../../src/plan/read-plan';
import type { ReadingRequest } from '../../src/plan/reading';
import { readingMemory, type ReadingMemory } from '../../src/plan/reading-memory';
import { linksOf } from '../../src/plan/references/references';
import { plans, sheets } from './any-sheet';
import { fixtures } from './fixtures/all';
import { bookOf, sheetOf } from './sheet-of';
import { caseCount } from '../case-count';

const request = { today: '2020-11-24' };

/** Everything that a reading says, cells and links among it. */
function told(book: WorkbookSnapshot, asked: ReadingRequest, memory?: ReadingMemory): unknown {
  const reading = readPlan(book, asked, memory);
  const tables = reading.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells] })),
  }));
  const links = Object.entries(linksOf(reading, memory)).filter(([, part]) => typeof part !== 'function');
  return { ...reading, tables, links };
}

/** The workbook as it is, reviewed, and as it is again: one memory reads all of it as none would. */
function mustReadAlike(book: WorkbookSnapshot, asked: ReadingRequest): void {
  const memory = readingMemory();
  const reviewed = replay(book, jobs.review(book, asked).changes.edits);
  for (const state of [book, reviewed, book]) expect(told(state, asked, memory)).toEqual(told(state, asked));
}

it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
  'what is remembered changes no reading: %s',
  (_name, fixture) => mustReadAlike(bookOf(...fixture.sheets), { today: fixture.today ?? request.today }),
);

it('what is remembered changes no reading of plans', () => {
  fc.assert(
    fc.property(plans, (sheet) => mustReadAlike(bookOf(sheet), request)),
    { numRuns: caseCount(40) },
  );
});

it('what is remembered of one workbook changes no reading of another', () => {
  const any = fc.oneof(plans, sheets);
  fc.assert(
    fc.property(any, any, (first, second) => {
      const memory = readingMemory();
      told(bookOf(first), request, memory);
      expect(told(bookOf(second), request, memory)).toEqual(told(bookOf(second), request));
    }),
    { numRuns: caseCount(100) },
  );
});

it('what is remembered of a deadline never holds on to the order of its day and month', () => {
  const headings = ['Nr', 'Action', 'Owner', 'Due date', 'Status'];
  const withDates = (...dates: readonly string[]): WorkbookSnapshot =>
    bookOf(
      sheetOf('Plan 2020', [
        headings,
        ...dates.map((date, index) => [
          index + 1,
          `Replace the windows of house ${index}`,
          'GA',
          date,
          'Done',
        ]),
      ]),
    );
  const books = [
    withDates('31/03/2020', '1/3/2020'),
    withDates('03/31/2020', '1/3/2020'),
    withDates('1/3/2020'),
  ];
  const memory = readingMemory();
  const read = books.map((book) => readPlan(book, request, memory).tables[0]?.rows.at(-1)?.deadline);
  expect(read.map((deadline) => deadline?.date)).toEqual(['2020-03-01', '2020-01-03', null]);
  for (const book of books) expect(told(book, request, memory)).toEqual(told(book, request));
});
