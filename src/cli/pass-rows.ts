import { rowLines } from '../portfolio/row-lines';
import type { TidyRow } from '../portfolio/tidy-row';
import type { svCli } from '../text/sv/cli';
import type { Desk } from './command-desk';
import type { WorkOrder } from './order';
import { printable } from './printable';

/** Prints the rows of a workbook as lines of JSON, writes them to a Parquet file, or both. @throws Failure */
export async function passRows(
  rows: readonly TidyRow[],
  { printsRows, parquet }: Pick<WorkOrder, 'printsRows' | 'parquet'>,
  desk: Desk,
  text: typeof svCli,
): Promise<void> {
  const lines = rowLines(rows);
  if (parquet !== undefined) {
    const file = await desk.parquet(parquet);
    try {
      file.add(lines);
      await file.finish();
    } finally {
      file.end();
    }
  }
  if (printsRows === true) desk.print(lines);
  else if (parquet !== undefined) desk.print(`${text.rowsIn(printable(parquet, 200), rows.length)}\n`);
}
