import type { Address } from '../../../src/book/area';
import { guarded } from '../../../src/book/guarded';
import { probes } from '../../../src/entries/excel/probes';
import { showCell, showMarked } from '../../../src/entries/excel/show-cell';
import { onChange, onSelection } from '../../../src/entries/excel/workbook-events';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import type { Workbench } from '../../../workbench/office-double/workbench';
import { blankWorkbook } from '../../hosts/xlsx/blank-workbook';
import { excelOver } from '../../workbench/office';

/** Microsoft's own library over a workbook file. */
function opened(sheet: string): Workbench {
  const host = xlsxHost(blankWorkbook());
  const corner = { sheet, row: 1, column: 1, rows: 1, columns: 1 };
  host.apply(
    guarded(host.read(), [
      { kind: 'addSheet', sheet },
      { kind: 'writeCells', at: corner, cells: [['Nr', 'Åtgärd']] },
      { kind: 'setName', name: 'planbok_rollup', area: corner, hidden: true },
    ]),
  );
  return excelOver(host.bytes()).workbench;
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** What the workbook's window shows. */
async function shown(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return `${sheet.name}|${range.address}`;
  });
}

const names = ['Plan', 'Plan 2020', "Ann's plan", 'Mål!'];

test.each(names)('a cell on %s is shown', async (sheet) => {
  const workbench = opened(sheet);
  await showCell({ sheet, row: 7, column: 6 });
  expect(await shown()).toMatch(/\|.*!F7$/);
  expect((await shown()).startsWith(`${sheet}|`)).toBe(true);
  expect([...workbench.unimplemented()]).toEqual([]);
});

test.each(names)('the sheet that a name marks is shown: %s', async (sheet) => {
  opened(sheet);
  await expect(showMarked('planbok_rollup')).resolves.toBe(true);
  expect((await shown()).startsWith(`${sheet}|`)).toBe(true);
});

test('a mark that is not there shows nothing, and a sheet that is gone or hidden is named', async () => {
  opened('Plan');
  await expect(showMarked('planbok_agenda')).resolves.toBe(false);
  const gone = showCell({ sheet: 'Borta', row: 1, column: 1 });
  await expect(gone).rejects.toMatchObject({ code: 'no-such-sheet', details: { sheet: 'Borta' } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').visibility = 'Hidden';
    await context.sync();
  });
  const hidden = showCell({ sheet: 'Plan', row: 1, column: 1 });
  await expect(hidden).rejects.toMatchObject({ details: { sheet: 'Plan', reason: 'hidden-sheet' } });
});

test('the pane is told which cell a person selects, until it stops listening', async () => {
  const workbench = opened('Plan 2020');
  const seen: Address[] = [];
  const stop = onSelection((at) => seen.push(at));
  await settled();
  workbench.select({ sheet: 'Plan 2020', row: 3, column: 2, rows: 4, columns: 2 });
  await settled();
  expect(seen).toEqual([{ sheet: 'Plan 2020', row: 3, column: 2 }]);
  stop();
  await settled();
  workbench.select({ sheet: 'Plan 2020', row: 9, column: 1, rows: 1, columns: 1 });
  await settled();
  expect(seen).toHaveLength(1);
});

test('the pane is told of changes by the person and by others, until it stops listening', async () => {
  const workbench = opened('Plan');
  let told = 0;
  const stop = onChange(() => (told += 1));
  await settled();
  workbench.typeInto({ sheet: 'Plan', row: 2, column: 1 }, 'Byt lampor');
  await settled();
  workbench.typeRemotely({ sheet: 'Plan', row: 2, column: 2 }, 'Klar');
  await settled();
  expect(told).toBe(2);
  stop();
  await settled();
  workbench.typeInto({ sheet: 'Plan', row: 3, column: 1 }, 'x');
  await settled();
  expect(told).toBe(2);
});

test.each(['selection-told', 'change-told', 'events-off'] as const)(
  'what the conformance page tries of events holds here: %s',
  async (name) => {
    const workbench = opened('Plan');
    await expect(probes[name]()).resolves.toBeNull();
    expect([...workbench.unimplemented()]).toEqual([]);
  },
);
