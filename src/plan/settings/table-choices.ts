import type { ReadingRequest } from '../reading';
import { noWords, wordsWith } from './own-words';
import type { TableChoice, WorkbookSettings } from './settings';

/** Both are about the same headings: the same row of a sheet, and a column in common. */
const isAbout = (one: TableChoice, other: TableChoice): boolean =>
  one.sheet === other.sheet &&
  one.row === other.row &&
  one.left <= (other.right ?? Infinity) &&
  other.left <= (one.right ?? Infinity);

/** One word on each table: the latest counts. */
export const withTables = (
  earlier: readonly TableChoice[],
  later: readonly TableChoice[],
): readonly TableChoice[] =>
  later.reduce<readonly TableChoice[]>(
    (all, choice) => [...all.filter((known) => !isAbout(known, choice)), choice],
    earlier,
  );

/** What the workbook remembers, with what is said this time. A table on a sheet takes back that the sheet holds none. */
export function withAsked(settings: WorkbookSettings, request: ReadingRequest): WorkbookSettings {
  const { tables = [], notPlans = [], statuses = [] } = request;
  if (tables.length + notPlans.length + statuses.length === 0) return settings;
  const isTable = (sheet: string): boolean =>
    tables.some((choice) => choice.sheet === sheet && choice.kind !== 'none');
  const sheets = new Set([...(settings.notPlans ?? []), ...notPlans].filter((sheet) => !isTable(sheet)));
  return {
    ...settings,
    ...(statuses.length === 0
      ? {}
      : { words: wordsWith(settings.words ?? noWords, { headings: [], statuses }) }),
    tables: withTables(settings.tables ?? [], tables),
    notPlans: [...sheets],
  };
}
