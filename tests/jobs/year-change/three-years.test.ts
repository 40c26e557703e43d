import fc from 'fast-check';
import type { Edit } from '../../../src/book/edit';
import type { CellValue } from '../../../src/book/cells';
import { inverse } from '../../../src/book/inverse';
import { objectionsTo } from '../../../src/book/objection';
import { replay } from '../../../src/book/replay';
import { runAdded } from '../../../src/book/run-log';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import type { JobRequest } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { actionMoves } from '../../../src/jobs/agenda/moves';
import { itemsOf } from '../../../src/jobs/link/items';
import { lineageIn } from '../../../src/jobs/year-change/lineage';
import { yearChoices, type YearAnswer, type YearChoice } from '../../../src/jobs/year-change/year-answer';
import { readPlan } from '../../../src/plan/read-plan';
import { runOfEdits } from '../../../src/hosts/run-of-edits';
import { isClosed } from '../../../src/plan/status';
import { withoutLog } from '../../book/without-log';
import { comparable } from '../../hosts/comparable';
import { caseCount } from '../../case-count';
import { lost } from '../../review/promises';
import { bookOf, sheetOf } from '../../plan/sheet-of';

/* Year after year: whatever is answered, rows keep their numbers, know where they come from and how often they were put off. */

const FIRST = 2020;

const titles = [
  'Byta belysning i trapphuset',
  'Kartlägga tjänsteresor med tåg',
  'Sortera matavfall i köket',
  'Utbilda nya chefer i miljö',
  'Mäta vattenförbrukning',
  'Köpa begagnade möbler',
];

interface Line {
  readonly status: string;
  readonly due: CellValue;
}

const lines: fc.Arbitrary<readonly Line[]> = fc.array(
  fc.record({
    status: fc.constantFrom('Pågår', 'Ej påbörjad', 'Klar', 'Utgår', 'Flyttas', 'Väntar', '', '?'),
    due: fc.constantFrom<CellValue>(
      { date: '2020-06-30' },
      { date: '2021-05-31' },
      'löpande',
      'årligen',
      'ht 2020',
      'den XX',
      null,
    ),
  }),
  { minLength: 1, maxLength: titles.length },
);

const shapes = fc.record({
  hasNumbers: fc.boolean(),
  isGrouped: fc.boolean(),
  hasComment: fc.boolean(),
  hasMargin: fc.boolean(),
});

const answer = fc.record({
  choice: fc.constantFrom(...yearChoices),
  deadline: fc.constantFrom('09-30', 'ht', ''),
  isTold: fc.boolean(),
});

type Said = typeof answer extends fc.Arbitrary<infer One> ? One : never;

function planOf(
  rows: readonly Line[],
  shape: typeof shapes extends fc.Arbitrary<infer One> ? One : never,
): WorkbookSnapshot {
  const { hasNumbers, isGrouped, hasComment, hasMargin } = shape;
  const line = (cells: readonly CellValue[]): readonly CellValue[] => [
    ...(hasMargin ? [null] : []),
    ...cells,
  ];
  return bookOf(
    sheetOf(`Plan ${FIRST}`, [
      line([
        ...(hasNumbers ? ['Nr'] : []),
        'Åtgärd',
        'Ansvarig',
        'Klart senast',
        'Status',
        ...(hasComment ? ['Kommentar'] : []),
      ]),
      ...rows.flatMap(({ status, due }, at) => [
        ...(isGrouped && at % 2 === 0 ? [line([`Mål ${at / 2 + 1}. Mindre ${at}`])] : []),
        line([
          ...(hasNumbers ? [`A${at + 1}`] : []),
          titles[at] ?? '',
          'Bo Ek',
          due,
          status,
          ...(hasComment ? [at % 2 === 0 ? 'Se protokoll' : null] : []),
        ]),
      ]),
    ]),
  );
}

const requestFor = (year: number, yearAnswers: readonly YearAnswer[]): JobRequest => ({
  today: `${year}-11-24`,
  language: 'sv',
  yearAnswers,
});

function answersTo(book: WorkbookSnapshot, year: number, said: readonly Said[]): readonly YearAnswer[] {
  const rows = jobs['year-change'](book, requestFor(year, [])).yearChange?.rows ?? [];
  return rows.flatMap(({ at }, index): YearAnswer[] => {
    const one = said[index % Math.max(said.length, 1)];
    if (!one) return [];
    const day =
      one.deadline === '' ? '' : one.deadline === 'ht' ? `ht ${year + 1}` : `${year + 1}-${one.deadline}`;
    return [
      {
        at,
        choice: one.choice,
        same: null,
        ...(day === '' ? {} : { deadline: day }),
        ...(one.isTold ? { reason: 'Resurser saknas', decision: `B-${year}-1` } : {}),
      },
    ];
  });
}

function closed(book: WorkbookSnapshot, now: number, said: readonly Said[]): WorkbookSnapshot {
  const request = requestFor(now, answersTo(book, now, said));
  const outcome = jobs['year-change'](book, request);
  const { changes, yearChange } = outcome;
  // Where no plan is of this year, since nothing was moved to it, the one before it is still the one to close.
  const year = yearChange?.from ?? now;
  expect(objectionsTo(book, changes)).toEqual([]);
  const run = runOfEdits({ at: request.today, job: 'year-change', act: 'done' }, book, changes.edits);
  const after = replay(replay(book, runAdded(book, run)), changes.edits);
  expect(lost(book, after)).toEqual([]);
  expect(jobs['year-change'](after, request).changes.edits).toEqual<Edit[]>([]);
  // Nor does a run without the answers, where none of them held back what the rules say.
  const isLeft = yearChange?.rows.some(({ act, question }) => act === null && question !== 'open');
  if (isLeft !== true)
    expect(jobs['year-change'](after, requestFor(now, [])).changes.edits).toEqual<Edit[]>([]);
  const undo = inverse(book, changes.edits);
  expect(objectionsTo(after, undo)).toEqual([]);
  expect(comparable(withoutLog(replay(after, undo.edits)))).toEqual(comparable(withoutLog(book)));

  const before = readPlan(book, { today: request.today }).tables.filter(({ kind }) => kind === 'actions');
  const plans = readPlan(after, { today: request.today }).tables.filter(({ kind }) => kind === 'actions');
  const lineage = lineageIn(plans);
  const items = itemsOf(plans);
  const ids = items.map(({ row }) => row.id);
  expect(new Set(ids).size).toBe(ids.length);
  // Every row that is in the plan stays there, with its number.
  for (const table of before) {
    const now = plans.filter(({ planYear }) => planYear === table.planYear).flatMap(({ rows }) => rows);
    for (const { id, title } of table.rows)
      expect(now.some((row) => row.title === title && (id === null || row.id === id))).toBe(true);
  }
  const byTitle = (wanted: number, title: string): (typeof items)[number] | undefined =>
    items.find(({ table, row }) => table.planYear === wanted && row.title === title);
  const movesOf = actionMoves(plans);
  for (const { title, act, question, choice, moves, status: was } of yearChange?.rows ?? []) {
    const old = byTitle(year, title);
    if (!old) throw new Error(title);
    const { status } = old.row.status;
    // Each is carried out, asked or put off, and nothing but that.
    expect([act !== null, question !== null, choice === 'later'].filter(Boolean)).toHaveLength(1);
    if (act === 'move' || act === 'anew') {
      const next = lineage.after(old);
      expect(next?.table.planYear).toBe(year + 1);
      expect(next && lineage.before(next)?.row.id).toBe(old.row.id);
      expect(next && movesOf(next)).toBe(act === 'move' ? moves + 1 : 0);
      const isDone = choice === 'done' || (act === 'anew' && was === 'done');
      expect(status).toBe(isDone ? 'done' : 'moved');
    } else expect(lineage.after(old)).toBeUndefined();
    // What was done in its year was done, though it does not come again.
    if (act === 'drop') expect(status).toBe(was === 'done' ? 'done' : 'cancelled');
    if (act === 'done') expect(status).toBe('done');
    // What is of every year and done stays done while it is asked why it is to end.
    if (act === null && was !== 'done')
      expect(isClosed(status) && choice !== 'later' && status !== 'moved').toBe(false);
    if (act === null && was === 'done') expect(status).toBe('done');
  }
  // As many more are done as were answered done.
  const doneIn = (tables: typeof plans): number =>
    tables.reduce(
      (sum, { planYear, rows }) =>
        sum + (planYear === year ? rows.filter((row) => row.status.status === 'done').length : 0),
      0,
    );
  const answered = (yearChange?.rows ?? []).filter(
    ({ choice, act, status }) => choice === 'done' && act !== null && status !== 'done',
  );
  expect(doneIn(plans)).toBe(doneIn(before) + answered.length);
  return after;
}

test('three years in a row', () => {
  fc.assert(
    fc.property(
      lines,
      shapes,
      fc.array(fc.array(answer, { maxLength: 4 }), { minLength: 3, maxLength: 3 }),
      (rows, shape, years) => {
        let book = planOf(rows, shape);
        years.forEach((said, step) => {
          book = closed(book, FIRST + step, said);
        });
      },
    ),
    { numRuns: caseCount(30) },
  );
}, 240_000);

test.each<readonly YearChoice[]>([['move', 'move', 'move']])('moved %s, %s and %s', (...choices) => {
  const rows = [{ status: 'Pågår', due: { date: '2020-06-30' } }];
  let book = planOf(rows, { hasNumbers: true, isGrouped: false, hasComment: true, hasMargin: false });
  choices.forEach((choice, step) => {
    book = closed(book, FIRST + step, [{ choice, deadline: '09-30', isTold: true }]);
  });
  const plans = readPlan(book, { today: '2022-11-24' }).tables;
  const last = itemsOf(plans).at(-1);
  expect(last && actionMoves(plans)(last)).toBe(3);
  const cells = last && [...last.row.cells.values()];
  expect(cells).toEqual(
    expect.arrayContaining(['A4', 'A3', { date: '2020-06-30' }, { date: '2023-09-30' }, 3]),
  );
});
