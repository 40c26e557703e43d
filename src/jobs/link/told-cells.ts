import { cellKey } from '../../book/area';
import { textOf } from '../../book/cells';
import type { Edit } from '../../book/edit';
import { replay } from '../../book/replay';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../book/snapshot';
import type { ColumnReading, PlanReading, TableReading } from '../../plan/reading';
import { withReference } from '../../plan/references/edited-references';
import { idKey } from '../../plan/references/reference-text';
import type { Links } from '../../plan/references/references';
import { isSameLink } from '../answers/told-links';
import type { FoundLink, Item } from './items';
import { isEditable } from './unlinked';

type Place = FoundLink['from'];

/** The columns of a table that are for the other side's ids. */
const referenceColumns = ({ kind, columns }: TableReading): readonly ColumnReading[] =>
  columns.filter(
    ({ field, more }) =>
      (field === 'links' && more === undefined) || (field === 'finding.ref' && kind === 'actions'),
  );

function itemAt(
  { tables }: PlanReading,
  { sheet, row }: Place,
  kind: TableReading['kind'],
): Item | undefined {
  for (const table of tables) {
    const found =
      table.kind === kind && table.sheet === sheet ? table.rows.find((one) => one.row === row) : undefined;
    if (found) return { table, row: found };
  }
  return undefined;
}

/** The id of the other row behind those that stand in the row's cell; nothing where it would be read as another row, or cannot be written. */
function named(book: WorkbookSnapshot, links: Links, from: Item, to: Item): readonly Edit[] {
  const sheet = sheetNamed(book, from.table.sheet);
  const [column] = referenceColumns(from.table);
  const { id } = to.row;
  if (!sheet || !column || id === null) return [];
  const at = { sheet: sheet.name, row: from.row.row, column: column.column };
  const text = textOf(valueAt(sheet, at.row, at.column));
  if (!isEditable(sheet, at)) return [];
  const { planYear } = to.table;
  for (const year of planYear === null || planYear === from.table.planYear ? [null] : [planYear, null]) {
    const place = links.meant(from, column, { id: idKey(id), year, target: null });
    const isMeant = place?.sheet === to.table.sheet && place.row === to.row.row;
    const now = isMeant ? withReference(text, { id, year }, links) : null;
    if (now === null) continue;
    const isLeading = sheet.links.has(cellKey(at.row, at.column));
    return [
      { kind: 'writeCells', at, cells: [[now]] },
      // A cell that names two rows leads to neither.
      ...(isLeading && text !== '' ? [{ kind: 'setLink', at, to: null } as const] : []),
    ];
  }
  return [];
}

/** The edits of one cell: a later one takes the place of an earlier. */
const keyOf = (edit: Edit): string => JSON.stringify([edit.kind, 'at' in edit ? edit.at : null]);

/**
 * The cells that say the links that a person has asked for, and do not yet: the action's id behind the others of the finding,
 * and the finding's id in the action's row, where the plan has a column for it.
 */
export function toldCells(
  book: WorkbookSnapshot,
  reading: PlanReading,
  links: Links,
  told: readonly FoundLink[],
): readonly Edit[] {
  const edits = new Map<string, Edit>();
  let now = book;
  for (const link of told) {
    const said = links.mentions
      .filter((one) => isSameLink(one.link, link))
      .map(({ at }) => at.sheet + at.row);
    const finding = itemAt(reading, link.from, 'findings');
    const action = itemAt(reading, link.to, 'actions');
    if (!finding || !action) continue;
    for (const [from, to] of [[finding, action] as const, [action, finding] as const]) {
      if (said.includes(from.table.sheet + from.row.row)) continue;
      const written = named(now, links, from, to);
      now = replay(now, written);
      for (const edit of written) edits.set(keyOf(edit), edit);
    }
  }
  return [...edits.values()];
}
