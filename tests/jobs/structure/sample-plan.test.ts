import { objectionsTo } from '../../../src/book/objection';
import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const empty = bookOf(sheetOf('Blad1', []));

test.each(['sv', 'en'] as const)('the sample has something of all that Planbok does, in %s', (language) => {
  const request = { today: '2026-11-24', language } as const;
  const { changes } = jobs.create(empty, { ...request, isSample: true });
  expect(objectionsTo(empty, changes)).toEqual([]);
  const book = replay(empty, changes.edits);
  const { reading, problems, rollup, links } = jobs.check(book, request);
  expect(reading.language).toBe(language);
  expect(reading.tables.map(({ kind, rows, planYear }) => [kind, rows.length, planYear])).toEqual([
    ['actions', 8, 2026],
    ['findings', 3, 2026],
  ]);
  expect(new Set(reading.tables[0]?.rows.map(({ goal }) => goal)).size).toBe(3);
  expect(rollup).toMatchObject({
    total: 8,
    byStatus: { done: 3, ongoing: 2, waiting: 1, notStarted: 1, missing: 1 },
  });
  expect(rollup.overdue).toBeGreaterThan(0);
  expect(links).toEqual({ explicit: 1, open: 1 });
  expect(reading.meeting?.facts.size).toBe(2);
  expect(problems.map(({ code }) => code).sort()).toEqual([
    'finding-without-action',
    'missing-owner',
    'missing-status',
    'placeholder-deadline',
  ]);
  // It is reviewed as any plan, twice is once, and all of it can be taken back.
  const reviewed = replay(book, jobs.review(book, request).changes.edits);
  expect(jobs.review(reviewed, request).changes.edits).toEqual([]);
  const undo = inverse(empty, changes.edits);
  expect(objectionsTo(book, undo)).toEqual([]);
  expect(replay(book, undo.edits)).toEqual(empty);
});

test.each([
  ['a text', bookOf(sheetOf('Blad1', [['Handla mjölk']]))],
  [
    'a plan',
    bookOf(
      sheetOf('Plan', [
        ['Åtgärd', 'Ansvarig', 'Status'],
        ['Byt lampor', 'Eva', 'Klar'],
        ['Sortera', 'Bo', 'Pågår'],
      ]),
    ),
  ],
])('where there is %s, nothing is made', (_, book) => {
  expect(jobs.create(book, { today: '2026-11-24', isSample: true }).changes.edits).toEqual([]);
});
