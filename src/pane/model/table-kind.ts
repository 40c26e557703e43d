import type { TableView, WorkbookSettings } from '../../conversation/conversation';
import type { TableChoice, TableSense } from '../../plan/settings/settings';
import { withTables } from '../../plan/settings/table-choices';

/** The settings by which the table is of this kind, or is none and is not read. `all`: every table of the workbook. */
export function settingsOfKind(
  { tables = [], notPlans = [] }: WorkbookSettings,
  { sheet, headerRow, columns }: TableView,
  kind: TableSense,
  all: readonly TableView[],
): Partial<WorkbookSettings> {
  // A sheet with nothing else is left out as a whole.
  if (kind === 'none' && all.filter((other) => other.sheet === sheet).length === 1)
    return { notPlans: [...notPlans.filter((known) => known !== sheet), sheet] };
  const places = columns.map(({ column }) => column);
  const choice: TableChoice = {
    sheet,
    row: headerRow,
    left: Math.min(...places),
    right: Math.max(...places),
    kind,
  };
  return { tables: withTables(tables, [choice]) };
}

/** Something of which a person has said that it is no plan: one table, or all that a sheet holds. */
export interface Unread {
  readonly sheet: string;
  /** The row of its headings; `null` for the whole sheet. */
  readonly row: number | null;
  /** The settings by which it is read again. */
  readonly readAgain: Partial<WorkbookSettings>;
}

/** All that is not read because a person has said so. */
export function unreadIn({ tables = [], notPlans = [] }: WorkbookSettings): readonly Unread[] {
  const ofTables = tables
    .filter(({ kind }) => kind === 'none')
    .map((choice) => ({
      sheet: choice.sheet,
      row: choice.row,
      readAgain: { tables: tables.filter((other) => other !== choice) },
    }));
  const ofSheets = notPlans.map((sheet) => ({
    sheet,
    row: null,
    readAgain: { notPlans: notPlans.filter((other) => other !== sheet) },
  }));
  return [...ofTables, ...ofSheets];
}
