import { textOf, type Address } from '../planbok/cells';
import type { Validation } from '../planbok/rules';
import { refusePartOfArray } from './store/arrays';
import { problemOf } from './protocol/host-error';
import { choicesOf } from './store/choices';
import { meets } from './store/cell-range';
import { calculated, sheetCalled, type LiveBook } from './store/live-book';
import { validationsIn, type LiveSheet, type LiveValue } from './store/live-sheet';
import { shownText } from './store/number-text';
import { isForbidden, isProtected } from './store/protection';
import { formatAt, put } from './store/set-cells';
import { POINTS, setColumnPoints } from './store/sizes';
import { extendTables } from './store/table-growth';
import { asEnglish } from './store/local-typing';
import { typed } from './store/typed-value';
import type { Typed, Widening } from './workbench';

/** A person types into a cell and presses Enter. @throws Error when there is no such sheet */
export function typeInto(book: LiveBook, { sheet: name, row, column }: Address, given: string): Typed {
  const sheet = sheetCalled(book, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const cell = { book, sheet, row, column, rows: 1, columns: 1 };
  if (isForbidden(cell) || isPartOfArray(cell)) return { outcome: 'protected' };
  const format = formatAt(book, sheet, row, column);
  const text = format === '@' ? given : asEnglish(given, book.locale);
  const { value, formula } = typed(text, { format, epoch: book.epoch, today: book.today });
  const rule = formula === undefined ? refusing(book, sheet, row, column, value) : undefined;
  if (rule !== undefined) {
    const { errorTitle: title, error } = rule;
    return { outcome: 'refused-by-rule', ...(error === '' ? {} : { said: { title, text: error } }) };
  }
  put(book, sheet, row, column, text);
  extendTables(cell);
  book.emit({
    kind: 'cells',
    sheet,
    block: { row, column, rows: 1, columns: 1 },
    changeType: 'RangeEdited',
  });
  calculated(book);
  return { outcome: 'done' };
}

/** A person drags the edge of a heading. @throws Error when there is no such sheet */
export function widen(book: LiveBook, { sheet: name, column, columns, pixels }: Widening): Typed {
  const sheet = sheetCalled(book, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  if (isProtected(sheet)) return { outcome: 'protected' };
  setColumnPoints(sheet, column, columns, pixels * POINTS);
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
  return { outcome: 'done' };
}

function isPartOfArray(cell: Parameters<typeof refusePartOfArray>[0]): boolean {
  try {
    refusePartOfArray(cell, 'typing');
    return false;
  } catch (error) {
    if (problemOf(error) === undefined) throw error;
    return true;
  }
}

/** The rule that refuses a value. Rules apply to what a person types, and only those of kind "stop": others merely ask. */
function refusing(
  book: LiveBook,
  sheet: LiveSheet,
  row: number,
  column: number,
  value: LiveValue,
): Validation | undefined {
  const at = { row, column, rows: 1, columns: 1 };
  const rule = validationsIn(sheet).find(({ blocks }) => blocks.some((block) => meets(block, at)))?.rule;
  if (rule === undefined || !rule.showsError || rule.errorStyle !== 'stop') return undefined;
  return isRefused(book, sheet, row, column, value, rule) ? rule : undefined;
}

function isRefused(
  book: LiveBook,
  sheet: LiveSheet,
  row: number,
  column: number,
  value: LiveValue,
  rule: Validation,
): boolean {
  if (value === null) return !rule.allowsBlank;
  if (rule.type === 'list') {
    const choices = choicesOf(book, sheet, rule);
    const text = shownText(value, formatAt(book, sheet, row, column), book.epoch, book.locale);
    return (
      choices !== undefined &&
      !choices.includes(text) &&
      !choices.includes(shownText(value, 'General', book.epoch, book.locale))
    );
  }
  return isOutside(rule, value);
}

/** Whether a number, date or length breaks the rule; limits that are formulas are not evaluated. */
function isOutside(rule: Validation, value: LiveValue): boolean {
  if (rule.type === 'none' || rule.type === 'custom') return false;
  const measured = rule.type === 'textLength' ? textOf(value).length : value;
  if (typeof measured !== 'number') return true;
  if (rule.type === 'whole' && !Number.isInteger(measured)) return true;
  const [first, second] = [Number(rule.formula1), Number(rule.formula2)];
  if (!Number.isFinite(first)) return false;
  switch (rule.operator) {
    case 'between':
      return Number.isFinite(second) && (measured < first || measured > second);
    case 'notBetween':
      return Number.isFinite(second) && measured >= first && measured <= second;
    case 'equal':
      return measured !== first;
    case 'notEqual':
      return measured === first;
    case 'greaterThan':
      return measured <= first;
    case 'lessThan':
      return measured >= first;
    case 'greaterThanOrEqual':
      return measured < first;
    case 'lessThanOrEqual':
      return measured > first;
    default:
      return false;
  }
}
