import type { Told } from '../../workbench/bench/wire';
import { benchOver } from '../../workbench/bench/server/bench';
import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { excelOver } from './office';

test('a request that changes hundreds of blocks is told to the page once', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  const told: Told['change'][] = [];
  const bench = benchOver({ workbench, file: 'bok.xlsx' }, false, (name, message) => {
    if (name === 'change') told.push(message as Told['change']);
  });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    for (let row = 1; row <= 300; row += 1) {
      sheet.getRange(`A${row}`).values = [[row]];
      sheet.getRange(`A${row}`).format.fill.color = '#DDEEDD';
    }
    sheet.getRange('B7').select();
    await context.sync();
  });
  expect(told.filter(({ isContent }) => isContent)).toHaveLength(1);
  expect(told.flatMap(({ selection }) => selection ?? [])).toMatchObject([{ row: 7, column: 2 }]);
  expect(bench.state()).toMatchObject({ revision: told.at(-1)?.revision, book: { isDirty: true } });
  bench.close();
});

test('what was widened and what was typed is taken back in turn; what the add-in writes ends that', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  const bench = benchOver({ workbench, file: 'bok.xlsx' }, false, () => undefined);
  const at = { sheet: 'Blad1', row: 1, column: 2 };
  const wide = () => workbench.sheet('Blad1').columnWidths.get(2);
  bench.type({ cells: [{ at, text: 'ett' }] });
  bench.widen({ sheet: 'Blad1', column: 2, columns: 1, pixels: 120 });
  bench.type({ cells: [{ at, text: 'två' }] });
  bench.undo();
  expect([workbench.cell(at).value, wide()]).toEqual(['ett', 120]);
  bench.undo();
  expect([workbench.cell(at).value, wide()]).toEqual(['ett', 64]);
  expect(bench.state().canUndo).toBe(true);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('C1').values = [['tillägget']];
    await context.sync();
  });
  expect(bench.state().canUndo).toBe(false);
  bench.close();
});

test('a look at another sheet is told as what is selected there, and ends nothing that can be taken back', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    context.workbook.worksheets.add('Blad2');
    await context.sync();
  });
  const told: Told['change'][] = [];
  const bench = benchOver({ workbench, file: 'bok.xlsx' }, false, (name, message) => {
    if (name === 'change') told.push(message as Told['change']);
  });
  const at = { sheet: 'Blad1', row: 1, column: 2 };
  bench.type({ cells: [{ at, text: 'ett' }] });
  await Promise.resolve();
  told.length = 0;
  workbench.select({ sheet: 'Blad2', row: 3, column: 1, rows: 1, columns: 1 });
  await Promise.resolve();
  expect(told).toMatchObject([{ isContent: false, selection: { sheet: 'Blad2', row: 3, column: 1 } }]);
  bench.undo();
  expect(workbench.cell(at).value).toBeNull();
  bench.close();
});

test('an engine that is gone is told to the page, and what was typed can still be taken back', async () => {
  const { workbench } = excelOver(blankWorkbook(), { engine: { file: '/nowhere/engine.cjs' } });
  const told: Told['change'][] = [];
  const bench = benchOver({ workbench, file: 'bok.xlsx' }, false, (name, message) => {
    if (name === 'change') told.push(message as Told['change']);
  });
  const at = { sheet: 'Blad1', row: 1, column: 2 };
  bench.type({ cells: [{ at, text: '=COUNTIF(A1:A9,"x")' }] });
  const typed = bench.state().revision;
  await workbench.calculated();
  await Promise.resolve();
  expect(bench.state()).toMatchObject({ canUndo: true, book: { hasStoppedCalculating: true } });
  expect(told.at(-1)).toMatchObject({ isContent: true, revision: bench.state().revision });
  expect(bench.state().revision).toBeGreaterThan(typed);
  bench.undo();
  expect(workbench.cell(at).formula).toBeUndefined();
  bench.close();
});
