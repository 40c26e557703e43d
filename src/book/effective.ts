import { cellKey, isSameArea, type Area } from './area';
import { isDate, sameValue, type CellValue } from './cells';
import { isFormulaCell, isKept, KEPT, type CellInput, type Edit } from './edit';
import { printed } from './formula-text';
import { GENERAL, isDateFormat } from './number-format';
import { sheetNamed, valueAt, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';
import { touchedSheet } from './target';

type Writing = Extract<Edit, { kind: 'writeCells' }>;

/** Whether writing `input` there would leave the cell as it is. */
function isThere(sheet: SheetSnapshot, row: number, column: number, input: CellInput): boolean {
  if (isKept(input)) return true;
  const key = cellKey(row, column);
  const value: CellValue = isFormulaCell(input) ? input.value : input;
  const wanted = isFormulaCell(input) ? printed(input.formula) : undefined;
  if (sheet.formulas.get(key) !== wanted) return false;
  const now = valueAt(sheet, row, column);
  if (!sameValue(now === '' ? null : now, value === '' ? null : value)) return false;
  return !isDate(value) || isDateFormat(sheet.formats.get(key) ?? GENERAL);
}

/** The block cut down to its cells that change something; those between them are kept. `undefined` when none does. */
function narrowed(sheet: SheetSnapshot, edit: Writing): Writing | undefined {
  let [top, bottom, left, right] = [-1, -1, Infinity, -1];
  const lines = edit.cells.map((line, down) =>
    line.map((input, across): CellInput => {
      if (isThere(sheet, edit.at.row + down, edit.at.column + across, input)) return KEPT;
      if (top < 0) top = down;
      bottom = down;
      left = Math.min(left, across);
      right = Math.max(right, across);
      return input;
    }),
  );
  if (top < 0) return undefined;
  const at = { sheet: edit.at.sheet, row: edit.at.row + top, column: edit.at.column + left };
  return { ...edit, at, cells: lines.slice(top, bottom + 1).map((line) => line.slice(left, right + 1)) };
}

function hasFormat(sheet: SheetSnapshot, area: Area, format: string): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if ((sheet.formats.get(cellKey(row, column)) ?? GENERAL) !== format) return false;
    }
  }
  return true;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function isDoneOnSheet(sheet: SheetSnapshot, edit: Edit): boolean {
  switch (edit.kind) {
    case 'setRule': {
      const placed = sheet.rules.find((known) => isSameArea(known.area, edit.area));
      return isSame(placed?.rule ?? null, edit.rule);
    }
    case 'setConditionalLook': {
      const placed = sheet.conditionalLooks.filter((known) => isSameArea(known.area, edit.area));
      return isSame(
        placed.map(({ equals, look }) => ({ equals, look })),
        edit.looks.map(({ equals, look }) => ({ equals, look })),
      );
    }
    case 'setFormat':
      return hasFormat(sheet, edit.area, edit.format);
    case 'setWidths':
      return edit.widths.every((width, offset) => (sheet.widths.get(edit.column + offset) ?? 0) === width);
    case 'freeze':
      return sheet.frozen.rows === edit.rows && sheet.frozen.columns === edit.columns;
    case 'setTable': {
      const table = sheet.tables.find((known) => known.name === edit.name);
      return edit.area === null
        ? table === undefined
        : table !== undefined && isSameArea(table.area, edit.area);
    }
    case 'setFilter':
      return isSame(sheet.filter, edit.area);
    case 'setLink':
      return isSame(sheet.links.get(cellKey(edit.at.row, edit.at.column)) ?? null, edit.to);
    default:
      return false;
  }
}

function isDone(book: WorkbookSnapshot, edit: Edit): boolean {
  if (edit.kind === 'setProperty') return (book.properties.get(edit.name) ?? null) === edit.value;
  if (edit.kind === 'setName') {
    const known = book.names.find((name) => name.name.toLowerCase() === edit.name.toLowerCase());
    if (!known || edit.area === null) return !known && edit.area === null;
    return known.area !== null && isSameArea(known.area, edit.area) && known.hidden === edit.hidden;
  }
  const sheet = sheetNamed(book, touchedSheet(edit) ?? '');
  return sheet !== undefined && isDoneOnSheet(sheet, edit);
}

/**
 * The edits without those that would change nothing, and blocks cut down to the cells that differ: what is counted,
 * shown and guarded. Looks, charts and page set-up are kept, since a snapshot cannot tell whether they are there.
 * Each edit is compared with `book`: two edits of one list must not touch the same thing.
 */
export function effective(book: WorkbookSnapshot, edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  const added = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === 'addSheet') added.add(edit.sheet);
    if (edit.kind === 'writeCells' && !added.has(edit.at.sheet)) {
      const sheet = sheetNamed(book, edit.at.sheet);
      const part = sheet ? narrowed(sheet, edit) : edit;
      if (part) kept.push(part);
      continue;
    }
    const touched = touchedSheet(edit);
    if (touched !== undefined && added.has(touched)) kept.push(edit);
    else if (!isDone(book, edit)) kept.push(edit);
  }
  return kept;
}
