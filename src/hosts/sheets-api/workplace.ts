import { columnLetter } from '../../book/area';
import { replay } from '../../book/replay';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { Failure } from '../failure';
import { JOURNAL } from '../journal/journal-sheet';
import type { Step, Workplace } from '../journal/workplace';
import type { JournalStep } from '../sheets/row-writes';
import { readBook, textsIn, type BookReading } from './read';
import { TEXT_FIELDS } from './read-fields';
import { requestsFor } from './requests';
import type { Spreadsheet } from './spreadsheet';

const isNote = (step: Step): step is JournalStep => step.kind !== 'edit';

/**
 * The spreadsheet as a place for the journal to work in. All steps are one batch, which Google carries out whole or not at all: a
 * run of this host is never half done. The journal is kept all the same, so that a run can be taken back, here or in the
 * spreadsheet, and so that it can be told whether a batch was carried out whose answer is missing.
 */
export function spreadsheetPlace(spreadsheet: Spreadsheet): Workplace {
  let last: BookReading | undefined;

  async function read(): Promise<WorkbookSnapshot> {
    last = await readBook(spreadsheet);
    return last.book;
  }

  return {
    read,
    async heads(isFresh) {
      if (isFresh || !last) await read();
      return last?.journal?.heads ?? [];
    },
    async texts(row, column, count) {
      const columns = Math.min(count, (last?.journal?.grid.columns ?? 0) - column + 1);
      if (columns < 1) return [];
      const cells = `${columnLetter(column)}${row}:${columnLetter(column + columns - 1)}${row}`;
      const { sheets } = await spreadsheet.get(TEXT_FIELDS, [`${JOURNAL}!${cells}`]);
      return textsIn(sheets?.[0] ?? {})[0] ?? [];
    },
    async carryOut(steps, book, watch) {
      const reading = last;
      if (reading?.book !== book)
        throw new Error('spreadsheetPlace: steps for another reading than the last');
      // Whether or not the work succeeds, the last reading is out of date.
      last = undefined;
      const standing = reading.all.find(({ name }) => name.toLowerCase() === JOURNAL);
      // A person's own sheet that happens to have that name.
      if (standing && standing.id !== reading.journal?.id)
        throw new Failure('conflict', { reason: 'sheet-exists', sheet: standing.name });
      if (watch?.isStopped?.() === true) throw new Failure('stopped');
      const edits = steps.flatMap((step) => (step.kind === 'edit' ? [step.edit] : []));
      const requests = requestsFor(reading, replay(book, edits), edits, steps.filter(isNote));
      if (requests.length > 0) await spreadsheet.change([...requests]);
      watch?.onProgress?.(steps.length, steps.length);
    },
  };
}
