import { fingerprint } from '../../book/digest';
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import type { Text } from '../../text/text';
import { ownSheetNamed } from '../sheets/own-sheet';
import type { ResultSheet } from '../verbs';
import { memoryOfPoint, type PointKey } from './agenda-points';
import type { AgendaLine, AgendaSection } from './agenda-section';

export const AGENDA_MARK = 'agenda' satisfies ResultSheet;

/** The agenda's columns, from 1. */
export const columns = { no: 1, item: 2, input: 3, proposal: 4, decision: 5, owner: 6, due: 7 } as const;
export const COLUMN_COUNT = 7;

/** A line is known again by its point and its text; the n-th of its like by its number. */
export const lineKey = (point: PointKey, item: string, occurrence: number): string =>
  JSON.stringify([memoryOfPoint(point), item, occurrence]);

/** The point's own line, with its number and title. */
export const titleKey = (point: PointKey): string => lineKey(point, '', 0);

/** Whether the key (see `lineKey`) is of a line of the point. */
export const isLineOf = (point: PointKey, key: string): boolean =>
  (JSON.parse(key) as readonly unknown[])[0] === memoryOfPoint(point);

/** Numbers equal lines of a point: 1, 2, 3 … */
export function occurrences(): (point: PointKey, item: string) => number {
  const points = new Map<PointKey, Map<string, number>>();
  return (point, item) => {
    const seen = points.get(point) ?? new Map<string, number>();
    if (seen.size === 0) points.set(point, seen);
    const next = (seen.get(item) ?? 0) + 1;
    seen.set(item, next);
    return next;
  };
}

/** A point of the agenda whose lines are told apart by their keys (see `lineKey`). */
export interface KeyedSection extends Omit<AgendaSection, 'lines'> {
  readonly lines: readonly { readonly key: string; readonly line: AgendaLine }[];
}

export function keyed({ key: point, no, title, lines }: AgendaSection): KeyedSection {
  const nth = occurrences();
  return {
    key: point,
    no,
    title,
    lines: lines.map((line) => ({ key: lineKey(point, line.item, nth(point, line.item)), line })),
  };
}

/** The fingerprint by which a text is remembered. */
export const mark = (text: string): string => fingerprint(text);

export function agendaIn(book: WorkbookSnapshot): SheetSnapshot | undefined {
  const name = ownSheetNamed(book, AGENDA_MARK);
  return name === undefined ? undefined : sheetNamed(book, name);
}

/** The row of the agenda's headings: the one whose second and fifth cell say what Planbok writes there, in any language. */
export function headingRow(sheet: SheetSnapshot, texts: readonly Text[]): number {
  const index = sheet.values.findIndex((line) =>
    texts.some(({ agenda }) => line[1] === agenda.headings[1] && line[4] === agenda.headings[4]),
  );
  return index + 1;
}
