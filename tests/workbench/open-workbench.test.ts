import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench } from '../../workbench/office-double/open-workbench';
import { blankWorkbook } from '../hosts/xlsx/blank-workbook';

const sample = readFileSync(join(__dirname, '../../samples/handlingsplan-exempel.xlsx'));

test('bytes that are no workbook are refused in the program’s own words', () => {
  expect(() => openWorkbench(new Uint8Array([1, 2, 3]), { file: 'a.xlsx' })).toThrow(
    expect.objectContaining({
      code: 'unreadable-file',
      details: expect.objectContaining({ file: 'a.xlsx' }),
    }),
  );
});

test('a workbook is saved the same twice, and knows whether it has changed', () => {
  const bench = openWorkbench(sample);
  expect(bench.book().isDirty).toBe(false);
  const sheet = bench.book().active;
  bench.typeInto({ sheet, row: 90, column: 2 }, '=1+1');
  bench.typeInto({ sheet, row: 91, column: 2 }, 'två');
  expect(bench.book().isDirty).toBe(true);
  const first = bench.save();
  expect(bench.book().isDirty).toBe(false);
  expect(Buffer.compare(bench.save(), first)).toBe(0);
  const again = openWorkbench(first);
  const cell = again.rows(sheet, 1, 99).find(({ row }) => row === 90)?.cells[0];
  expect(cell).toMatchObject({ column: 2, text: '2', formula: '=1+1' });
});

test('a listener hears of every change until it stops listening', () => {
  const bench = openWorkbench(blankWorkbook());
  const heard: string[] = [];
  const stop = bench.onChange((change) => void heard.push(change.kind));
  bench.typeInto({ sheet: 'Blad1', row: 1, column: 1 }, 'x');
  bench.select({ sheet: 'Blad1', row: 2, column: 2, rows: 1, columns: 1 });
  stop();
  bench.typeInto({ sheet: 'Blad1', row: 1, column: 1 }, 'y');
  expect(heard).toEqual(['cells', 'selection']);
});

test('the workbook opens at the sheet that it was left at', async () => {
  const bench = openWorkbench(sample);
  const other = bench
    .book()
    .sheets.find(({ name, visibility }) => visibility === 'visible' && name !== bench.book().active);
  if (!other) throw new Error('the sample has one sheet only');
  bench.select({ sheet: other.name, row: 1, column: 1, rows: 1, columns: 1 });
  expect(openWorkbench(bench.save()).book().active).toBe(other.name);
});
