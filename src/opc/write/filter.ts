import { parseBlock } from '../block';
import { attributeIn, element, retagged } from './element';
import { worksheetOrder } from './order';
import { unwrapped, withChild } from './placed';

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

/** The filter for these cells. What it is set to stays while its columns do. */
export function refiltered(present: string | undefined, p: string, ref: string): string {
  if (present === undefined || !keepsCriteria(attributeIn(present, 'ref') ?? '', ref)) {
    return element(`${p}autoFilter`, { ref });
  }
  const { tag } = unwrapped(present);
  return retagged(tag, { ref }) + present.slice(tag.length);
}

/** Gives the sheet's own filter these cells, or takes it away. */
export const withFilter = (frame: string, ref: string | undefined): string =>
  withChild(frame, worksheetOrder, 'autoFilter', (present, p) =>
    ref === undefined ? undefined : refiltered(present, p, ref),
  );
