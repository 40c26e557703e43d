import type { TableView } from '../../conversation/conversation';
import type { Problem } from '../../plan/reading';

/** The table that a problem with its headings is about. */
export const tableAt = (tables: readonly TableView[], { at }: Pick<Problem, 'at'>): TableView | undefined =>
  tables.find(
    ({ sheet, headerRow, columns }) =>
      sheet === at.sheet && headerRow === at.row && columns.some(({ column }) => column === at.column),
  );
