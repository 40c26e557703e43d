import type { CellValue } from '../../book/cells';
import type { Field } from '../../plan/field';
import type { ChoosableStatus } from '../../plan/status';

/** What one column of a new row says. */
export interface NewCell {
  readonly field: Field;
  /** Of several columns of one field, which; absent for the one that counts. */
  readonly more?: string;
  /** The heading of a column that has no field: the row has the cell where the plan has such a heading. */
  readonly heading?: string;
  readonly value: CellValue;
  /** The field whose column takes it in a plan that has none of its own for it. */
  readonly or?: Field;
  /** The plan gets a column for it where it has none; without this, the cell is left out there. */
  readonly isNeeded?: true;
}

/** An action that is to be added to a plan: what its row says, but for its number. */
export interface NewAction {
  readonly title: string;
  /** Written as the workbook's plans call it. */
  readonly status: ChoosableStatus;
  readonly cells: readonly NewCell[];
}

/** An action in the words of somebody who has just decided it. What is left out stays empty. */
export interface ActionWords {
  readonly title: string;
  readonly status?: ChoosableStatus;
  readonly owner?: string;
  readonly deadline?: CellValue;
  readonly goal?: string;
  readonly area?: string;
  readonly resources?: string;
  readonly comment?: string;
  /** Numbers of the findings or decisions that it answers. */
  readonly links?: string;
}

/** What every plan must have room for: who, when, and what the action answers. */
const needed = ['owner', 'deadline', 'links'] as const;
const wished = ['goal', 'area', 'resources', 'comment'] as const;

export const newAction = (words: ActionWords): NewAction => {
  const cellsOf = (fields: readonly ((typeof needed)[number] | (typeof wished)[number])[]): NewCell[] =>
    fields.flatMap((field) => {
      const value = words[field];
      return value === undefined || value === null || value === '' ? [] : [{ field, value }];
    });
  return {
    title: words.title,
    status: words.status ?? 'notStarted',
    cells: [...cellsOf(needed).map((cell): NewCell => ({ ...cell, isNeeded: true })), ...cellsOf(wished)],
  };
};
