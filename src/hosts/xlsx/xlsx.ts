import { digest } from '../../book/digest';
import type { ChangeSet, Edit } from '../../book/edit';
import { inverse } from '../../book/inverse';
import { OWN_NAME } from '../../book/own-sheet';
import { replay } from '../../book/replay';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { UndoNow } from '../../book/undo-now';
import type { Package } from '../../opc/package';
import { Failure } from '../failure';
import type { Receipt, SyncWorkbookHost } from '../host';
import { JOURNAL } from '../journal/journal-sheet';
import { failureOf } from '../refused';
import { takenBackFrom } from '../take-back';
import { carriedOut } from './apply';
import { differingSheet } from './as-planned';
import { damagedParts } from './damaged-parts';
import { mustFit } from './fitting-result';
import { openedPackage } from './open';
import { readWorkbook, type KnownSheet } from './read';
import { hasStore, popRun, pushRun, restored, runTakenBackBy, storedUndo } from './stored-undo';
import type { UndoRun } from './undo-run';
import { readable } from './unreadable';
import { untouchedSheets } from './untouched-sheets';
import { verifiedBytes } from './verified';

/** A workbook file in memory. */
export interface XlsxHost extends SyncWorkbookHost {
  /** The file as it is now; the very bytes that were opened while nothing has been applied. */
  bytes(): Uint8Array;
  /** What takes back the last run on this file, whenever it was; `undefined` when there is none. */
  storedUndo(): ChangeSet | undefined;
  /**
   * Takes back the last run on this file, whenever it was, but for what has been changed since.
   * @throws Failure as `History.undo`, and `unsupported` with the reason why there is no run to take back
   */
  undoLast(): UndoNow;
}

/** Whether a run of Planbok's shows in the workbook. */
const isOurs = ({ names, properties }: WorkbookSnapshot): boolean =>
  names.some(({ name }) => name.startsWith(OWN_NAME)) || properties.size > 0;

/** Why there is no run to take back. */
function noRun(pkg: Package, book: WorkbookSnapshot): Failure {
  const reason = hasStore(pkg)
    ? 'no-more-runs'
    : book.otherSheets.some((name) => name.toLowerCase() === JOURNAL)
      ? 'undo-elsewhere'
      : isOurs(book)
        ? 'undo-forgotten'
        : 'nothing-to-undo';
  return new Failure('unsupported', { reason });
}

interface State {
  readonly bytes: Uint8Array;
  readonly book: WorkbookSnapshot;
}

/**
 * A host over the bytes of an .xlsx or .xlsm file. Changes are all made or none: they are worked out on a copy of the
 * package, which is read back and compared with what was planned before it takes the file's place.
 * @throws Failure `unreadable-file` or `too-large`
 */
export function xlsxHost(bytes: Uint8Array, file?: string): XlsxHost {
  const open = (content: Uint8Array): Package => openedPackage(content, file);
  let damaged: ReturnType<typeof damagedParts> | undefined;
  const stateOf = (content: Uint8Array, known?: KnownSheet): State => ({
    bytes: content,
    book: readable(file, () => {
      const pkg = open(content);
      const book = readWorkbook(pkg, known);
      // What is damaged is not touched, and is so still.
      return { ...book, ...(damaged ??= damagedParts(pkg)) };
    }),
  });
  let now = stateOf(bytes);

  /** The new state, if the package holds what was planned. */
  function settled(pkg: Package, planned: WorkbookSnapshot): State {
    const next = stateOf(verifiedBytes(pkg), untouchedSheets(open(now.bytes), pkg, now.book));
    const sheet = differingSheet(planned, next.book);
    if (sheet !== undefined) throw new Failure('unsupported', { reason: 'not-as-planned', sheet });
    return next;
  }

  /** The state before the last run, byte for byte, unless another program has saved the file since. */
  function takenBack(run: UndoRun, planned: WorkbookSnapshot): State | undefined {
    const pkg = open(now.bytes);
    if (!restored(pkg, run)) return undefined;
    const next = stateOf(verifiedBytes(pkg));
    return differingSheet(planned, next.book) === undefined ? next : undefined;
  }

  /** The state after the edits, without the last run, which they take back. */
  function withoutRun(edits: readonly Edit[], planned: WorkbookSnapshot): State {
    const pkg = open(now.bytes);
    carriedOut(pkg, now.book, planned, edits);
    popRun(pkg, isOurs(planned));
    return settled(pkg, planned);
  }

  function carried(changes: ChangeSet, planned: WorkbookSnapshot, undo: ChangeSet): State {
    const was = open(now.bytes);
    const run = runTakenBackBy(was, () => digest(changes));
    const before = run && takenBack(run, planned);
    if (before) return before;
    if (run) return withoutRun(changes.edits, planned);
    const pkg = open(now.bytes);
    carriedOut(pkg, now.book, planned, changes.edits);
    pushRun(was, pkg, undo);
    return settled(pkg, planned);
  }

  return {
    name: 'xlsx',
    can: { atomic: true, nativeUndo: false, charts: true },
    read: () => now.book,
    bytes: () => now.bytes,
    storedUndo: () => readable(file, () => storedUndo(open(now.bytes))),
    undoLast() {
      const undo = readable(file, () => storedUndo(open(now.bytes)));
      if (!undo) throw readable(file, () => noRun(open(now.bytes), now.book));
      const back = takenBackFrom(now.book, undo);
      const { changes } = back;
      const planned = replay(now.book, changes.edits);
      now = readable(file, () =>
        changes === undo ? carried(undo, planned, undo) : withoutRun(changes.edits, planned),
      );
      return back;
    },
    apply(changes): Receipt {
      const failure = failureOf(now.book, changes);
      if (failure) throw failure;
      mustFit(now.book, changes.edits);
      const undo = inverse(now.book, changes.edits);
      if (changes.edits.length === 0) return { undo };
      const planned = replay(now.book, changes.edits);
      now = readable(file, () => carried(changes, planned, undo));
      return { undo };
    },
  };
}
