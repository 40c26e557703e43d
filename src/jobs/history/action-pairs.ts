import type { ActionEntry } from './action-entry';

type Pair = readonly [ActionEntry, ActionEntry];
type Entries = readonly ActionEntry[];

/** The actions of two days: which are the same, which came and went, and how many cannot be told. */
export interface ActionPairs {
  readonly pairs: readonly Pair[];
  readonly added: Entries;
  readonly removed: Entries;
  readonly unsure: number;
}

function grouped(entries: Entries, keyOf: (entry: ActionEntry) => string): ReadonlyMap<string, Entries> {
  const groups = new Map<string, ActionEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

const titleOf = ({ title }: ActionEntry): string => title;
const idOf = ({ id }: ActionEntry): string => id;

/** The groups that both have, those without a key aside. */
function shared(was: Entries, is: Entries, keyOf: (entry: ActionEntry) => string): [Entries, Entries][] {
  const now = grouped(is, keyOf);
  return [...grouped(was, keyOf)].flatMap(([key, olds]): [Entries, Entries][] => {
    const news = key === '' ? undefined : now.get(key);
    return news ? [[olds, news]] : [];
  });
}

/** The pairs of the groups where one stands against one. */
const singles = (groups: readonly (readonly [Entries, Entries])[]): readonly Pair[] =>
  groups.flatMap(([olds, news]): Pair[] => {
    const [[old, ...moreOld], [fresh, ...moreNew]] = [olds, news];
    return old && fresh && moreOld.length + moreNew.length === 0 ? [[old, fresh]] : [];
  });

/** The entries that are not, one for one, among the others with the same status and day. */
function differing(entries: Entries, others: Entries): Entries {
  const standing = ({ status, due }: ActionEntry): string => `${status} ${due}`;
  const left = new Map([...grouped(others, standing)].map(([key, alike]) => [key, alike.length]));
  return entries.filter((entry) => {
    const count = left.get(standing(entry)) ?? 0;
    left.set(standing(entry), count - 1);
    return count <= 0;
  });
}

/** As many of one title on both days: by their ids, or the only one that stands otherwise; else nobody knows which is which. */
function pairsAmong(olds: Entries, news: Entries, areIdsKept: boolean): readonly Pair[] | undefined {
  if (olds.length !== news.length) return undefined;
  const byId = singles(shared(olds, news, idOf));
  if (areIdsKept && byId.length === olds.length) return byId;
  const [was, is] = [differing(olds, news), differing(news, olds)];
  return was.length < 2 ? singles([[was, is]]) : undefined;
}

/**
 * Knows actions again by their titles, whatever was sorted, numbered or moved. An id alone may have been given to another
 * action, so that nothing is told of such a row; nor of rows whose title more rows have than before, which are copies.
 * Rows that came while others went may be the same under a new title: they are new and gone only where both have ids, and
 * ids have stayed with their titles everywhere else.
 */
export function actionPairs(was: Entries, is: Entries): ActionPairs {
  const groups = shared(was, is, titleOf);
  const titled = singles(groups);
  const areIdsKept = titled.length > 0 && titled.every(([old, fresh]) => old.id === fresh.id);
  const pairs = [...titled];
  const [wasUnsure, isUnsure] = [new Set<ActionEntry>(), new Set<ActionEntry>()];
  let [hadMore, hasMore] = [false, false];
  for (const [olds, news] of groups) {
    if (olds.length === 1 && news.length === 1) continue;
    const found = pairsAmong(olds, news, areIdsKept);
    if (found) {
      pairs.push(...found);
      continue;
    }
    for (const old of olds) wasUnsure.add(old);
    for (const fresh of news) isUnsure.add(fresh);
    hadMore ||= olds.length > news.length;
    hasMore ||= news.length > olds.length;
  }
  const without = (entries: Entries, others: Entries, keyOf: (entry: ActionEntry) => string): Entries => {
    const keys = new Set(others.map(keyOf));
    return entries.filter((entry) => keyOf(entry) === '' || !keys.has(keyOf(entry)));
  };
  const [gone, come] = [without(was, is, titleOf), without(is, was, titleOf)];
  const renamed = shared(gone, come, idOf).reduce(
    (sum, [olds, news]) => sum + Math.max(olds.length, news.length),
    0,
  );
  const [wentAway, cameNew] = [without(gone, come, idOf), without(come, gone, idOf)];
  const areFresh = (entries: Entries, all: Entries): boolean => {
    const ids = new Set(all.map(idOf));
    return entries.every(({ id }) => id !== '' && !ids.has(id));
  };
  const mayBeSame = (wentAway.length > 0 || hadMore) && (cameNew.length > 0 || hasMore);
  const areTold =
    !mayBeSame || (areIdsKept && !hadMore && !hasMore && areFresh(cameNew, was) && areFresh(wentAway, is));
  const added = areTold ? cameNew : [];
  const removed = areTold ? wentAway : [];
  const untold = Math.max(
    isUnsure.size + cameNew.length - added.length,
    wasUnsure.size + wentAway.length - removed.length,
  );
  return { pairs, added, removed, unsure: renamed + untold };
}
