import { readFileSync } from 'node:fs';
import type { Address } from '../../../src/book/area';
import { guarded } from '../../../src/book/guarded';
import { makeInExcel } from '../../../src/entries/excel/handouts-in-excel';
import { probes } from '../../../src/entries/excel/probes';
import { showCell, showMarked } from '../../../src/entries/excel/show-cell';
import { onChange, onSelection } from '../../../src/entries/excel/workbook-events';
import { excelHost } from '../../../src/hosts/excel/excel';
import type { WorkbookHost } from '../../../src/hosts/host';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { quirksNamed } from '../../../workbench/office-double/known-quirks';
import type { Workbench } from '../../../workbench/office-double/workbench';
import { sampleOf } from '../../cli/desk-in-folder';
import { blankWorkbook } from '../../hosts/xlsx/blank-workbook';
import { excelOver } from '../../workbench/office';

/** Microsoft's own library over a workbook file. */
function opened(sheet: string, quirks: readonly string[] = []): Workbench {
  const host = xlsxHost(blankWorkbook());
  const corner = { sheet, row: 1, column: 1, rows: 1, columns: 1 };
  host.apply(
    guarded(host.read(), [
      { kind: 'addSheet', sheet },
      { kind: 'writeCells', at: corner, cells: [['Nr', 'Åtgärd']] },
      { kind: 'setName', name: 'planbok_rollup', area: corner, hidden: true },
    ]),
  );
  return excelOver(host.bytes(), { quirks: quirksNamed(quirks) }).workbench;
}

const hostHere = (): WorkbookHost => excelHost(Excel.run, () => true);

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

const reported = [
  'rows-hidden-by-hand',
  'rows-hidden-by-filter',
  'rows-hidden-by-table-filter',
  'two-looks',
  'table-formulas',
  'property-reopened',
  'fit-to-page',
] as const;

test.each(['selection-told', 'change-told', 'events-off', ...reported] as const)(
  'what the conformance page tries of events holds here: %s',
  async (name) => {
    const workbench = opened('Plan');
    await expect(probes[name](hostHere())).resolves.toBeNull();
    expect([...workbench.unimplemented()]).toEqual([]);
  },
);

test.each([
  ['rows-hidden-by-hand', 'filter', 'hidden true, matrix a2a4a, cell cell, row '],
  ['rows-hidden-by-filter', 'filter', 'hidden true, matrix a2a4a, cell cell, row '],
  ['rows-hidden-by-table-filter', 'filter', 'hidden true, matrix a2a4a, cell cell, row '],
  ['two-looks', 'looks', "The requested resource doesn't exist."],
  ['table-formulas', 'fill-down', '=1+2 | =1+2 | =1+2 | text'],
  ['fit-to-page', 'fit-to-page', 'not fitted'],
] as const)('%s is found out where Excel has it: %s', async (name, quirk, found) => {
  const workbench = opened('Plan', [quirk]);
  const difference = await probes[name](hostHere()).catch(String);
  expect(difference).toContain(found);
  expect(workbench.book().sheets.map((sheet) => sheet.name)).not.toContain('Planbok prov');
});

test('a property is looked for when the trial is run again, and taken away', async () => {
  const workbench = opened('Plan');
  await expect(probes['property-reopened'](hostHere())).resolves.toBeNull();
  const saved = workbench.save();
  excelOver(saved, { quirks: quirksNamed(['properties-gone']) });
  await expect(probes['property-reopened'](hostHere())).resolves.toBe(
    'property 200, setting 200 / property 0, setting 200',
  );
  excelOver(saved);
  await expect(probes['property-reopened'](hostHere())).resolves.toBeNull();
});

test('files are made from the workbook that is open in Excel, and nothing is written', async () => {
  const { workbench } = excelOver(readFileSync(sampleOf('sv')));
  const make = makeInExcel(excelHost(Excel.run, () => true));
  const list = await make('actions', { today: '2020-11-24' }, null);
  expect([list.name, list.type]).toEqual(['workbook-actions.csv', 'text/csv']);
  expect(list.content).toContain('Källsortering på alla våningsplan');
  const agenda = await make('agenda', { today: '2020-11-24' }, null);
  expect(agenda.name).toBe('workbook-agenda.docx');
  expect(agenda.content).toBeInstanceOf(Uint8Array);
  expect([...workbench.unimplemented()]).toEqual([]);
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load('isDirty');
    await context.sync();
    expect(workbook.isDirty).toBe(false);
  });
});
