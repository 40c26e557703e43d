import { lastColumn, overlaps, type Area } from '../../book/area';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { ownerFormulas, type OwnerFormula } from './owner-formulas';

/** Functions that find cells by what they say: a cell that says something else does not change what they give. */
const finding = new Set(
  (
    'AND AVERAGEIF AVERAGEIFS COLUMN COUNTIF COUNTIFS DATE HLOOKUP IF IFERROR IFNA INDEX MATCH MAXIFS MINIFS NOT OR ROW ROWS ' +
    'SUMIF SUMIFS SUMPRODUCT TODAY VLOOKUP XLOOKUP XMATCH YEAR'
  ).split(' '),
);

/** `"Klart"` or `"<>Klart"` with letters throughout: no cell that is filled comes to fit it, or ceases to. */
const saysAWord = (text: string): boolean => /^(?:=|<>)?[\p{L}\p{N}][^*?]*$/u.test(text);

/** Whether the formula looks for nothing but words in what it reads. */
function onlyFinds({ facts }: OwnerFormula): boolean {
  const isFinding = [...facts.functions].every((name) => finding.has(name));
  if (!isFinding || facts.literals.some(({ text, isCompared }) => isCompared && !saysAWord(text)))
    return false;
  return !facts.functions.has('SUMPRODUCT') || (facts.isEquating && !facts.isOrdering);
}

/**
 * Whether a formula of the owner's would give something else once these blank cells say something: it counts what is
 * filled or empty, or looks for the last cell, as `COUNTA(1:1)` and `COUNTBLANK(A2:H50)` do.
 * @param widened a native table that gets more columns: what refers to the whole of it reads them too
 */
export function areCounted(
  book: WorkbookSnapshot,
  blanks: readonly Area[],
  widened: Area | undefined,
): boolean {
  if (blanks.length === 0) return false;
  const isWhole = (area: Area): boolean =>
    widened !== undefined &&
    area.sheet === widened.sheet &&
    area.row === widened.row &&
    area.column === widened.column &&
    lastColumn(area) === lastColumn(widened);
  return ownerFormulas(book).some(
    (formula) =>
      formula.areas.some((area) => isWhole(area) || blanks.some((blank) => overlaps(area, blank))) &&
      !onlyFinds(formula),
  );
}
