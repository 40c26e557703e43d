import type { sheets_v4 } from '@googleapis/sheets';
import { invalid } from '../../answer';
import { blockOf, cellsIn, checkProtection, checkTypes, sheetById } from '../grid-range';
import { cellAt } from '../spreadsheet-state';
import type { Handler } from './handler';

/** Items of a list (an error that Google gives). */
const MOST_ITEMS = 500;

function checkCondition(condition: sheets_v4.Schema$BooleanCondition | undefined, at: string): void {
  const { type, values = [] } = condition ?? {};
  const texts = values.map(({ userEnteredValue }) => userEnteredValue ?? '');
  if (type === 'ONE_OF_LIST') {
    if (texts.length === 0) throw invalid(`${at}: ONE_OF_LIST needs at least one value.`);
    if (texts.length > MOST_ITEMS)
      throw invalid(`${at}: The data validation rule has more items than the limit of 500.`);
    // "Formulas are supported (and must begin with an = or a '+')."
    if (texts.some((text) => text === '' || /^[=+]/.test(text)))
      throw invalid(`${at}: Invalid value in a list.`);
  }
  if (type === 'ONE_OF_RANGE' && !(texts.length === 1 && texts[0]?.startsWith('=') === true))
    throw invalid(`${at}: ONE_OF_RANGE needs one range.`);
  if (type === 'DATE_IS_VALID' && texts.length > 0) throw invalid(`${at}: DATE_IS_VALID has no values.`);
}

export const setDataValidation: Handler<sheets_v4.Schema$SetDataValidationRequest> = (
  book,
  { range, rule },
  at,
) => {
  const block = blockOf(book, range);
  checkProtection(book, block);
  checkTypes(book, block);
  if (rule) checkCondition(rule.condition, at);
  const { cells } = block.sheet;
  for (const [row, column] of cellsIn(block)) {
    const { dataValidation: _, ...cell } = cells.get(cellAt(row, column)) ?? {};
    if (rule) cells.set(cellAt(row, column), { ...cell, dataValidation: rule });
    else if (Object.keys(cell).length > 0) cells.set(cellAt(row, column), cell);
    else cells.delete(cellAt(row, column));
  }
};

const conditional = new Set([
  'backgroundColor',
  'backgroundColorStyle',
  'bold',
  'foregroundColor',
  'foregroundColorStyle',
  'italic',
  'strikethrough',
]);

/** "Only a subset of formatting can be applied: bold, italic, strikethrough, foreground and background colour." */
function checkFormat(format: sheets_v4.Schema$CellFormat | undefined, at: string): void {
  const { textFormat, ...cell } = format ?? {};
  const isOther = [...Object.keys(cell), ...Object.keys(textFormat ?? {})].some(
    (key) => !conditional.has(key),
  );
  if (isOther)
    throw invalid(
      `${at}: ConditionalFormatRule.format may only set bold, italic, strikethrough and colours.`,
    );
}

export const addConditionalFormatRule: Handler<sheets_v4.Schema$AddConditionalFormatRuleRequest> = (
  book,
  { rule, index },
  at,
) => {
  const blocks = (rule?.ranges ?? []).map((range) => blockOf(book, range));
  const [first] = blocks;
  if (!rule || !first) throw invalid(`${at}: A rule needs a range.`);
  if (blocks.some(({ sheet }) => sheet !== first.sheet))
    throw invalid(`${at}: All ranges must be on the same grid.`);
  checkFormat(rule.booleanRule?.format, at);
  const { conditionalFormats } = first.sheet;
  const place = index ?? 0;
  if (place < 0 || place > conditionalFormats.length)
    throw invalid(`${at}: No conditional format at index: ${place}`);
  conditionalFormats.splice(place, 0, rule);
};

export const deleteConditionalFormatRule: Handler<sheets_v4.Schema$DeleteConditionalFormatRuleRequest> = (
  book,
  { sheetId, index },
  at,
) => {
  const { conditionalFormats } = sheetById(book, sheetId);
  const place = index ?? 0;
  const rule = conditionalFormats[place];
  if (!rule) throw invalid(`${at}: No conditional format on sheet: ${sheetId ?? 0} at index: ${place}`);
  conditionalFormats.splice(place, 1);
  return { deleteConditionalFormatRule: { rule } };
};
