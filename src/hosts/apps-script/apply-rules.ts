import { areaName, overlaps, type Area } from '../../book/area';
import type { Rule } from '../../book/snapshot';
import { replacedRules } from './conditional-looks';
import { joined } from '../sheets/painted';
import { matrix, rangeOf, type Target } from './target';
import { isOfType, triedOn } from './typed-columns';
import { validationOf } from './validation';
import type { SheetWork } from '../sheets/work';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Blocks with a cell whose rule may refuse what is written there, or written back. */
export const guardedBlocks = ({ before }: Target, blocks: readonly Area[]): readonly Area[] =>
  blocks.filter((area) =>
    matrix(
      area,
      (row, column) => before?.validations[row - 1]?.[column - 1]?.getAllowInvalid() === false,
    ).some((line) => line.includes(true)),
  );

/** Removes the rules that might refuse a value, but those of a column's type. @returns where; `setRules` puts them back */
export function liftRules({ sheet }: Target, blocks: readonly Area[]): readonly Area[] {
  const lift = (areas: readonly Area[]): void =>
    void sheet.getRangeList(areas.map(areaName)).clearDataValidations();
  if (blocks.length === 0) return [];
  try {
    lift(blocks);
    return blocks;
  } catch (error) {
    if (!isOfType(error)) throw error;
    return triedOn(blocks, (area) => lift([area])).done;
  }
}

const holdsCell = (area: Area, row: number, column: number): boolean =>
  overlaps(area, { sheet: area.sheet, row, column, rows: 1, columns: 1 });

/**
 * Sets the planned rules where they change, and puts back those that were removed for the writing.
 * @returns the columns whose type keeps their rules
 */
export function setRules(
  target: Target,
  { rules: changed }: SheetWork,
  lifted: readonly Area[],
): readonly Area[] {
  const { planned, before, services, reading } = target;
  const made = new Map<Rule, Validation>();
  const validation = (rule: Rule): Validation => {
    const known = made.get(rule) ?? validationOf(rule, services, reading.spreadsheet);
    made.set(rule, known);
    return known;
  };
  const now = (row: number, column: number): Validation | null =>
    before?.validations[row - 1]?.[column - 1] ?? null;
  const wanted = (row: number, column: number): Rule | undefined => {
    const placed = planned.rules.filter(({ area }) => holdsCell(area, row, column)).at(-1);
    return placed?.rule.kind === 'foreign' ? undefined : placed?.rule;
  };
  const ruleAt = (row: number, column: number): Validation | null => {
    if (!changed.some((area) => holdsCell(area, row, column))) return now(row, column);
    const rule = wanted(row, column);
    return rule ? validation(rule) : null;
  };
  // Where there is none and none is wanted, Google is not asked: it may refuse even that.
  const isOther = (row: number, column: number): boolean =>
    now(row, column) !== null || wanted(row, column) !== undefined;
  const ruled = changed.filter((area) => matrix(area, isOther).some((line) => line.includes(true)));
  return triedOn(joined([...lifted, ...ruled]), (area) =>
    rangeOf(target, area).setDataValidations(matrix(area, ruleAt)),
  ).refused;
}

/** Other rules of the sheet are written back as they were asked for just before: a setter takes them all. */
export function setConditionalLooks(target: Target, { conditionals: changed }: SheetWork): void {
  if (changed.length === 0) return;
  const { planned, services, sheet, facts } = target;
  const rules = replacedRules(facts.conditionals, planned.conditionalLooks, changed, services, (area) =>
    rangeOf(target, area),
  );
  sheet.setConditionalFormatRules(rules);
}
