import type { CellValue } from '../../src/book/cells';
import type { Field, Language, TableKind } from '../../src/plan/field';
import type { Status } from '../../src/plan/status';
import type { Random } from './random';
import type { Words } from './words';

/** What a workbook is drawn with. */
export interface Draw extends Random {
  readonly language: Language;
  readonly year: number;
  /** ISO day. */
  readonly today: string;
  readonly words: Words;
}

export interface Cell {
  readonly value: CellValue;
  readonly format?: string;
}

/** What is true of an item before anybody writes it down. */
export interface Story {
  readonly index: number;
  readonly title: string;
  readonly status: Status;
  /** ISO days. */
  readonly due: string;
  readonly start: string;
  readonly end: string;
  readonly percent: number;
}

/** What a cell says of its row's status or deadline; `also`: what is not wrong either. */
export interface Said {
  readonly cell: Cell;
  readonly truth: string;
  readonly also?: readonly string[];
}

/** A column as it is drawn for one table: a heading, and a cell for each item. */
export interface Column {
  /** The list its heading is from. */
  readonly list: string;
  readonly heading: string;
  readonly field: Field;
  readonly also: readonly Field[];
  readonly cell: (story: Story) => Cell;
}

export interface Item {
  readonly kind: 'item';
  readonly cells: readonly Cell[];
  readonly title: string;
  readonly status?: Said;
  readonly deadline?: Said;
}

/** A row that is no item: a group heading with its field, or anything else that is in the way. */
export interface Between {
  readonly kind: 'group' | 'other';
  readonly field?: 'goal' | 'area' | 'unit' | 'unknown';
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly kind: TableKind | 'none';
  readonly also: readonly TableKind[];
  readonly columns: readonly Column[];
  readonly rows: readonly (Item | Between)[];
  /** A key to the signs used in it: sign and meaning. */
  readonly key: readonly (readonly [string, string])[];
}

export const plain = (value: CellValue): Cell => ({ value });

export const EMPTY: Cell = { value: null };
