import { isSameArea } from './area';
import { writtenArea } from './block';
import type { ChangeSet, Edit, Expectation } from './edit';
import { effective } from './effective';
import { guarded } from './guarded';
import { objectionsTo } from './objection';
import { replay } from './replay';
import { NOWHERE, sheetPlaces, STILL, type SheetPlaces } from './sheet-places';
import { sheetNamed, type WorkbookSnapshot } from './snapshot';
import { leaveStrayed, type Strayed } from './strayed-cells';
import { touchedSheet } from './target';
import { cellsBack, formatsBack, type SheetUndo } from './undo-cells';
import { edgesNow, withoutObstacles } from './undo-edges';
import { cellSet, type Left } from './undo-left';
import { bookBack, isAboutBook } from './undo-sheets';

/** What of a run can be taken back now. */
export interface UndoNow {
  /** Guarded by the workbook as it is now; the inverse itself when nothing stands in its way. */
  readonly changes: ChangeSet;
  /** Empty: everything is taken back. */
  readonly left: readonly Left[];
  /** Something was left, and nothing that shows in the workbook would be taken back. */
  readonly isNothing: boolean;
}

/** What each block of an inverse expects; both stand in one order, blocks on sheets that it adds left out. */
function expectationsOf({ edits, expects }: ChangeSet): ReadonlyMap<Edit, Expectation> {
  const found = new Map<Edit, Expectation>();
  const added = new Set<string>();
  let next = 0;
  for (const edit of edits) {
    if (edit.kind === 'addSheet') added.add(edit.sheet);
    if (edit.kind !== 'writeCells' || added.has(edit.at.sheet)) continue;
    const expected = expects[next];
    next += 1;
    if (expected && isSameArea(expected.area, writtenArea(edit))) found.set(edit, expected);
  }
  return found;
}

/** Whether every cell that the inverse writes to still holds what the run left there. */
const isAsLeft = (now: WorkbookSnapshot, { expects }: ChangeSet, only?: string): boolean =>
  objectionsTo(now, {
    edits: [],
    expects: expects.filter(({ area }) => only === undefined || area.sheet === only),
    absent: [],
  }).length === 0;

/** Where the cells of each sheet that the inverse writes to are now. Without its lines, a sheet must be as it was. */
function placesOf(now: WorkbookSnapshot, undo: ChangeSet): ReadonlyMap<string, SheetPlaces> {
  const places = new Map<string, SheetPlaces>();
  const lines = new Map((undo.lines ?? []).map((known) => [known.sheet, known]));
  for (const name of new Set(undo.edits.flatMap((edit) => touchedSheet(edit) ?? []))) {
    const sheet = sheetNamed(now, name);
    if (!sheet) continue;
    const known = lines.get(name);
    places.set(name, known ? sheetPlaces(known, sheet) : isAsLeft(now, undo, name) ? STILL : NOWHERE);
  }
  return places;
}

/**
 * What of an inverse can be taken back from the workbook as it is now, and what is left as it is. Cells that are not as the
 * run left them keep what they hold; so does everything on a sheet of ours that somebody has written on.
 */
export function undoNow(now: WorkbookSnapshot, undo: ChangeSet): UndoNow {
  const places = placesOf(now, undo);
  const hasMoved = [...places.values()].some(({ isMoved }) => isMoved);
  const cells = cellSet();
  const back = cellSet();
  const strayed = new Map<string, Strayed[]>();
  const lost = new Map<string, Left>();
  const expected = expectationsOf(undo);
  const isOfBook = isAboutBook(undo);
  const onSheets = undo.edits.filter((edit) => !isOfBook(edit));

  function sheetOf(edit: Edit): SheetUndo | undefined {
    const name = touchedSheet(edit) ?? '';
    const sheet = sheetNamed(now, name);
    const at = places.get(name) ?? STILL;
    if (!sheet) lost.set(name, { kind: 'sheet-gone', sheet: name });
    else if (at.isLost) lost.set(name, { kind: 'sheet-rearranged', sheet: name });
    if (!sheet || at.isLost) return undefined;
    const ofSheet = strayed.get(name) ?? [];
    strayed.set(name, ofSheet);
    return { sheet, days: now, places: at, hasMoved, left: cells, back, strayed: ofSheet };
  }

  // Cells come first: what lies around a cell that is left stays with it.
  const written = new Map(
    onSheets.flatMap((edit): [Edit, readonly Edit[]][] => {
      const target = edit.kind === 'writeCells' ? sheetOf(edit) : undefined;
      return edit.kind === 'writeCells' && target
        ? [[edit, cellsBack(target, edit, expected.get(edit))]]
        : [];
    }),
  );
  for (const [name, ofSheet] of strayed) {
    const sheet = sheetNamed(now, name);
    if (sheet) leaveStrayed(sheet, places.get(name) ?? STILL, ofSheet, { left: cells, back });
  }
  const made = onSheets.flatMap((edit): readonly Edit[] => {
    if (edit.kind === 'writeCells') return written.get(edit) ?? [];
    const target = edit.kind === 'setFormat' ? undefined : sheetOf(edit);
    const moved = target && edgesNow(edit, target.places);
    const isOnLeft = moved?.kind === 'setLink' && cells.has(moved.at.sheet, moved.at.row, moved.at.column);
    return moved && !isOnLeft ? [moved] : [];
  });
  // Formats come last: which of them can be put back depends on the values.
  const after = replay(now, made);
  const formats = onSheets.flatMap((edit): readonly Edit[] => {
    if (edit.kind !== 'setFormat') return [];
    const target = sheetOf(edit);
    const planned = target && sheetNamed(after, target.sheet.name);
    return target && planned ? formatsBack(target, planned, edit) : [];
  });
  const free = withoutObstacles(now, [...made, ...formats]);
  const book = bookBack(now, undo, free.edits, places);

  const left: readonly Left[] = [
    ...book.left,
    ...lost.values(),
    ...[...cells.areas(), ...free.obstacles].map((area): Left => ({ kind: 'cells', area })),
  ];
  if (left.length === 0 && !hasMoved && isAsLeft(now, undo)) return { changes: undo, left, isNothing: false };
  const edits = [...free.edits, ...book.edits];
  const shown = effective(
    now,
    edits.filter(({ kind }) => kind !== 'setLook'),
  );
  return { changes: guarded(now, edits), left, isNothing: left.length > 0 && shown.length === 0 };
}
