import { textOf } from '../../book/cells';
import { lazy } from '../../plan/lazy';
import { folded } from '../../plan/matching';
import type { TableReading } from '../../plan/reading';
import { idKey, referencesIn, type Reference } from '../../plan/references/reference-text';
import { allTexts } from '../../text/text';
import { itemKey, itemsOf, type Item } from '../link/items';

/** How the actions of one year's plan go on in the next: by the numbers that their rows say. */
export interface Lineage {
  /** The action of another plan that the row says it comes from. */
  readonly before: (item: Item) => Item | undefined;
  /** The action that it goes on as: that which its row names, else the one whose row names it. */
  readonly after: (item: Item) => Item | undefined;
  /** Its row names an action that it goes on as, and there is none. */
  readonly isLost: (item: Item) => boolean;
  /** In the place of the action that it goes on as its row says that it does not go on. */
  readonly isEnded: (item: Item) => boolean;
  /** Whoever follows it back comes to it again. */
  readonly isCircular: (item: Item) => boolean;
  /** How the item is named from a row of another plan: by its number, with its year where that number stands in several plans. */
  readonly nameOf: (item: Item) => string | null;
}

/** What a row says in the place of the action that it goes on as, where it was done and is not to come again. */
const endings = lazy(() => new Set(allTexts.map(({ status }) => folded(status.cancelled))));

type Direction = 'movedFrom' | 'movedTo';

const keyOf = ({ table, row }: Item): string => itemKey(table.sheet, row.row);

/** What the row says in its column of that direction; nothing in a table without. */
function saidIn({ table, row }: Item, direction: Direction): string {
  const column = table.columns.find(({ more }) => more === direction)?.column;
  return column === undefined ? '' : textOf(row.cells.get(column) ?? null).trim();
}

/** The lineage of the actions in these tables. Nothing is looked up before it is asked for. */
export function lineageIn(plans: readonly TableReading[]): Lineage {
  const byId = lazy(() => {
    const found = new Map<string, Item[]>();
    for (const item of itemsOf(plans)) {
      if (item.row.id === null) continue;
      const key = idKey(item.row.id);
      found.set(key, [...(found.get(key) ?? []), item]);
    }
    return found;
  });
  const near = (item: Item, step: 1 | -1): number | null =>
    item.table.planYear === null ? null : item.table.planYear + step;
  const meant = (from: Item, { id, year }: Reference, step: 1 | -1): readonly Item[] => {
    const others = (byId().get(id) ?? []).filter(({ row }) => row !== from.row);
    const inYear = others.filter(({ table }) => table.planYear === (year ?? near(from, step)));
    return inYear.length > 0 || year !== null ? inYear : others.filter(({ table }) => table !== from.table);
  };
  const named = (from: Item, direction: Direction): readonly Item[] | null => {
    const said = saidIn(from, direction);
    if (said === '') return null;
    const isKnown = (key: string): boolean => byId().has(key);
    const references = referencesIn(said, { isKnown, isReferenceColumn: true });
    return references.flatMap((one) => {
      const items = meant(from, one, direction === 'movedTo' ? 1 : -1);
      return items.length === 1 ? items : [];
    });
  };
  const before = (item: Item): Item | undefined => named(item, 'movedFrom')?.[0];
  const followers = lazy(() => {
    const found = new Map<string, Item>();
    for (const item of itemsOf(plans)) {
      const from = before(item);
      if (from && !found.has(keyOf(from))) found.set(keyOf(from), item);
    }
    return found;
  });
  const after = (item: Item): Item | undefined => named(item, 'movedTo')?.[0] ?? followers().get(keyOf(item));
  /** Also within one plan, where a row says that it comes from another of it. */
  const cameFrom = (item: Item): Item | undefined => {
    const known = before(item);
    if (known) return known;
    const references = referencesIn(saidIn(item, 'movedFrom'), {
      isKnown: (key) => byId().has(key),
      isReferenceColumn: true,
    });
    const [first] = references.flatMap(({ id, year }) => (year === null ? (byId().get(id) ?? []) : []));
    return first?.table === item.table && first.row !== item.row ? first : undefined;
  };
  return {
    before,
    after,
    isLost: (item) => saidIn(item, 'movedTo') !== '' && after(item) === undefined,
    isEnded: (item) => endings().has(folded(saidIn(item, 'movedTo'))),
    isCircular: (item) => {
      const seen = new Set<string>();
      for (let one = cameFrom(item); one; one = cameFrom(one)) {
        if (one.row === item.row) return true;
        if (seen.has(keyOf(one))) return false;
        seen.add(keyOf(one));
      }
      return false;
    },
    nameOf: ({ table, row }) => {
      if (row.id === null) return null;
      const same = byId().get(idKey(row.id)) ?? [];
      if (same.filter((one) => one.table === table).length > 1) return null;
      if (same.length <= 1) return row.id;
      return table.planYear === null ? null : `${table.planYear}: ${row.id}`;
    },
  };
}
