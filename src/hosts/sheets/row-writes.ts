import { HEAD_COLUMNS } from '../journal/journal-sheet';
import type { Step } from '../journal/workplace';

export type JournalStep = Extract<Step, { readonly kind: 'note' | 'forget' }>;

/** Notes of one row that follow one another, as one write; a row that is forgotten first is emptied by it. */
export interface RowWrite {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly string[];
}

/** Where the pieces of the longest run end, so that none of an older one is left. */
export const widthOf = (steps: readonly JournalStep[]): number =>
  Math.max(
    HEAD_COLUMNS,
    ...steps.map((step) => (step.kind === 'note' ? step.column + step.texts.length - 1 : 0)),
  );

export function rowWrites(steps: readonly JournalStep[], columns: number): readonly RowWrite[] {
  const writes: RowWrite[] = [];
  for (const step of steps) {
    const last = writes.at(-1);
    const { row } = step;
    if (step.kind === 'forget')
      writes.push({ row, column: 1, texts: Array.from({ length: columns }, () => '') });
    else if (
      last?.row === row &&
      last.column === 1 &&
      last.texts.length >= step.column + step.texts.length - 1
    ) {
      const texts = [...last.texts];
      texts.splice(step.column - 1, step.texts.length, ...step.texts);
      writes.splice(-1, 1, { ...last, texts });
    } else writes.push({ row, column: step.column, texts: step.texts });
  }
  return writes;
}
