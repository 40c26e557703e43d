import {
  formulaAfterSheet,
  withSheetMoved,
  withSheetName,
  withSheetState,
  withoutSheet,
} from '../../planbok/workbook-part';
import { withFormulas } from '../../planbok/written-cells';
import { detach } from '../../planbok/package';
import type { Visibility } from '../../planbok/cells';
import { changeWorkbook, workbookIn, type LiveBook } from './live-book';
import { reframe, write, type LiveSheet } from './live-sheet';

const states = { visible: 'visible', hidden: 'hidden', 'very-hidden': 'veryHidden' } as const;

/** The sheet's position among all tabs, including those that are not worksheets. */
const placeOf = (book: LiveBook, sheet: LiveSheet): number =>
  workbookIn(book).sheets.findIndex(({ name }) => name === sheet.name);

/** Updates everything that refers to a renamed sheet: formulas, rules, names, charts. */
function follow(book: LiveBook, from: string, to: string | undefined): void {
  const change = (formula: string): string => formulaAfterSheet(formula, from, to);
  for (const sheet of book.sheets) {
    if (sheet.isDeleted) continue;
    for (const [row, line] of sheet.cells) {
      for (let at = 0; at < line.length; at++) {
        const cell = line[at];
        if (cell?.formula === undefined) continue;
        const made = change(cell.formula);
        if (made !== cell.formula) write(sheet, row, at + 1, cell.value, made);
      }
    }
    reframe(sheet, (frame) => withFormulas(frame, ['formula', 'formula1', 'formula2', 'f'], change));
  }
  changeWorkbook(book, (xml) => withFormulas(xml, ['definedName'], change));
  for (const part of book.pkg.names()) {
    if (!/\/(?:charts|tables)\/[^/]*\.xml$/i.test(part)) continue;
    const xml = book.pkg.text(part);
    const made = withFormulas(xml, ['f', 'calculatedColumnFormula', 'totalsRowFormula'], change);
    if (made !== xml) book.pkg.put(part, made);
  }
}

export function renameSheet(book: LiveBook, sheet: LiveSheet, name: string): void {
  if (name === sheet.name) return;
  const at = placeOf(book, sheet);
  const was = sheet.name;
  changeWorkbook(book, (xml) => withSheetName(xml, at, name));
  sheet.name = name;
  follow(book, was, name);
  book.isDirty = true;
  book.calculation.isDue = true;
  book.emit({ kind: 'renamed', sheet });
}

export function setVisibility(book: LiveBook, sheet: LiveSheet, visibility: Visibility): void {
  const at = placeOf(book, sheet);
  changeWorkbook(book, (xml) => withSheetState(xml, at, states[visibility]));
  sheet.visibility = visibility;
  if (visibility !== 'visible' && book.active === sheet) showAnother(book);
  book.isDirty = true;
  book.emit({ kind: 'renamed', sheet });
}

function showAnother(book: LiveBook): void {
  const next = book.sheets.find(({ visibility, isDeleted }) => visibility === 'visible' && !isDeleted);
  if (!next) return;
  book.active = next;
  book.selection = { row: 1, column: 1, rows: 1, columns: 1 };
  book.emit({ kind: 'activated', sheet: next });
}

export function moveSheet(book: LiveBook, sheet: LiveSheet, to: number): void {
  const others = book.sheets.filter((one) => one !== sheet);
  const before = others[to];
  const from = placeOf(book, sheet);
  const end = workbookIn(book).sheets.length - 1;
  const target = before === undefined ? end : placeOf(book, before) - (placeOf(book, before) > from ? 1 : 0);
  changeWorkbook(book, (xml) => withSheetMoved(xml, from, target));
  book.sheets = [...others.slice(0, to), sheet, ...others.slice(to)];
  book.isDirty = true;
  book.emit({ kind: 'renamed', sheet });
}

/** Removes a sheet with its parts and its own names. References to it become `#REF!`. */
export function removeSheet(book: LiveBook, sheet: LiveSheet): void {
  const at = placeOf(book, sheet);
  sheet.isDeleted = true;
  changeWorkbook(book, (xml) => withoutSheet(xml, at));
  detach(book.pkg, book.part, sheet.relationshipId);
  book.sheets = book.sheets.filter((one) => one !== sheet);
  follow(book, sheet.name, undefined);
  if (book.active === sheet) showAnother(book);
  book.isDirty = true;
  // The calculation chain refers to sheets by id.
  book.hasLostFormulas = true;
  book.calculation.isDue = true;
  book.emit({ kind: 'deleted', sheet });
}
