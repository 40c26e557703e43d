import type { Rule } from '../../book/snapshot';
import type { CellRule } from '../sheets/placed-rules';
import { areaOf } from './range-area';
import { wordOf, type Range, type Services, type Spreadsheet } from './services';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** One cell's rule as the core knows it. */
function ruleOf(validation: Validation): Rule {
  const criteria = wordOf(validation.getCriteriaType());
  const strict = !validation.getAllowInvalid();
  if (criteria === 'DATE_IS_VALID_DATE') return { kind: 'date', strict };
  const [source] = validation.getCriteriaValues() as readonly (Range | readonly string[] | undefined)[];
  if (criteria === 'VALUE_IN_LIST' && Array.isArray(source))
    return { kind: 'list', source: (source as readonly string[]).map(String), strict };
  if (criteria === 'VALUE_IN_RANGE' && source !== undefined && 'getSheet' in source)
    return { kind: 'list', source: areaOf(source), strict };
  return { kind: 'foreign' };
}

/** One cell's rule, to be placed among its neighbours'. */
export const cellRule = (validation: Validation): CellRule => ({
  rule: ruleOf(validation),
  criteria: wordOf(validation.getCriteriaType()),
});

/** The rule as Sheets takes it. @throws Error for somebody else's rule, which is never made anew */
export function validationOf(rule: Rule, { app }: Services, book: Spreadsheet): Validation {
  const builder = app.newDataValidation();
  switch (rule.kind) {
    case 'date':
      return builder.requireDate().setAllowInvalid(!rule.strict).build();
    case 'list': {
      const { source } = rule;
      if (!('sheet' in source))
        return builder
          .requireValueInList([...source], true)
          .setAllowInvalid(!rule.strict)
          .build();
      const sheet = book.getSheetByName(source.sheet);
      if (!sheet) throw new Error(`validationOf: no sheet named ${source.sheet}`);
      const range = sheet.getRange(source.row, source.column, source.rows, source.columns);
      return builder.requireValueInRange(range, true).setAllowInvalid(!rule.strict).build();
    }
    case 'foreign':
      throw new Error('validationOf: a foreign rule is never set');
  }
}
