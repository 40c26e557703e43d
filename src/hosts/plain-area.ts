import type { Area } from '../book/area';
import { parseBlock } from '../opc/block';

/** Sheet names as the workbook spells them, found without regard to case. */
export type SheetFinder = (name: string) => string | undefined;

export function sheetFinder(names: readonly string[]): SheetFinder {
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  return (name) => known.get(name.toLowerCase());
}

/** A formula text split at its sheet: `'Plan ''20'''!$A$1` → `Plan '20'` and `$A$1`. No sheet gives `undefined` for it. */
function split(text: string): { readonly sheet: string | undefined; readonly rest: string } {
  if (!text.startsWith("'")) {
    const at = text.indexOf('!');
    return at < 0 ? { sheet: undefined, rest: text } : { sheet: text.slice(0, at), rest: text.slice(at + 1) };
  }
  const quoted = /^'((?:[^']|'')*)'!/.exec(text);
  if (!quoted) return { sheet: undefined, rest: text };
  return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: text.slice(quoted[0].length) };
}

/**
 * The one absolute area (`Plan!$A$1:$C$9`) that a name or rule refers to; `undefined` for anything else, such as a
 * relative or broken reference, a whole column, several areas, another workbook or a calculation.
 * @param ownSheet the sheet meant when the text names none
 */
export function plainArea(text: string, find: SheetFinder, ownSheet?: string): Area | undefined {
  const { sheet: named, rest } = split(text.trim());
  if (!/^\$[A-Za-z]{1,3}\$\d{1,7}(?::\$[A-Za-z]{1,3}\$\d{1,7})?$/.test(rest)) return undefined;
  const sheet = named === undefined ? ownSheet : find(named);
  const block = parseBlock(rest);
  return sheet === undefined || block === undefined ? undefined : { sheet, ...block };
}

/** The cell that a link's location names (`'Plan 2020'!A3`), the first one of an area. */
export function linkedCell(location: string, find: SheetFinder, ownSheet: string): Area | undefined {
  const { sheet: named, rest } = split(location.trim().replace(/^#/, ''));
  const sheet = named === undefined ? ownSheet : find(named);
  const block = parseBlock(rest);
  return sheet === undefined || block === undefined ? undefined : { sheet, ...block };
}
