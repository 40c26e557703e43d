import { readFileSync } from 'node:fs';
import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { actionMoves } from '../../../src/jobs/agenda/moves';
import type { JobRequest } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { itemsOf, type Item } from '../../../src/jobs/link/items';
import { lineageIn } from '../../../src/jobs/year-change/lineage';
import type { YearAnswer } from '../../../src/jobs/year-change/year-answer';
import type { Language } from '../../../src/plan/field';
import { readPlan } from '../../../src/plan/read-plan';
import { everydayOf } from '../../case-count';
import { sampleOf } from '../../cli/desk-in-folder';
import { comparable } from '../../hosts/comparable';
import { lost } from '../../review/promises';

const plansOf = (book: WorkbookSnapshot, today: string) =>
  readPlan(book, { today }).tables.filter(({ kind }) => kind === 'actions');

/** The year as a management closes it that moves all that is asked about. */
function closed(book: WorkbookSnapshot, year: number, language: Language): WorkbookSnapshot {
  const asked: JobRequest = { today: `${year}-11-24`, language };
  const { yearChange } = jobs['year-change'](book, asked);
  expect(yearChange?.from).toBe(year);
  const yearAnswers = (yearChange?.rows ?? []).flatMap(({ at, act }): YearAnswer[] =>
    act === null ? [{ at, choice: 'move', same: null, deadline: `${year + 1}-06-30` }] : [],
  );
  const outcome = jobs['year-change'](book, { ...asked, yearAnswers });
  const after = replay(book, outcome.changes.edits);
  expect(lost(book, after)).toEqual([]);
  expect(jobs['year-change'](after, { ...asked, yearAnswers }).changes.edits).toEqual([]);
  expect(comparable(replay(after, inverse(book, outcome.changes.edits).edits))).toEqual(comparable(book));
  return after;
}

const named = ({ row }: Item): string => `${row.id ?? ''} ${row.title}`;

test.each(everydayOf(['sv', 'en'] as const))(
  'three years in a row from the sample keep numbers, lineage and counts: %s',
  (language) => {
    let book = xlsxHost(readFileSync(sampleOf(language))).read();
    const moved: number[] = [];
    for (const year of [2020, 2021, 2022]) {
      const today = `${year}-11-24`;
      const plansBefore = plansOf(book, today);
      const before = itemsOf(plansBefore);
      const movesBefore = actionMoves(plansBefore);
      const counts = new Map(before.map((item) => [named(item), movesBefore(item)]));
      book = closed(book, year, language);
      const plans = plansOf(book, today);
      const items = itemsOf(plans);
      // Every row that had a number has it still, under the same title.
      const names = new Set(items.map(named));
      for (const item of before) if (item.row.id !== null) expect(names).toContain(named(item));
      for (const plan of plans) {
        const ids = plan.rows.flatMap(({ id }) => id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }
      const { before: origin, after: next } = lineageIn(plans);
      const movesOf = actionMoves(plans);
      const carried = items.filter(
        (item) =>
          item.table.planYear === year && item.row.status.status === 'moved' && next(item) !== undefined,
      );
      for (const item of carried) {
        const on = next(item);
        if (!on) throw new Error(named(item));
        expect(on.table.planYear).toBe(year + 1);
        expect(origin(on)?.row.id).toBe(item.row.id);
        expect(on.row.title).toBe(item.row.title);
        // What goes on without a day, or comes again, is put off only where the answer says so.
        const isPutOff = item.row.deadline.kind !== 'recurring' && item.row.deadline.kind !== 'continuous';
        const so = counts.get(named(item)) ?? 0;
        expect(isPutOff ? [so + 1] : [so, so + 1]).toContain(movesOf(on));
      }
      moved.push(carried.length);
    }
    expect(Math.min(...moved)).toBeGreaterThan(5);
    const last = plansOf(book, '2022-11-24');
    expect(Math.max(...itemsOf(last).map(actionMoves(last)))).toBeGreaterThanOrEqual(3);
  },
  120_000,
);
