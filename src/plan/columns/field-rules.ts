import { readKinds, type Field } from '../field';
import type { CellRule } from './cell-rules';
import { declarations } from './declarations';
import { otherColumns } from './other-columns';

const keyOf = (field: Field, more: string | undefined): string =>
  field === 'unknown' ? `unknown ${more ?? ''}` : field;

/** The first declaration of a field with a rule speaks for all of it; a column without a field of its own for itself. */
function rulesByField(): ReadonlyMap<string, CellRule> {
  const rules = new Map<string, CellRule>();
  for (const { field, more, byCells } of [
    ...readKinds.flatMap((kind) => declarations[kind]),
    ...otherColumns,
  ])
    if (byCells && !rules.has(keyOf(field, more))) rules.set(keyOf(field, more), byCells);
  return rules;
}

const rules = rulesByField();

/** What decides by its cells what a column is whose heading says the field; `undefined` where the heading always holds. */
export const cellRuleOf = (field: Field, more: string | undefined): CellRule | undefined =>
  rules.get(keyOf(field, more));
