import { escapedText } from '../xml-text';
import { attributeIn, element, retagged, type Attributes } from './element';
import { worksheetOrder } from './schema-order';
import { childTexts, rewrapped, unwrapped, withChild } from './placed';
import { isSameRef, refsOf } from './refs';

/** A data validation (ISO 29500-1, 18.3.1.32). Formulas as in a cell, without `=`. */
export interface RuleSpec {
  readonly type: 'list' | 'date';
  readonly operator?: 'greaterThanOrEqual';
  readonly formula: string;
  /** Whether other entries are refused, rather than confirmed with the person. */
  readonly isStrict: boolean;
}

function ruleXml(p: string, ref: string, rule: RuleSpec): string {
  const attributes: Attributes = {
    type: rule.type,
    errorStyle: rule.isStrict ? undefined : 'warning',
    operator: rule.operator,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    sqref: ref,
  };
  return element(
    `${p}dataValidation`,
    attributes,
    `<${p}formula1>${escapedText(rule.formula)}</${p}formula1>`,
  );
}

/** Removes one area of a rule; `''` when it was the only one. */
function without(rule: string, ref: string): string {
  const refs = refsOf(attributeIn(rule, 'sqref') ?? '');
  const others = refs.filter((other) => !isSameRef(other, ref));
  if (others.length === refs.length) return rule;
  if (others.length === 0) return '';
  const { tag } = unwrapped(rule);
  return retagged(tag, { sqref: others.join(' ') }) + rule.slice(tag.length);
}

/** Sets `rule` on exactly these cells, replacing a rule on exactly the same cells; without `rule` that one is removed. */
export function withRule(frame: string, ref: string, rule: RuleSpec | undefined): string {
  return withChild(frame, worksheetOrder, 'dataValidations', (present, p) => {
    const known = present === undefined ? [] : childTexts(present).map(({ xml }) => xml);
    const others = known.map((xml) => without(xml, ref));
    if (rule === undefined && others.every((xml, index) => xml === known[index])) return present;
    const rules = [...others, rule === undefined ? '' : ruleXml(p, ref, rule)].filter((xml) => xml !== '');
    if (rules.length === 0) return undefined;
    const tag = present === undefined ? `<${p}dataValidations>` : unwrapped(present).tag;
    return rewrapped(retagged(tag, { count: rules.length }), rules.join(''));
  });
}
