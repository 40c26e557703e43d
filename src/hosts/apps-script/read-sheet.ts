import { cellKey, type Area } from '../../book/area';
import type { CellValue } from '../../book/cells';
import { GENERAL, isDateFormat } from '../../book/number-format';
import {
  emptySheet,
  type CellLook,
  type ConditionalLook,
  type LinkTarget,
  type PlacedRule,
  type SheetSnapshot,
} from '../../book/snapshot';
import { errorOf } from './cell-value';
import { looksOf } from './conditional-looks';
import { dayOrNumber } from './day-number';
import { bookFormula } from './formula-separators';
import { linkTarget } from './links';
import type { SheetMemory } from './memory';
import { bookFormat } from './number-formats';
import type { Sheet } from './services';
import { areaOf, placedRules } from './validations';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** A sheet as the core knows it, and what of it only Sheets' own objects can say. */
export interface SheetReading {
  readonly sheet: Sheet;
  readonly id: number;
  readonly snapshot: SheetSnapshot;
  /** By cell: its rule as it is, to be put back after a write that it would refuse. */
  readonly validations: readonly (readonly (Validation | null)[])[];
  /** Cells whose text has runs of its own, which a write of the plain text would lose. */
  readonly richCells: ReadonlySet<number>;
}

/** What the reading of one sheet needs to know of its spreadsheet. */
export interface Surroundings {
  readonly memory: SheetMemory;
  readonly isProtected: boolean;
  /** An instant as the spreadsheet's own wall clock, `yyyy-MM-ddTHH:mm:ss`. */
  readonly wallClock: (instant: Date) => string;
  readonly nameOf: (sheetId: number) => string | undefined;
}

/** By its tag: the service's days are of another realm than the script's. */
const isInstant = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

interface Matrices {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly texts: readonly (readonly (RichText | null)[])[];
  readonly backgrounds: readonly (readonly string[])[];
  readonly lines: readonly (readonly string[])[];
  readonly weights: readonly (readonly string[])[];
  readonly validations: readonly (readonly (Validation | null)[])[];
  readonly merges: readonly Area[];
}

const NOTHING: Matrices = {
  values: [],
  formulas: [],
  formats: [],
  texts: [],
  backgrounds: [],
  lines: [],
  weights: [],
  validations: [],
  merges: [],
};

/** One read of each kind over all that is used or dressed, whatever the number of rows. */
function matricesOf(sheet: Sheet, [minRows, minColumns]: readonly [number, number]): Matrices {
  const rows = Math.max(sheet.getLastRow(), minRows);
  const columns = Math.max(sheet.getLastColumn(), minColumns);
  if (rows === 0 || columns === 0) return NOTHING;
  const range = sheet.getRange(1, 1, rows, columns);
  return {
    values: range.getValues() as readonly (readonly unknown[])[],
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
    texts: range.getRichTextValues(),
    backgrounds: range.getBackgrounds(),
    lines: range.getFontLines(),
    weights: range.getFontWeights(),
    validations: range.getDataValidations(),
    merges: range.getMergedRanges().map(areaOf),
  };
}

function lookOf(fill = '', line = '', weight = ''): CellLook | undefined {
  const isFilled = fill !== '' && fill !== '#ffffff';
  if (!isFilled && line !== 'line-through' && weight !== 'bold') return undefined;
  return {
    ...(isFilled ? { fill: fill.slice(1).toUpperCase() } : {}),
    ...(line === 'line-through' ? { strike: true } : {}),
    ...(weight === 'bold' ? { bold: true } : {}),
  };
}

function trimmed(line: CellValue[]): CellValue[] {
  let length = line.length;
  while (length > 0 && (line[length - 1] ?? null) === null) length -= 1;
  line.length = length;
  return line;
}

interface Cells {
  readonly values: (readonly CellValue[])[];
  readonly formulas: ReadonlyMap<number, string>;
  readonly formats: ReadonlyMap<number, string>;
  readonly looks: ReadonlyMap<number, CellLook>;
  readonly links: ReadonlyMap<number, LinkTarget['to']>;
  readonly richCells: ReadonlySet<number>;
}

export function cellsOf(found: Matrices, { memory, wallClock, nameOf }: Surroundings): Cells {
  const values: (readonly CellValue[])[] = [];
  const formulas = new Map<number, string>();
  const formats = new Map<number, string>();
  const looks = new Map<number, CellLook>();
  const links = new Map<number, LinkTarget['to']>(memory.links ?? []);
  const richCells = new Set<number>();
  for (const [down, line] of found.values.entries()) {
    const cells = line.map((value, across): CellValue => {
      const key = cellKey(down + 1, across + 1);
      const formula = found.formulas[down]?.[across] ?? '';
      if (formula !== '') formulas.set(key, bookFormula(formula));
      const format = bookFormat(found.formats[down]?.[across] ?? '');
      if (format !== GENERAL) formats.set(key, format);
      const look = lookOf(
        found.backgrounds[down]?.[across],
        found.lines[down]?.[across],
        found.weights[down]?.[across],
      );
      if (look) looks.set(key, look);
      if (isInstant(value)) return dayOrNumber(wallClock(value), isDateFormat(format));
      if (typeof value === 'number' || typeof value === 'boolean') return value;
      const text = typeof value === 'string' ? value : '';
      if (text === '') return formula === '' ? null : text;
      const rich = formula === '' ? (found.texts[down]?.[across] ?? null) : null;
      if (rich) {
        const url = rich.getLinkUrl();
        if (url !== null) links.set(key, linkTarget(url, nameOf));
        else if (rich.getRuns().length > 1) richCells.add(key);
      }
      return errorOf(text, rich !== null);
    });
    values.push(trimmed(cells));
  }
  while (values.length > 0 && values.at(-1)?.length === 0) values.pop();
  return { values, formulas, formats, looks, links, richCells };
}

/** @param name the sheet's name; @param filterOfTable whether a filter over this area is a table's own */
export function sheetReading(
  sheet: Sheet,
  name: string,
  tables: SheetSnapshot['tables'],
  surroundings: Surroundings,
): SheetReading {
  const { memory, isProtected } = surroundings;
  const found = matricesOf(sheet, memory.extent ?? [0, 0]);
  const { richCells, ...cells } = cellsOf(found, surroundings);
  const rules: readonly PlacedRule[] = placedRules(found.validations, name, memory.rules ?? []);
  const conditionalLooks: readonly ConditionalLook[] = sheet.getConditionalFormatRules().flatMap(looksOf);
  const filter = sheet.getFilter();
  const filtered = filter ? areaOf(filter.getRange()) : null;
  const isHidden = sheet.isSheetHidden();
  const isTables =
    filtered !== null && tables.some(({ area }) => JSON.stringify(area) === JSON.stringify(filtered));
  return {
    sheet,
    id: sheet.getSheetId(),
    richCells,
    validations: found.validations,
    snapshot: {
      ...emptySheet(name, isHidden ? (memory.isVeryHidden === true ? 'very-hidden' : 'hidden') : 'visible'),
      ...cells,
      merges: found.merges,
      tables,
      filter: isTables ? null : filtered,
      rules,
      conditionalLooks,
      widths: new Map((memory.widths ?? []).map(([column, characters]) => [column, characters])),
      frozen: { rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() },
      isProtected,
    },
  };
}
