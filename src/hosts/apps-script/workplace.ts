import type { ChangeSet } from '../../book/edit';
import { replay } from '../../book/replay';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { Failure } from '../failure';
import { JOURNAL } from '../journal/journal-sheet';
import type { JournalHeads, Step, Workplace } from '../journal/workplace';
import type { ApplyOptions } from '../host';
import { carriedOut } from './apply';
import { NEW_SHEET } from './sheet-facts';
import { confirmed } from './confirmed';
import { journalSheet, newJournal, rowTexts, writeRows } from './journal-rows';
import type { JournalStep } from '../sheets/row-writes';
import { readBook, type BookReading } from './read';
import type { Services } from './services';

/** Google ends a script after six minutes; at this, what is left is spent on taking back. */
export const MOST_MS = 4.5 * 60_000;

type Watch = Pick<ApplyOptions, 'onProgress' | 'isStopped' | 'onUndrawn'>;

/** Runs of steps of one kind: what the journal is told, and edits, in their order. */
function grouped(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last && (last[0]?.kind === 'edit') === (step.kind === 'edit')) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

const isNote = (step: Step): step is JournalStep => step.kind !== 'edit';

export interface SpreadsheetPlace extends Workplace {
  read(): WorkbookSnapshot;
  /**
   * The workbook as it is now, as far as it matters to these changes: read anew where they would write, taken from the last
   * reading elsewhere. Everything is read when there is none, or when anything there is not as it was.
   */
  readFor(changes: ChangeSet): WorkbookSnapshot;
}

/**
 * The spreadsheet as a place for the journal to work in. `started` is when this execution of the script began, in
 * milliseconds: an execution is one conversation's call, and lives no longer.
 */
export function spreadsheetPlace(
  services: Services,
  started: number,
  now: () => number = Date.now,
): SpreadsheetPlace {
  const { app } = services;
  let last: BookReading | undefined;

  function read(): WorkbookSnapshot {
    app.flush();
    last = readBook(services);
    return last.book;
  }

  function readFor(changes: ChangeSet): WorkbookSnapshot {
    app.flush();
    last = (last && confirmed(last, changes, services)) ?? readBook(services);
    return last.book;
  }

  function heads(isFresh: boolean): JournalHeads {
    if (!isFresh && last) return last.journal ?? [];
    app.flush();
    return journalSheet(app.getActiveSpreadsheet())?.heads ?? [];
  }

  /** The reading that `book` is of: what is to be done was worked out on it. */
  function readingOf(book: WorkbookSnapshot): BookReading {
    if (last?.book === book) return last;
    throw new Error('spreadsheetPlace: steps for another reading than the last');
  }

  /** What is taken back is not watched: it goes on for as long as Google lets it. */
  function checkTime(watch: Watch | undefined): void {
    if (!watch) return;
    if (watch.isStopped?.() === true) throw new Failure('stopped');
    if (now() - started > MOST_MS) throw new Failure('too-large', { reason: 'script-time' });
  }

  return {
    read,
    readFor,
    heads,
    texts(row, column, count) {
      app.flush();
      const journal = journalSheet(app.getActiveSpreadsheet());
      return journal ? rowTexts(journal.sheet, row, column, count) : [];
    },
    carryOut(steps, book, watch) {
      const reading = readingOf(book);
      // Whether or not the work succeeds, the last reading is out of date.
      last = undefined;
      const { spreadsheet, all } = reading;
      const standing = all.find(({ name }) => name.toLowerCase() === JOURNAL);
      // A person's own sheet that happens to have that name.
      if (standing && reading.sheets.has(standing.name))
        throw new Failure('conflict', { reason: 'sheet-exists', sheet: standing.name });
      let journal = standing?.sheet;
      let columns = journal?.getMaxColumns() ?? 0;
      for (const group of grouped(steps)) {
        checkTime(watch);
        const notes = group.filter(isNote);
        if (notes.length > 0) {
          if (!journal) [journal, columns] = [newJournal(spreadsheet, all.length), NEW_SHEET.maxColumns];
          writeRows(journal, notes, columns);
        } else {
          const edits = group.flatMap((step) => (step.kind === 'edit' ? [step.edit] : []));
          const planned = replay(reading.book, edits);
          for (const sheet of carriedOut(reading, planned, edits, services, watch === undefined))
            watch?.onUndrawn?.(sheet);
        }
        // What the journal says must stand before what it speaks of.
        app.flush();
      }
      watch?.onProgress?.(steps.length, steps.length);
    },
  };
}
