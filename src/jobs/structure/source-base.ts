import { textOf, type CellValue } from '../../book/cells';
import { fingerprint } from '../../book/digest';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { Text } from '../../text/text';
import { ownSheetNamed, type OwnSheet } from '../sheets/own-sheet';

/** What one row of the original said when the ordered copy last agreed with it, as fingerprints. */
export interface BaseRow {
  /** The row's number in the copy's column of sources; `TYPED_ROW` for one that a person has typed there. */
  readonly key: number;
  readonly title: string;
  /** Of all that was read of the row. */
  readonly whole: string;
  /** By the fingerprint of a heading of the copy: that of the cell as the copy says it. */
  readonly cells: ReadonlyMap<string, string>;
}

/** The original of an ordered copy, as it was when they last agreed: the base that an edit in either is told from. */
export interface SourceBase {
  readonly source: string;
  /** Of the whole sheet; empty while something in it is not settled. */
  readonly print: string;
  readonly rows: readonly BaseRow[];
}

/** In place of the number of a row that does not say where it comes from: it is known by its title. */
export const TYPED_ROW = 0;

const DIGITS = 8;

/** A fingerprint of a cell, of few digits: no two cells are compared but an older and a newer of the same place. */
export const printOf = (value: CellValue | string): string =>
  value === null || value === '' ? '-' : fingerprint(value).slice(0, DIGITS);

export const baseMark = (number: number): string => `base_${number}`;

const lineOf = ({ key, title, whole, cells }: BaseRow): readonly CellValue[] => [
  key,
  title,
  whole,
  [...cells].map(([heading, cell]) => `${heading}:${cell}`).join(' '),
];

/** One line a row, on a sheet nobody sees. */
export const baseSheet = (number: number, { source, print, rows }: SourceBase, text: Text): OwnSheet => ({
  mark: baseMark(number),
  preferredName: `${text.base.sheet} ${number}`,
  visibility: 'very-hidden',
  lines: [[text.base.original, source, print], ...rows.map(lineOf)],
});

function rowOf(line: readonly CellValue[]): BaseRow {
  const [key = null, title = null, whole = null, cells = null] = line;
  const pairs = textOf(cells)
    .split(' ')
    .flatMap((pair): [string, string][] => {
      const [heading, cell] = pair.split(':');
      return heading === undefined || cell === undefined ? [] : [[heading, cell]];
    });
  return { key: Number(textOf(key)), title: textOf(title), whole: textOf(whole), cells: new Map(pairs) };
}

/** The base of the copy with this number; `undefined` where none was kept. */
export function baseOf(book: WorkbookSnapshot, number: number): SourceBase | undefined {
  const name = ownSheetNamed(book, baseMark(number));
  const sheet = name === undefined ? undefined : sheetNamed(book, name);
  if (!sheet) return undefined;
  const [head = [], ...lines] = sheet.values;
  return { source: textOf(head[1] ?? null), print: textOf(head[2] ?? null), rows: lines.map(rowOf) };
}
