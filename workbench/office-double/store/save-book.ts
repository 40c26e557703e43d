import { verifiedFile, contentTypes, addPart, detach, partOfKind } from '../../planbok/package';
import {
  groupedFormulas,
  writtenData,
  type CellContent,
  type PlainContent,
  type CellChange,
  type SheetStyles,
} from '../../planbok/written-cells';
import { columnStylesOf, withRowSizes } from '../../planbok/sizes';
import { withCellsUpTo, withTabSelected, joined, parted } from '../../planbok/sheet-part';
import { withActiveSheet, withFullCalculation } from '../../planbok/workbook-part';
import type { StyleStep } from '../../planbok/styles';
import { putCharts } from './charts';
import { putSettings } from './stored-settings';
import { changeWorkbook, folderOf, workbookIn, type LiveBook } from './live-book';
import { reframe, type LiveCell, type LiveSheet, type LiveValue } from './live-sheet';

const plain = (value: LiveValue): PlainContent => {
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'error', code: value.error };
};

const contentOf = ({ value, formula }: LiveCell): CellContent =>
  formula === undefined ? plain(value) : { kind: 'formula', text: formula, result: plain(value) };

/** The writer gets a cell's format by applying steps; here each format has steps that simply set it. */
function targets(): {
  readonly stepsFor: (style: number) => readonly StyleStep[];
  readonly styleOf: (steps: readonly StyleStep[]) => number | undefined;
} {
  const steps = new Map<number, readonly StyleStep[]>();
  const styles = new Map<readonly StyleStep[], number>();
  return {
    stepsFor: (style) => {
      const known = steps.get(style);
      if (known) return known;
      const made: readonly StyleStep[] = [];
      steps.set(style, made);
      styles.set(made, style);
      return made;
    },
    styleOf: (made) => styles.get(made),
  };
}

const KEPT: readonly StyleStep[] = [];

/** Row → column → change of the cell. */
function changesIn(
  sheet: LiveSheet,
  stepsFor: (style: number) => readonly StyleStep[],
): Map<number, Map<number, CellChange>> {
  const changes = new Map<number, Map<number, CellChange>>();
  for (const [row, line] of sheet.cells) {
    const changed = new Map<number, CellChange>();
    for (let at = 0; at < line.length; at++) {
      const cell = line[at];
      if (cell === undefined || !(cell.isWritten || cell.isRestyled)) continue;
      const steps = stepsFor(cell.style);
      changed.set(at + 1, cell.isWritten ? { content: contentOf(cell), steps } : { steps });
    }
    if (changed.size > 0) changes.set(row, changed);
  }
  return changes;
}

/** A shared formula's text is in one cell; when that cell is written, the other cells get texts of their own. */
function freeFormulas(sheet: LiveSheet, changes: Map<number, Map<number, CellChange>>): void {
  const grouped = groupedFormulas(sheet.text).filter(({ formula }) => formula.kind === 'shared');
  const isWritten = (row: number, column: number): boolean =>
    changes.get(row)?.get(column)?.content !== undefined;
  const lost = new Set(
    grouped
      .filter(({ row, column, formula }) => formula.contentEnd > formula.openEnd && isWritten(row, column))
      .map(({ formula }) => formula.group),
  );
  for (const { row, column, formula } of grouped) {
    const text = sheet.cells.get(row)?.[column - 1]?.formula;
    if (!lost.has(formula.group) || isWritten(row, column) || text === undefined) continue;
    const line = changes.get(row) ?? new Map<number, CellChange>();
    changes.set(row, line.set(column, { steps: KEPT, ...line.get(column), formula: text }));
  }
}

function withDimension(frame: string, changes: ReadonlyMap<number, ReadonlyMap<number, CellChange>>): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, line] of changes) {
    for (const [column, { content }] of line) {
      if (content === undefined || content.kind === 'empty') continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
  }
  if (bottom === 0) return frame;
  return withCellsUpTo(frame, { row: top, column: left }, { row: bottom, column: right });
}

function putSheet(book: LiveBook, sheet: LiveSheet): void {
  const { stepsFor, styleOf } = targets();
  const changes = changesIn(sheet, stepsFor);
  freeFormulas(sheet, changes);
  const styles: SheetStyles = {
    columnStyle: columnStylesOf(sheet.frame),
    styled: (base, place, steps) => styleOf(steps) ?? base ?? place,
    isBare: book.styles.book.isBare,
  };
  let data: readonly string[] = [sheet.text.data];
  let { frame } = sheet;
  if (changes.size > 0) {
    const made = writtenData(sheet.text, changes, styles);
    data = made.data;
    frame = withDimension(frame, changes);
    book.hasNewFormulas ||= made.hasNewFormulas;
    book.hasLostFormulas ||= made.hasNewFormulas || made.hasLostFormulas;
  }
  const resized = [...sheet.rows].filter(([, { isChanged }]) => isChanged);
  if (resized.length > 0) data = [withRowSizes(parted(joined(frame, data), sheet.part), new Map(resized))];
  book.pkg.put(sheet.part, joined(frame, data));
}

/** Makes the present sheet the active one, and the only selected one. */
function putActiveTab(book: LiveBook): void {
  const at = workbookIn(book).sheets.findIndex(({ name }) => name === book.active.name);
  if (book.active === book.openedAt) return;
  changeWorkbook(book, (xml) => withActiveSheet(xml, at));
  for (const sheet of book.sheets) reframe(sheet, (frame) => withTabSelected(frame, sheet === book.active));
}

function putStyles(book: LiveBook): void {
  const { pkg, dialect, styles } = book;
  const xml = styles.book.xml();
  if (xml === styles.opened) return;
  if (styles.part !== undefined) {
    pkg.put(styles.part, xml);
    return;
  }
  styles.part = `${folderOf(book)}styles.xml`;
  addPart(pkg, dialect, book.part, 'styles', styles.part, contentTypes.styles, xml);
}

/** Whether a formula shows an old value, which the program that opens the file is to compute. */
const hasStale = ({ cells }: LiveSheet): boolean => {
  for (const line of cells.values()) if (line.some((cell) => cell.isStale)) return true;
  return false;
};

/**
 * The workbook as a file. Parts that were not changed keep their exact bytes.
 * @throws Failure when the file, read back, differs from what was written
 */
export function savedBytes(book: LiveBook): Uint8Array {
  putActiveTab(book);
  putCharts(book);
  putSettings(book);
  for (const sheet of book.sheets) if (sheet.isTouched) putSheet(book, sheet);
  putStyles(book);
  const chain = book.hasLostFormulas ? partOfKind(book.pkg, book.part, 'calcChain') : undefined;
  // A chain that names a cell without a formula makes Excel repair the file; it makes a new one when there is none.
  if (chain) detach(book.pkg, book.part, chain.id);
  if (book.hasNewFormulas || book.sheets.some(hasStale)) changeWorkbook(book, withFullCalculation);
  return verifiedFile(book.pkg).bytes;
}
