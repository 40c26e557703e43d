import { idKey } from '../../plan/references/reference-text';
import { itemKey, type Item } from '../link/items';
import { sourceRowOf } from '../sheets/sheet-signs';
import type { ActionPlace, YearAnswer } from './year-answer';

/**
 * Finds the action that a place names: by its row, by the row that it was ordered from, or by a number that only one of them
 * has.
 */
export function actionAt(items: readonly Item[]): (place: ActionPlace) => Item | undefined {
  const byRow = new Map<string, Item>();
  for (const item of items) {
    for (const value of item.row.cells.values()) {
      const source = sourceRowOf(value);
      if (source) byRow.set(itemKey(source.sheet, source.row), item);
    }
  }
  for (const item of items) byRow.set(itemKey(item.table.sheet, item.row.row), item);
  return (place) => {
    if (typeof place === 'string') {
      const named = items.filter(({ row }) => row.id !== null && idKey(row.id) === idKey(place));
      return named.length === 1 ? named[0] : undefined;
    }
    return byRow.get(itemKey(place.sheet, place.row));
  };
}

/** A person's answers by the actions they are about, and those that are about none; of several for one the last counts. */
export function answersByRow(
  answers: readonly YearAnswer[],
  items: readonly Item[],
): { readonly answerFor: (item: Item) => YearAnswer | null; readonly unused: readonly YearAnswer[] } {
  const find = actionAt(items);
  const found = new Map<string, YearAnswer>();
  const unused: YearAnswer[] = [];
  for (const answer of answers) {
    const item = find(answer.at);
    if (item) found.set(itemKey(item.table.sheet, item.row.row), answer);
    else unused.push(answer);
  }
  return { answerFor: ({ table, row }) => found.get(itemKey(table.sheet, row.row)) ?? null, unused };
}
