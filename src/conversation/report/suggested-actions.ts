import type { WorkbookSnapshot } from '../../book/snapshot';
import { addressOf, itemKey, type Item } from '../../jobs/link/items';
import type { PlanReading } from '../../plan/reading';
import { settingsIn } from '../../plan/settings/stored-settings';
import { itemsOfKind, suggestedLinks, termsWith } from '../../plan/suggestions/link-suggestions';
import type { SuggestedAction } from '../conversation';
import { actionName } from './answer-lists';

/** Comparing more texts than this takes so long that a person would wait: the list of actions is there all the same. */
export const MOST_COMPARED = 200_000;

/** Actions that findings may belong to, by `itemKey` of the finding: at most three each, the likeliest first. */
export function suggestedActions(
  book: WorkbookSnapshot,
  reading: PlanReading,
  findings: readonly Item[],
): ReadonlyMap<string, readonly SuggestedAction[]> {
  const actions = itemsOfKind(reading, 'actions');
  if (findings.length * actions.length > MOST_COMPARED) return new Map();
  const terms = termsWith(settingsIn(book).settings.words?.terms ?? []);
  const links = suggestedLinks(findings, actions, () => [], terms);
  return new Map(
    links.map(({ item, suggestions }) => [
      itemKey(item.table.sheet, item.row.row),
      suggestions.flatMap(({ action, shared }) => {
        const name = actionName(action.row);
        return name === '' ? [] : [{ at: addressOf(action), name, shared }];
      }),
    ]),
  );
}
