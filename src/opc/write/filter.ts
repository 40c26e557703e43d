import { parseBlock } from '../block';
import { attributeIn, element, retagged } from './element';
import { worksheetOrder } from './schema-order';
import { childTexts, unwrapped, withChild } from './placed';

/** Whether a filter that moves to `ref` keeps its criteria, which count columns from its first one. */
function keepsCriteria(filter: string, ref: string): boolean {
  const [old, now] = [parseBlock(attributeIn(filter, 'ref') ?? ''), parseBlock(ref)];
  if (old?.row !== now?.row || old?.column !== now?.column || now === undefined) return false;
  return childTexts(filter).every(({ xml }) => Number(attributeIn(xml, 'colId') ?? 0) < now.columns);
}

/** The filter for these cells. Its criteria are kept as long as its columns are the same. */
export function refiltered(present: string | undefined, p: string, ref: string): string {
  if (present === undefined || !keepsCriteria(present, ref)) {
    return element(`${p}autoFilter`, { ref });
  }
  const { tag } = unwrapped(present);
  return retagged(tag, { ref }) + present.slice(tag.length);
}

/** Moves the sheet's own filter to these cells, or removes it. */
export const withFilter = (frame: string, ref: string | undefined): string =>
  withChild(frame, worksheetOrder, 'autoFilter', (present, p) =>
    ref === undefined ? undefined : refiltered(present, p, ref),
  );
