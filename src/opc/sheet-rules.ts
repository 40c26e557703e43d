import { blocksOf, type Block } from './block';
import { attribute, flag, type Tag } from './xml';

/** A `<dataValidation>`, of the sheet itself or of its extension (Excel 2010, `x14`). */
export interface ValidationRule {
  readonly blocks: readonly Block[];
  readonly type: string;
  readonly operator: string;
  readonly formula1: string;
  readonly formula2: string;
  /** Whether a wrong entry is refused, rather than only warned about. */
  readonly isStrict: boolean;
  /** Whether it stands in the extension list, which the rules that we write never do. */
  readonly isExtension: boolean;
}

/** A `<cfRule>`, with the fields that the rules we write have. */
export interface ConditionalRule {
  readonly blocks: readonly Block[];
  readonly type: string;
  readonly operator: string | undefined;
  readonly formula: string;
  readonly dxf: number | undefined;
  readonly priority: number;
  /** The formulas after the first. */
  readonly moreFormulas: readonly string[];
  /** Whether it stands in the extension list (Excel 2010, `x14`), which the rules that we write never do. */
  readonly isExtension: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly string[] ? string[] : T[K] };

/** Handlers for `scan` that collect both kinds of rules of a worksheet. */
export function ruleReader(validations: ValidationRule[], conditions: ConditionalRule[]) {
  let validation: Mutable<ValidationRule> | undefined;
  let condition: Mutable<ConditionalRule> | undefined;
  let areas: readonly Block[] = [];
  /** In an extension the cells come after the rules, once for all rules of a list; these rules still wait for their cells. */
  let placeless: Mutable<ConditionalRule>[] = [];
  let text = '';
  return {
    open: (tag: Tag, path: readonly string[]): void => {
      text = '';
      if (tag.name === 'dataValidation') validation = validationOf(tag, path.includes('extLst'));
      else if (tag.name === 'conditionalFormatting') {
        areas = blocksOf(attribute(tag, 'sqref') ?? '');
        placeless = [];
      } else if (tag.name === 'cfRule') condition = conditionOf(tag, areas, path.includes('extLst'));
    },
    text: (found: string): void => {
      if (validation || condition || placeless.length > 0) text += found;
    },
    close: (name: string, path: readonly string[]): void => {
      if (validation) {
        // In the extension the formula stands in `xm:f` inside `x14:formula1`.
        const slot = name === 'f' ? path.at(-1) : name;
        if (slot === 'formula1' && validation.formula1 === '') validation.formula1 = text;
        else if (slot === 'formula2' && validation.formula2 === '') validation.formula2 = text;
        else if (name === 'sqref') validation.blocks = blocksOf(text);
        else if (name === 'dataValidation') {
          validations.push(validation);
          validation = undefined;
        }
      } else if (condition) {
        if (name === 'formula' && condition.formula === '') condition.formula = text;
        else if (name === 'formula' || name === 'f') condition.moreFormulas.push(text);
        else if (name === 'cfRule') {
          if (condition.isExtension) placeless.push(condition);
          conditions.push(condition);
          condition = undefined;
        }
      } else if (name === 'sqref') {
        for (const rule of placeless) rule.blocks = blocksOf(text);
      }
    },
  };
}

const validationOf = (tag: Tag, isExtension: boolean): ValidationRule => ({
  blocks: blocksOf(attribute(tag, 'sqref') ?? ''),
  type: attribute(tag, 'type') ?? 'none',
  operator: attribute(tag, 'operator') ?? 'between',
  formula1: '',
  formula2: '',
  isStrict: flag(tag, 'showErrorMessage') && (attribute(tag, 'errorStyle') ?? 'stop') === 'stop',
  isExtension,
});

function conditionOf(tag: Tag, blocks: readonly Block[], isExtension: boolean): Mutable<ConditionalRule> {
  const dxf = attribute(tag, 'dxfId');
  return {
    blocks,
    type: attribute(tag, 'type') ?? '',
    operator: attribute(tag, 'operator'),
    formula: '',
    dxf: dxf === undefined ? undefined : Number(dxf),
    priority: Number(attribute(tag, 'priority') ?? 0),
    moreFormulas: [],
    isExtension,
  };
}
