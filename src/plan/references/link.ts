import type { Address } from '../../book/area';
import type { Reference } from './reference-text';

export interface Place {
  readonly sheet: string;
  readonly row: number;
}

/** Two rows tied together by what is written in one of them. A finding and an action are always told finding first. */
export interface Link {
  readonly from: Place;
  readonly to: Place;
  /** The text that says so. */
  readonly via: string;
}

/** A cell that says a link, and the words that say it. */
export interface Mention {
  readonly link: Pick<Link, 'from' | 'to'>;
  readonly at: Address;
  readonly reference: Reference;
  /** The cell is for references; else a text names the row in passing. */
  readonly isOwn: boolean;
}

/** A row of the workbook as a key. */
export const placeKey = (sheet: string, row: number): string => `${row}\n${sheet}`;
