import { areaName } from '../book/area';
import type { Left } from '../book/undo-left';

/** What undo left unchanged, for the JSON answer: `cells` has an area such as `D5:D9`. */
export const leftDocument = (
  left: Left,
): { readonly kind: Left['kind']; readonly sheet?: string; readonly cells?: string } => {
  switch (left.kind) {
    case 'cells':
      return { kind: left.kind, sheet: left.area.sheet, cells: areaName(left.area) };
    case 'setting':
      return { kind: left.kind };
    default:
      return { kind: left.kind, sheet: left.sheet };
  }
};
