import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { jobs } from '../../../src/jobs/jobs';
import { comparable } from '../comparable';
import { excelUnderTest } from './excel-double';
import { told } from './told';
import { someOf } from '../../case-count';

const sample = (name: string): Uint8Array => readFileSync(join(__dirname, '..', '..', '..', 'samples', name));
const request = { today: '2020-11-24' };
const shown = (book: WorkbookSnapshot): unknown => comparable(told(book));

describe.each(someOf(['handlingsplan-exempel.xlsx', 'action-plan-sample.xlsx']))('%s', (name) => {
  const bytes = sample(name);

  test('is read as the file is read', async () => {
    const { host, workbench } = excelUnderTest(bytes);
    expect(comparable(await host.read())).toEqual(comparable(snapshotOf(bytes)));
    expect([...workbench.unimplemented()]).toEqual([]);
  });

  test('is reviewed as the file is reviewed; once more changes nothing; undo restores', async () => {
    const { host, workbench } = excelUnderTest(bytes);
    const file = xlsxHost(bytes);
    const before = await host.read();
    const { changes } = jobs.review(before, request);
    expect(changes).toEqual(jobs.review(file.read(), request).changes);
    const { undo } = await host.apply(changes);
    file.apply(changes);
    const after = await host.read();
    expect([...workbench.unimplemented()]).toEqual([]);
    expect(shown(after)).toEqual(shown(file.read()));
    expect(jobs.review(after, request).changes.edits).toEqual([]);
    // The workbook that Excel saves is read by another reader as Excel shows it.
    expect(shown(snapshotOf(workbench.save()))).toEqual(shown(after));
    await host.apply(undo);
    expect(shown(await host.read())).toEqual(shown(before));
  }, 60_000);
});
