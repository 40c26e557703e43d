import { replay } from '../../../src/book/replay';
import { appsScriptHost } from '../../../src/hosts/apps-script/apps-script';
import { jobs } from '../../../src/jobs/jobs';
import { sample, worldFrom } from '../../apps-script/seeded-world';
import { comparable } from '../comparable';
import { servicesOf } from './seeded';

const options = { today: '2020-11-24' };

describe.each(['handlingsplan-exempel.xlsx', 'action-plan-sample.xlsx'])('the review of %s', (file) => {
  const book = sample(file);

  test('reads the same plan as the workbook file', () => {
    const { book: state } = worldFrom(book);
    const read = appsScriptHost(servicesOf(state)).read();
    expect(jobs.check(read, options).reading).toEqual(jobs.check(book, options).reading);
  });

  test('gives the same cells as in the workbook file, and undo gives the old ones back', () => {
    const planned = replay(book, jobs.review(book, options).changes.edits);
    const { book: state } = worldFrom(book, [planned]);
    const host = appsScriptHost(servicesOf(state));
    const before = host.read();
    const { changes } = jobs.review(before, options);
    const { undo } = host.apply(changes, { note: { job: 'review', day: options.today, cells: 1 } });
    const after = appsScriptHost(servicesOf(state)).read();
    expect(comparable(after)).toEqual(comparable(replay(before, changes.edits)));
    const cells = (snapshot: typeof after): unknown =>
      (
        comparable(snapshot) as {
          readonly sheets: readonly [string, { values: unknown; formulas: unknown; formats: unknown }][];
        }
      ).sheets.map(([name, { values, formulas, formats }]) => [name, values, formulas, formats]);
    expect(cells(after)).toEqual(cells(planned));
    expect(jobs.review(after, options).changes.edits).toEqual([]);
    const again = appsScriptHost(servicesOf(state));
    again.apply(undo);
    expect(comparable(again.read())).toEqual(comparable(before));
  });
});
