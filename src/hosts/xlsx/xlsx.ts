import { digest } from '../../book/digest';
import type { ChangeSet, Edit } from '../../book/edit';
import { inverse } from '../../book/inverse';
import type { LoggedRun } from '../../book/logged-run';
import { OWN_NAME } from '../../book/own-sheet';
import { replay } from '../../book/replay';
import { latestRun } from '../../book/latest-run';
import { runAdded, runLines, RUNS, runsSheet } from '../../book/run-log';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { UndoNow } from '../../book/undo-now';
import type { Package } from '../../opc/package';
import { Failure } from '../failure';
import type { Receipt, SyncWorkbookHost } from '../host';
import { JOURNAL } from '../journal/journal-sheet';
import { failureOf } from '../refused';
import { runOfEdits } from '../run-of-edits';
import { takenBackFrom } from '../take-back';
import { carriedOut } from './apply';
import { differingSheet } from './as-planned';
import { damagedParts } from './damaged-parts';
import { mustFit } from './fitting-result';
import { openedPackage } from './open';
import { readWorkbook, type KnownSheet } from './read';
import { hasStore, lastJob, popRun, pushRun, restored, runTakenBackBy, storedUndo } from './stored-undo';
import type { UndoRun } from './undo-run';
import { readable } from './unreadable';
import { untouchedSheets } from './untouched-sheets';
import { verifiedFile, type OpenedFile } from './verified';

/** A workbook file in memory. */
export interface XlsxHost extends SyncWorkbookHost {
  /** The file as it is now; the very bytes that were opened while nothing has been applied. */
  bytes(): Uint8Array;
  /** What takes back the last run on this file, whenever it was; `undefined` when there is none. */
  storedUndo(): ChangeSet | undefined;
  /**
   * Takes back the last run on this file, whenever it was, but for what has been changed since.
   * @param at when, as `RunStamp.at`: the undo then has a row in the log of runs
   * @throws Failure as `History.undo`, and `unsupported` with the reason why there is no run to take back
   */
  undoLast(at?: string): UndoneRun;
}

/** What was taken back, and which run it was. */
export interface UndoneRun extends UndoNow {
  /** As the log of runs has it; `null` where the log does not know the run. */
  readonly run: LoggedRun | null;
}

/** Whether what a run of Planbok's made shows in the workbook. The log of runs stays when all of them are taken back. */
const isOurs = ({ names, properties }: WorkbookSnapshot): boolean =>
  names.some(({ name }) => name.startsWith(OWN_NAME) && name.toLowerCase() !== RUNS) || properties.size > 0;

/** Why there is no run to take back. */
function noRun(pkg: Package, book: WorkbookSnapshot): Failure {
  const reason = hasStore(pkg)
    ? 'no-more-runs'
    : book.otherSheets.some((name) => name.toLowerCase() === JOURNAL)
      ? 'undo-elsewhere'
      : isOurs(book)
        ? 'undo-forgotten'
        : runsSheet(book)
          ? 'no-more-runs'
          : 'nothing-to-undo';
  return new Failure('unsupported', { reason });
}

/** Changes are made to copies of its package. */
interface State extends OpenedFile {
  readonly book: WorkbookSnapshot;
}

/**
 * A host over the bytes of an .xlsx or .xlsm file. Changes are all made or none: they are worked out on a copy of the
 * package, which is read back and compared with what was planned before it takes the file's place.
 * @throws Failure `unreadable-file` or `too-large`
 */
export function xlsxHost(bytes: Uint8Array, file?: string): XlsxHost {
  let damaged: ReturnType<typeof damagedParts> | undefined;
  const stateOf = (opened: OpenedFile, known?: KnownSheet): State =>
    readable(file, () => {
      const book = readWorkbook(opened.pkg, known);
      // What is damaged is not touched, and is so still.
      return { ...opened, book: { ...book, ...(damaged ??= damagedParts(opened.pkg)) } };
    });
  let now = stateOf({ bytes, pkg: openedPackage(bytes, file) });

  /** The new state, if the package holds what was planned. */
  function settled(pkg: Package, planned: WorkbookSnapshot): State {
    const next = stateOf(verifiedFile(pkg), untouchedSheets(now.pkg, pkg, now.book));
    const sheet = differingSheet(planned, next.book);
    if (sheet !== undefined) throw new Failure('unsupported', { reason: 'not-as-planned', sheet });
    return next;
  }

  /**
   * The package as it is now, with the run in the log of runs. What takes the run back begins here: no byte of the log is in
   * it, so that the log can grow.
   */
  function withLog(run: LoggedRun | undefined): { readonly pkg: Package; readonly book: WorkbookSnapshot } {
    const pkg = now.pkg.copy();
    return { pkg, book: logged(pkg, now.book, run) };
  }

  /** Adds the run to the log in a package that holds this workbook. @returns what it then holds */
  function logged(pkg: Package, book: WorkbookSnapshot, run: LoggedRun | undefined): WorkbookSnapshot {
    const adding = runAdded(book, run);
    if (adding.length === 0) return book;
    const after = replay(book, adding);
    carriedOut(pkg, book, after, adding);
    return after;
  }

  /** The state before the last run, byte for byte, unless another program has saved the file since. */
  function takenBack(
    stored: UndoRun,
    planned: WorkbookSnapshot,
    run: LoggedRun | undefined,
  ): State | undefined {
    const pkg = now.pkg.copy();
    if (!restored(pkg, stored)) return undefined;
    const after = logged(pkg, planned, run);
    const next = stateOf(verifiedFile(pkg));
    return differingSheet(after, next.book) === undefined ? next : undefined;
  }

  /** The state after the edits, without the last run, which they take back. */
  function withoutRun(edits: readonly Edit[], run: LoggedRun | undefined): State {
    const { pkg, book } = withLog(run);
    const planned = replay(book, edits);
    carriedOut(pkg, book, planned, edits);
    popRun(pkg, isOurs(planned));
    return settled(pkg, planned);
  }

  function carried(changes: ChangeSet, undo: ChangeSet, run?: LoggedRun): State {
    const stored = runTakenBackBy(now.pkg, () => digest(changes));
    const before = stored && takenBack(stored, replay(now.book, changes.edits), run);
    if (before) return before;
    if (stored) return withoutRun(changes.edits, run);
    const { pkg, book } = withLog(run);
    const was = pkg.copy();
    const planned = replay(book, changes.edits);
    carriedOut(pkg, book, planned, changes.edits);
    pushRun(was, pkg, undo, run?.job);
    return settled(pkg, planned);
  }

  return {
    name: 'xlsx',
    can: { atomic: true, nativeUndo: false, charts: true, pictures: true },
    read: () => now.book,
    bytes: () => now.bytes,
    storedUndo: () => readable(file, () => storedUndo(now.pkg)),
    undoLast(at) {
      const undo = readable(file, () => storedUndo(now.pkg));
      if (!undo) throw readable(file, () => noRun(now.pkg, now.book));
      const back = takenBackFrom(now.book, undo);
      const { changes } = back;
      const latest = latestRun(runLines(now.book));
      const job = readable(file, () => lastJob(now.pkg));
      now = readable(file, () => {
        const run = runOfEdits({ at, job, act: 'undone' }, now.book, changes.edits);
        return changes === undo ? carried(undo, undo, run) : withoutRun(changes.edits, run);
      });
      return { ...back, run: latest?.job === job ? latest : null };
    },
    apply(changes, { run } = {}): Receipt {
      const failure = failureOf(now.book, changes);
      if (failure) throw failure;
      mustFit(now.book, changes.edits);
      const undo = inverse(now.book, changes.edits);
      if (changes.edits.length === 0) return { undo };
      now = readable(file, () => carried(changes, undo, run));
      return { undo };
    },
  };
}
