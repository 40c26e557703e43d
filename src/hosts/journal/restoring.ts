import { cellKey, isSameArea, overlaps, type Area } from '../../book/area';
import { writtenArea } from '../../book/block';
import type { ChangeSet, Edit } from '../../book/edit';
import { inverse } from '../../book/inverse';
import { GENERAL } from '../../book/number-format';
import { isOwnSheet } from '../../book/own-sheet';
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import { targetOf } from '../../book/target';

/**
 * What brings back the workbook from any beginning of a run, however far it came: each edit sets a place to what it was,
 * whether or not the run has been there.
 */
export interface Restoring {
  readonly changes: ChangeSet;
  /** Where the run makes tables: one that it left there under another name is unfinished. */
  readonly tables: readonly Area[];
}

/** The number formats of an area, one edit a run of equal ones down each column. */
function formatsOf(sheet: SheetSnapshot, area: Area): Edit[] {
  const edits: Edit[] = [];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    let first = area.row;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const format = sheet.formats.get(cellKey(row, column)) ?? GENERAL;
      const isLast = row === area.row + area.rows - 1;
      if (!isLast && (sheet.formats.get(cellKey(row + 1, column)) ?? GENERAL) === format) continue;
      const run = { sheet: sheet.name, row: first, column, rows: row - first + 1, columns: 1 };
      edits.push({ kind: 'setFormat', area: run, format });
      first = row + 1;
    }
  }
  return edits;
}

/** Where values or formats are written, each area once. */
function formattedAreas(edits: readonly Edit[]): readonly Area[] {
  const areas: Area[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'writeCells' && edit.kind !== 'setFormat') continue;
    const area = edit.kind === 'writeCells' ? writtenArea(edit) : edit.area;
    if (!areas.some((known) => isSameArea(known, area))) areas.push(area);
  }
  return areas;
}

/**
 * Pre-images of everything that `edits` touch. Unlike `inverse`, it also holds after a part of the edits.
 * @param back their inverse, where it is known
 */
export function restoring(
  before: WorkbookSnapshot,
  edits: readonly Edit[],
  back: ChangeSet = inverse(before, edits),
): Restoring {
  const gone = new Set(
    edits.flatMap((edit) => (edit.kind === 'addSheet' || edit.kind === 'removeOwnSheet' ? [edit.sheet] : [])),
  );
  const formats = formattedAreas(edits).flatMap((area) => {
    const sheet = gone.has(area.sheet) ? undefined : sheetNamed(before, area.sheet);
    return sheet ? formatsOf(sheet, area) : [];
  });
  return { changes: { ...back, edits: [...back.edits, ...formats] }, tables: tablesIn(edits) };
}

/** Where the edits make tables. */
export const tablesIn = (edits: readonly Edit[]): readonly Area[] =>
  edits.flatMap((edit) => (edit.kind === 'setTable' && edit.area !== null ? [edit.area] : []));

/**
 * The restoring edits that this workbook, left half done, needs: sheets that are not there need no removal, and one that
 * is to be built again is removed first. Only sheets of ours are removed, or empty ones that had not been marked yet.
 */
export function restoringNow(now: WorkbookSnapshot, { changes, tables }: Restoring): readonly Edit[] {
  const edits: Edit[] = [];
  const there = new Set(now.sheets.map(({ name }) => name));
  const remove = (name: string): void => {
    const sheet = sheetNamed(now, name);
    if (!there.has(name) || !sheet) return;
    if (!isOwnSheet(now, name) && (sheet.values.length > 0 || sheet.formulas.size > 0)) return;
    edits.push({ kind: 'removeOwnSheet', sheet: name });
    there.delete(name);
  };
  for (const { name, area } of now.sheets.flatMap((sheet) => sheet.tables)) {
    const unfinished = tables.some((made) => overlaps(made, area));
    const isKnown = changes.edits.some((edit) => edit.kind === 'setTable' && edit.name === name);
    if (unfinished && !isKnown) edits.push({ kind: 'setTable', sheet: area.sheet, name, area: null });
  }
  for (const edit of changes.edits) {
    if (edit.kind === 'removeOwnSheet') remove(edit.sheet);
    else if (edit.kind === 'addSheet') {
      remove(edit.sheet);
      if (there.has(edit.sheet)) continue;
      there.add(edit.sheet);
      edits.push(edit);
    } else {
      const target = targetOf(edit);
      if (target === undefined || there.has(target.sheet)) edits.push(edit);
    }
  }
  return edits;
}
