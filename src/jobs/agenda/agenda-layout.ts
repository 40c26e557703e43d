import { fingerprint } from '../../book/digest';
import type { CellValue } from '../../book/cells';
import {
  extentOf,
  sheetNamed,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../book/snapshot';
import type { Text } from '../../text/text';
import { ownSheetNamed } from '../sheets/own-sheet';
import type { ResultSheet } from '../verbs';
import { knownItem } from './known-item';
import { memoryOfPoint, type PointKey } from './agenda-points';

export const AGENDA_MARK = 'agenda' satisfies ResultSheet;

/** The agenda's columns, from 1. */
export const columns = { no: 1, item: 2, input: 3, proposal: 4, decision: 5, owner: 6, due: 7 } as const;
export const COLUMN_COUNT = 7;

/** A line is known again by its point and its text; the n-th of its like by its number. */
export const lineKey = (point: PointKey, item: string, occurrence: number): string =>
  keyOfKnown(point, knownItem(item), occurrence);

/** The same, of what `knownItem` has said of the line. */
export const keyOfKnown = (point: PointKey, known: string, occurrence: number): string =>
  JSON.stringify([memoryOfPoint(point), known, occurrence]);

/** The key of the line in the memory of an older Planbok, which knew it by its text as it stands. */
export const olderLineKey = (point: PointKey, item: string, occurrence: number): string =>
  JSON.stringify([memoryOfPoint(point), item, occurrence]);

/** The point's own line, with its number and title. */
export const titleKey = (point: PointKey): string => lineKey(point, '', 0);

/** Numbers equal lines of one point: 1, 2, 3 … */
export function occurrences(): (item: string) => number {
  const seen = new Map<string, number>();
  return (item) => {
    const next = (seen.get(item) ?? 0) + 1;
    seen.set(item, next);
    return next;
  };
}

/** The fingerprint by which a text is remembered. */
export const mark = (text: string): string => fingerprint(text);

/** How many columns of the agenda hold anything: a person may have written to the right of Planbok's. */
export const widthOf = (sheet: SheetSnapshot): number => Math.max(COLUMN_COUNT, extentOf(sheet).columns);

/** The cells of a row, from the first column to the last that holds anything on the sheet. */
export const cellsAt = (sheet: SheetSnapshot, row: number): readonly CellValue[] =>
  Array.from({ length: widthOf(sheet) }, (_, index) => valueAt(sheet, row, index + 1));

export function agendaIn(book: WorkbookSnapshot): SheetSnapshot | undefined {
  const name = ownSheetNamed(book, AGENDA_MARK);
  return name === undefined ? undefined : sheetNamed(book, name);
}

/** So many headings tell the row, whatever a person calls the others. */
const FEWEST_HEADINGS = 3;

/** The row of the agenda's headings, in any language; 0 where there is none. */
export function headingRow(sheet: SheetSnapshot, texts: readonly Text[]): number {
  const counts = sheet.values.map((line) =>
    Math.max(
      ...texts.map(({ agenda }) => agenda.headings.filter((heading, i) => line[i] === heading).length),
    ),
  );
  const most = Math.max(FEWEST_HEADINGS, ...counts);
  return counts.indexOf(most) + 1;
}
