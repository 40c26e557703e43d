import { areaName, columnLetter, cellName, columnOfKey, rowOfKey } from '../../src/book/area';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/book/snapshot';

const byCell = (map: ReadonlyMap<number, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    [...map]
      .sort(([a], [b]) => a - b)
      .map(([key, held]) => [cellName(rowOfKey(key), columnOfKey(key)), held]),
  );

const sorted = <T>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function comparableSheet(sheet: SheetSnapshot): unknown {
  const values = sheet.values.map((line) => line.map((value) => (value === '' ? null : (value ?? null))));
  const trimmed = values.map((line) => line.slice(0, line.findLastIndex((value) => value !== null) + 1));
  return {
    visibility: sheet.visibility,
    values: trimmed.slice(0, trimmed.findLastIndex((line) => line.length > 0) + 1),
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
