import type { ConditionalLook, PlacedRule, Rule, SheetSnapshot } from '../../book/snapshot';
import type { Block } from '../../opc/block';
import type { SheetFeatures } from '../../opc/sheet-features';
import type { ConditionalRule, ValidationRule } from '../../opc/sheet-rules';
import type { Overlay } from '../../opc/styles-read';
import { lookOfOverlay } from '../look-style';
import { plainArea, type SheetFinder } from '../plain-area';

/** A validation as the core knows it, once for each of its areas. */
export const placedRules = (
  rules: readonly ValidationRule[],
  sheet: string,
  find: SheetFinder,
): PlacedRule[] =>
  rules.flatMap((validation) => {
    const rule = ruleOf(validation, sheet, find);
    return validation.blocks.map((block) => ({ area: { sheet, ...block }, rule }));
  });

/** Lists of plain texts or of one plain area, and our own "any date"; whatever else there is stays somebody else's. */
function ruleOf(validation: ValidationRule, sheet: string, find: SheetFinder): Rule {
  const { type, operator, formula1, isStrict: strict, isExtension } = validation;
  if (isExtension) return { kind: 'foreign' };
  if (type === 'list') {
    const texts = quotedText(formula1);
    if (texts !== undefined)
      return { kind: 'list', source: texts.split(',').map((item) => item.trim()), strict };
    const source = plainArea(formula1, find, sheet);
    return source === undefined ? { kind: 'foreign' } : { kind: 'list', source, strict };
  }
  const isAnyDate = type === 'date' && operator === 'greaterThanOrEqual' && /^[01]$/.test(formula1.trim());
  return isAnyDate ? { kind: 'date', strict } : { kind: 'foreign' };
}

/** The text of a formula that is one text in quotes; `undefined` for any other formula. */
function quotedText(formula: string): string | undefined {
  const inner = /^"((?:[^"]|"")*)"$/s.exec(formula.trim())?.[1];
  return inner?.replaceAll('""', '"');
}

/** What the rules and conditional formats that are not in our own form compare cells with, for each of their areas. */
export const ownerRules = (
  { validations, conditions }: Pick<SheetFeatures, 'validations' | 'conditions'>,
  overlay: (index: number) => Overlay | undefined,
  sheet: string,
  find: SheetFinder,
): NonNullable<SheetSnapshot['ownerRules']> => {
  const placed = (
    blocks: readonly Block[],
    formulas: readonly string[],
  ): NonNullable<SheetSnapshot['ownerRules']> =>
    blocks.flatMap((block) =>
      formulas.filter((formula) => formula !== '').map((formula) => ({ area: { sheet, ...block }, formula })),
    );
  return [
    ...conditions
      .filter((rule) => conditionalLooks([rule], overlay, sheet).length === 0)
      .flatMap(({ blocks, formula, moreFormulas }) => placed(blocks, [formula, ...moreFormulas])),
    ...validations
      .filter((rule) => ruleOf(rule, sheet, find).kind === 'foreign')
      .flatMap(({ blocks, formula1, formula2 }) => placed(blocks, [formula1, formula2])),
  ];
};

/** Conditional formats of our own form: a cell that equals a text gets a look of ours, known by its two colours. */
export const conditionalLooks = (
  rules: readonly ConditionalRule[],
  overlay: (index: number) => Overlay | undefined,
  sheet: string,
): ConditionalLook[] =>
  rules.flatMap(({ blocks, type, operator, formula, dxf, isExtension }) => {
    if (isExtension) return [];
    const equals = type === 'cellIs' && operator === 'equal' ? quotedText(formula) : undefined;
    const formatting = dxf === undefined ? undefined : overlay(dxf);
    const { fill, color } = formatting ?? {};
    const look = fill === undefined || color === undefined ? undefined : lookOfOverlay(fill, color);
    if (equals === undefined || look === undefined) return [];
    return blocks.map((block) => ({ area: { sheet, ...block }, equals, look }));
  });
