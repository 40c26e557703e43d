import { overlayFill, overlayFont, overlayPart, overlayWith, ruleWith } from '../../planbok/rules';
import { fillDetail, fontDetail } from '../../planbok/styles';
import { refuse } from '../protocol/host-error';
import type { Json } from '../protocol/host-object';
import { method, settable } from '../protocol/object-type';
import { oneOf, record, truth, type Shape } from '../protocol/shape';
import { color, shownColor } from './colors';
import { changeCondition, conditionNow } from './conditional-formats';
import { declared, object, type ConditionAt } from './targets';

const operators = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
} as const;

const names = Object.keys(operators) as (keyof typeof operators)[];

/** A number, or a formula with its `=`, becomes a formula without it; any other text becomes a text constant. */
const formula: Shape<string> = (value, where) => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value === '') return refuse('InvalidArgument', where);
  if (value.startsWith('=')) return value.slice(1);
  return /^-?\d+(\.\d+)?$/.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
};

const cellValueRule = record({ formula1: formula, formula2: formula, operator: oneOf(...names) });

function setCellValue(
  at: ConditionAt,
  { formula1, formula2, operator }: ReturnType<typeof cellValueRule>,
): void {
  const where = 'CellValueConditionalFormat.rule';
  if (formula1 === undefined || operator === undefined) return refuse('InvalidArgument', where);
  if (operator.endsWith('etween') && formula2 === undefined) return refuse('InvalidArgument', where);
  const formulas = formula2 === undefined ? [formula1] : [formula1, formula2];
  changeCondition(at, (xml, p) => ruleWith(xml, p, { operator: operators[operator] }, formulas));
}

function cellValueJson(at: ConditionAt): Json {
  const { operator, formulas } = conditionNow(at);
  const [first = '', second] = formulas;
  return {
    formula1: `=${first}`,
    ...(second === undefined ? {} : { formula2: `=${second}` }),
    operator: names.find((name) => operators[name] === operator) ?? 'EqualTo',
  };
}

export const cellValueConditionalFormat = declared('CellValueConditionalFormat', {
  scalars: { rule: settable(cellValueJson, cellValueRule, setCellValue) },
  navigations: { format: (at) => object('ConditionalRangeFormat', at) },
});

export const customConditionalFormat = declared('CustomConditionalFormat', {
  navigations: {
    rule: (at) => object('ConditionalFormatRule', at),
    format: (at) => object('ConditionalRangeFormat', at),
  },
});

export const conditionalFormatRule = declared('ConditionalFormatRule', {
  scalars: {
    formula: settable(
      (at) => `=${conditionNow(at).formulas[0] ?? ''}`,
      formula,
      (at, made) => changeCondition(at, (xml, p) => ruleWith(xml, p, {}, [made])),
    ),
  },
});

export const conditionalRangeFormat = declared('ConditionalRangeFormat', {
  navigations: {
    fill: (at) => object('ConditionalRangeFill', at),
    font: (at) => object('ConditionalRangeFont', at),
  },
});

const overlayOf = (at: ConditionAt): string => {
  const { overlay } = conditionNow(at);
  const { book: styles } = at.book.styles;
  return (overlay === undefined ? undefined : styles.overlayText(overlay)) ?? `<${styles.prefix}dxf/>`;
};

/** Changes the formatting of a rule. Formats are only ever added, since other rules may use the same one. */
function changeOverlay(at: ConditionAt, change: (dxfXml: string, prefix: string) => string): void {
  const { book: styles } = at.book.styles;
  const dxfId = styles.overlayIndex(change(overlayOf(at), styles.prefix));
  changeCondition(at, (xml, p) => ruleWith(xml, p, { dxfId }));
}

export const conditionalRangeFill = declared('ConditionalRangeFill', {
  scalars: {
    color: settable(
      (at) => {
        const rgb = fillDetail(overlayPart(overlayOf(at), 'fill'), at.book.palette, true);
        return rgb === undefined ? '' : shownColor(rgb);
      },
      color,
      (at, rgb) => changeOverlay(at, (xml, p) => overlayWith(p, xml, 'fill', overlayFill(p, rgb))),
    ),
  },
  methods: { clear: method([], (at) => changeOverlay(at, (xml, p) => overlayWith(p, xml, 'fill', ''))) },
});

const font = (at: ConditionAt) => fontDetail(overlayPart(overlayOf(at), 'font'), at.book.palette);

const changeFont = (at: ConditionAt, changes: Readonly<Record<string, string | boolean>>): void =>
  changeOverlay(at, (xml, p) =>
    overlayWith(p, xml, 'font', overlayFont(p, overlayPart(xml, 'font'), changes)),
  );

export const conditionalRangeFont = declared('ConditionalRangeFont', {
  scalars: {
    bold: settable(
      (at) => font(at).bold,
      truth,
      (at, b) => changeFont(at, { b }),
    ),
    italic: settable(
      (at) => font(at).italic,
      truth,
      (at, i) => changeFont(at, { i }),
    ),
    strikethrough: settable(
      (at) => font(at).strike,
      truth,
      (at, strike) => changeFont(at, { strike }),
    ),
    color: settable(
      (at) => {
        const rgb = font(at).color;
        return rgb === undefined ? '' : shownColor(rgb);
      },
      color,
      (at, rgb) => changeFont(at, { color: rgb }),
    ),
  },
});
