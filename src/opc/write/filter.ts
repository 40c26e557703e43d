import { parseBlock } from '../block';
import { attributeIn, element, retagged } from './element';
import { worksheetOrder } from './order';
import { withChild } from './placed';

/** Whether a filter moved from `before` to `after` keeps its criteria: they are counted from its first column. */
function keepsCriteria(before: string, after: string): boolean {
  const [old, now] = [parseBlock(before), parseBlock(after)];
  return (
    old !== undefined &&
    now !== undefined &&
    old.row === now.row &&
    old.column === now.column &&
    old.columns <= now.columns
  );
}

/** Gives the sheet's own filter these cells, or takes it away. What it is set to stays while its columns do. */
export const withFilter = (frame: string, ref: string | undefined): string =>
  withChild(frame, worksheetOrder, 'autoFilter', (present, p) => {
    if (ref === undefined) return undefined;
    if (present === undefined || !keepsCriteria(attributeIn(present, 'ref') ?? '', ref)) {
      return element(`${p}autoFilter`, { ref });
    }
    const tag = /^<[^>]*>/.exec(present)?.[0] ?? '';
    return retagged(tag, { ref }) + present.slice(tag.length);
  });
