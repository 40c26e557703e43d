import type { ColumnChoice, NearMissView, Report, WorkbookSettings } from '../../conversation/conversation';
import { withColumns, withHeader } from './settings-change';

/** Sheets that may hold a plan and were not taken for one: a person is asked about each. */
export const askedTables = ({ nearMisses }: Report): readonly NearMissView[] =>
  nearMisses.filter(({ kinds }) => kinds !== undefined);

/** What is said of the columns when the person says nothing else: that one of them is the action. */
export const proposedColumns = ({ sheet, columns = [] }: NearMissView): readonly ColumnChoice[] =>
  columns.flatMap(({ heading, field }) => (field === 'unknown' ? [] : [{ sheet, heading, field }]));

/** The settings by which it is a table, with these columns. */
export const takenAsTable = (
  settings: WorkbookSettings,
  { sheet, headerRow }: NearMissView,
  columns: readonly ColumnChoice[],
): Partial<WorkbookSettings> => ({
  headers: withHeader(settings.headers, { sheet, row: headerRow }),
  columns: withColumns(settings.columns, columns),
});

/** The settings by which it is none, and is not asked about again. */
export const takenAsNone = (
  { notPlans = [] }: WorkbookSettings,
  { sheet }: NearMissView,
): Partial<WorkbookSettings> => ({ notPlans: [...notPlans.filter((known) => known !== sheet), sheet] });
