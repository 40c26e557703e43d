import { withFormulas } from '../../planbok/written-cells';
import { changeWorkbook, type LiveBook } from './live-book';
import { reframe, write } from './live-sheet';

/** Tokens: texts, quoted sheets, brackets, words. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*|./gsu;

/** The formula after a table was renamed: the name is replaced where it is a word, not a function, sheet or text. */
export function formulaAfterTable(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  return formula.replace(token, (found, offset: number) => {
    const next = formula.charAt(offset + found.length);
    return found.toLowerCase() === wanted && next !== '(' && next !== '!' ? to : found;
  });
}

/** Updates everything that names a renamed table. */
export function renameTable(book: LiveBook, from: string, to: string): void {
  const change = (formula: string): string => formulaAfterTable(formula, from, to);
  for (const sheet of book.sheets) {
    for (const [row, line] of sheet.cells)
      for (const [at, cell] of line.entries()) {
        const made = cell?.formula === undefined ? undefined : change(cell.formula);
        if (made !== undefined && made !== cell?.formula)
          write(sheet, row, at + 1, cell?.value ?? null, made);
      }
    reframe(sheet, (frame) => withFormulas(frame, ['formula', 'formula1', 'formula2', 'f'], change));
  }
  changeWorkbook(book, (xml) => withFormulas(xml, ['definedName'], change));
}
