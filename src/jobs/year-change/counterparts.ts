import { lazy } from '../../plan/lazy';
import type { TermGroup } from '../../plan/suggestions/glossary';
import { suggestedLinks } from '../../plan/suggestions/link-suggestions';
import { itemKey, type Item } from '../link/items';
import { itemTitleKey } from '../link/item-title';
import type { Lineage } from './lineage';

/** The action of the next plan that is the same, or may be. */
export interface Counterpart {
  readonly item: Item;
  /** It says so itself, or says the same words: else the person is asked. */
  readonly isSure: boolean;
}

/** What is nearly as like as what would be suggested, where another is as like. */
const LEAST_SCORE = 0.6;

/** Two that answer the same finding need fewer words in common. */
const LEAST_SCORE_TOGETHER = 0.5;

const keyOf = ({ table, row }: Item): string => itemKey(table.sheet, row.row);

/** Of titles that stand twice nobody knows which one is meant. */
function byTitle(items: readonly Item[]): ReadonlyMap<string, Item | null> {
  const found = new Map<string, Item | null>();
  for (const item of items) {
    const key = itemTitleKey(item.row);
    if (key !== '') found.set(key, found.has(key) ? null : item);
  }
  return found;
}

/** Whether one title is the other, or begins with it: "Källsortering" and "Källsortering på alla våningsplan". */
function isBeginning(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short !== '' && `${long} `.startsWith(`${short} `);
}

/**
 * Finds what the next plan has of the actions that are asked about, each action of it once: by the numbers that rows say,
 * by the same words, then by words that are like. `isTogether`: whether both answer the same finding.
 */
export function counterparts(
  asked: readonly Item[],
  next: readonly Item[],
  lineage: Lineage,
  terms: readonly TermGroup[],
  isTogether: (one: Item, other: Item) => boolean,
): (item: Item) => Counterpart | null {
  const isNext = new Set(next.map(keyOf));
  const found = new Map<string, Counterpart>();
  const taken = new Set<string>();
  const put = (item: Item, counterpart: Counterpart): void => {
    if (found.has(keyOf(item)) || taken.has(keyOf(counterpart.item))) return;
    found.set(keyOf(item), counterpart);
    taken.add(keyOf(counterpart.item));
  };
  for (const item of asked) {
    const after = lineage.after(item);
    if (after && isNext.has(keyOf(after))) put(item, { item: after, isSure: true });
  }
  // One that says where it comes from is nobody else's.
  const free = next.filter((item) => !taken.has(keyOf(item)) && lineage.before(item) === undefined);
  const [ours, theirs] = [byTitle(asked), byTitle(free)];
  for (const item of asked) {
    const key = itemTitleKey(item.row);
    const same = theirs.get(key);
    if (same && ours.get(key) !== null) put(item, { item: same, isSure: true });
  }
  const left = asked.filter((item) => !found.has(keyOf(item)));
  const likely = lazy(() => {
    const open = free.filter((item) => !taken.has(keyOf(item)));
    const all = new Map<string, Item>();
    if (left.length === 0 || open.length === 0) return all;
    for (const { item, suggestions } of suggestedLinks(left, open, () => [], terms)) {
      const [best] = suggestions;
      const least = best && isTogether(item, best.action) ? LEAST_SCORE_TOGETHER : LEAST_SCORE;
      const isLike = best !== undefined && (best.proposed || best.score >= least);
      const title = itemTitleKey(item.row);
      const alike = isLike ? best.action : open.find(({ row }) => isBeginning(itemTitleKey(row), title));
      if (alike) all.set(keyOf(item), alike);
    }
    return all;
  });
  return (item) => {
    const sure = found.get(keyOf(item));
    if (sure) return sure;
    const perhaps = likely().get(keyOf(item));
    return perhaps ? { item: perhaps, isSure: false } : null;
  };
}
