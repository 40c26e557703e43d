import { blocksOf, type Block } from '../block';
import { escapedText } from '../xml-text';
import { childrenOf } from '../xml';
import { characterData, decodedAttribute, element, retagged } from './element';
import { fontOrder, worksheetOrder } from './schema-order';
import { childTexts, placed, rewrapped, unwrapped } from './placed';
import { spliced } from './splice';
import { sqrefOf } from './validations';

/** A `<cfRule>` with the areas of the list it stands in (ISO 29500-1, 18.3.1.10). */
export interface Condition {
  readonly blocks: readonly Block[];
  /** Lower numbers win; each number occurs once on a sheet. */
  readonly priority: number;
  readonly type: string;
  readonly operator: string;
  /** Without `=`. */
  readonly formulas: readonly string[];
  readonly stops: boolean;
  /** Index in `dxfs`. */
  readonly overlay: number | undefined;
}

function conditionOf(xml: string, blocks: readonly Block[]): Condition {
  const said = (name: string): string | undefined => decodedAttribute(xml, name);
  const overlay = said('dxfId');
  return {
    blocks,
    priority: Number(said('priority') ?? 0),
    type: said('type') ?? '',
    operator: said('operator') ?? '',
    formulas: childTexts(xml).flatMap((child) =>
      child.name === 'formula' ? [characterData(child.xml)] : [],
    ),
    stops: ['1', 'true'].includes(said('stopIfTrue') ?? ''),
    overlay: overlay === undefined ? undefined : Number(overlay),
  };
}

/** The sheet's conditional formats, strongest first; those that exist only in extensions are left out. */
export const conditionsOf = (frame: string): readonly Condition[] =>
  childTexts(frame)
    .filter(({ name }) => name === 'conditionalFormatting')
    .flatMap(({ xml }) => {
      const blocks = blocksOf(decodedAttribute(xml, 'sqref') ?? '');
      return childTexts(xml).flatMap((child) =>
        child.name === 'cfRule' ? [conditionOf(child.xml, blocks)] : [],
      );
    })
    .sort((a, b) => a.priority - b.priority);

/** Replaces each rule by what `change` returns; `undefined` removes it. A list without rules is removed too. */
export function withEachCondition(
  frame: string,
  change: (ruleXml: string, condition: Condition) => string | undefined,
): string {
  const splices = childrenOf(frame).children.flatMap(({ name, start, end }) => {
    if (name !== 'conditionalFormatting') return [];
    const xml = frame.slice(start, end);
    const blocks = blocksOf(decodedAttribute(xml, 'sqref') ?? '');
    const before = childTexts(xml);
    const after = before.flatMap((child) =>
      child.name === 'cfRule' ? (change(child.xml, conditionOf(child.xml, blocks)) ?? []) : [child.xml],
    );
    if (after.length === before.length && after.every((text, at) => text === before[at]?.xml)) return [];
    const hasRules = after.some((text) => /^<(?:[\w.-]+:)?cfRule\b/.test(text));
    return [{ start, end, by: hasRules ? rewrapped(unwrapped(xml).tag, after.join('')) : '' }];
  });
  return spliced(frame, splices);
}

/** Replaces the areas of each list by what `change` returns; a list without areas is removed with its rules. */
export function withConditionAreas(
  frame: string,
  change: (blocks: readonly Block[]) => readonly Block[],
): string {
  const splices = childrenOf(frame).children.flatMap(({ name, start, end }) => {
    if (name !== 'conditionalFormatting') return [];
    const xml = frame.slice(start, end);
    const blocks = blocksOf(decodedAttribute(xml, 'sqref') ?? '');
    const made = change(blocks);
    if (sqrefOf(made) === sqrefOf(blocks)) return [];
    const { tag } = unwrapped(xml);
    const by = made.length === 0 ? '' : retagged(tag, { sqref: sqrefOf(made) }) + xml.slice(tag.length);
    return [{ start, end, by }];
  });
  return spliced(frame, splices);
}

/** Changes some attributes of a rule and, if given, its formulas. */
export function ruleWith(
  ruleXml: string,
  p: string,
  attributes: Parameters<typeof retagged>[1],
  formulas?: readonly string[],
): string {
  const { tag } = unwrapped(ruleXml);
  const made = retagged(tag, attributes);
  if (formulas === undefined) return made + ruleXml.slice(tag.length);
  const others = childTexts(ruleXml).filter(({ name }) => name !== 'formula');
  const written = formulas.map((text) => `<${p}formula>${escapedText(text)}</${p}formula>`);
  return rewrapped(made, written.join('') + others.map(({ xml }) => xml).join(''));
}

/** Adds a rule that is stronger than all others. Until it gets a formula of its own it never applies. */
export function withNewCondition(
  frame: string,
  blocks: readonly Block[],
  type: 'cellIs' | 'expression',
): string {
  const { prefix: p } = childrenOf(frame);
  const weaker = withEachCondition(frame, (xml, { priority }) =>
    ruleWith(xml, p, { priority: priority + 1 }),
  );
  const rule = element(
    `${p}cfRule`,
    { type, priority: 1, operator: type === 'cellIs' ? 'equal' : undefined },
    `<${p}formula>FALSE</${p}formula>`,
  );
  const list = element(`${p}conditionalFormatting`, { sqref: sqrefOf(blocks) }, rule);
  return placed(weaker, worksheetOrder, 'conditionalFormatting', list);
}

const overlayOrder = ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'];

/** Replaces one child of a `<dxf>`; `''` removes it. */
export function overlayWith(p: string, dxfXml: string, name: 'font' | 'fill', part: string): string {
  const parts = new Map(childTexts(dxfXml).map((child) => [child.name, child.xml]));
  parts.set(name, part);
  return element(`${p}dxf`, {}, overlayOrder.map((key) => parts.get(key) ?? '').join(''));
}

/** One child of a `<dxf>` as text, or `''`. */
export const overlayPart = (dxfXml: string, name: 'font' | 'fill'): string =>
  childTexts(dxfXml).find((child) => child.name === name)?.xml ?? '';

/** A `<font>` of a differential format: an omitted property leaves the cell's as it is, so "off" is written out. */
export function overlayFont(
  p: string,
  fontXml: string,
  changes: Readonly<Record<string, string | boolean | undefined>>,
): string {
  const parts = new Map(fontXml === '' ? [] : childTexts(fontXml).map(({ name, xml }) => [name, xml]));
  for (const [name, value] of Object.entries(changes)) {
    if (typeof value === 'string') parts.set(name, element(`${p}${name}`, { rgb: `FF${value}` }));
    else if (value !== undefined) parts.set(name, element(`${p}${name}`, value ? {} : { val: false }));
  }
  return element(`${p}font`, {}, fontOrder.map((name) => parts.get(name) ?? '').join(''));
}

/** A solid `<fill>` of a differential format, whose colour is the background colour. */
export const overlayFill = (p: string, rgb: string): string =>
  element(`${p}fill`, {}, element(`${p}patternFill`, {}, element(`${p}bgColor`, { rgb: `FF${rgb}` })));
