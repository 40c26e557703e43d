import { cellKey, isSameArea, lastColumn, type Area } from './area';
import type { Edit } from './edit';
import { GENERAL } from './number-format';
import { drafted, finished, writeBlock, type SheetDraft } from './sheet-draft';
import { writtenArea } from './block';
import { emptySheet, type NameSnapshot, type WorkbookSnapshot } from './snapshot';

interface BookDraft {
  readonly book: WorkbookSnapshot;
  readonly sheets: Map<string, SheetDraft>;
  /** By sheet: the last column that is written. */
  readonly widest: ReadonlyMap<string, number>;
  /** Tab order. */
  order: string[];
  names: readonly NameSnapshot[];
  readonly properties: Map<string, string>;
}

function sheetOf(draft: BookDraft, name: string): SheetDraft {
  const known = draft.sheets.get(name);
  if (known) return known;
  const original = draft.book.sheets.find((sheet) => sheet.name === name);
  if (!original) throw new Error(`replay: no sheet named ${name}; objectionsTo must be asked first`);
  const sheet = drafted(original, draft.widest.get(name) ?? 0);
  draft.sheets.set(name, sheet);
  return sheet;
}

function setFormat(sheet: SheetDraft, area: Area, format: string): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (format === GENERAL) sheet.formats.delete(cellKey(row, column));
      else sheet.formats.set(cellKey(row, column), format);
    }
  }
}

/** Of the looks that Planbok sets, the stroke through a text says something, and is read as a person's own is. */
function setStroke(draft: BookDraft, { area, look }: Extract<Edit, { kind: 'setLook' }>): void {
  if (look !== 'struck' && look !== 'plain') return;
  const sheet = sheetOf(draft, area.sheet);
  if (look === 'plain' && sheet.looks.size === 0) return;
  const looks = new Map(sheet.looks);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const key = cellKey(row, column);
      const { strike: _strike, ...others } = looks.get(key) ?? {};
      if (look === 'struck') looks.set(key, { ...others, strike: true });
      else if (Object.keys(others).length > 0) looks.set(key, others);
      else looks.delete(key);
    }
  }
  sheet.looks = looks;
}

function removeSheet(draft: BookDraft, name: string): void {
  draft.order = draft.order.filter((sheet) => sheet !== name);
  draft.sheets.delete(name);
  draft.names = draft.names.filter((known) => known.area?.sheet !== name);
}

function replayEdit(draft: BookDraft, edit: Edit): void {
  switch (edit.kind) {
    case 'addSheet':
      draft.order = [...draft.order, edit.sheet];
      draft.sheets.set(
        edit.sheet,
        drafted(emptySheet(edit.sheet, edit.visibility), draft.widest.get(edit.sheet) ?? 0),
      );
      return;
    case 'removeOwnSheet':
      return removeSheet(draft, edit.sheet);
    case 'writeCells':
      return writeBlock(sheetOf(draft, edit.at.sheet), edit.at, edit.cells);
    case 'setRule': {
      const sheet = sheetOf(draft, edit.area.sheet);
      const others = sheet.rules.filter((placed) => !isSameArea(placed.area, edit.area));
      sheet.rules = edit.rule === null ? others : [...others, { area: edit.area, rule: edit.rule }];
      return;
    }
    case 'setConditionalLook': {
      const sheet = sheetOf(draft, edit.area.sheet);
      const others = sheet.conditionalLooks.filter((placed) => !isSameArea(placed.area, edit.area));
      sheet.conditionalLooks = [...others, ...edit.looks.map((look) => ({ area: edit.area, ...look }))];
      return;
    }
    case 'setFormat':
      return setFormat(sheetOf(draft, edit.area.sheet), edit.area, edit.format);
    case 'setWidths': {
      const { widths } = sheetOf(draft, edit.sheet);
      for (const [offset, width] of edit.widths.entries()) {
        if (width === 0) widths.delete(edit.column + offset);
        else widths.set(edit.column + offset, width);
      }
      return;
    }
    case 'freeze':
      sheetOf(draft, edit.sheet).frozen = { rows: edit.rows, columns: edit.columns };
      return;
    case 'setTable': {
      const sheet = sheetOf(draft, edit.sheet);
      const before = sheet.tables.find((table) => table.name === edit.name);
      const others = sheet.tables.filter((table) => table !== before);
      const after = { name: edit.name, totalsRow: before?.totalsRow ?? false };
      sheet.tables = edit.area === null ? others : [...others, { ...after, area: edit.area }];
      return;
    }
    case 'setFilter':
      sheetOf(draft, edit.sheet).filter = edit.area;
      return;
    case 'setName': {
      const others = draft.names.filter((known) => known.name.toLowerCase() !== edit.name.toLowerCase());
      const { name, area, hidden } = edit;
      draft.names = area === null ? others : [...others, { name, area, text: '', hidden }];
      return;
    }
    case 'setLink': {
      const { links } = sheetOf(draft, edit.at.sheet);
      if (edit.to === null) links.delete(cellKey(edit.at.row, edit.at.column));
      else links.set(cellKey(edit.at.row, edit.at.column), edit.to);
      return;
    }
    case 'setProperty':
      if (edit.value === null) draft.properties.delete(edit.name);
      else draft.properties.set(edit.name, edit.value);
      return;
    case 'setLook':
      return setStroke(draft, edit);
    // How else a sheet looks and prints is not part of the snapshot.
    case 'setChart':
    case 'setPicture':
    case 'setPage':
      return;
  }
}

function widestIn(edits: readonly Edit[]): ReadonlyMap<string, number> {
  const widest = new Map<string, number>();
  for (const edit of edits) {
    if (edit.kind !== 'writeCells') continue;
    const area = writtenArea(edit);
    widest.set(area.sheet, Math.max(widest.get(area.sheet) ?? 0, lastColumn(area)));
  }
  return widest;
}

/** By edits, which never change: what a host asks three times of one plan (does it fit, how is it undone, was it done). */
const replayed = new WeakMap<
  readonly Edit[],
  { readonly book: WorkbookSnapshot; readonly after: WorkbookSnapshot }
>();

/**
 * The workbook as it is after the edits: the preview, the memory host, and what every other host is compared with.
 * Ask `objectionsTo` first: an edit that no host could carry out is a bug here and throws.
 */
export function replay(book: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const known = replayed.get(edits);
  if (known?.book === book) return known.after;
  const after = afterEach(book, edits);
  replayed.set(edits, { book, after });
  return after;
}

function afterEach(book: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const draft: BookDraft = {
    book,
    sheets: new Map(),
    widest: widestIn(edits),
    order: book.sheets.map((sheet) => sheet.name),
    names: book.names,
    properties: new Map(book.properties),
  };
  for (const edit of edits) replayEdit(draft, edit);
  const originals = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = draft.order.flatMap((name) => {
    const changed = draft.sheets.get(name);
    const original = originals.get(name);
    return changed ? [finished(changed)] : original ? [original] : [];
  });
  return { ...book, sheets, names: draft.names, properties: draft.properties };
}
