import { parseBlock, type Block } from '../block';
import { attributeIn, element, retagged } from './element';
import { worksheetOrder } from './schema-order';
import { childTexts, rewrapped, unwrapped, withChild } from './placed';

/** Merges these areas; of the present merges only those for which `isKept` is true remain. */
export const withMerges = (
  frame: string,
  added: readonly string[],
  isKept: (block: Block) => boolean,
): string =>
  withChild(frame, worksheetOrder, 'mergeCells', (present, p) => {
    const known = present === undefined ? [] : childTexts(present).map(({ xml }) => xml);
    const kept = known.filter((xml) => {
      const block = parseBlock(attributeIn(xml, 'ref') ?? '');
      return block === undefined || isKept(block);
    });
    const all = [...kept, ...added.map((ref) => element(`${p}mergeCell`, { ref }))];
    if (all.length === 0) return undefined;
    if (kept.length === known.length && added.length === 0) return present;
    const tag = present === undefined ? `<${p}mergeCells>` : unwrapped(present).tag;
    return rewrapped(retagged(tag, { count: all.length }), all.join(''));
  });
