import { idKey } from '../../plan/references/reference-text';
import { placeKey } from '../../plan/references/link';
import type { TableReading } from '../../plan/reading';
import type { Links } from '../../plan/references/references';
import { itemsOf, type Item } from '../link/items';

/** The findings that an action answers, by their numbers, and whether the action's own row says so. */
export interface AnsweredFinding {
  readonly id: string;
  readonly isSaid: boolean;
}

/**
 * Finds the findings that each action answers, whichever of the two rows says so: those that have a number of their own, which is no
 * action's.
 */
export function answeredFindings(
  tables: readonly TableReading[],
  { links, mentions }: Pick<Links, 'links' | 'mentions'>,
): (item: Item) => readonly AnsweredFinding[] {
  const idsIn = (kind: TableReading['kind']): readonly Item[] =>
    itemsOf(tables.filter((table) => table.kind === kind)).filter(({ row }) => row.id !== null);
  const taken = new Set(idsIn('actions').map(({ row }) => idKey(row.id ?? '')));
  const ids = new Map<string, string>();
  for (const { table, row } of idsIn('findings')) {
    const { id } = row;
    if (id !== null && !taken.has(idKey(id))) ids.set(placeKey(table.sheet, row.row), id);
  }
  const said = new Set(
    mentions.map(
      ({ at, link: { from } }) => `${placeKey(at.sheet, at.row)} ${placeKey(from.sheet, from.row)}`,
    ),
  );
  const found = new Map<string, Map<string, AnsweredFinding>>();
  for (const { from, to } of links) {
    const [finding, action] = [placeKey(from.sheet, from.row), placeKey(to.sheet, to.row)];
    const id = ids.get(finding);
    if (id === undefined) continue;
    const own = found.get(action) ?? new Map<string, AnsweredFinding>();
    found.set(action, own.set(idKey(id), { id, isSaid: said.has(`${action} ${finding}`) }));
  }
  return ({ table, row }) => [...(found.get(placeKey(table.sheet, row.row))?.values() ?? [])];
}
