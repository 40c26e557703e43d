import { isKept, type ChangeSet, type Edit } from '../../book/edit';
import { inverse } from '../../book/inverse';
import { OWN_NAME } from '../../book/own-sheet';
import type { Pausable, Wait } from '../../book/pausable';
import { runAdded } from '../../book/run-log';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Left } from '../../book/undo-left';
import { undoNow } from '../../book/undo-now';
import { Failure } from '../failure';
import type { ApplyOptions, Receipt, Run, RunNote } from '../host';
import { failureOf } from '../refused';
import { runOfEdits, type MadeRun } from '../run-of-edits';
import { takenBackFrom } from '../take-back';
import { waitFor } from '../waiting';
import { firstRunRow, JOURNAL_ROWS, MOST_RUNS, stateColumn } from './journal-sheet';
import { packedRun, runOf, stateNote, type Row, type RowState, type Stored } from './record';
import { restoring, tablesIn } from './restoring';
import { asSteps, half, rowsNow, settledAfter, settledRow, storedOf, type Rows } from './settling';
import type { Step, Workplace } from './workplace';

/*
 * ALL OR NOTHING where the program itself does not promise it: what the touched places held is written down, then marked
 * as begun, then the edits are made, then it is marked as done. A run that is found begun is rolled back. Every order of
 * steps here is such that any beginning of them leaves the old workbook, the new one, or one that can be rolled back.
 */

/** Characters of all of them together, as in a workbook file. */
const MOST_TEXT = 8 * 2 ** 20;

const cellsOf = (edits: readonly Edit[]): number =>
  edits.reduce(
    (sum, edit) =>
      edit.kind === 'writeCells'
        ? sum + edit.cells.reduce((cells, line) => cells + line.filter((input) => !isKept(input)).length, 0)
        : sum,
    0,
  );

/** With each new sheet's mark directly after the sheet too, so that one cut short is known as ours. */
function markedAtOnce(edits: readonly Edit[]): readonly Edit[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'addSheet') return [edit];
    const mark = edits.find(
      (other) =>
        other.kind === 'setName' && other.name.startsWith(OWN_NAME) && other.area?.sheet === edit.sheet,
    );
    return mark ? [edit, mark] : [edit];
  });
}

/** Rows that make room for one more run of this size, the oldest first. */
function outgrown(rows: readonly Row[], size: number): readonly Row[] {
  let text = size;
  let count = 1;
  return rows.filter((row) => {
    // A piece is at most 32,000 characters.
    text += row.pieces * 32_000;
    count += 1;
    return count > MOST_RUNS || text > MOST_TEXT;
  });
}

/** A row without a run, else the oldest run's. */
function freeRow(rows: readonly Row[]): number {
  const taken = new Set(rows.map(({ row }) => row));
  for (let row = firstRunRow; row <= JOURNAL_ROWS; row += 1) if (!taken.has(row)) return row;
  return rows.at(-1)?.row ?? JOURNAL_ROWS;
}

/** What adds a run that is taken back or done once more to the log of runs. */
const loggedAs = (book: WorkbookSnapshot, edits: readonly Edit[], made: MadeRun): readonly Edit[] =>
  runAdded(book, runOfEdits(made, book, edits));

interface Beginning {
  readonly id: string;
  readonly steps: readonly Step[];
  readonly ending: readonly Step[];
}

/** The steps that write a run down, its state last, and those that end it and make room. */
function beginning(
  { rows, stale }: Rows,
  run: { readonly id?: string | undefined; readonly number?: number; readonly note: RunNote },
  stored: Stored,
  [during, end]: readonly [RowState, RowState] = ['begun', 'done'],
): Beginning {
  const row = freeRow(rows);
  const number = run.number ?? Math.floor(rows[0]?.number ?? 0) + 1;
  const { id, size, first, rest } = packedRun({ ...run, number }, stored);
  const replaced = [...rows.filter((known) => known.id === id), ...stale].filter((old) => old.row !== row);
  const others = rows.filter((known) => known.row !== row && !replaced.includes(known));
  return {
    id,
    steps: [
      { kind: 'forget', row },
      { kind: 'note', row, column: 1, texts: [first] },
      { kind: 'note', row, column: stateColumn + 1, texts: rest },
      stateNote(row, during),
    ],
    ending: [
      stateNote(row, end),
      ...[...replaced, ...outgrown(others, size)].map((old): Step => ({ kind: 'forget', row: old.row })),
    ],
  };
}

/** Makes the changes, all or none. @throws Failure as `WorkbookHost.apply` does, and `stopped` when told to stop */
export function* applied(
  place: Workplace,
  changes: ChangeSet,
  options: ApplyOptions = {},
  again?: { readonly id: string; readonly note: RunNote; readonly at?: string | undefined },
): Pausable<Receipt, Wait> {
  const book = options.asRead ?? (yield* waitFor(place.read()));
  const failure = failureOf(book, changes);
  if (failure) throw failure;
  const undo = inverse(book, changes.edits);
  if (changes.edits.length === 0) return { undo };
  const known = yield* rowsNow(place, false);
  if (known.rows.some(({ state }) => half(state))) throw new Failure('conflict', { reason: 'half-done' });
  const note = again?.note ?? options.note ?? { job: '', day: '', cells: cellsOf(changes.edits) };
  const adding = again
    ? loggedAs(book, changes.edits, { at: again.at, job: note.job, act: 'redone' })
    : runAdded(book, options.run);
  const log = adding.length === 0 ? {} : { log: restoring(book, adding) };
  const stored = { undo: restoring(book, changes.edits, undo), ...log, redo: changes };
  const { id, steps, ending } = beginning(known, { id: again?.id, note }, stored);
  const edits = [...adding, ...changes.edits];
  const doing = asSteps(markedAtOnce(edits));
  if (options.isStopped?.() === true) throw new Failure('stopped');
  try {
    yield* waitFor(place.carryOut([...steps, ...doing, ...ending], book, options));
  } catch (error) {
    const run = { id, end: 'done', book, edits } as const;
    if (!(yield* settledAfter(place, run, error)) || isBug(error)) throw error;
  }
  return { undo };
}

/**
 * The run stands, but what came after it, such as drawing a picture, has a fault of ours: it is to be seen. Whatever a program has answered,
 * its host has made a `Failure` of.
 */
const isBug = (error: unknown): boolean => !(error instanceof Failure);

interface KnownRun {
  readonly rows: Rows;
  readonly row: Row;
  readonly stored: Stored;
}

function* rowOf(place: Workplace, id: string, state: RowState): Pausable<KnownRun, Wait> {
  const rows = yield* rowsNow(place);
  if (rows.rows.some((known) => half(known.state))) throw new Failure('conflict', { reason: 'half-done' });
  const row = rows.rows.find((known) => known.id === id && known.state === state);
  const stored = row && (yield* storedOf(place, row));
  if (!row || !stored) throw new Failure('unsupported', { reason: 'no-such-run' });
  return { rows, row, stored };
}

/**
 * The steps that take a run back, around the edits. In part, it is written down anew first: what has been changed since must
 * stay when the undo is cut short and carried to its end.
 */
function undoing(
  { rows, row, stored }: KnownRun,
  changes: ChangeSet,
): Pick<Beginning, 'steps' | 'ending'> & { readonly end: RowState } {
  if (changes === stored.undo.changes)
    return { steps: [stateNote(row.row, 'undoing')], ending: [stateNote(row.row, 'undone')], end: 'undone' };
  const end = 'undone-in-part';
  const { id, note, number } = row;
  const anew = { undo: { changes, tables: tablesIn(changes.edits) }, redo: null };
  // Runs are numbered by whole numbers: it stays where it was among them.
  const run = { id, note, number: Math.floor(number) + 0.5 };
  return { ...beginning(rows, run, anew, ['undoing-in-part', end]), end };
}

/**
 * Takes a run back, but for what has been changed since and the sheets that the program does not delete, which are returned.
 * @throws Failure('conflict', areas) when nothing of it stands as it was left; nothing is written then
 */
export function* undone(place: Workplace, id: string, at?: string): Pausable<readonly Left[], Wait> {
  const run = yield* rowOf(place, id, 'done');
  const book = yield* waitFor(place.read());
  const { changes, left } = takenBackFrom(book, run.stored.undo.changes);
  const { steps, ending, end } = undoing(run, changes);
  // An undo that is cut short is carried to its end, so its row in the log comes first.
  const adding = loggedAs(book, changes.edits, { at, job: run.row.note.job, act: 'undone' });
  const edits = [...markedAtOnce(adding), ...changes.edits];
  const undeleted: Left[] = [];
  const onUndeleted = (staying: readonly Left[]): void => void undeleted.push(...staying);
  try {
    yield* waitFor(place.carryOut([...steps, ...asSteps(edits), ...ending], book));
  } catch (error) {
    if (!(yield* settledAfter(place, { id, end, book, edits, onUndeleted }, error)) || isBug(error))
      throw error;
  }
  return [...left, ...undeleted];
}

/** The done runs of which nothing can be taken back any more, by their ids. */
export function* lost(place: Workplace): Pausable<readonly string[], Wait> {
  const done = (yield* rowsNow(place)).rows.filter(({ state }) => state === 'done');
  if (done.length === 0) return [];
  const book = yield* waitFor(place.read());
  const ids: string[] = [];
  for (const row of done) {
    const stored = yield* storedOf(place, row);
    if (!stored || undoNow(book, stored.undo.changes).isNothing) ids.push(row.id);
  }
  return ids;
}

/** Does a run that was taken back once more. @throws Failure('conflict', areas) */
export function* redone(place: Workplace, id: string, at?: string): Pausable<void, Wait> {
  const { row, stored } = yield* rowOf(place, id, 'undone');
  if (stored.redo === null) throw new Failure('unsupported', { reason: 'no-redo' });
  yield* applied(place, stored.redo, {}, { id, note: row.note, at });
}

/** Rolls back what was cut short. @throws Failure with `isHalfDone` where it still is */
export function* recovered(place: Workplace): Pausable<void, Wait> {
  for (const row of (yield* rowsNow(place)).rows) {
    if (!half(row.state)) continue;
    try {
      yield* settledRow(place, row);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      throw new Failure(error.code, { ...error.details, isHalfDone: true }, { cause: error });
    }
  }
}

/** The runs that can be looked back on, the latest first. */
export function* listed(place: Workplace): Pausable<readonly Run[], Wait> {
  return (yield* rowsNow(place)).rows.map(runOf);
}
