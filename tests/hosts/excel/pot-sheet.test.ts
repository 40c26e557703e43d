import { readFileSync } from 'node:fs';
import { jobs } from '../../../src/jobs/jobs';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { sampleOf } from '../../cli/desk-in-folder';
import { comparable } from '../comparable';
import { excelUnderTest } from './excel-double';
import { told } from './told';

test.each([
  ['pot', { today: '2020-11-24' }],
  ['cycle', { today: '2021-11-24', year: 2021 }],
] as const)(
  '%s in Excel is as in the file, and taken back as it was',
  async (job, request) => {
    const bytes = readFileSync(sampleOf('sv'));
    const { host, workbench } = excelUnderTest(bytes);
    const file = xlsxHost(bytes);
    const before = await host.read();
    const { changes } = jobs[job](file.read(), request);
    expect(changes.edits.length).toBeGreaterThan(0);
    const { undo } = await host.apply(changes);
    file.apply(changes);
    expect([...workbench.unimplemented()]).toEqual([]);
    const after = await host.read();
    expect(comparable(told(after))).toEqual(comparable(told(file.read())));
    expect(jobs[job](after, request).changes.edits).toEqual([]);
    await host.apply(undo);
    expect(comparable(told(await host.read()))).toEqual(comparable(told(before)));
  },
  60_000,
);
