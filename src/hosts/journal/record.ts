import { fingerprint } from '../../book/digest';
import type { ChangeSet } from '../../book/edit';
import { asAreas, asChangeSet, asUndoSet } from '../change-set-shape';
import type { Run, RunNote, RunState } from '../host';
import { firstRunRow, stateColumn } from './journal-sheet';
import type { Restoring } from './restoring';
import type { JournalHeads, Step } from './workplace';

/** What a run's row holds besides its head. */
export interface Stored {
  readonly undo: Restoring;
  /** What takes the run's row out of the log of runs, should the run be rolled back; undoing leaves the row. */
  readonly log?: Restoring;
  /** What was done, to be done once more; `null` when it was too much to keep. */
  readonly redo: ChangeSet | null;
}

/** `begun`, `undoing` and `undoing-in-part` stand while the workbook is being written to. */
const states = ['begun', 'undoing', 'undoing-in-part', 'done', 'undone', 'undone-in-part'] as const;
export type RowState = (typeof states)[number];

/** A run as its row's head tells it. */
export interface Row {
  readonly row: number;
  /** Later runs have higher numbers. */
  readonly number: number;
  readonly state: RowState;
  readonly id: string;
  readonly note: RunNote;
  readonly pieces: number;
  readonly digest: string;
}

/** Characters in a cell: below the limits of Excel (32,767) and Google Sheets (50,000), the first letter included. */
const PIECE = 32_000;

/** Begins every piece, so that no program takes one for a formula, a number or a day. */
const LETTER = '~';

function* pieces(text: string): Generator<string, undefined> {
  for (let at = 0; at < text.length;) {
    let end = Math.min(at + PIECE - 1, text.length);
    // The halves of a letter beyond the first 65,536 stay together.
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
    yield LETTER + text.slice(at, end);
    at = end;
  }
}

/** More than this of what was done is not kept for doing it again, in characters. */
const MOST_REDO = 4 * 2 ** 20;

const packed = (stored: Stored): string => JSON.stringify(stored);

export interface PackedRun {
  readonly id: string;
  /** Characters. */
  readonly size: number;
  /** The texts of its row but for the state: of column 1, and from column 3 on. */
  readonly first: string;
  readonly rest: readonly string[];
}

/** The run as the texts of its row. Without an `id`, it is known by its number and what it holds. */
export function packedRun(
  run: { readonly number: number; readonly id?: string | undefined; readonly note: RunNote },
  stored: Stored,
): PackedRun {
  const whole = packed(stored);
  const text = whole.length <= MOST_REDO ? whole : packed({ ...stored, redo: null });
  const digest = fingerprint(text);
  const all = [...pieces(text)];
  const id = run.id ?? `${run.number}-${digest}`;
  const { job, day, cells } = run.note;
  return {
    id,
    size: text.length,
    first: String(run.number),
    rest: [JSON.stringify({ id, job, day, cells }), `${all.length} ${digest}`, ...all],
  };
}

/** The step that says how far a run has come. */
export const stateNote = (row: number, state: RowState): Step => ({
  kind: 'note',
  row,
  column: stateColumn,
  texts: [state],
});

function noteFrom(text: string): (RunNote & { readonly id: string }) | undefined {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null) return undefined;
    const { id, job, day, cells } = data as Record<string, unknown>;
    if (typeof id !== 'string' || typeof job !== 'string' || typeof day !== 'string') return undefined;
    return typeof cells === 'number' ? { id, job, day, cells } : undefined;
  } catch {
    return undefined;
  }
}

/** The rows of the journal, those of the latest runs first. A run that is written down anew has two for a while, the newer first. A row without a state was never finished: nothing was done under it. */
export function rowsIn(heads: JournalHeads): readonly Row[] {
  return heads
    .slice(firstRunRow - 1)
    .flatMap(([numberText = '', stateText, noteText = '', sum = ''], index): Row[] => {
      const state = states.find((known) => known === stateText);
      const [, count, digest] = /^(\d{1,5}) ([0-9a-f]{16})$/.exec(sum) ?? [];
      if (state === undefined || count === undefined || digest === undefined) return [];
      const note = noteFrom(noteText);
      if (note === undefined) return [];
      const { id, ...rest } = note;
      const row = firstRunRow + index;
      return [{ row, number: Number(numberText) || 0, state, id, note: rest, pieces: Number(count), digest }];
    })
    .sort((a, b) => b.number - a.number);
}

const stateOf: Readonly<Record<RowState, RunState>> = {
  begun: 'half-done',
  undoing: 'half-done',
  'undoing-in-part': 'half-done',
  done: 'done',
  undone: 'undone',
  'undone-in-part': 'undone-in-part',
};

export const runOf = ({ id, note, state }: Row): Run => ({ id, ...note, state: stateOf[state] });

function restoringIn(data: unknown): Restoring | undefined {
  const { changes, tables } = data as Readonly<Record<keyof Restoring, unknown>>;
  const [undo, made] = [asUndoSet(changes), asAreas(tables)];
  return undo && made && { changes: undo, tables: made };
}

/** What the pieces of a row say; `undefined` when they are not as we wrote them. Anybody may have written the file. */
export function storedIn(row: Row, texts: readonly string[]): Stored | undefined {
  const text = texts.map((piece) => piece.slice(LETTER.length)).join('');
  if (fingerprint(text) !== row.digest) return undefined;
  try {
    const data = JSON.parse(text) as Readonly<Record<keyof Stored, unknown>>;
    const undo = restoringIn(data.undo);
    const redo = data.redo === null ? null : asChangeSet(data.redo);
    const log = data.log === undefined ? undefined : restoringIn(data.log);
    if (undo === undefined || redo === undefined || (data.log !== undefined && !log)) return undefined;
    return { undo, ...(log && { log }), redo };
  } catch {
    return undefined;
  }
}
