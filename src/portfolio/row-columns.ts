import type { TidyRow } from './tidy-row';

/** What a column of a typed table holds, in the words of SQL. */
export type RowColumn = 'BOOLEAN' | 'DATE' | 'INTEGER' | 'VARCHAR' | 'VARCHAR[]';

/** The columns of the rows as a typed table, in the order of the contract. */
export const rowColumns: Readonly<Record<keyof TidyRow, RowColumn>> = {
  version: 'INTEGER',
  file: 'VARCHAR',
  key: 'VARCHAR',
  sheet: 'VARCHAR',
  row: 'INTEGER',
  kind: 'VARCHAR',
  planYear: 'INTEGER',
  isReviewed: 'BOOLEAN',
  id: 'VARCHAR',
  title: 'VARCHAR',
  status: 'VARCHAR',
  statusText: 'VARCHAR',
  deadlineKind: 'VARCHAR',
  deadline: 'DATE',
  deadlineText: 'VARCHAR',
  isOverdue: 'BOOLEAN',
  owners: 'VARCHAR[]',
  goal: 'VARCHAR',
  area: 'VARCHAR',
  findingKind: 'VARCHAR',
  findingSeverity: 'VARCHAR',
  links: 'VARCHAR[]',
  isUnanswered: 'BOOLEAN',
  problems: 'VARCHAR[]',
};
