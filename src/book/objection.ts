import { cellKey, isSameArea, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, overlaps, type Area } from './area';
import { holds, writtenArea } from './block';
import { isKept, type ChangeSet, type Edit } from './edit';
import { fitsFormat, GENERAL, type DayCount } from './number-format';
import { isOwnSheet } from './own-sheet';
import { replay } from './replay';
import { hasSheet, isSheetName } from './sheet-name';
import { targetOf } from './target';
import { sheetPrint } from './sheet-print';
import {
  extentOf,
  formulaAt,
  sheetNamed,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from './snapshot';

export type ObjectionCode =
  | 'changed-since'
  | 'no-such-sheet'
  | 'sheet-exists'
  | 'bad-sheet-name'
  | 'not-own-sheet'
  | 'protected-sheet'
  | 'protected-structure'
  | 'over-formula'
  | 'inside-merge'
  | 'overlapping-rule'
  | 'overlapping-table'
  | 'retyped-by-format'
  | 'outside-sheet'
  | 'last-visible-sheet';

/** Why a change set cannot be carried out on this workbook. Hosts turn it into a `Failure` before they write anything. */
export interface Objection {
  readonly code: ObjectionCode;
  readonly sheet: string;
  readonly area?: Area;
}

function objectionsToWriting(
  sheet: SheetSnapshot,
  edit: Extract<Edit, { kind: 'writeCells' }>,
): ObjectionCode[] {
  const area = writtenArea(edit);
  const codes: ObjectionCode[] = [];
  if (edit.overFormula !== true && sheet.formulas.size > 0) {
    const meets = edit.cells.some((line, down) =>
      line.some(
        (input, across) =>
          !isKept(input) && formulaAt(sheet, edit.at.row + down, edit.at.column + across) !== undefined,
      ),
    );
    if (meets) codes.push('over-formula');
  }
  const isCovered = (merge: Area): boolean =>
    overlaps(merge, area) &&
    edit.cells.some((line, down) =>
      line.some((input, across) => {
        const row = edit.at.row + down;
        const column = edit.at.column + across;
        const isCorner = row === merge.row && column === merge.column;
        const isInside = overlaps(merge, { sheet: merge.sheet, row, column, rows: 1, columns: 1 });
        return isInside && !isCorner && input !== null && input !== '' && !isKept(input);
      }),
    );
  if (sheet.merges.some(isCovered)) codes.push('inside-merge');
  return codes;
}

function objectionsToOne(sheet: SheetSnapshot, edit: Edit): ObjectionCode[] {
  switch (edit.kind) {
    case 'writeCells':
      return objectionsToWriting(sheet, edit);
    case 'setRule': {
      const { area, rule } = edit;
      const others = sheet.rules.filter((placed) => !isSameArea(placed.area, area));
      return rule !== null && others.some((placed) => overlaps(placed.area, area))
        ? ['overlapping-rule']
        : [];
    }
    case 'setTable': {
      const { area, name } = edit;
      const others = sheet.tables.filter((table) => table.name !== name);
      return area !== null && others.some((table) => overlaps(table.area, area)) ? ['overlapping-table'] : [];
    }
    default:
      return [];
  }
}

/** Number cells under a date format, or dates under another one: the host would read them back as something else. */
function isRetyped(sheet: SheetSnapshot, area: Area, days: DayCount): boolean {
  for (let row = area.row; row <= Math.min(lastRow(area), sheet.values.length); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const value = valueAt(sheet, row, column);
      if (!fitsFormat(value, sheet.formats.get(cellKey(row, column)) ?? GENERAL, days)) return true;
    }
  }
  return false;
}

function usedArea(sheet: SheetSnapshot): Area {
  const { rows, columns } = extentOf(sheet);
  return { sheet: sheet.name, row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
}

/** Every reason why these changes cannot be carried out on `book` as it is now; none means that `replay` and hosts can. */
export function objectionsTo(book: WorkbookSnapshot, changes: ChangeSet): readonly Objection[] {
  const objections: Objection[] = [];
  const object = (code: ObjectionCode, sheet: string, area?: Area): void => {
    objections.push(area === undefined ? { code, sheet } : { code, sheet, area });
  };
  for (const expected of changes.expects) {
    const sheet = sheetNamed(book, expected.area.sheet);
    if (!sheet) object('no-such-sheet', expected.area.sheet);
    else if (!holds(sheet, expected)) object('changed-since', sheet.name, expected.area);
  }
  for (const { sheet: name, print } of changes.removes ?? []) {
    const sheet = sheetNamed(book, name);
    if (sheet && sheetPrint(sheet) !== print) object('changed-since', name, usedArea(sheet));
  }
  const added = new Set<string>();
  const removed = new Set<string>();
  const visible = new Set(
    book.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name),
  );
  let ruled: readonly Area[] = [];
  for (const edit of changes.edits) {
    const target = targetOf(edit);
    if (target === undefined) continue;
    if (edit.kind === 'setRule') {
      const others = ruled.filter((area) => !isSameArea(area, edit.area));
      if (edit.rule !== null && others.some((area) => overlaps(area, edit.area)))
        object('overlapping-rule', target.sheet, target);
      ruled = edit.rule === null ? others : [...others, edit.area];
    }
    if (edit.kind === 'addSheet') {
      if (!isSheetName(edit.sheet)) object('bad-sheet-name', edit.sheet);
      if ((hasSheet(book, edit.sheet) && !removed.has(edit.sheet)) || added.has(edit.sheet))
        object('sheet-exists', edit.sheet);
      if (book.isStructureProtected) object('protected-structure', edit.sheet);
      added.add(edit.sheet);
      removed.delete(edit.sheet);
      if ((edit.visibility ?? 'visible') === 'visible') visible.add(edit.sheet);
      continue;
    }
    if (
      lastRow(target) > MAX_ROWS ||
      lastColumn(target) > MAX_COLUMNS ||
      target.row < 1 ||
      target.column < 1
    ) {
      object('outside-sheet', target.sheet, target);
    }
    if (added.has(target.sheet)) continue;
    const sheet = sheetNamed(book, target.sheet);
    if (!sheet || removed.has(target.sheet)) {
      object('no-such-sheet', target.sheet);
      continue;
    }
    if (edit.kind === 'removeOwnSheet') {
      if (!isOwnSheet(book, edit.sheet)) object('not-own-sheet', edit.sheet);
      if (book.isStructureProtected) object('protected-structure', edit.sheet);
      if (visible.delete(edit.sheet) && visible.size === 0) object('last-visible-sheet', edit.sheet);
      removed.add(edit.sheet);
      continue;
    }
    if (sheet.isProtected && edit.kind !== 'setName') object('protected-sheet', sheet.name, target);
    for (const code of objectionsToOne(sheet, edit)) object(code, sheet.name, target);
  }
  if (objections.length === 0) {
    const formatted = changes.edits.flatMap((edit) => (edit.kind === 'setFormat' ? [edit.area] : []));
    const after = formatted.length === 0 ? book : replay(book, changes.edits);
    for (const area of formatted) {
      const sheet = sheetNamed(after, area.sheet);
      if (sheet && isRetyped(sheet, area, book)) object('retyped-by-format', area.sheet, area);
    }
  }
  return objections;
}
