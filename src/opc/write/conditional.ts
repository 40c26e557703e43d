import { attribute, childrenOf, scan } from '../xml';
import { escapedText } from '../xml-text';
import { attributeIn, element, retagged } from './element';
import { worksheetOrder } from './schema-order';
import { childTexts, placed, rewrapped, unwrapped } from './placed';
import { isSameRef, refsOf } from './refs';
import { spliced, type Splice } from './splice';

/** A rule: a cell that equals this text gets a differential format. */
export interface EqualsText {
  readonly text: string;
  /** Index in `dxfs`. */
  readonly overlay: number;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Lower numbers win (ISO 29500-1, 18.3.1.10). Our rules come after all that exist, those in extensions included. */
function highestPriority(frame: string): number {
  let highest = 0;
  scan(frame, {
    open: (tag) => {
      if (tag.name === 'cfRule') highest = Math.max(highest, Number(attribute(tag, 'priority') ?? 0) || 0);
    },
  });
  return highest;
}

/** Whether the rule is of the kind that we write; `isOurs` decides by the index of its differential format. */
function isOurRule(rule: string, isOurs: (overlay: number) => boolean): boolean {
  const overlay = attributeIn(rule, 'dxfId');
  if (overlay === undefined || attributeIn(rule, 'type') !== 'cellIs') return false;
  if (attributeIn(rule, 'operator') !== 'equal' || !isOurs(Number(overlay))) return false;
  const formulas = childTexts(rule).filter(({ name }) => name === 'formula');
  return formulas.length === 1 && /^<[^>]*>\s*(?:"|&quot;)/.test(formulas[0]?.xml ?? '');
}

/** Replaces our rules on exactly these cells by `looks`, the first of which wins; other rules are unchanged. */
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
