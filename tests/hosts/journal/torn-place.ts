import type { Edit } from '../../../src/book/edit';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { HEAD_COLUMNS, JOURNAL_ROWS } from '../../../src/hosts/journal/journal-sheet';
import type { Step, Workplace } from '../../../src/hosts/journal/workplace';

/** What a workbook holds, whoever looks at it. */
export interface Held {
  book: WorkbookSnapshot;
  /** The journal's texts, by row and column from 0. */
  journal: string[][];
}

/** Where the program or the line breaks: at an action, before or after it is done, or once all is done and nobody hears of it. */
export interface Break {
  readonly at: number;
  readonly how: 'before' | 'answer-lost';
  /** Nothing works any more after it, as when the program has been closed. */
  readonly isLasting: boolean;
}

type Action =
  { readonly edit: Edit } | { readonly row: number; readonly column: number; readonly text: string | null };

/** One edit as the several things a program does for it: a block comes line by line, a sheet is shown before it is hidden. */
function actionsOf(step: Step): readonly Action[] {
  if (step.kind === 'note')
    return step.texts.map((text, offset) => ({ row: step.row, column: step.column + offset, text }));
  if (step.kind === 'forget') return [{ row: step.row, column: 0, text: null }];
  const { edit } = step;
  if (edit.kind === 'writeCells' && edit.cells.length > 1) {
    return edit.cells.map((line, down) => ({
      edit: { ...edit, at: { ...edit.at, row: edit.at.row + down }, cells: [line] },
    }));
  }
  if (edit.kind === 'setTable' && edit.area !== null)
    return [
      { edit: { ...edit, area: null } },
      { edit: { ...edit, name: 'Table1' } },
      { edit: { ...edit, name: 'Table1', area: null } },
      { edit },
    ];
  return [{ edit }];
}

export interface TornPlace extends Workplace {
  /** Actions and readings so far. */
  readonly count: () => number;
}

/** A workbook that keeps the executed beginning of whatever is asked of it, and breaks where it is told to. */
export function tornPlace(held: Held, breaking?: Break): TornPlace {
  let count = 0;
  let isBroken = false;
  const fail = (): never => {
    isBroken = true;
    throw new Error('the line broke');
  };
  const counted = (): void => {
    if (isBroken && breaking?.isLasting === true) fail();
    if (count === breaking?.at && breaking.how === 'before') {
      count += 1;
      fail();
    }
    count += 1;
  };
  return {
    count: () => count,
    read: () => {
      counted();
      return held.book;
    },
    heads: (isFresh) => {
      if (isFresh) counted();
      return Array.from({ length: JOURNAL_ROWS }, (_, row) =>
        (held.journal[row] ?? []).slice(0, HEAD_COLUMNS),
      );
    },
    texts: (row, column, many) => {
      counted();
      return (held.journal[row - 1] ?? []).slice(column - 1, column - 1 + many);
    },
    carryOut: (steps) => {
      const edits: Edit[] = [];
      const first = count;
      try {
        for (const step of steps) {
          for (const action of actionsOf(step)) {
            counted();
            if ('edit' in action) edits.push(action.edit);
            else if (action.text === null) held.journal[action.row - 1] = [];
            else {
              const line = (held.journal[action.row - 1] ??= []);
              while (line.length < action.column) line.push('');
              line[action.column - 1] = action.text;
            }
          }
        }
      } finally {
        held.book = carried(held.book, edits);
      }
      if (breaking?.how === 'answer-lost' && breaking.at >= first && breaking.at < count && !isBroken) fail();
    },
  };
}

/** The edits one after the other; what cannot be is a fault of the journal's order. */
function carried(book: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const sheets = new Set(book.sheets.map(({ name }) => name));
  for (const edit of edits) {
    if (edit.kind === 'addSheet') {
      if (sheets.has(edit.sheet)) throw new Error(`there is a sheet ${edit.sheet}`);
      sheets.add(edit.sheet);
    } else if (edit.kind === 'removeOwnSheet') {
      if (!sheets.has(edit.sheet)) throw new Error(`there is no sheet ${edit.sheet}`);
      sheets.delete(edit.sheet);
    }
  }
  return replay(book, edits);
}
