import { cellKey } from '../../book/area';
import { isBlank } from '../../book/cells';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../book/snapshot';
import { isOfItsTime, textNaming } from '../../jobs/goals/goal-actions';
import { goalCounts } from '../../jobs/goals/goal-figures';
import { addressOf, itemsOf, type Item } from '../../jobs/link/items';
import { plansOf } from '../../jobs/review-year';
import { oneLine } from '../../plan/one-line';
import type { PlanReading } from '../../plan/reading';
import { settingsIn } from '../../plan/settings/stored-settings';
import { suggestedLinks, termsWith } from '../../plan/suggestions/link-suggestions';
import type { GoalAction, GoalView } from '../conversation';
import { actionName } from './answer-lists';
import { MOST_COMPARED } from './suggested-actions';

/** The cell of an action's row that names its goal, where it is there and nothing stands in it. */
function freeCell(book: WorkbookSnapshot, { table, row }: Item): GoalAction['cell'] | undefined {
  const sheet = sheetNamed(book, table.sheet);
  const column = table.columns.find(({ field, more }) => field === 'goal' && more === undefined)?.column;
  if (!sheet || column === undefined || (row.goal ?? '').trim() !== '') return undefined;
  const isFree = isBlank(valueAt(sheet, row.row, column)) && !sheet.formulas.has(cellKey(row.row, column));
  return isFree ? { sheet: table.sheet, row: row.row, column } : undefined;
}

/** The goals that no action serves, with the actions of the year and the next that may and that name no goal. */
export function goalViews(
  book: WorkbookSnapshot,
  reading: PlanReading,
  year: number | null,
  today: string,
): readonly GoalView[] {
  const counts = goalCounts(reading, year, today).goals;
  const goals = counts.flatMap(({ goal, figures }) => (figures.total === 0 ? [goal] : []));
  if (goals.length === 0) return [];
  const next = year === null ? [] : plansOf(reading, year + 1, false);
  const free = itemsOf([...plansOf(reading, year, true), ...next]).flatMap((action) => {
    const cell = freeCell(book, action);
    return cell && actionName(action.row) !== '' ? [{ action, cell }] : [];
  });
  const cells = new Map(free.map(({ action, cell }) => [action.row, cell]));
  const isMany = goals.length * free.length > MOST_COMPARED;
  const terms = termsWith(settingsIn(book).settings.words?.terms ?? []);
  const actions = isMany ? [] : free.map(({ action }) => action);
  return suggestedLinks(goals, actions, () => [], terms).map(({ item, suggestions }): GoalView => {
    const value = textNaming(
      item,
      counts.map(({ goal }) => goal),
    );
    return {
      at: addressOf(item),
      name: oneLine([item.row.id ?? '', item.row.title].join(' ')),
      suggestions: suggestions.flatMap(({ action, shared }): readonly GoalAction[] => {
        const cell = cells.get(action.row);
        if (!cell || value === null || !isOfItsTime(action, item)) return [];
        return [{ at: addressOf(action), name: actionName(action.row), shared, cell, value }];
      }),
    };
  });
}
