import type { TableReading } from '../../plan/reading';
import { itemKey, type Item } from '../link/items';
import { lineageIn } from '../year-change/lineage';

/** What answers each item, by its key, with every action that was moved to another plan as what it goes on as there. */
export function movedAnswers(
  answers: ReadonlyMap<string, readonly Item[]>,
  plans: readonly TableReading[],
): ReadonlyMap<string, readonly Item[]> {
  const { after } = lineageIn(plans);
  // Moves that lead back to where they began lead nowhere: the action is told as it stands.
  const goesOnAs = (item: Item): Item => {
    const met = new Set<Item['row']>();
    let one = item;
    while (one.table.kind === 'actions' && one.row.status.status === 'moved') {
      met.add(one.row);
      const next = after(one);
      if (next === undefined) return one;
      if (met.has(next.row)) return item;
      one = next;
    }
    return one;
  };
  const distinct = (items: readonly Item[]): readonly Item[] => [
    ...new Map(items.map((item) => [itemKey(item.table.sheet, item.row.row), item])).values(),
  ];
  return new Map([...answers].map(([key, items]) => [key, distinct(items.map(goesOnAs))]));
}
