/** @jest-environment node */
import { stepsSince } from '../steps';
import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { excelOver } from './office';

const COLUMNS = 12;

/** The steps it takes to write this many rows in one request and to save the workbook. */
async function stepsFor(count: number): Promise<number> {
  const { excel, workbench } = excelOver(blankWorkbook());
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => (column % 3 === 0 ? row : `Text ${row} ${column}`)),
  );
  stepsSince();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRangeByIndexes(0, 0, count, COLUMNS).values = rows;
    await context.sync();
  });
  workbench.save();
  const steps = stepsSince();
  expect(workbench.requests.filter(({ members }) => members.includes('Range.values='))).toHaveLength(1);
  return steps;
}

test('eight times the rows are written in one request and saved in about eight times the steps', async () => {
  await stepsFor(500);
  const growth = (await stepsFor(10_000)) / (await stepsFor(1250));
  expect(growth).toBeGreaterThan(7);
  expect(growth).toBeLessThan(12);
}, 120_000);
