import type { LinkTarget, Rule } from '../../book/snapshot';
import { ruleShape } from '../change-set-shape';

/**
 * What the core wants kept and Sheets has no place for, in one note that travels with the file. Nothing in it is needed to
 * read a plan: without it, names show as visible, widths as unset.
 */
export interface Memory {
  /** Names that are not for people, in lower case: Sheets lists every named range. */
  readonly hiddenNames: readonly string[];
  /** By the sheet's id. */
  readonly sheets: Readonly<Record<string, SheetMemory>>;
}

/** `[column, width in characters, pixels it was given, pixels it had before]`. */
export type WidthMemory = readonly [column: number, characters: number, pixels: number, before: number];

/** Formats and rules that a column's type keeps a script from setting, by area: `A2:A9`. */
export interface Unset {
  readonly formats: readonly (readonly [area: string, format: string])[];
  readonly rules: readonly (readonly [area: string, rule: Rule])[];
}

export interface SheetMemory {
  /** Sheets can hide a sheet, but anybody can show it again. */
  readonly isVeryHidden?: true;
  readonly widths?: readonly WidthMemory[];
  /** The areas we gave a rule, `A2:A9`: Sheets keeps rules cell by cell. */
  readonly rules?: readonly string[];
  /** Links of cells that hold no text, which Sheets cannot link. */
  readonly links?: readonly (readonly [key: number, to: LinkTarget['to']])[];
  readonly unset?: Unset;
  /** How far we have set looks: rows and columns beyond the last value. */
  readonly extent?: readonly [rows: number, columns: number];
}

export const NO_MEMORY: Memory = { hiddenNames: [], sheets: {} };

export const sheetMemory = (memory: Memory, sheetId: number): SheetMemory =>
  memory.sheets[String(sheetId)] ?? {};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown): value is string => typeof value === 'string';
const areNumbers = (value: unknown, count: number): boolean =>
  listOf(value).length === count &&
  listOf(value).every((part) => typeof part === 'number' && Number.isFinite(part));

function target(value: unknown): value is LinkTarget['to'] {
  if (!isObject(value)) return false;
  const { url, sheet, row, column } = value;
  return isText(url) || (isText(sheet) && areNumbers([row, column], 2));
}

const pairsOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  listOf(value).flatMap((item): [string, unknown][] => {
    const [first, second] = listOf(item);
    return isText(first) ? [[first, second]] : [];
  });

function unsetOf(value: unknown): Unset | undefined {
  if (!isObject(value)) return undefined;
  return {
    formats: pairsOf(value['formats']).flatMap(([area, format]) => (isText(format) ? [[area, format]] : [])),
    rules: pairsOf(value['rules']).flatMap(([area, rule]) => {
      const read = ruleShape.safeParse(rule);
      return read.success ? [[area, read.data]] : [];
    }),
  };
}

function sheetOf(value: unknown): SheetMemory {
  if (!isObject(value)) return {};
  const { isVeryHidden, widths, rules, links, extent } = value;
  const unset = unsetOf(value['unset']);
  return {
    ...(isVeryHidden === true ? { isVeryHidden } : {}),
    ...(widths === undefined
      ? {}
      : { widths: listOf(widths).filter((item): item is WidthMemory => areNumbers(item, 4)) }),
    ...(rules === undefined ? {} : { rules: listOf(rules).filter(isText) }),
    ...(links === undefined
      ? {}
      : {
          links: listOf(links).flatMap((item): [number, LinkTarget['to']][] => {
            const [key, to] = listOf(item);
            return typeof key === 'number' && target(to) ? [[key, to]] : [];
          }),
        }),
    ...(unset === undefined ? {} : { unset }),
    ...(areNumbers(extent, 2) ? { extent: extent as readonly [number, number] } : {}),
  };
}

/** Reads the note. Anybody may have written it: what is not as it should be is passed over. */
export function memoryIn(text: string | undefined): Memory {
  let found: unknown;
  try {
    found = JSON.parse(text ?? '{}');
  } catch {
    return NO_MEMORY;
  }
  if (!isObject(found)) return NO_MEMORY;
  const { hiddenNames, sheets } = found;
  return {
    hiddenNames: listOf(hiddenNames).filter(isText),
    sheets: isObject(sheets)
      ? Object.fromEntries(Object.entries(sheets).map(([id, sheet]) => [id, sheetOf(sheet)]))
      : {},
  };
}
