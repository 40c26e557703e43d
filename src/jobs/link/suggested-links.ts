import type { WorkbookSnapshot } from '../../book/snapshot';
import type { LinkDoubtCode } from '../job';
import { folded } from '../../plan/matching';
import type { PlanReading } from '../../plan/reading';
import { idKey } from '../../plan/references/reference-text';
import { linksOf } from '../../plan/references/references';
import { settingsIn } from '../../plan/settings/stored-settings';
import { itemText, type ReadItem } from '../../plan/suggestions/item-text';
import {
  findingSuggestions,
  goalSuggestions,
  itemsOfKind,
  termsWith,
  type SuggestedLinks,
} from '../../plan/suggestions/link-suggestions';

/** Why something is not suggested, or not clear, and the items that it is about. */
export interface LinkDoubt {
  readonly code: LinkDoubtCode;
  readonly items: readonly ReadItem[];
}

/** What may be linked in a workbook. Nothing is written. */
export interface LinkSuggestions {
  readonly findings: readonly SuggestedLinks[];
  readonly goals: readonly SuggestedLinks[];
  readonly actions: number;
  readonly doubts: readonly LinkDoubt[];
}

/** The items that have a key in common, one doubt for each key; the empty key is none. */
function sharing(
  code: LinkDoubtCode,
  items: readonly ReadItem[],
  keyOf: (item: ReadItem) => string,
): readonly LinkDoubt[] {
  const byKey = new Map<string, ReadItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === '') continue;
    const same = byKey.get(key);
    if (same) same.push(item);
    else byKey.set(key, [item]);
  }
  return [...byKey.values()].flatMap((same) => (same.length > 1 ? [{ code, items: same }] : []));
}

function doubtsIn(
  findings: readonly ReadItem[],
  goals: readonly ReadItem[],
  actions: readonly ReadItem[],
): readonly LinkDoubt[] {
  const isEmpty = (item: ReadItem): boolean => !/[\p{L}\d]/u.test(itemText(item));
  const empty = [...findings, ...goals].filter(isEmpty);
  const nothing = (code: LinkDoubtCode, of: readonly ReadItem[]): readonly LinkDoubt[] =>
    of.length === 0 ? [{ code, items: [] }] : [];
  return [
    ...nothing('no-findings', findings),
    ...nothing('no-actions', actions),
    ...(empty.length === 0 ? [] : [{ code: 'empty-text', items: empty } as const]),
    ...sharing('same-finding', findings, (item) => folded(itemText(item))),
    ...sharing('same-number', actions, ({ row }) => idKey(row.id ?? '')),
  ];
}

/**
 * Which actions the findings and goals of a workbook may belong to: what its references say, and what the texts say.
 * @param reading of `book`
 */
export function linkSuggestions(book: WorkbookSnapshot, reading: PlanReading): LinkSuggestions {
  const terms = termsWith(settingsIn(book).settings.words?.terms ?? []);
  const items = (kind: 'findings' | 'goals' | 'actions'): readonly ReadItem[] => itemsOfKind(reading, kind);
  return {
    findings: findingSuggestions(reading, linksOf(reading).links, terms),
    goals: goalSuggestions(reading, terms),
    actions: items('actions').length,
    doubts: doubtsIn(items('findings'), items('goals'), items('actions')),
  };
}
