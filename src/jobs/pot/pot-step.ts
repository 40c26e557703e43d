import type { Text } from '../../text/text';
import type { JobRequest } from '../job';
import { withEdits, type Progress } from '../progress';
import { drawn } from '../sheets/own-sheet';
import { tablesFor } from '../agenda/agenda-state';
import { potSheet } from './pot-sheet';

/** The ledger of the year's climate pot, where the workbook has entries of one. */
export function potStep(work: Progress, year: number | null, request: JobRequest, text: Text): Progress {
  const { book, reading } = work;
  const tables = tablesFor(reading, 'climatepot', year).filter(({ rows }) => rows.length > 0);
  return tables.length === 0
    ? work
    : withEdits(work, drawn(book, potSheet(book, reading, tables, year, request.today, text)));
}
