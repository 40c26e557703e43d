import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { reportOf } from '../../src/conversation/report/report';
import { runSync } from '../../src/book/pausable';
import type { Report } from '../../src/conversation/conversation';
import { jobs } from '../../src/jobs/jobs';
import { requestOf } from '../../src/mcp/job-request';
import { asked } from '../../src/mcp/questions';
import { inputs } from '../../src/mcp/tool-input';
import type { Give } from '../../src/mcp/tool-output';
import { needsDecision } from '../../src/plan/needs-decision';
import type { ProblemCode } from '../../src/plan/reading';
import { fixtures } from '../plan/fixtures/all';
import { tasks, withoutOwner } from '../plan/rows/banded-rows';
import { bookOf, day, sheetOf, type Rows } from '../plan/sheet-of';

const today = '2026-05-20';

const reportIn = (book: WorkbookSnapshot, give: Give = {}): Report =>
  runSync(reportOf(book, jobs.check(book, requestOf({ file: 'x.xlsx', ...give }, today)), today));

const headings = ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const plan: Rows = [
  ['Byt lås i entrén', 'Bo Ek', '2026-03-01', 'Pågår'],
  ['Måla trapphuset', 'Eva Berg', '2026-04-01', 'Ej påbörjad'],
  ['Sopa gården', 'Kim Lund', '2026-06-01', 'Ej påbörjad'],
  ['Olja grindarna', 'Bo Ek', '2026-09-01', 'Klart'],
];

/** A workbook that asks each kind of question. */
const asking: readonly (readonly [ProblemCode, WorkbookSnapshot])[] = [
  [
    'unsure-kind',
    bookOf(
      sheetOf('Logg', [
        ['Beslut', 'Ansvarig', 'Klart senast', 'Status'],
        ['Byt pump', 'Bo Ek', day('2026-06-01'), 'Pågår'],
        ['Byt rör', 'Eva Berg', day('2026-03-01'), 'Klar'],
        ['Märk skåp', 'Kim Ås', day('2026-09-01'), 'Ej påbörjad'],
      ]),
    ),
  ],
  ['unsure-band', bookOf(sheetOf('Plan 2026', withoutOwner(['Anna Berg', 'Bo Ek'])))],
  [
    'doubtful-heading',
    bookOf(
      sheetOf('Plan', [
        ['Åtgärd', 'Ansvarig', 'Status', 'Klart senast', 'Nuläge'],
        ...tasks.map((task, at) => [
          task,
          'Eva Berg',
          ['Ej påbörjad', 'Pågår'][at % 2] ?? null,
          '2026-06-01',
          ['Pågår', 'Klart'][at % 2] ?? null,
        ]),
      ]),
    ),
  ],
  [
    'same-actions',
    bookOf(sheetOf('Plan', [headings, ...plan]), sheetOf('Försenade', [headings, ...plan.slice(0, 2)])),
  ],
];

const questionsOf = (book: WorkbookSnapshot, code?: ProblemCode) => {
  const report = reportIn(book);
  return report.problems
    .filter(needsDecision)
    .filter((problem) => code === undefined || problem.code === code)
    .map((problem) => ({ problem, ...asked(problem, report) }));
};

test.each(asking)('%s is asked with answers, and each of them ends the question', (code, book) => {
  const questions = questionsOf(book, code);
  expect(questions.length).toBeGreaterThan(0);
  for (const { expects, answers } of questions) {
    expect(expects).toBe('reading');
    expect(answers.length).toBeGreaterThan(0);
    for (const { give } of answers)
      expect(reportIn(book, give).problems.filter((problem) => problem.code === code)).toEqual([]);
  }
});

const codesOf = (book: WorkbookSnapshot, give: Give): readonly string[] =>
  jobs.review(book, requestOf({ file: 'x.xlsx', ...give }, today)).problems.map(({ code }) => code as string);

test('whatever is asked of the invented workbooks: an answer is one that preview takes, and one in a cell ends its question', () => {
  let [inCells, ofReading] = [0, 0];
  for (const { sheets } of fixtures) {
    const book = bookOf(...sheets);
    for (const { problem, expects, answers } of questionsOf(book)) {
      if (answers.length > 0) expect(expects).not.toBe('workbook');
      for (const { give } of answers.slice(0, 2)) {
        const call = inputs.preview.safeParse({ file: 'x.xlsx', job: 'review', ...give });
        expect(call.error?.issues ?? []).toEqual([]);
        if (give.answers === undefined) ofReading += 1;
        else {
          inCells += 1;
          const codes = codesOf(book, give);
          expect(codes.filter((code) => code.startsWith('answer-'))).toEqual([]);
          const isAsked = (code: string): boolean => code === problem.code;
          expect(codes.filter(isAsked).length).toBeLessThan(codesOf(book, {}).filter(isAsked).length);
        }
      }
    }
  }
  expect(inCells).toBeGreaterThan(10);
  expect(ofReading).toBeGreaterThan(10);
});

test('nothing is made up where only a person knows', () => {
  const book = bookOf(
    sheetOf('Plan', [headings, ...plan, ['Byt tak', 'Bo Ek', '', ''], ['Kratta', '', '2026-04-01', 'Pågår']]),
  );
  const open = questionsOf(book).filter(({ problem }) => problem.code.startsWith('missing-'));
  expect(open.map(({ expects, answers }) => [expects, answers])).toEqual([
    ['status', []],
    ['day', []],
    ['owner', []],
  ]);
});
