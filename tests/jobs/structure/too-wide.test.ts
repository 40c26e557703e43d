import { MAX_COLUMNS } from '../../../src/book/area';
import { objectionsTo } from '../../../src/book/objection';
import { replay } from '../../../src/book/replay';
import { jobs } from '../../../src/jobs/jobs';
import { headedUpTo } from './too-wide';

/* A sheet has no room for what ordering adds, nor has a new one: too-wide.exhaustive.ts has every job on such a plan. */

test.each([
  [0, 'Id'],
  [1, 'Ursprunglig text'],
])(
  'a plan whose headings leave %d columns of a sheet is left and counted, %s is named, and all else is done',
  (columns, found) => {
    const book = headedUpTo(columns);
    const { changes, problems, structured, rollup } = jobs.review(book, { today: '2020-11-24' });
    expect(structured).toEqual([]);
    expect(problems.filter(({ code }) => code === 'too-wide')).toEqual([
      { code: 'too-wide', severity: 'warning', at: { sheet: 'Plan', row: 1, column: MAX_COLUMNS }, found },
    ]);
    expect(rollup.total).toBe(3);
    expect(objectionsTo(book, changes)).toEqual([]);
    const after = replay(book, changes.edits);
    expect(after.sheets[0]?.values).toEqual(book.sheets[0]?.values);
    const made = after.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
    expect(made).toEqual(expect.arrayContaining(['Lägesbild', 'Dagordning']));
  },
  120_000,
);
