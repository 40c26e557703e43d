import { cellKey, columnOfKey, rowOfKey } from '../../../src/book/area';
import type { Wire } from './strict';

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Validation {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowsInvalid: boolean;
}

/** A run of a text with a link or a style of its own. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly link: string | null;
  readonly isBold: boolean;
  readonly isStruck?: boolean;
}

export interface CellState {
  value: string | number | boolean;
  formula: string;
  format: string;
  validation: Validation | null;
  runs: readonly Run[];
  background: string;
  color: string;
  size: number;
  weight: 'normal' | 'bold';
  line: 'none' | 'line-through' | 'underline';
  horizontal: string;
  vertical: string;
  wraps: boolean;
  border: string;
}

export interface ConditionalState {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly background: string | null;
  readonly color: string | null;
  readonly isBold: boolean | null;
  readonly blocks: readonly Block[];
}

/** An image over the cells; its size in pixels. It is replaced and never changed. */
export interface ImageState {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
  readonly title: string;
  readonly description: string;
}

export interface ChartState {
  readonly id: number;
  readonly type: string;
  readonly row: number;
  readonly column: number;
  readonly ranges: readonly { readonly sheetId: number; readonly block: Block }[];
  readonly options: Readonly<Record<string, unknown>>;
}

export interface SheetState {
  readonly id: number;
  name: string;
  isHidden: boolean;
  hasGridlines: boolean;
  type: 'GRID' | 'OBJECT';
  maxRows: number;
  maxColumns: number;
  /** By `cellKey`. */
  readonly cells: Map<number, CellState>;
  frozenRows: number;
  frozenColumns: number;
  merges: Block[];
  filter: Block | null;
  bandings: Block[];
  conditionals: ConditionalState[];
  readonly widths: Map<number, number>;
  charts: ChartState[];
  images: ImageState[];
}

export interface ProtectionState {
  readonly kind: 'SHEET' | 'RANGE';
  readonly sheetId: number;
  readonly isWarningOnly: boolean;
  readonly canEdit: boolean;
}

/** A spreadsheet as it stands on Google's side: what the next execution of the script finds. */
export interface BookState {
  readonly wire: Wire;
  zone: string;
  locale: string;
  sheets: SheetState[];
  names: Map<string, { readonly sheetId: number; readonly block: Block } | null>;
  metadata: { id: number; key: string; value: string }[];
  protections: ProtectionState[];
  nextId: number;
  /** How formulas are written between script and spreadsheet: as they are kept, unless a quirk says otherwise. */
  dialect: { readonly told: (formula: string) => string; readonly taken: (text: string) => string };
  active: number;
  cursor: { readonly row: number; readonly column: number };
  /** What a formula comes to, by its text with commas: the fake does not calculate. */
  readonly results: (
    formula: string,
    sheet: string,
    row: number,
    column: number,
  ) => string | number | boolean;
}

export const newCell = (): CellState => ({
  value: '',
  formula: '',
  format: 'General',
  validation: null,
  runs: [],
  background: '#ffffff',
  color: '#000000',
  size: 10,
  weight: 'normal',
  line: 'none',
  horizontal: 'general',
  vertical: 'bottom',
  wraps: false,
  border: '',
});

export const newSheet = (id: number, name: string): SheetState => ({
  id,
  name,
  isHidden: false,
  hasGridlines: true,
  type: 'GRID',
  maxRows: 1000,
  maxColumns: 26,
  cells: new Map(),
  frozenRows: 0,
  frozenColumns: 0,
  merges: [],
  filter: null,
  bandings: [],
  conditionals: [],
  widths: new Map(),
  charts: [],
  images: [],
});

const blank: Readonly<CellState> = Object.freeze(newCell());

/** The cell to look at. */
export const cellAt = (sheet: SheetState, row: number, column: number): Readonly<CellState> =>
  sheet.cells.get(cellKey(row, column)) ?? blank;

/** The cell to change. */
export function ownCell(sheet: SheetState, row: number, column: number): CellState {
  const key = cellKey(row, column);
  const known = sheet.cells.get(key);
  if (known) return known;
  const made = newCell();
  sheet.cells.set(key, made);
  return made;
}

export function sheetById(book: BookState, id: number): SheetState {
  const sheet = book.sheets.find((known) => known.id === id);
  if (!sheet) throw new Error('Exception: The sheet has been deleted.');
  return sheet;
}

export const isSameBlock = (a: Block, b: Block): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Everything of a spreadsheet that a person can see or a script can read, as plain data. */
export function dumped(book: BookState): unknown {
  const blank = JSON.stringify(newCell());
  return {
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      id: 0,
      maxRows: 0,
      maxColumns: 0,
      widths: Object.fromEntries(sheet.widths),
      images: sheet.images.map((image) => ({ ...image, number: 0, bytes: image.bytes.length })),
      charts: sheet.charts.map(({ type, row, column, options }) => ({ type, row, column, options })),
      cells: Object.fromEntries(
        [...sheet.cells]
          .filter(([, cell]) => JSON.stringify(cell) !== blank)
          .sort(([a], [b]) => a - b)
          .map(([key, cell]) => [`${rowOfKey(key)},${columnOfKey(key)}`, cell]),
      ),
    })),
    names: [...book.names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, at]) => [name, at?.block]),
    metadata: book.metadata.map(({ key, value }) => `${key}=${value}`).sort((a, b) => (a < b ? -1 : 1)),
  };
}
