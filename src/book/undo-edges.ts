import { isSameArea, type Area } from './area';
import type { Edit } from './edit';
import { objectionsTo, type ObjectionCode } from './objection';
import { areaNow, type SheetPlaces } from './sheet-places';
import type { WorkbookSnapshot } from './snapshot';
import { targetOf } from './target';

/**
 * An edit of what lies around the cells (rules, looks, tables, links), over the lines that it was for, wherever they are
 * now; `undefined` when they are gone.
 */
export function edgesNow(edit: Edit, places: SheetPlaces): Edit | undefined {
  if (!places.isMoved) return edit;
  switch (edit.kind) {
    case 'setRule':
    case 'setConditionalLook':
    case 'setLook': {
      const area = areaNow(edit.area, places);
      return area && { ...edit, area };
    }
    case 'setTable':
    case 'setFilter': {
      if (edit.area === null) return edit;
      const area = areaNow(edit.area, places);
      return area && { ...edit, area };
    }
    case 'setLink':
    case 'setPicture': {
      const area = areaNow({ ...edit.at, rows: 1, columns: 1 }, places);
      return area && { ...edit, at: { sheet: area.sheet, row: area.row, column: area.column } };
    }
    case 'setWidths': {
      const isStill = edit.widths.every(
        (_, offset) => places.column(edit.column + offset).at === edit.column + offset,
      );
      return isStill ? edit : undefined;
    }
    default:
      return edit;
  }
}

/** Where something of a person's own may stand in the way of a single edit. */
const inTheWay: ReadonlyMap<ObjectionCode, Edit['kind']> = new Map([
  ['overlapping-rule', 'setRule'],
  ['overlapping-table', 'setTable'],
]);

/** The edits without those that something of a person's own stands in the way of, and where. */
export function withoutObstacles(
  now: WorkbookSnapshot,
  edits: readonly Edit[],
): { readonly edits: readonly Edit[]; readonly obstacles: readonly Area[] } {
  const blocked = objectionsTo(now, { edits, expects: [], absent: [] }).flatMap(({ code, area }) => {
    const kind = inTheWay.get(code);
    return kind !== undefined && area ? [{ kind, area }] : [];
  });
  if (blocked.length === 0) return { edits, obstacles: [] };
  const isBlocked = (edit: Edit): boolean => {
    const target = targetOf(edit);
    return blocked.some(
      ({ kind, area }) => edit.kind === kind && target !== undefined && isSameArea(target, area),
    );
  };
  return { edits: edits.filter((edit) => !isBlocked(edit)), obstacles: blocked.map(({ area }) => area) };
}
