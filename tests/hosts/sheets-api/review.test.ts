import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { sample } from '../../apps-script/seeded-world';
import { comparable } from '../comparable';
import { google } from './seeded';

const held = google();
const options = { today: '2020-11-24' };

interface ComparableSheet {
  readonly values: unknown;
  readonly formulas: unknown;
  readonly formats: unknown;
}

const cells = (book: WorkbookSnapshot): unknown =>
  (comparable(book) as { readonly sheets: readonly [string, ComparableSheet][] }).sheets.map(
    ([name, { values, formulas, formats }]) => [name, values, formulas, formats],
  );

describe.each(['handlingsplan-exempel.xlsx', 'action-plan-sample.xlsx'])('the review of %s', (file) => {
  const book = sample(file);

  test('reads the same plan as the workbook file', async () => {
    const { host } = await held.imported(book);
    expect(jobs.check(await host.read(), options).reading).toEqual(jobs.check(book, options).reading);
  });

  test('gives the same cells as in the workbook file, a second run nothing, and undo the old ones', async () => {
    const planned = replay(book, jobs.review(book, options).changes.edits);
    const { id, host } = await held.imported(book, [planned]);
    const before = await host.read();
    const { changes } = jobs.review(before, options);
    await host.apply(changes, { note: { job: 'review', day: options.today, cells: 1 } });
    const after = await host.read();
    expect(comparable(after)).toEqual(comparable(replay(before, changes.edits)));
    expect(cells(after)).toEqual(cells(planned));
    expect(jobs.review(after, options).changes.edits).toEqual([]);
    // The plan is a table of Google's own, and its overview a chart.
    const { sheets } = held.emulator().book(id);
    expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(['PlanbokPlan1']);
    expect(sheets.flatMap(({ charts }) => charts)).not.toEqual([]);
    const [run] = await host.history.runs();
    expect(await host.history.undo(run?.id ?? '')).toEqual([]);
    expect(comparable(await host.read())).toEqual(comparable(before));
  });
});
