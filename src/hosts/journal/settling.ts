import type { Edit } from '../../book/edit';
import type { Pausable, Wait } from '../../book/pausable';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Left } from '../../book/undo-left';
import { Failure } from '../failure';
import { waitFor } from '../waiting';
import { isOfProgram, withoutDeletions } from './undeleted';
import { firstPieceColumn } from './journal-sheet';
import { rowsIn, stateNote, storedIn, type Row, type RowState, type Stored } from './record';
import { restoringNow } from './restoring';
import { strays } from './strays';
import type { Step, Workplace } from './workplace';

export const half = (state: RowState): boolean =>
  state === 'begun' || state === 'undoing' || state === 'undoing-in-part';

/** What the journal holds: a row for each run, and rows of runs that have been written down anew since. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly stale: readonly Row[];
}

export function* rowsNow(place: Workplace, isFresh = true): Pausable<Rows, Wait> {
  const all = rowsIn(yield* waitFor(place.heads(isFresh)));
  const rows = all.filter((row, at) => all.findIndex(({ id }) => id === row.id) === at);
  return { rows, stale: all.filter((row) => !rows.includes(row)) };
}

export function* storedOf(place: Workplace, row: Row): Pausable<Stored | undefined, Wait> {
  return storedIn(row, yield* waitFor(place.texts(row.row, firstPieceColumn, row.pieces)));
}

export const asSteps = (edits: readonly Edit[]): Step[] => edits.map((edit) => ({ kind: 'edit', edit }));

/** Work under the journal: the state that ends it, the workbook before it, and what it was to change. */
interface Work {
  readonly id: string;
  readonly end: RowState;
  readonly book: WorkbookSnapshot;
  readonly edits: readonly Edit[];
  /** Given where an undo may leave the sheets that the program does not delete: they are told here. */
  readonly onUndeleted?: (left: readonly Left[]) => void;
}

/**
 * Brings a half-done run to the end that its state asks for: one begun is rolled back, one being undone is undone.
 * @param miswritten work that was marked as ended and whose cells do not hold what they were given
 */
export function* settledRow(
  place: Workplace,
  row: Row,
  miswritten?: Work,
  onUndeleted?: Work['onUndeleted'],
): Pausable<void, Wait> {
  const stored = yield* storedOf(place, row);
  const now = yield* waitFor(place.read());
  if (stored === undefined) {
    yield* waitFor(place.carryOut([{ kind: 'forget', row: row.row }], now));
    throw new Failure('unsupported', { reason: 'journal-damaged', isHalfDone: true });
  }
  const end: Step =
    row.state === 'begun'
      ? { kind: 'forget', row: row.row }
      : stateNote(row.row, row.state === 'undoing' ? 'undone' : 'undone-in-part');
  const editsFor = (book: WorkbookSnapshot): readonly Edit[] => [
    ...restoringNow(book, stored.undo),
    ...(row.state === 'begun' && stored.log ? restoringNow(book, stored.log) : []),
    ...(miswritten ? strays(miswritten.book, book, miswritten.edits) : []),
  ];
  const begin = miswritten ? [stateNote(row.row, row.state)] : [];
  try {
    yield* waitFor(place.carryOut([...begin, ...asSteps(editsFor(now)), end], now));
  } catch (error) {
    if (!onUndeleted || row.state === 'begun' || !isOfProgram(error)) throw error;
    const left = yield* waitFor(place.read());
    const rest = withoutDeletions(left, editsFor(left));
    if (!rest) throw error;
    yield* waitFor(
      place.carryOut([...begin, ...asSteps(rest.edits), stateNote(row.row, 'undone-in-part')], left),
    );
    onUndeleted(rest.left);
  }
}

/** The state in which work that was marked as ended is rolled back, or carried to its end once more. */
const reopened: Partial<Record<RowState, RowState>> = {
  done: 'begun',
  undone: 'undoing',
  'undone-in-part': 'undoing-in-part',
};

/** The program has answered that all is done, and does not hold what it was given. */
const isMiswritten = (error: unknown): boolean =>
  error instanceof Failure &&
  (error.details.reason === 'not-as-written' || error.details.reason === 'rows-filtered');

/** What tells a person when to go on is kept, such as that a quota of Google's starts anew tomorrow. */
const reasonOf = (error: unknown): string =>
  (error instanceof Failure && error.code === 'unreachable' ? error.details.reason : undefined) ??
  'half-done';

/** Settles what an error has left. Says whether the work had come to its end all the same, and only the answer was lost. */
export function* settledAfter(place: Workplace, work: Work, error: unknown): Pausable<boolean, Wait> {
  const { id, end } = work;
  try {
    const row = (yield* rowsNow(place)).rows.find(
      (known) => known.id === id && (half(known.state) || known.state === end),
    );
    if (!row) return false;
    const wrong = isMiswritten(error);
    const state = (wrong ? reopened[row.state] : undefined) ?? row.state;
    if (state === end) return true;
    yield* settledRow(place, { ...row, state }, wrong ? work : undefined, work.onUndeleted);
    return state !== 'begun';
  } catch (inner) {
    const said = inner instanceof Failure ? inner.details.said : undefined;
    const more = said === undefined ? {} : { said };
    throw new Failure(
      'unreachable',
      { reason: reasonOf(error), isHalfDone: true, ...more },
      { cause: error },
    );
  }
}
