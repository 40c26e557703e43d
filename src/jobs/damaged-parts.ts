import type { WorkbookSnapshot } from '../book/snapshot';
import type { Problem } from '../plan/reading';

/** Parts of the file that are damaged and of which Planbok reads nothing, at the workbook's first cell. */
export const damagedParts = ({ damagedParts: parts = [], sheets: [first] }: WorkbookSnapshot): Problem[] =>
  parts.map((part) => ({
    code: 'damaged-part',
    severity: 'note',
    at: { sheet: first?.name ?? '', row: 1, column: 1 },
    found: part,
  }));
