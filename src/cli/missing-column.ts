import { columnLetter, columnNumber } from '../book/area';
import { textOf } from '../book/cells';
import type { WorkbookSnapshot } from '../book/snapshot';
import type { Field } from '../plan/field';
import { folded } from '../plan/matching';
import type { PlanReading } from '../plan/reading';
import type { svCli } from '../text/sv/cli';
import { printable } from './printable';

/** Columns that are named of each table, in the sentence that says that there is no such column. */
const MOST_COLUMNS = 12;

/** `Status (F)` and `Plan / Status` name one of several columns with the same heading. */
const partsOf = (name: string): readonly string[] => name.replace(/\s\([A-Z]{1,3}\)$/u, '').split(' / ');

/** The texts of the sheets that are read, as they are compared. */
function textsOf({ sheets }: WorkbookSnapshot, only: string | undefined): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { name, values } of sheets) {
    if (only !== undefined && name !== only) continue;
    for (const line of values) for (const value of line) if (value !== null) texts.add(folded(textOf(value)));
  }
  return texts;
}

/**
 * The first name of `--map` that neither is the letter of a column of a table nor stands in any cell: nothing would come
 * of what is said of it. `undefined` where every name is met.
 */
export function missingColumn(
  book: WorkbookSnapshot,
  { tables, nearMisses }: PlanReading,
  { map, sheet }: { readonly map?: ReadonlyMap<string, Field>; readonly sheet?: string },
): string | undefined {
  if (map === undefined || map.size === 0) return undefined;
  const numbers = new Set(tables.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const isInNearMiss = (column: number): boolean =>
    nearMisses.some(({ left, right }) => column >= left && column <= right);
  let texts: ReadonlySet<string> | undefined;
  return [...map.keys()].find((name) => {
    const column = columnNumber(name);
    if (column > 0 && (numbers.has(column) || isInNearMiss(column))) return false;
    texts ??= textsOf(book, sheet);
    const known = texts;
    return !known.has(folded(name)) && !partsOf(name).every((part) => known.has(folded(part)));
  });
}

/** Says that there is no such column, and which there are. */
export function noSuchColumn(name: string, { tables }: PlanReading, text: typeof svCli): string {
  const known = tables.flatMap(({ sheet, columns }) => {
    const headed = columns.filter(({ heading }) => heading !== '');
    const shown = headed
      .slice(0, MOST_COLUMNS)
      .map(({ column, heading }) => `${columnLetter(column)} ${printable(heading, 40)}`);
    return shown.length === 0 ? [] : [`  ${printable(sheet, 31)}: ${shown.join(', ')}`];
  });
  return [text.noSuchColumn(printable(name, 60), known.length > 0), ...known].join('\n');
}
