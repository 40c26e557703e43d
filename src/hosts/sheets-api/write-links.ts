import { cellKey, columnOfKey, rowOfKey } from '../../book/area';
import { linkedText } from '../sheets/linked-text';
import { linkUrl } from '../sheets/links';
import type { ApiRequest } from './api-types';
import { gridRange } from './grid-range';
import type { SheetTarget } from './sheet-target';
import { blocksBy } from './write-cells';

/**
 * Links of cells that hold texts, after the looks, which colour a text too: of those that were told, and of those written,
 * where one stands or stood. Other cells' links are in the note.
 */
export function linkRequests(
  { id, planned, before, work, idOf }: SheetTarget,
  changed: ReadonlySet<number>,
): readonly ApiRequest[] {
  const cells = new Map<number, string>();
  const told = work.links.map(({ at }) => cellKey(at.row, at.column));
  for (const key of [...told, ...changed]) {
    const to = planned.links.get(key);
    const was = before?.snapshot.links.get(key);
    if (to === undefined && was === undefined) continue;
    const isSame = JSON.stringify(to) === JSON.stringify(was);
    if (isSame && !changed.has(key)) continue;
    const isText = linkedText(planned, rowOfKey(key), columnOfKey(key)) !== undefined;
    cells.set(key, (isText && to ? linkUrl(to, idOf) : undefined) ?? '');
  }
  return blocksBy(planned.name, cells).map(([block, uri]) => ({
    repeatCell: {
      range: gridRange(id, block),
      cell: uri === '' ? {} : { userEnteredFormat: { textFormat: { link: { uri } } } },
      fields: 'userEnteredFormat.textFormat.link',
    },
  }));
}
