import { textOf } from '../../book/cells';
import type { Item } from '../link/items';
import { itemTitleKey } from '../link/item-title';
import { standingLists } from '../minutes/decision-list';
import { adopts, answersQuestion } from '../minutes/decision-words';
import { minutesMemory } from '../minutes/minutes-memory';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { namesNobody } from '../../plan/people/people';
import type { PlanReading } from '../../plan/reading';
import { placeKey, type Link } from '../../plan/references/link';
import { isSettled } from '../../plan/status';

/** A decision of the list that is not carried out, and the actions that it and they name one another. */
export interface OpenDecision {
  readonly decision: Item;
  readonly number: string;
  /** The actions that its own column names. */
  readonly named: readonly Item[];
  /** Those, else the one that has its title. */
  readonly about: readonly Item[];
  /** Those that name it: it has been entered in the plan. */
  readonly entered: readonly Item[];
  /** Its own column names something that is no finding: an action, which may have been deleted since. */
  readonly hasName: boolean;
  /** It is about many rows at once, adopts something or answers a question: nothing is left for an action to do. */
  readonly isNoAction: boolean;
}

const actionsIn = ({ tables }: PlanReading): readonly Item[] =>
  tables.flatMap((table) => (table.kind === 'actions' ? table.rows.map((row) => ({ table, row })) : []));

/** What stands in the column of what a decision is about: numbers, with commas between them. */
function namesIn({ table, row }: Item): readonly string[] {
  const column = table.columns.find(({ field, more }) => field === 'links' && more === undefined)?.column;
  return textOf(column === undefined ? null : (row.cells.get(column) ?? null))
    .split(',')
    .flatMap((name) => name.trim() || []);
}

/** The open decisions of the lists that Planbok keeps; those of other lists have been dealt with by whoever keeps them. */
export function openDecisions(
  book: WorkbookSnapshot,
  reading: PlanReading,
  links: readonly Link[],
): readonly OpenDecision[] {
  const lists = standingLists(book, reading);
  if (lists.length === 0) return [];
  const actions = actionsIn(reading);
  const findings = new Set(
    reading.tables.flatMap(({ kind, rows }) =>
      kind === 'findings' ? rows.flatMap(({ id }) => id ?? []) : [],
    ),
  );
  const byPlace = new Map(actions.map((item) => [placeKey(item.table.sheet, item.row.row), item]));
  const byTitle = new Map<string, Item[]>();
  for (const item of actions) {
    const key = itemTitleKey(item.row);
    byTitle.set(key, [...(byTitle.get(key) ?? []), item]);
  }
  const groups = new Set(
    [...minutesMemory(book).values()].flatMap((bases) =>
      bases.flatMap(({ kind, number }) => (kind === 'group' ? [number] : [])),
    ),
  );
  const rows = lists.flatMap(({ table }) => table.rows.map((row) => ({ table, row })));
  return rows.flatMap(({ table, row }): OpenDecision[] => {
    if (row.id === null || row.id === '' || isSettled(row.status.status)) return [];
    const here = placeKey(table.sheet, row.row);
    const ends = (isFrom: boolean): readonly Item[] =>
      links.flatMap(({ from, to }) => {
        const [near, far] = isFrom ? [from, to] : [to, from];
        const item = byPlace.get(placeKey(far.sheet, far.row));
        return placeKey(near.sheet, near.row) === here && item ? [item] : [];
      });
    const named = ends(true);
    const same = named.length > 0 ? [] : (byTitle.get(itemTitleKey(row)) ?? []);
    return [
      {
        decision: { table, row },
        number: row.id,
        named,
        about: [...named, ...(same.length === 1 ? same : [])],
        entered: ends(false),
        hasName: namesIn({ table, row }).some((name) => !findings.has(name)),
        isNoAction: groups.has(row.id) || adopts(row.title) || answersQuestion(row.title),
      },
    ];
  });
}

/** Whether an action can be made of it: somebody is to do it, by a day. */
export const hasOwnerAndDay = ({ decision: { row } }: OpenDecision): boolean =>
  !namesNobody(row.ownerText) && row.deadline.date !== null && row.deadline.certainty !== 'guess';
