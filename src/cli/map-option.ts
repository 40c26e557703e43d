import { areaName, columnLetter, type Address } from '../book/area';
import type { Field } from '../plan/field';
import type { NearMiss } from '../plan/reading';
import type { TableSense } from '../plan/settings/settings';
import { printable } from './printable';

/** What a heading may hold and still be typed as it stands, between quotation marks, in any shell. */
const typable = /^[^\p{Cc}"'`$\\!%=,]{1,60}$/u;

/** Quotes a text so that every shell passes it on unchanged; shells agree on little but what is between apostrophes. */
const quoted = (text: string): string =>
  /["`$\\!%]/.test(text) && !text.includes("'") ? `'${text}'` : `"${text.replace(/(["`$\\])/g, '\\$1')}"`;

export const sheetOption = (sheet: string): string => `--sheet ${quoted(printable(sheet, 31))}`;

/**
 * The option that says what a column holds: by its heading, which holds wherever it stands, or by its letter, for its own
 * sheet alone, where it has none that can be typed.
 */
export function mapOption({ sheet, column }: Omit<Address, 'row'>, heading: string, field: Field): string {
  const name = heading.trim();
  return typable.test(name)
    ? `--map "${name}=${field}"`
    : `${sheetOption(sheet)} --map "${columnLetter(column)}=${field}"`;
}

type TablePlace = Pick<NearMiss, 'sheet' | 'headerRow' | 'left' | 'right'>;

/** The option that says what a table is, by the cells of its headings. */
export const tableOption = ({ sheet, headerRow, left, right }: TablePlace, kind: TableSense): string =>
  `--table ${quoted(`${printable(sheet, 31)}/${areaName({ row: headerRow, column: left, rows: 1, columns: right - left + 1 })}=${kind}`)}`;
