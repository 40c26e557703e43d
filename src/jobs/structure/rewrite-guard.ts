import { cellKey, lastRow, overlaps, type Area } from '../../book/area';
import { isBlank, isDate, textOf, type CellValue } from '../../book/cells';
import type { FormulaLiteral } from '../../book/formula-facts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../book/snapshot';
import type { TableReading } from '../../plan/reading';
import { columnArea, type ComparedTexts } from './compared-texts';
import { ownerFormulas, type OwnerFormula } from './owner-formulas';
import type { Reread } from './reread';
import { isLike } from './wildcards';

/** Whether a cell may be written anew without changing what the owner's formulas and rules say. */
export type RewriteGuard = (row: number, reread: Reread, before: CellValue) => boolean;

/** Functions whose result depends on a text only by the texts they compare it with. */
const comparing = new Set(
  (
    'AND AVERAGEIF AVERAGEIFS COLUMNS COUNTA COUNTBLANK COUNTIF COUNTIFS IF IFERROR IFS ISBLANK MAXIFS MINIFS NOT OR ' +
    'ROUND ROW ROWS SUM SUMIF SUMIFS SUMPRODUCT TODAY'
  ).split(' '),
);
/** Of those, the ones that a text and the day it means are alike to. */
const blindToDays = new Set(
  'AND COUNTA COUNTBLANK COUNTIF COUNTIFS IF ISBLANK NOT OR ROWS SUMIF SUMIFS'.split(' '),
);

/** What becomes of a cell: another word, a day instead of a text, or a word where nothing was. */
type Change = 'word' | 'day' | 'filled';

/** `"<7"`, and `"<>Q4"` too: engines differ on whether a day is counted by it. */
const isOrder = (text: string): boolean => /^[<>]/.test(text);

/** `">=klart"`: what comes before or after a word depends on every letter. */
const isOrderOfWords = ({ text, isOrdered }: FormulaLiteral): boolean => isOrdered && /\p{L}/u.test(text);

const consistsOf = ({ facts }: OwnerFormula, functions: ReadonlySet<string>): boolean =>
  [...facts.functions].every((name) => functions.has(name));

/** Whether the formula compares the column with texts and does nothing else with it. */
function comparesOnly(formula: OwnerFormula, column: Area, change: Change): boolean {
  if (change === 'filled') return false;
  const { facts, areas, sought } = formula;
  // What the column itself says is looked for in it: how often each word is there.
  if (sought.some((area) => overlaps(area, column))) return false;
  const own = new Set(areas.filter((area) => overlaps(area, column)).map((area) => JSON.stringify(area)));
  // Two references into the column compare its cells with one another.
  if (own.size > 1 || !consistsOf(formula, comparing)) return false;
  if (change === 'word') return !facts.literals.some(isOrderOfWords);
  const isText = facts.literals.length > 0 && !facts.literals.some(({ text }) => isOrder(text));
  const hasOthers = areas.some((area) => !overlaps(area, column) && area.rows * area.columns === 1);
  return isText && !facts.isOrdering && !hasOthers && consistsOf(formula, blindToDays);
}

/** Rows of a column whose cells are read in a way that any other text would change. */
function rowsRead(book: WorkbookSnapshot, column: Area, change: Change): (row: number) => boolean {
  const rows = new Set<number>();
  const areas = new Map<string, Area>();
  for (const formula of ownerFormulas(book)) {
    const own = formula.areas.filter((area) => overlaps(area, column));
    if (own.length === 0 || comparesOnly(formula, column, change)) continue;
    for (const area of own)
      if (area.rows === 1) rows.add(area.row);
      else areas.set(`${area.row}:${area.rows}`, area);
  }
  const wide = [...areas.values()];
  return (row) => rows.has(row) || wide.some((area) => row >= area.row && row <= lastRow(area));
}

/** What a criterion such as `"<>Klart"` or `"*klar*"` looks for. */
function criterion(literal: string): (text: string) => boolean {
  const sought = literal.replace(/^(?:<>|<=|>=|=|<|>)/, '').toLowerCase();
  return /[*?]/.test(sought) ? (text) => isLike(text, sought) : (text) => text === sought;
}

/**
 * Whether every text that formulas look for is found in both or in neither: as the whole, a part, or an end.
 * `after` is `undefined` for a day, in which no text is found.
 */
function alikeTo(texts: readonly string[]): (before: string, after: string | undefined) => boolean {
  const tests = texts.flatMap((literal) => {
    const part = literal.toLowerCase();
    // Separators and signs are put between texts, not looked for in them.
    return !/\p{L}/u.test(part)
      ? [criterion(literal)]
      : [
          criterion(literal),
          (text: string): boolean => text.startsWith(part),
          (text: string): boolean => text.endsWith(part),
          (text: string): boolean => part.length > 1 && text.includes(part),
        ];
  });
  return (before, after) => {
    const [from, to] = [before.toLowerCase(), after?.toLowerCase()];
    return tests.every((test) => test(from) === (to !== undefined && test(to)));
  };
}

/** A rule of the owner's own, or a formula: she has said what the cell may say. */
function isRuled(sheet: SheetSnapshot, row: number, column: number, list: Area): boolean {
  if (sheet.formulas.has(cellKey(row, column))) return true;
  const at: Area = { sheet: sheet.name, row, column, rows: 1, columns: 1 };
  return sheet.rules.some(({ area, rule }) => {
    if (!overlaps(area, at) || rule.kind === 'date') return false;
    return !(rule.kind === 'list' && 'sheet' in rule.source && rule.source.sheet === list.sheet);
  });
}

/** The guard where nothing of the owner's looks at the table's cells. */
export const unguarded: RewriteGuard = () => true;

/** The guard of one table that is improved where it stands. `list`: the cells that our own list takes its words from. */
export function rewriteGuard(
  book: WorkbookSnapshot,
  sheet: SheetSnapshot,
  table: TableReading,
  list: Area,
  { all }: ComparedTexts,
): RewriteGuard {
  const hasFormulas = ownerFormulas(book).length > 0;
  if (!hasFormulas && all.length === 0 && sheet.rules.length === 0) return unguarded;
  const isAlike = alikeTo(all);
  // Cells that will say the same for the same reason share their reread.
  const verdicts = new Map<Reread, boolean>();
  const readers = new Map<string, (row: number) => boolean>();
  const isRead = (row: number, column: number, change: Change): boolean => {
    const key = `${column} ${change}`;
    const reader = readers.get(key) ?? rowsRead(book, columnArea(table, column), change);
    readers.set(key, reader);
    return reader(row);
  };
  return (row, reread, before) => {
    const { column, value, isAsked } = reread;
    if (isAsked === true) return true;
    if (isRuled(sheet, row, column, list)) return false;
    const change: Change = isBlank(before) ? 'filled' : isDate(value) ? 'day' : 'word';
    if (hasFormulas && isRead(row, column, change)) return false;
    if (all.length === 0) return true;
    const verdict =
      verdicts.get(reread) ?? isAlike(textOf(before), isDate(value) ? undefined : textOf(value));
    verdicts.set(reread, verdict);
    return verdict;
  };
}
