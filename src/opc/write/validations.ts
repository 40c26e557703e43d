import { blocksOf, cellText, type Block } from '../block';
import { escapedText } from '../xml-text';
import { characterData, decodedAttribute, element, retagged } from './element';
import { worksheetOrder } from './schema-order';
import { childTexts, rewrapped, unwrapped, withChild } from './placed';

/** The content of a `<dataValidation>` (ISO 29500-1, 18.3.1.32) without its areas. */
export interface Validation {
  /** `none`, `whole`, `decimal`, `list`, `date`, `time`, `textLength`, `custom`. */
  readonly type: string;
  readonly operator: string;
  /** Formulas as in a cell, without `=`. */
  readonly formula1: string;
  readonly formula2: string;
  readonly allowsBlank: boolean;
  /** The file's attribute means that the arrow is *not* shown. */
  readonly hidesArrow: boolean;
  readonly showsPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly showsError: boolean;
  readonly errorStyle: string;
  readonly errorTitle: string;
  readonly error: string;
}

export interface PlacedValidation {
  readonly blocks: readonly Block[];
  readonly rule: Validation;
  readonly xml: string;
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

function ruleOf(xml: string): Validation {
  const said = (name: string): string | undefined => decodedAttribute(xml, name);
  const formula = (name: string): string => {
    const child = childTexts(xml).find((found) => found.name === name);
    return child === undefined ? '' : characterData(child.xml);
  };
  return {
    type: said('type') ?? 'none',
    operator: said('operator') ?? 'between',
    formula1: formula('formula1'),
    formula2: formula('formula2'),
    allowsBlank: isOn(said('allowBlank')),
    hidesArrow: isOn(said('showDropDown')),
    showsPrompt: isOn(said('showInputMessage')),
    promptTitle: said('promptTitle') ?? '',
    prompt: said('prompt') ?? '',
    showsError: isOn(said('showErrorMessage')),
    errorStyle: said('errorStyle') ?? 'stop',
    errorTitle: said('errorTitle') ?? '',
    error: said('error') ?? '',
  };
}

/** The data validations of the sheet; those in its extensions are left out. */
export function validationsOf(frame: string): readonly PlacedValidation[] {
  const list = childTexts(frame).find(({ name }) => name === 'dataValidations');
  if (list === undefined) return [];
  return childTexts(list.xml).map(({ xml }) => ({
    blocks: blocksOf(decodedAttribute(xml, 'sqref') ?? ''),
    rule: ruleOf(xml),
    xml,
  }));
}

export const sqrefOf = (blocks: readonly Block[]): string =>
  blocks
    .map(({ row, column, rows, columns }) => {
      const [first, last] = [cellText(row, column), cellText(row + rows - 1, column + columns - 1)];
      return first === last ? first : `${first}:${last}`;
    })
    .join(' ');

export function validationXml(p: string, blocks: readonly Block[], rule: Validation): string {
  const formula = (name: string, text: string): string =>
    text === '' ? '' : `<${p}${name}>${escapedText(text)}</${p}${name}>`;
  const takesTwo = rule.operator === 'between' || rule.operator === 'notBetween';
  const filled = (text: string): string | undefined => (text === '' ? undefined : text);
  return element(
    `${p}dataValidation`,
    {
      type: rule.type === 'none' ? undefined : rule.type,
      errorStyle: rule.errorStyle === 'stop' ? undefined : rule.errorStyle,
      operator:
        ['none', 'list', 'custom'].includes(rule.type) || rule.operator === 'between'
          ? undefined
          : rule.operator,
      allowBlank: rule.allowsBlank ? true : undefined,
      showDropDown: rule.hidesArrow ? true : undefined,
      showInputMessage: rule.showsPrompt ? true : undefined,
      showErrorMessage: rule.showsError ? true : undefined,
      errorTitle: filled(rule.errorTitle),
      error: filled(rule.error),
      promptTitle: filled(rule.promptTitle),
      prompt: filled(rule.prompt),
      sqref: sqrefOf(blocks),
    },
    formula('formula1', rule.formula1) + (takesTwo ? formula('formula2', rule.formula2) : ''),
  );
}

/** Replaces the sheet's validations: `change` receives each with its areas and returns its new XML. */
export const withValidations = (
  frame: string,
  change: (known: readonly PlacedValidation[], p: string) => readonly string[],
): string =>
  withChild(frame, worksheetOrder, 'dataValidations', (present, p) => {
    const made = change(validationsOf(frame), p);
    if (made.length === 0) return undefined;
    const tag = present === undefined ? `<${p}dataValidations>` : unwrapped(present).tag;
    return rewrapped(retagged(tag, { count: made.length }), made.join(''));
  });

/** The validation with other areas. */
export const movedTo = (xml: string, blocks: readonly Block[]): string => {
  const { tag } = unwrapped(xml);
  return retagged(tag, { sqref: sqrefOf(blocks) }) + xml.slice(tag.length);
};
