import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { excelOver } from './office';

const COLUMNS = 12;

/** Milliseconds of processor time to write this many rows in one request, and to save the workbook. */
async function timeOf(count: number): Promise<number> {
  const { excel, workbench } = excelOver(blankWorkbook());
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => (column % 3 === 0 ? row : `Text ${row} ${column}`)),
  );
  const before = process.cpuUsage();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRangeByIndexes(0, 0, count, COLUMNS).values = rows;
    await context.sync();
  });
  workbench.save();
  const { user, system } = process.cpuUsage(before);
  expect(workbench.requests.filter(({ members }) => members.includes('Range.values='))).toHaveLength(1);
  return (user + system) / 1000;
}

test('eight times the rows are written in one request and saved in about eight times the processor time', async () => {
  await timeOf(500);
  const small = Math.min(await timeOf(1250), await timeOf(1250));
  const large = await timeOf(10_000);
  process.stderr.write(`1,250 rows: ${Math.round(small)} ms, 10,000 rows: ${Math.round(large)} ms\n`);
  expect(large / small).toBeLessThan(20);
}, 120_000);
