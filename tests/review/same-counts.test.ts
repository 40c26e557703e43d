import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { replay } from '../../src/book/replay';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { jobs } from '../../src/jobs/jobs';
import { rollupFigures } from '../../src/jobs/rollup/rollup-figures';
import type { PlanReading } from '../../src/plan/reading';
import { statuses } from '../../src/plan/status';
import { textIn } from '../../src/text/text';
import { codedPlans, plans } from '../plan/any-sheet';
import { bookOf } from '../plan/sheet-of';
import { describeShared } from '../shared-folder';
import { fixtures } from '../plan/fixtures/all';
import { workbooksIn } from './every-workbook';
import { caseCount, everydayOf } from '../case-count';

const today = '2020-11-24';
const words = textIn('sv');

/** Rows, rows in each status and overdue rows of all action plans. */
const figures = ({ tables }: PlanReading): ReturnType<typeof rollupFigures> =>
  rollupFigures(
    tables.filter(({ kind }) => kind === 'actions'),
    null,
    today,
  );

function mustKeepCounts(book: WorkbookSnapshot): void {
  const { changes, reading, problems } = jobs.structure(book, { today });
  const after = jobs.scan(replay(book, changes.edits), { today }).reading;
  expect(problems.filter(({ code }) => code === 'changed-reading')).toEqual([]);
  expect(figures(after)).toEqual(figures(reading));
}

/** Rows of a status, and overdue rows, by the words that a problem says them in: `Klar`, `Pågår, försenad`. */
function counted({ byStatus, overdue }: ReturnType<typeof figures>): Map<string, number> {
  return new Map([
    ...statuses.map((status) => [words.status[status], byStatus[status]] as const),
    [words.agenda.late, overdue],
  ]);
}

/** What structuring counts otherwise is said, row by row, and all of it is. */
function mustSayWhatItCountsOtherwise(book: WorkbookSnapshot): void {
  const { changes, reading, problems } = jobs.structure(book, { today, language: 'sv' });
  const after = jobs.scan(replay(book, changes.edits), { today }).reading;
  const expected = counted(figures(reading));
  const add = (said: string | undefined, count: number): void =>
    said?.split(', ').forEach((word) => expected.set(word, (expected.get(word) ?? 0) + count));
  for (const { code, candidates = [] } of problems) {
    if (code !== 'changed-reading') continue;
    add(candidates[0], -1);
    add(candidates[1], 1);
  }
  expect(counted(figures(after))).toEqual(expected);
  expect(figures(after).total).toBe(figures(reading).total);
}

test.each([
  ['any plan', plans],
  ['plans with a key', codedPlans],
])(
  'structuring %s changes no count that it does not tell of',
  (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (sheet) => mustSayWhatItCountsOtherwise(bookOf(sheet))),
      { numRuns: caseCount(300) },
    );
  },
  60_000,
);

test.each(fixtures.map(({ name, sheets }) => [name, sheets] as const))(
  'structuring an invented workbook changes no count: %s',
  (_, sheets) => mustKeepCounts(bookOf(...sheets)),
);

/** Too many sheets to be a plan; what is done with it is tested where files are. */
const isReadable = (name: string): boolean => !/5000/.test(name);

describeShared('structuring a workbook made by others changes no count', (folder) => {
  const all = [...workbooksIn(folder), ...workbooksIn(folder, 'cases')].filter(([name]) => isReadable(name));
  test.each(everydayOf(all))('%s', (_, path) => mustKeepCounts(snapshotOf(readFileSync(path))));
});
