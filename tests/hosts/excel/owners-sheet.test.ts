import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { jobs } from '../../../src/jobs/jobs';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { rowBreaks } from '../../../src/opc/write/page-break-elements';
import { sampleOf } from '../../cli/desk-in-folder';
import { comparable } from '../comparable';
import { excelUnderTest } from './excel-double';
import { told } from './told';

const request = { today: '2020-11-24' };

/** The page breaks of the sheets that have any, in the order of the parts. */
function breaksIn(bytes: Uint8Array): readonly (readonly number[])[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /worksheets\/[^/]+\.xml$/.test(name));
  return parts.map(([, part]) => rowBreaks(strFromU8(part))).filter((breaks) => breaks.length > 0);
}

test('Excel breaks the pages of the owners where the file does, and anew when the sheet is made for one', async () => {
  const bytes = readFileSync(sampleOf('sv'));
  const { host, workbench } = excelUnderTest(bytes);
  const file = xlsxHost(bytes);
  const { changes } = jobs.owners(file.read(), request);
  const { undo } = await host.apply(changes);
  file.apply(changes);
  expect([...workbench.unimplemented()]).toEqual([]);
  const after = await host.read();
  expect(comparable(told(after))).toEqual(comparable(told(file.read())));
  expect(jobs.owners(after, request).changes.edits).toEqual([]);
  const [breaks, ...others] = breaksIn(workbench.save());
  expect([breaks, others]).toEqual([breaksIn(file.bytes())[0], []]);
  expect(breaks).toHaveLength(11);

  const alone = await host.apply(jobs.owners(after, { ...request, owner: 'Ekonomi' }).changes);
  expect(breaksIn(workbench.save())).toEqual([]);
  await host.apply(alone.undo);
  await host.apply(undo);
  expect(ownSheetNamed(snapshotOf(workbench.save()), 'owners')).toBeUndefined();
}, 60_000);
