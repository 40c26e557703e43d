import { areaName, quotedSheet, type Area } from '../../book/area';
import type { Rule } from '../../book/snapshot';
import { plainArea, type SheetFinder } from '../plain-area';
import type { CellRule } from '../sheets/placed-rules';
import type { ApiRule } from './api-types';

const textsOf = ({ condition }: ApiRule): readonly string[] =>
  (condition?.values ?? []).flatMap(({ userEnteredValue }) =>
    typeof userEnteredValue === 'string' ? [userEnteredValue] : [],
  );

function ruleOf(rule: ApiRule, sheet: string, find: SheetFinder): Rule {
  const strict = rule.strict === true;
  const texts = textsOf(rule);
  switch (rule.condition?.type) {
    case 'DATE_IS_VALID':
      return { kind: 'date', strict };
    case 'ONE_OF_LIST':
      return { kind: 'list', source: texts, strict };
    case 'ONE_OF_RANGE': {
      const source = plainArea((texts[0] ?? '').replace(/^=/, ''), find, sheet);
      return source ? { kind: 'list', source, strict } : { kind: 'foreign' };
    }
    default:
      return { kind: 'foreign' };
  }
}

/** One cell's rule, to be placed among its neighbours'. */
export const cellRule = (rule: ApiRule, sheet: string, find: SheetFinder): CellRule => ({
  rule: ruleOf(rule, sheet, find),
  criteria: rule.condition?.type ?? '',
});

/** `'Plan 2020'!$A$1:$A$3`. */
const absolute = (area: Area): string =>
  `${quotedSheet(area.sheet)}!${areaName(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

/** The rule as the API takes it. @throws Error for somebody else's rule, which is never made anew */
export function apiRule(rule: Rule): ApiRule {
  switch (rule.kind) {
    case 'date':
      return { condition: { type: 'DATE_IS_VALID' }, strict: rule.strict, showCustomUi: true };
    case 'list': {
      const { source, strict } = rule;
      const condition =
        'sheet' in source
          ? { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: `=${absolute(source)}` }] }
          : { type: 'ONE_OF_LIST', values: source.map((userEnteredValue) => ({ userEnteredValue })) };
      return { condition, strict, showCustomUi: true };
    }
    case 'foreign':
      throw new Error('apiRule: a foreign rule is never set');
  }
}
