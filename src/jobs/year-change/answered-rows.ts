import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading, ReadingRequest } from '../../plan/reading';
import { idKey } from '../../plan/references/reference-text';
import { movedTo } from '../answers/moved-answer';
import { itemKey, type Item } from '../link/items';
import type { ActionPlace, YearAnswer } from './year-answer';

/** Finds the action that a place names: by its row, or by a number that only one of them has. */
export function actionAt(
  items: readonly Item[],
  placeOf: (place: Exclude<ActionPlace, string>) => { readonly sheet: string; readonly row: number },
): (place: ActionPlace) => Item | undefined {
  const byRow = new Map(items.map((item) => [itemKey(item.table.sheet, item.row.row), item]));
  return (place) => {
    if (typeof place === 'string') {
      const named = items.filter(({ row }) => row.id !== null && idKey(row.id) === idKey(place));
      return named.length === 1 ? named[0] : undefined;
    }
    const { sheet, row } = placeOf(place);
    return byRow.get(itemKey(sheet, row));
  };
}

/**
 * A person's answers by the actions they are about, and those that are about none; of several for one the last counts. An answer given in a sheet that a plan
 * has been built from is one to the plan.
 */
export function answersByRow(
  answers: readonly YearAnswer[],
  items: readonly Item[],
  book: WorkbookSnapshot,
  reading: PlanReading,
  request: ReadingRequest,
): { readonly answerFor: (item: Item) => YearAnswer | null; readonly unused: readonly YearAnswer[] } {
  const find = actionAt(items, (at) => movedTo(book, reading, at, request) ?? at);
  const found = new Map<string, YearAnswer>();
  const unused: YearAnswer[] = [];
  for (const answer of answers) {
    const item = find(answer.at);
    if (item) found.set(itemKey(item.table.sheet, item.row.row), answer);
    else unused.push(answer);
  }
  return { answerFor: ({ table, row }) => found.get(itemKey(table.sheet, row.row)) ?? null, unused };
}
