import type { CellError, Visibility } from '../../planbok/cells';
import {
  featuresOf,
  type Block,
  type LinkElement,
  type LinkSpec,
  type SheetFeatures,
  type SheetText,
} from '../../planbok/sheet-part';
import { columnStylesOf } from '../../planbok/sizes';
import { conditionsOf, validationsOf, type Condition, type PlacedValidation } from '../../planbok/rules';

/** A cell's content; dates are serial numbers, as in the file. */
export type LiveValue = string | number | boolean | CellError | null;

export interface LiveCell {
  value: LiveValue;
  /** Without `=`; English names and commas. */
  formula: string | undefined;
  /** Index in the workbook's formats. */
  style: number;
  /** Whether its content, or its format, differs from the file's. */
  isWritten: boolean;
  isRestyled: boolean;
  /** Whether its formula could not be computed: `value` is the last known result. */
  isStale: boolean;
}

export interface LiveRow {
  /** In points; absent when not set. */
  height?: number;
  /** Whether a person or a program has set the height; else it is automatic. */
  isCustom?: boolean;
  isHidden: boolean;
  /** The format of the row's untouched cells, if the row has one. */
  readonly style?: number;
  isChanged: boolean;
}

/** What it takes to add a link without going through the part's text: Planbok gives hundreds, one by one. */
export interface MoreLinks {
  /** Where in the part's text the next one goes. */
  readonly at: number;
  readonly element: LinkElement;
  /** Names of the cells that have one. */
  readonly cells: Set<string>;
}

/** A worksheet in memory: its cells as objects, everything else as the text of its part, which is edited piece by piece. */
export interface LiveSheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  readonly part: string;
  readonly relationshipId: string;
  /** The part as it was opened. */
  readonly text: SheetText;
  /** The current text of the part without its cells. Set it with `reframe`. */
  frame: string;
  /** Row → cells by column - 1; holes are untouched cells. Set cells with `cellFor`. */
  readonly cells: Map<number, LiveCell[]>;
  readonly rows: Map<number, LiveRow>;
  /** Cells written since the last calculation. */
  readonly due: { readonly row: number; readonly column: number }[];
  /** Called before the first change of a cell in the workbook. */
  readonly beforeWrite: () => void;
  isDeleted: boolean;
  /** Whether it must be written to the file again. */
  isTouched: boolean;
  /** Parsed from the part's text on demand. */
  cache: {
    features?: SheetFeatures;
    conditions?: readonly Condition[];
    validations?: readonly PlacedValidation[];
    columnStyle?: (column: number) => number;
    used?: Block | null;
    moreLinks?: MoreLinks;
  };
}

/** Changes the part's text other than its cells. */
export function reframe(sheet: LiveSheet, change: (frame: string) => string): void {
  const made = change(sheet.frame);
  if (made === sheet.frame) return;
  sheet.frame = made;
  sheet.isTouched = true;
  const { used } = sheet.cache;
  sheet.cache = used === undefined ? {} : { used };
}

/** Adds links to cells that have none, where the part's text has others. Nothing else of it is gone through again. */
export function addLinks(
  sheet: LiveSheet,
  { at, element, cells }: MoreLinks,
  links: ReadonlyMap<string, LinkSpec>,
  parsed: SheetFeatures['hyperlinks'],
): void {
  const xml = [...links].map(([cell, link]) => element(cell, link)).join('');
  sheet.frame = sheet.frame.slice(0, at) + xml + sheet.frame.slice(at);
  sheet.isTouched = true;
  for (const cell of links.keys()) cells.add(cell);
  const { features } = sheet.cache;
  if (features) sheet.cache.features = { ...features, hyperlinks: [...features.hyperlinks, ...parsed] };
  sheet.cache.moreLinks = { at: at + xml.length, element, cells };
}

/** The parsed content of the part other than its cells. */
export const featuresIn = (sheet: LiveSheet): SheetFeatures =>
  (sheet.cache.features ??= featuresOf(sheet.frame, sheet.part));

/** The sheet's conditional formats, the strongest first. */
export const conditionsIn = (sheet: LiveSheet): readonly Condition[] =>
  (sheet.cache.conditions ??= conditionsOf(sheet.frame));

/** The sheet's data validations. */
export const validationsIn = (sheet: LiveSheet): readonly PlacedValidation[] =>
  (sheet.cache.validations ??= validationsOf(sheet.frame));

export const cellAt = (sheet: LiveSheet, row: number, column: number): LiveCell | undefined =>
  sheet.cells.get(row)?.[column - 1];

/** The format of an untouched cell at this position. */
export function placeStyle(sheet: LiveSheet, row: number, column: number): number {
  const columnStyle = (sheet.cache.columnStyle ??= columnStylesOf(sheet.frame));
  return sheet.rows.get(row)?.style ?? columnStyle(column);
}

export const styleAt = (sheet: LiveSheet, row: number, column: number): number =>
  cellAt(sheet, row, column)?.style ?? placeStyle(sheet, row, column);

/** The cell, created if necessary, in order to change it. */
export function cellFor(sheet: LiveSheet, row: number, column: number): LiveCell {
  let line = sheet.cells.get(row);
  if (!line) sheet.cells.set(row, (line = []));
  const known = line[column - 1];
  if (known) return known;
  const made: LiveCell = {
    value: null,
    formula: undefined,
    style: placeStyle(sheet, row, column),
    isWritten: false,
    isRestyled: false,
    isStale: false,
  };
  line[column - 1] = made;
  return made;
}

/** Sets the content of a cell. Its format is unchanged. */
export function write(
  sheet: LiveSheet,
  row: number,
  column: number,
  value: LiveValue,
  formula?: string,
): void {
  sheet.beforeWrite();
  const cell = cellFor(sheet, row, column);
  sheet.due.push({ row, column });
  cell.value = value;
  cell.formula = formula;
  cell.isWritten = true;
  cell.isStale = false;
  sheet.isTouched = true;
  delete sheet.cache.used;
}

/** Sets the format of a cell. */
export function restyle(sheet: LiveSheet, row: number, column: number, style: number): void {
  const cell = cellFor(sheet, row, column);
  if (cell.style === style) return;
  cell.style = style;
  cell.isRestyled = true;
  sheet.isTouched = true;
}

export function rowFor(sheet: LiveSheet, row: number): LiveRow {
  let known = sheet.rows.get(row);
  if (!known) sheet.rows.set(row, (known = { isHidden: false, isChanged: false }));
  return known;
}

export const isFilled = (cell: LiveCell): boolean => cell.value !== null || cell.formula !== undefined;

/** The smallest block that contains all filled cells and, when `isFormatted` is given, all cells whose format it accepts. */
export function usedBlock(
  sheet: LiveSheet,
  isFormatted?: (cell: LiveCell, row: number, column: number) => boolean,
): Block | null {
  if (!isFormatted && sheet.cache.used !== undefined) return sheet.cache.used;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, line] of sheet.cells) {
    for (let at = 0; at < line.length; at++) {
      const cell = line[at];
      if (cell === undefined || !(isFilled(cell) || isFormatted?.(cell, row, at + 1) === true)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (at + 1 < left) left = at + 1;
      if (at + 1 > right) right = at + 1;
    }
  }
  const used =
    bottom === 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  if (!isFormatted) sheet.cache.used = used;
  return used;
}
