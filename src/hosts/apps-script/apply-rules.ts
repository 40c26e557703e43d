import { areaName, overlaps, type Area } from '../../book/area';
import type { Rule } from '../../book/snapshot';
import { replacedRules } from './conditional-looks';
import { joined } from './painted';
import { matrix, rangeOf, type Target } from './target';
import { validationOf } from './validation';
import type { SheetWork } from './work';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Blocks with a cell whose rule may refuse what is written there, or written back. */
export const guardedBlocks = ({ before }: Target, blocks: readonly Area[]): readonly Area[] =>
  blocks.filter((area) =>
    matrix(
      area,
      (row, column) => before?.validations[row - 1]?.[column - 1]?.getAllowInvalid() === false,
    ).some((line) => line.includes(true)),
  );

/** Removes the rules that might refuse a value; `setRules` puts them back. */
export function liftRules({ sheet }: Target, blocks: readonly Area[]): void {
  if (blocks.length > 0) sheet.getRangeList(blocks.map(areaName)).clearDataValidations();
}

const holdsCell = (area: Area, row: number, column: number): boolean =>
  overlaps(area, { sheet: area.sheet, row, column, rows: 1, columns: 1 });

/** Sets the planned rules where they change, and puts back those that were removed for the writing. */
export function setRules(target: Target, { rules: changed }: SheetWork, lifted: readonly Area[]): void {
  const { planned, before, services, reading } = target;
  const made = new Map<Rule, Validation>();
  const validation = (rule: Rule): Validation => {
    const known = made.get(rule) ?? validationOf(rule, services, reading.spreadsheet);
    made.set(rule, known);
    return known;
  };
  const ruleAt = (row: number, column: number): Validation | null => {
    if (!changed.some((area) => holdsCell(area, row, column)))
      return before?.validations[row - 1]?.[column - 1] ?? null;
    const placed = planned.rules.filter(({ area }) => holdsCell(area, row, column)).at(-1);
    return placed === undefined || placed.rule.kind === 'foreign' ? null : validation(placed.rule);
  };
  for (const area of joined([...lifted, ...changed]))
    rangeOf(target, area).setDataValidations(matrix(area, ruleAt));
}

/** The areas whose rule is ours, to be remembered. */
export const rememberedRules = (
  { planned, memory }: Target,
  { rules: changed }: SheetWork,
): readonly string[] => {
  const ours = new Set([...(memory.rules ?? []), ...changed.map(areaName)]);
  return planned.rules.flatMap(({ area, rule }) =>
    rule.kind !== 'foreign' && ours.has(areaName(area)) ? [areaName(area)] : [],
  );
};

/** Other rules of the sheet are written back as they were asked for just before: a setter takes them all. */
export function setConditionalLooks(target: Target, { conditionals: changed }: SheetWork): void {
  if (changed.length === 0) return;
  const { planned, services, sheet, facts } = target;
  const rules = replacedRules(facts.conditionals, planned.conditionalLooks, changed, services, (area) =>
    rangeOf(target, area),
  );
  sheet.setConditionalFormatRules(rules);
}
