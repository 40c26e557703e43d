import { areaName, columnLetter, cellName, columnOfKey, rowOfKey } from '../../book/area';
import type { SheetSnapshot, WorkbookSnapshot } from '../../book/snapshot';

const byCell = (map: ReadonlyMap<number, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    [...map]
      .sort(([a], [b]) => a - b)
      .map(([key, held]) => [cellName(rowOfKey(key), columnOfKey(key)), held]),
  );

const sorted = <T>(list: readonly T[]): T[] =>
  list
    .map((item): readonly [string, T] => [JSON.stringify(item), item])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item);

/** How much of the list there is up to the last item that counts. */
function lengthTo<T>(list: readonly T[], counts: (item: T) => boolean): number {
  let length = 0;
  for (const [index, item] of list.entries()) if (counts(item)) length = index + 1;
  return length;
}

function comparableSheet(sheet: SheetSnapshot): unknown {
  const values = sheet.values.map((line) => line.map((value) => (value === '' ? null : (value ?? null))));
  const trimmed = values.map((line) =>
    line.slice(
      0,
      lengthTo(line, (value) => value !== null),
    ),
  );
  return {
    visibility: sheet.visibility,
    values: trimmed.slice(
      0,
      lengthTo(trimmed, (line) => line.length > 0),
    ),
    formulas: byCell(sheet.formulas),
    formats: byCell(sheet.formats),
    merges: sorted(sheet.merges.map(areaName)),
    tables: sorted(sheet.tables),
    filter: sheet.filter,
    rules: sorted(sheet.rules),
    conditionalLooks: sorted(sheet.conditionalLooks),
    links: byCell(sheet.links),
    widths: Object.fromEntries(
      [...sheet.widths].sort(([a], [b]) => a - b).map(([column, width]) => [columnLetter(column), width]),
    ),
    frozen: sheet.frozen,
  };
}

/** Everything of a snapshot that two hosts must agree on, in one order, as plain data that a test can print. */
export const comparable = (book: WorkbookSnapshot): unknown => ({
  sheets: book.sheets.map((sheet) => [sheet.name, comparableSheet(sheet)]),
  names: sorted(
    book.names.filter((name) => name.area !== null).map(({ name, area, hidden }) => ({ name, area, hidden })),
  ),
  properties: sorted([...book.properties]),
});
