import { areaName, columnLetter, type Address } from '../book/area';
import type { Field } from '../plan/field';
import type { NearMiss } from '../plan/reading';
import type { TableSense } from '../plan/settings/settings';
import type { Status } from '../plan/status';
import { printable } from './printable';

/** A heading that can be typed unchanged between quotation marks in every shell. */
const typable = /^[^\p{Cc}"'`$\\!%=,]{1,60}$/u;

/** Quotes a text so that every shell passes it on unchanged: with apostrophes, where shells differ least. */
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

/** The option that says what a heading between the rows, or a text, stands for; none where it cannot be typed. */
export const textOption = (text: string, means: Field | Status): string | undefined =>
  typable.test(text.trim()) ? `--map "${text.trim()}=${means}"` : undefined;

export type TablePlace = Pick<NearMiss, 'sheet' | 'headerRow' | 'left' | 'right'>;

/** The option that says that a sheet is no plan. */
export const noPlanOption = (sheet: string): string => `--table ${quoted(`${printable(sheet, 31)}=none`)}`;

/** The option that says what a table is, by the cells of its headings. */
export const tableOption = ({ sheet, headerRow, left, right }: TablePlace, kind: TableSense): string =>
  `--table ${quoted(`${printable(sheet, 31)}/${areaName({ row: headerRow, column: left, rows: 1, columns: right - left + 1 })}=${kind}`)}`;
