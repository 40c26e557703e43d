import { parseBlock } from '../block';

/** Whether two references name the same cells: `$A$1:$A$1` is `A1`. */
export function isSameRef(a: string, b: string): boolean {
  const [one, other] = [parseBlock(a), parseBlock(b)];
  if (one === undefined || other === undefined) return a.trim() === b.trim();
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** The areas of an `sqref`, which are separated by blanks. */
export const refsOf = (sqref: string): readonly string[] => sqref.split(/\s+/).filter((ref) => ref !== '');
