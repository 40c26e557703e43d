import type { ChangeSet, Edit } from './edit';
import { neededSheets } from './needed-sheets';
import { replay } from './replay';
import { hasSheet } from './sheet-name';
import { areaNow, type SheetPlaces } from './sheet-places';
import { sheetPrint } from './sheet-print';
import { sheetNamed, type WorkbookSnapshot } from './snapshot';
import { touchedSheet } from './target';
import type { Left } from './undo-left';

/** The edits of an inverse that are about whole sheets, names and settings. */
export const isAboutBook = ({ edits }: ChangeSet): ((edit: Edit) => boolean) => {
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : [])));
  return (edit) =>
    edit.kind === 'removeOwnSheet' ||
    edit.kind === 'setName' ||
    edit.kind === 'setProperty' ||
    added.has(touchedSheet(edit) ?? '');
};

/** A name or a setting that the run made. */
const isTakenAway = (edit: Edit): boolean =>
  (edit.kind === 'setName' && edit.area === null) || (edit.kind === 'setProperty' && edit.value === null);

const hidden = (book: WorkbookSnapshot, sheet: string): { readonly isHidden?: true } =>
  sheetNamed(book, sheet)?.visibility === 'visible' ? {} : { isHidden: true };

/** The sheets that the inverse removes and that stay all the same, with the reason. */
function stayingSheets(
  now: WorkbookSnapshot,
  { edits, removes = [] }: ChangeSet,
  rest: readonly Edit[],
): ReadonlyMap<string, Left> {
  const staying = new Map<string, Left>();
  const prints = new Map(removes.map(({ sheet, print }) => [sheet, print]));
  const removed = edits.flatMap((edit) => (edit.kind === 'removeOwnSheet' ? [edit.sheet] : []));
  for (const name of removed) {
    const sheet = sheetNamed(now, name);
    if (!sheet) staying.set(name, { kind: 'sheet-gone', sheet: name });
    else if (sheetPrint(sheet) !== prints.get(name))
      staying.set(name, { kind: 'sheet-changed', sheet: name, ...hidden(now, name) });
  }
  const leaving = new Set(removed.filter((name) => !staying.has(name)));
  if (leaving.size === 0) return staying;
  for (const sheet of neededSheets(replay(now, rest), leaving))
    staying.set(sheet, { kind: 'sheet-needed', sheet, ...hidden(now, sheet) });
  return staying;
}

/**
 * What can be done of the edits about whole sheets, names and settings. As long as a sheet of the run stays, so do the names
 * and settings by which Planbok knows it again.
 */
export function bookBack(
  now: WorkbookSnapshot,
  undo: ChangeSet,
  onSheets: readonly Edit[],
  places: ReadonlyMap<string, SheetPlaces>,
): { readonly edits: readonly Edit[]; readonly left: readonly Left[] } {
  const about = undo.edits.filter(isAboutBook(undo));
  const names = about.filter((edit) => edit.kind === 'setName' && edit.area === null);
  const staying = new Map(stayingSheets(now, undo, [...onSheets, ...names]));
  const values = new Map((undo.settings ?? []).map(({ name, value }) => [name, value]));
  const left = new Map<string, Left>(staying);
  const removed = new Set<string>();
  const isOnRemoved = (edit: Edit): boolean =>
    edit.kind === 'setName' &&
    now.names.some(
      ({ name, area }) =>
        name.toLowerCase() === edit.name.toLowerCase() && area !== null && removed.has(area.sheet),
    );
  const edits = about.flatMap((edit): Edit[] => {
    if (edit.kind === 'removeOwnSheet') {
      if (staying.has(edit.sheet)) return [];
      removed.add(edit.sheet);
      return [edit];
    }
    if (isTakenAway(edit) && staying.size > 0 && !isOnRemoved(edit)) return [];
    if (edit.kind === 'setProperty') {
      const value = now.properties.get(edit.name) ?? null;
      if (!values.has(edit.name) || values.get(edit.name) === value || value === edit.value) return [edit];
      left.set(`setting ${edit.name}`, { kind: 'setting', name: edit.name });
      return [];
    }
    if (edit.kind === 'setName') {
      if (edit.area === null) return [edit];
      const known = places.get(edit.area.sheet);
      const area = known ? areaNow(edit.area, known) : edit.area;
      const isThere =
        area &&
        (sheetNamed(now, area.sheet) ??
          about.some((one) => one.kind === 'addSheet' && one.sheet === area.sheet));
      return isThere ? [{ ...edit, area }] : [];
    }
    // A sheet that is built up again, where no other has taken its name.
    const name = touchedSheet(edit) ?? '';
    if (!hasSheet(now, name) || removed.has(name)) return [edit];
    left.set(name, left.get(name) ?? { kind: 'sheet-changed', sheet: name });
    return [];
  });
  return { edits, left: [...left.values()] };
}
