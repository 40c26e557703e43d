import { attribute, childrenOf, scan } from '../xml';
import { escapedText } from '../xml-text';
import { attributeIn, element, retagged } from './element';
import { worksheetOrder } from './order';
import { childTexts, placed, rewrapped, unwrapped } from './placed';
import { isSameRef, refsOf } from './refs';
import { spliced, type Splice } from './splice';

/** A cell that equals a text wears an overlay. */
export interface EqualsText {
  readonly text: string;
  /** Index in `dxfs`. */
  readonly overlay: number;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Lower numbers win (ISO 29500-1, 18.3.1.10); ours come after all that are there, those of extensions included. */
function highestPriority(frame: string): number {
  let highest = 0;
  scan(frame, {
    open: (tag) => {
      if (tag.name === 'cfRule') highest = Math.max(highest, Number(attribute(tag, 'priority') ?? 0) || 0);
    },
  });
  return highest;
}

/** Whether the rule is one of the kind we write; `isOurs` tells by the index of its overlay. */
function isOurRule(rule: string, isOurs: (overlay: number) => boolean): boolean {
  const overlay = attributeIn(rule, 'dxfId');
  if (overlay === undefined || attributeIn(rule, 'type') !== 'cellIs') return false;
  if (attributeIn(rule, 'operator') !== 'equal' || !isOurs(Number(overlay))) return false;
  const formulas = childTexts(rule).filter(({ name }) => name === 'formula');
  return formulas.length === 1 && /^<[^>]*>\s*(?:"|&quot;)/.test(formulas[0]?.xml ?? '');
}

/** All rules of ours on exactly these cells become `looks`, the first of them the strongest; others stay as they are. */
export function withConditionalLooks(
  frame: string,
  ref: string,
  looks: readonly EqualsText[],
  isOurs: (overlay: number) => boolean,
): string {
  const splices: Splice[] = [];
  for (const { name, start, end } of childrenOf(frame).children) {
    if (name !== 'conditionalFormatting') continue;
    const xml = frame.slice(start, end);
    const { tag } = unwrapped(xml);
    const refs = refsOf(attributeIn(tag, 'sqref') ?? '');
    const others = refs.filter((other) => !isSameRef(other, ref));
    if (others.length === refs.length) continue;
    const children = childTexts(xml);
    const kept = children.filter((child) => child.name !== 'cfRule' || !isOurRule(child.xml, isOurs));
    if (kept.length === children.length) continue;
    const hasRules = kept.some((child) => child.name === 'cfRule');
    const content = kept.map((child) => child.xml).join('');
    const elsewhere =
      others.length === 0 ? '' : retagged(tag, { sqref: others.join(' ') }) + xml.slice(tag.length);
    const here = hasRules ? rewrapped(retagged(tag, { sqref: ref }), content) : '';
    splices.push({ start, end, by: elsewhere + here });
  }
  const without = spliced(frame, splices);
  if (looks.length === 0) return without;
  const { prefix: p } = childrenOf(without);
  const first = highestPriority(without) + 1;
  const rules = looks.map(({ text, overlay }, index) =>
    element(
      `${p}cfRule`,
      { type: 'cellIs', dxfId: overlay, priority: first + index, operator: 'equal' },
      `<${p}formula>${escapedText(quoted(text))}</${p}formula>`,
    ),
  );
  const made = element(`${p}conditionalFormatting`, { sqref: ref }, rules.join(''));
  return placed(without, worksheetOrder, 'conditionalFormatting', made);
}
