import type { TableKind } from '../../plan/field';
import { withTables } from '../../plan/settings/table-choices';
import type {
  ColumnChoice,
  NearMissView,
  Report,
  TableChoice,
  WorkbookSettings,
} from '../../conversation/conversation';
import { withColumns } from './settings-change';

/** What may be a table and was not taken for one: a person is asked about each. */
export const askedTables = ({ nearMisses }: Report): readonly NearMissView[] =>
  nearMisses.filter(({ kinds }) => kinds !== undefined);

/** What is said of the columns when the person says nothing else: that one of them is the action. */
export const proposedColumns = ({ sheet, columns = [] }: NearMissView): readonly ColumnChoice[] =>
  columns.flatMap(({ heading, field }) => (field === 'unknown' ? [] : [{ sheet, heading, field }]));

const choiceOf = ({ sheet, headerRow: row, left, right, headings }: NearMissView): TableChoice => ({
  sheet,
  row,
  left,
  right,
  headings,
});

/** The settings by which it is a table, with these columns; without a kind, these tell of what kind. */
export const takenAsTable = (
  { tables = [], columns: known, notPlans = [] }: WorkbookSettings,
  near: NearMissView,
  columns: readonly ColumnChoice[],
  kind?: TableKind,
): Partial<WorkbookSettings> => ({
  tables: withTables(tables, [{ ...choiceOf(near), ...(kind && { kind }) }]),
  columns: withColumns(known, columns),
  ...(notPlans.includes(near.sheet) ? { notPlans: notPlans.filter((sheet) => sheet !== near.sheet) } : {}),
});

/** The settings by which it is none, and is not asked about again. */
export const takenAsNone = (
  { tables = [] }: WorkbookSettings,
  near: NearMissView,
): Partial<WorkbookSettings> => ({ tables: withTables(tables, [{ ...choiceOf(near), kind: 'none' }]) });
