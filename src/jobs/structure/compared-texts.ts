import { lastColumn, lastRow, overlaps, type Area } from '../../book/area';
import { valueAt, sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { TableReading } from '../../plan/reading';
import { ownerFormula, ownerFormulas, type OwnerFormula } from './owner-formulas';
import { tableArea } from './rectangular';

/** What the owner's formulas and rules look for in cells. */
export interface ComparedTexts {
  /** Every text in a formula, and the texts of cells that formulas compare with. */
  readonly all: readonly string[];
  /** Of those, the ones that stand beside a comparison or in a function that looks for them. */
  readonly compared: readonly string[];
}

/** Longer texts are no words of a list. */
const LONGEST_TEXT = 60;
/** Cells of one reference that are looked through for words to compare with: a list of words is short. */
const MOST_CELLS = 2000;

/** The column of a field from the first item to the last. */
export function columnArea(table: TableReading, column: number): Area {
  return {
    ...tableArea(table),
    row: table.firstRow,
    column,
    rows: table.lastRow - table.firstRow + 1,
    columns: 1,
  };
}

const isComparing = ({ facts: { isEquating, functions } }: OwnerFormula): boolean =>
  isEquating ||
  [...functions].some((name) => /IFS?$|MATCH$|LOOKUP$|^(?:EXACT|SWITCH|SEARCH|FIND)$/.test(name));

/** The texts in an area, outside the columns of statuses and days that are compared with them. */
function textsIn(book: WorkbookSnapshot, area: Area, own: readonly Area[]): readonly string[] {
  const sheet = sheetNamed(book, area.sheet);
  const bottom = Math.min(lastRow(area), sheet?.values.length ?? 0);
  const right = Math.min(lastColumn(area), 200);
  if (!sheet || (bottom - area.row + 1) * (right - area.column + 1) > MOST_CELLS) return [];
  const texts: string[] = [];
  for (let row = area.row; row <= bottom; row += 1) {
    for (let column = area.column; column <= right; column += 1) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== 'string' || value.length > LONGEST_TEXT) continue;
      const at: Area = { sheet: area.sheet, row, column, rows: 1, columns: 1 };
      if (!own.some((column) => overlaps(column, at))) texts.push(value);
    }
  }
  return texts;
}

/** Looks through formulas, names, conditional formats and validations. `tables`: those whose words are compared. */
export function comparedTexts(book: WorkbookSnapshot, tables: readonly TableReading[]): ComparedTexts {
  const own = tables.flatMap((table) =>
    table.columns
      .filter(({ field }) => table.kind === 'actions' && (field === 'status' || field === 'deadline'))
      .map(({ column }) => columnArea(table, column)),
  );
  const rules = book.sheets.flatMap(({ ownerRules = [] }) =>
    ownerRules.map(({ area, formula }) => ownerFormula(book, formula, area)),
  );
  const all = new Set<string>();
  const compared = new Set<string>();
  const looked = new Set<string>();
  for (const formula of [...ownerFormulas(book), ...rules]) {
    for (const { text, isCompared } of formula.facts.literals) {
      all.add(text);
      if (isCompared) compared.add(text);
    }
    if (!isComparing(formula)) continue;
    for (const area of formula.areas) {
      const key = `${area.row}:${area.column}:${area.rows}:${area.columns}!${area.sheet}`;
      if (looked.has(key)) continue;
      looked.add(key);
      for (const text of textsIn(book, area, own)) {
        all.add(text);
        compared.add(text);
      }
    }
  }
  // A rule for cells that equal a text holds the text alone.
  for (const { facts } of rules) {
    const [only] = facts.literals;
    if (only && facts.references.length === 0) compared.add(only.text);
  }
  return { all: [...all], compared: [...compared] };
}
