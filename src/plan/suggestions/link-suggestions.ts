import type { PlanReading, TableReading } from '../reading';
import { placeKey } from '../references/link';
import type { OwnTerm } from '../settings/own-words';
import { folded } from '../matching';
import { itemText, type ReadItem } from './item-text';
import type { TermGroup } from './glossary';
import { isPraise } from './praise';
import { suggestionsFor } from './suggestions';
import { knownTerms } from './term-groups';

/** An action that may answer a finding or serve a goal. */
export interface SuggestedAction {
  readonly action: ReadItem;
  /** 0–1; comparable within one workbook. */
  readonly score: number;
  readonly proposed: boolean;
  /** The words that say so. */
  readonly shared: readonly string[];
}

/** A finding or a goal, the actions that the workbook itself ties to it, and others that may belong to it. */
export interface SuggestedLinks {
  readonly item: ReadItem;
  readonly explicit: readonly ReadItem[];
  readonly suggestions: readonly SuggestedAction[];
}

/** A row as places in the workbook name it. */
interface Place {
  readonly sheet: string;
  readonly row: number;
}

export interface ExplicitLink {
  readonly from: Place;
  readonly to: Place;
}

/** The items of all tables of a kind, in the order of the workbook. */
export const itemsOfKind = ({ tables }: PlanReading, kind: TableReading['kind']): readonly ReadItem[] =>
  tables.flatMap((table) => (table.kind === kind ? table.rows.map((row) => ({ table, row })) : []));

/** The terms to compare texts by: an organisation's own take the place of those that Planbok has for the same word. */
export function termsWith(own: readonly OwnTerm[]): readonly TermGroup[] {
  if (own.length === 0) return knownTerms;
  const told = new Set(own.map(({ term }) => folded(term)));
  return [
    ...knownTerms.filter(({ names: [first = ''] }) => !told.has(folded(first))),
    ...own.map(({ term, meaning }) => ({ names: [term, meaning], isOwn: true }) as const),
  ];
}

const keyOf = ({ table, row }: ReadItem): string => placeKey(table.sheet, row.row);

/**
 * Suggests actions for each item. Where the workbook itself ties actions to an item, nothing more is proposed for it: that
 * question is answered.
 * @param isContent whether an item asks for nothing
 */
export function suggestedLinks(
  items: readonly ReadItem[],
  actions: readonly ReadItem[],
  explicitOf: (item: ReadItem) => readonly ReadItem[],
  terms: readonly TermGroup[],
  isContent: (item: ReadItem, text: string) => boolean = () => false,
): readonly SuggestedLinks[] {
  const asking = items.map((item) => {
    const text = itemText(item);
    return { text, isContent: isContent(item, text) };
  });
  const answering = actions.map((action) => ({
    text: itemText(action),
    preference: action.table.planYear ?? 0,
  }));
  const found = suggestionsFor(asking, answering, terms);
  return items.map((item, index): SuggestedLinks => {
    const explicit = explicitOf(item);
    const suggestions = (found[index] ?? []).flatMap(
      ({ place, ...suggestion }): readonly SuggestedAction[] => {
        const action = actions[place];
        if (!action || explicit.some((known) => known.row === action.row)) return [];
        return [{ ...suggestion, action, proposed: suggestion.proposed && explicit.length === 0 }];
      },
    );
    return { item, explicit, suggestions };
  });
}

/** A positive observation asks for no action, whether its kind or its words say that it is one. */
const isPositive = ({ row }: ReadItem, text: string): boolean => {
  const kind = row.finding?.kind ?? 'unknown';
  return kind === 'positive' || (kind === 'unknown' && isPraise(text));
};

/** Actions for each finding. `links`: what the references of the workbook say (`linksOf`). */
export function findingSuggestions(
  reading: PlanReading,
  links: readonly ExplicitLink[],
  terms: readonly TermGroup[],
): readonly SuggestedLinks[] {
  const actions = itemsOfKind(reading, 'actions');
  const byKey = new Map(actions.map((action) => [keyOf(action), action]));
  const explicit = new Map<string, ReadItem[]>();
  for (const { from, to } of links) {
    const action = byKey.get(placeKey(to.sheet, to.row));
    const key = placeKey(from.sheet, from.row);
    if (action) explicit.set(key, [...(explicit.get(key) ?? []), action]);
  }
  const explicitOf = (finding: ReadItem): readonly ReadItem[] => explicit.get(keyOf(finding)) ?? [];
  return suggestedLinks(itemsOfKind(reading, 'findings'), actions, explicitOf, terms, isPositive);
}

/** A goal without the number before it: "Mål 1.1 Mindre restavfall", "1.1: Mindre restavfall". */
const goalKey = (text: string): string =>
  folded(text)
    .replace(
      /^(?:(?:övergripande |detaljerat )?(?:mål|delmål|goal|target|objective)\s*)?\d+(?:\.\d+)*[.:)]?\s+/u,
      '',
    )
    .replace(/[.\s]+$/u, '');

/** Actions for each goal. An action that names a goal, in a column or by the heading that it stands under, belongs to it. */
export function goalSuggestions(
  reading: PlanReading,
  terms: readonly TermGroup[],
): readonly SuggestedLinks[] {
  const actions = itemsOfKind(reading, 'actions');
  const byGoal = new Map<string, ReadItem[]>();
  for (const action of actions) {
    const key = goalKey(action.row.goal ?? '');
    if (key !== '') byGoal.set(key, [...(byGoal.get(key) ?? []), action]);
  }
  const explicitOf = ({ row }: ReadItem): readonly ReadItem[] => byGoal.get(goalKey(row.title)) ?? [];
  return suggestedLinks(itemsOfKind(reading, 'goals'), actions, explicitOf, terms);
}
