import type { ConditionalState, Validation } from './state';
import { strict, type Wire } from './strict';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type ConditionalFormatRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the fake holds behind objects that go out to the script and come back. */
const behindValidation = new WeakMap<object, Validation>();
const behindRule = new WeakMap<
  object,
  { readonly state: Omit<ConditionalState, 'blocks'>; readonly ranges: readonly Range[] }
>();

/** Google's enumerations are objects that say their name. */
export const word = (name: string): never => ({ toString: () => name, name: () => name }) as never;

export function validationObject(wire: Wire, state: Validation): DataValidation {
  const made = strict<DataValidation, 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues'>(
    'DataValidation',
    wire,
    {
      getAllowInvalid: () => state.allowsInvalid,
      getCriteriaType: () => word(state.criteria),
      getCriteriaValues: () => [...state.values],
    },
  );
  behindValidation.set(made, state);
  return made;
}

export function validationState(object: DataValidation): Validation {
  const state = behindValidation.get(object);
  if (!state) throw new Error('fake: not a DataValidation of this spreadsheet');
  return state;
}

export function validationBuilder(wire: Wire): DataValidationBuilder {
  let state: Validation = { criteria: '', values: [], allowsInvalid: true };
  const builder: DataValidationBuilder = strict<
    DataValidationBuilder,
    'requireValueInList' | 'requireValueInRange' | 'requireDate' | 'setAllowInvalid' | 'build'
  >('DataValidationBuilder', wire, {
    requireValueInList: (values: string[], shows = true) => {
      if (values.length > 500)
        throw new Error('Exception: The data validation rule has more items than the limit of 500.');
      state = { ...state, criteria: 'VALUE_IN_LIST', values: [values.map(String), shows] };
      return builder;
    },
    requireValueInRange: (range: Range, shows = true) => {
      state = { ...state, criteria: 'VALUE_IN_RANGE', values: [range, shows] };
      return builder;
    },
    requireDate: () => {
      state = { ...state, criteria: 'DATE_IS_VALID_DATE', values: [] };
      return builder;
    },
    setAllowInvalid: (allows) => {
      state = { ...state, allowsInvalid: allows };
      return builder;
    },
    build: () => validationObject(wire, state),
  });
  return builder;
}

/** Whether a strict rule lets the value in. Empty cells always may be. */
export function isAllowed(
  { criteria, values, allowsInvalid }: Validation,
  value: unknown,
  isDate: boolean,
): boolean {
  if (allowsInvalid || value === '') return true;
  if (criteria === 'VALUE_IN_LIST') return (values[0] as readonly string[]).includes(String(value));
  return criteria === 'DATE_IS_VALID_DATE' ? isDate : true;
}

export function ruleObject(
  wire: Wire,
  state: Omit<ConditionalState, 'blocks'>,
  ranges: readonly Range[],
): ConditionalFormatRule {
  const made = strict<ConditionalFormatRule, 'getBooleanCondition' | 'getRanges'>(
    'ConditionalFormatRule',
    wire,
    {
      getRanges: () => [...ranges],
      getBooleanCondition: () =>
        state.criteria === 'GRADIENT'
          ? null
          : strict<
              GoogleAppsScript.Spreadsheet.BooleanCondition,
              'getBackground' | 'getFontColor' | 'getCriteriaType' | 'getCriteriaValues'
            >('BooleanCondition', wire, {
              getBackground: () => state.background,
              getFontColor: () => state.color,
              getCriteriaType: () => word(state.criteria),
              getCriteriaValues: () => [...state.values],
            }),
    },
  );
  behindRule.set(made, { state, ranges });
  return made;
}

export function ruleState(object: ConditionalFormatRule): {
  readonly state: Omit<ConditionalState, 'blocks'>;
  readonly ranges: readonly Range[];
} {
  const known = behindRule.get(object);
  if (!known) throw new Error('fake: not a ConditionalFormatRule of this spreadsheet');
  return known;
}

export function ruleBuilder(wire: Wire): ConditionalFormatRuleBuilder {
  let state: Omit<ConditionalState, 'blocks'> = {
    criteria: '',
    values: [],
    background: null,
    color: null,
    isBold: null,
  };
  let ranges: readonly Range[] = [];
  const builder: ConditionalFormatRuleBuilder = strict<
    ConditionalFormatRuleBuilder,
    'whenTextEqualTo' | 'setBackground' | 'setFontColor' | 'setBold' | 'setRanges' | 'build'
  >('ConditionalFormatRuleBuilder', wire, {
    whenTextEqualTo: (text) => {
      state = { ...state, criteria: 'TEXT_EQUAL_TO', values: [text] };
      return builder;
    },
    setBackground: (background) => {
      state = { ...state, background: background?.toLowerCase() ?? null };
      return builder;
    },
    setFontColor: (color) => {
      state = { ...state, color: color?.toLowerCase() ?? null };
      return builder;
    },
    setBold: (isBold) => {
      state = { ...state, isBold };
      return builder;
    },
    setRanges: (given) => {
      ranges = given;
      return builder;
    },
    build: () => {
      if (state.criteria === '') throw new Error('Exception: Conditional format rule cannot be empty.');
      if (ranges.length === 0)
        throw new Error('Exception: Conditional format rule must have at least one range.');
      return ruleObject(wire, state, ranges);
    },
  });
  return builder;
}
