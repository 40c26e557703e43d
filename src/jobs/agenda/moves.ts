import { isRepeated } from '../../plan/deadlines/repeated';
import { folded } from '../../plan/matching';
import { lazy } from '../../plan/lazy';
import type { TableReading } from '../../plan/reading';
import { itemsOf, type Item } from '../link/items';
import { itemTitleKey } from '../link/item-title';
import { textOf } from '../../book/cells';
import { textIn } from './item-texts';
import { isLeftOpen } from './left-open';

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

const dayIn = (text: string): string => (ISO_DAY.test(text.slice(0, 10)) ? text.slice(0, 10) : folded(text));

/** The times that the row has had: as it was first decided and as it was decided again, each only where it is another. */
function timesOf({ table, row }: Item): number {
  const times = new Set<string>();
  for (const { column, field } of table.columns) {
    const text = field === 'deadline' ? textOf(row.cells.get(column) ?? null).trim() : '';
    if (!isLeftOpen(text)) times.add(dayIn(text));
  }
  return times.size;
}

/** How often a time was put off by the row's own columns of times: never, where it has had one time or none. */
export const timesMoved = (item: Item): number =>
  item.table.columns.some(({ field, more }) => field === 'deadline' && more !== undefined)
    ? Math.max(0, timesOf(item) - 1)
    : 0;

/** The rows of earlier tables by what an item of a later one may call them. */
interface Earlier {
  readonly byId: ReadonlyMap<string, Item>;
  readonly byTitle: ReadonlyMap<string, Item>;
}

/** Of a number or a title that stands twice nobody knows which one is meant. */
function onlyOnes(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item> {
  const found = new Map<string, Item | null>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== '') found.set(key, found.has(key) ? null : item);
  }
  return new Map([...found].flatMap(([key, item]) => (item === null ? [] : [[key, item] as const])));
}

const earlierOf = (tables: readonly TableReading[]): Earlier => {
  const items = itemsOf(tables);
  return {
    byId: onlyOnes(items, ({ row }) => row.id ?? ''),
    byTitle: onlyOnes(items, ({ row }) => itemTitleKey(row)),
  };
};

/** How often its row says that it has been put off; `null` where no column says so. */
function toldMoves({ table, row }: Item): number | null {
  const column = table.columns.find(({ more }) => more === 'moves')?.column;
  const said = column === undefined ? '' : textOf(row.cells.get(column) ?? null).trim();
  return /^\d{1,3}$/u.test(said) ? Number(said) : null;
}

/** What an item says of how often it has been put off. */
export type MovesOf = (item: Item) => number;

/**
 * How often an action has been moved: from one year's plan to the next, where its row names the number it had there or has
 * the words of a row that says that it was moved; and within a plan, from one time to another. A row that says how often is
 * taken at its word. Nothing is looked up before it is asked for.
 */
export function actionMoves(plans: readonly TableReading[]): MovesOf {
  const earlier = new Map<number, () => Earlier>();
  const inYear = (year: number): Earlier => {
    const known =
      earlier.get(year) ?? lazy(() => earlierOf(plans.filter(({ planYear }) => planYear === year)));
    earlier.set(year, known);
    return known();
  };
  const before = (item: Item): Item | undefined => {
    const { planYear } = item.table;
    if (planYear === null) return undefined;
    const { byId, byTitle } = inYear(planYear - 1);
    const from = textIn(item, 'links', 'movedFrom');
    const named = byId.get(from) ?? byId.get(from.replace(/^\d{4}:\s*/u, ''));
    // What comes again, or goes on from year to year, was not put off.
    if (named)
      return named.row.status.status === 'done' || isRepeated(named.row.deadline) ? undefined : named;
    const same = byTitle.get(itemTitleKey(item.row));
    return same?.row.status.status === 'moved' ? same : undefined;
  };
  return (item) => {
    let moves = 0;
    for (let one: Item | undefined = item; one; one = before(one)) {
      const told = toldMoves(one);
      // Its first time is that of the plan before it, and the move from there is told of.
      if (told !== null) return moves + told + Math.max(0, timesMoved(one) - 1);
      moves += timesMoved(one) + (before(one) ? 1 : 0);
    }
    return moves;
  };
}

/** How often a decision has been put off: so many earlier meetings decided it in the same words, or it has got a later time. */
export function decisionMoves(earlier: readonly Item[], dayOf: (item: Item) => string | null): MovesOf {
  const meetings = lazy(() => {
    const days = new Map<string, Set<string | null>>();
    for (const item of earlier) {
      const key = itemTitleKey(item.row);
      if (key !== '') days.set(key, (days.get(key) ?? new Set()).add(dayOf(item)));
    }
    return days;
  });
  return (item) => {
    const before = [...(meetings().get(itemTitleKey(item.row)) ?? [])].filter((day) => day !== dayOf(item));
    return timesMoved(item) + before.length;
  };
}
