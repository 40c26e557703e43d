import type { Validation } from '../../planbok/rules';
import { refuse } from '../protocol/host-error';
import { isHostObject, type Json } from '../protocol/host-object';
import { oneOf, record, text, truth, type Shape } from '../protocol/shape';
import { lockedName, type CellRange } from '../store/cell-range';

/** The fields of a validation that a rule sets. */
export type RuleInput = Pick<Validation, 'type' | 'operator' | 'formula1' | 'formula2' | 'hidesArrow'>;

/** Excel's limit for a list that is written in the rule itself. */
const MAX_LIST = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const MAX_ERROR = 225;

/** The names of a kind of rule in Office.js and in the file. */
const kinds = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
} as const;

type Kind = keyof typeof kinds;

const kindOf = (type: string): Kind | undefined =>
  (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind] === type);

export function typeNames(type: string): string {
  const kind = kindOf(type);
  return kind === undefined ? 'None' : kind.charAt(0).toUpperCase() + kind.slice(1);
}

const operators = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const;

const operatorNames = Object.keys(operators) as (keyof typeof operators)[];

const rangeText: Shape<string | undefined> = (value) =>
  isHostObject(value) && value.type === 'Range' ? lockedName(value.target as CellRange) : undefined;

/** Turns a number, a formula with its `=`, or cells into a formula without `=`. */
const operand: Shape<string> = (value, where) => {
  const cells = rangeText(value, where);
  if (cells !== undefined) return cells;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value.trim() === '') return refuse('InvalidArgument', where);
  if (value.startsWith('=')) return value.slice(1);
  return /^-?\d+(\.\d+)?$/.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
};

/** The source of a list: cells, a formula with its `=`, or texts separated by commas. */
const source: Shape<string> = (value, where) => {
  const cells = rangeText(value, where);
  if (cells !== undefined) return cells;
  if (typeof value !== 'string' || value === '') return refuse('InvalidArgument', where);
  if (value.startsWith('=')) return value.slice(1);
  if (value.length > MAX_LIST)
    return refuse('InvalidArgument', where, `The list is longer than ${MAX_LIST} characters.`);
  return `"${value.replaceAll('"', '""')}"`;
};

const list = record({ inCellDropDown: truth, source });
const custom = record({ formula: operand });
const comparison = record({ formula1: operand, formula2: operand, operator: oneOf(...operatorNames) });

function comparisonOf(kind: Kind, value: unknown, where: string): RuleInput {
  const { formula1, formula2 = '', operator } = comparison(value, where);
  if (formula1 === undefined || operator === undefined) return refuse('InvalidArgument', where);
  if (operator.endsWith('etween') && formula2 === '') return refuse('InvalidArgument', where);
  return { type: kinds[kind], operator: operators[operator], formula1, formula2, hidesArrow: false };
}

/** One kind of rule: `{ list: … }`, `{ date: … }` … */
export const rule: Shape<RuleInput> = (value, where) => {
  if (typeof value !== 'object' || value === null) return refuse('InvalidArgument', where);
  const given = Object.entries(value).filter(([, said]) => said !== undefined && said !== null);
  const [name, said] = given[0] ?? [];
  const kind = (Object.keys(kinds) as Kind[]).find((known) => known === name);
  if (given.length !== 1 || kind === undefined) return refuse('InvalidArgument', where);
  const base = { operator: 'between', formula2: '', hidesArrow: false };
  if (kind === 'list') {
    const { source: formula1, inCellDropDown = true } = list(said, where);
    if (formula1 === undefined) return refuse('InvalidArgument', where);
    return { ...base, type: 'list', formula1, hidesArrow: !inCellDropDown };
  }
  if (kind === 'custom') {
    const { formula: formula1 } = custom(said, where);
    return formula1 === undefined ? refuse('InvalidArgument', where) : { ...base, type: 'custom', formula1 };
  }
  return comparisonOf(kind, said, where);
};

const shownOperand = (formula: string): string | number => {
  if (/^-?\d+(\.\d+)?$/.test(formula)) return Number(formula);
  return `=${formula}`;
};

/** The rule in Excel's form. */
export function ruleJson({ type, operator, formula1, formula2, hidesArrow }: Validation): Json {
  const kind = kindOf(type);
  if (kind === undefined) return {};
  if (kind === 'list') {
    const quoted = /^"((?:[^"]|"")*)"$/s.exec(formula1)?.[1];
    const from = quoted === undefined ? `=${formula1}` : quoted.replaceAll('""', '"');
    return { list: { inCellDropDown: !hidesArrow, source: from } };
  }
  if (kind === 'custom') return { custom: { formula: `=${formula1}` } };
  const name = operatorNames.find((known) => operators[known] === operator) ?? 'Between';
  return {
    [kind]: {
      formula1: shownOperand(formula1),
      ...(formula2 === '' ? {} : { formula2: shownOperand(formula2) }),
      operator: name,
    },
  };
}

const shortText =
  (most: number): Shape<string> =>
  (value, where) => {
    const said = text(value, where);
    return said.length > most ? refuse('InvalidArgument', where) : said;
  };

const alert = record({
  message: shortText(MAX_ERROR),
  showAlert: truth,
  style: oneOf('Stop', 'Warning', 'Information'),
  title: shortText(MAX_TITLE),
});

export const errorAlert: Shape<Pick<Validation, 'error' | 'errorTitle' | 'errorStyle' | 'showsError'>> = (
  value,
  where,
) => {
  const { message = '', showAlert = true, style = 'Stop', title = '' } = alert(value, where);
  return { error: message, errorTitle: title, errorStyle: style.toLowerCase(), showsError: showAlert };
};

const message = record({ message: shortText(MAX_MESSAGE), showPrompt: truth, title: shortText(MAX_TITLE) });

export const prompt: Shape<Pick<Validation, 'prompt' | 'promptTitle' | 'showsPrompt'>> = (value, where) => {
  const { message: said = '', showPrompt = true, title = '' } = message(value, where);
  return { prompt: said, promptTitle: title, showsPrompt: showPrompt };
};
