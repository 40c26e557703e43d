import { cellKey } from '../../../src/book/area';
import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { sheetNamed } from '../../../src/book/snapshot';
import { excelUnderTest } from './excel-double';
import { seededFile } from './seeded-file';

const cell = { sheet: 'Data', row: 10, column: 1, rows: 1, columns: 1 };
const writing = (value: string | number): Edit => ({ kind: 'writeCells', at: cell, cells: [[value]] });

test('the number of 29 February 1900 keeps the format of a day when a run over it is taken back', async () => {
  const { again } = excelUnderTest(seededFile());
  const asDay: Edit = { kind: 'setFormat', area: cell, format: 'yyyy-mm-dd' };
  for (const edits of [[writing(60), asDay], [writing('text')]]) {
    const host = again();
    await host.apply(guarded(await host.read(), edits));
  }
  const [run] = (await again().history?.runs()) ?? [];
  expect(await again().history?.undo(run?.id ?? '')).toEqual([]);
  const data = sheetNamed(await again().read(), 'Data');
  expect([data?.values[9], data?.formats.get(cellKey(10, 1))]).toEqual([[60], 'yyyy-mm-dd']);
});
