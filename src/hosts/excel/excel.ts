import type { WorkbookSnapshot } from '../../book/snapshot';
import type { WorkbookHost } from '../host';
import { journalled } from '../journal/journalled';
import type { Workplace } from '../journal/workplace';
import type { Batch } from './answers';
import { carryOut } from './carry-out';
import { excelFailure } from './excel-failure';
import { HEADS, journalPieces, journalTexts } from './journal-notes';
import { readWorkbook, type Reading } from './reading';

/** How the program is reached: `Excel.run`. */
export type ExcelRun = typeof Excel.run;

/** Which sets of its interface the program has: `Office.context.requirements.isSetSupported`. */
export type IsSetSupported = (set: string, version: string) => boolean;

/** The workbook that is open in Excel, through Office.js. ExcelApi 1.9 is enough. */
export function excelHost(run: ExcelRun, isSetSupported: IsSetSupported): WorkbookHost {
  /** What was known of a workbook when it was read goes with its snapshot. */
  const readings = new WeakMap<WorkbookSnapshot, Reading>();
  let last: Reading | undefined;

  /** While a person types in a cell, Excel waits rather than fails. */
  const batch: Batch = (work) => run({ delayForCellEdit: true }, work);

  async function within<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await batch(work);
    } catch (error) {
      throw excelFailure(error);
    }
  }

  const place: Workplace = {
    async read() {
      const canTellMerges = isSetSupported('ExcelApi', '1.13');
      const reading = await within((context) => readWorkbook(context, batch, canTellMerges));
      readings.set(reading.book, reading);
      last = reading;
      return reading.book;
    },
    heads: (isFresh) => (!isFresh && last ? last.heads : within((context) => journalTexts(context, HEADS))),
    texts: (row, column, count) => within((context) => journalPieces(context, row, column, count)),
    async carryOut(steps, book, watch) {
      const reading = readings.get(book);
      if (!reading) throw new Error('excel: the changes are for a workbook that this host has not read');
      await within((context) => carryOut(context, steps, reading, isSetSupported, watch));
    },
  };
  return {
    name: 'excel',
    can: { atomic: false, nativeUndo: false, charts: true, pictures: true },
    ...journalled(place),
  };
}
