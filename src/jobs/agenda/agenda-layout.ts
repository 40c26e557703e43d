import { fingerprint } from '../../book/digest';
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import type { Text } from '../../text/text';
import { ownSheetNamed } from '../sheets/own-sheet';
import type { ResultSheet } from '../verbs';
import type { AgendaLine, AgendaSection } from './agenda-section';

export const AGENDA_MARK = 'agenda' satisfies ResultSheet;

/** The agenda's columns, from 1. */
export const columns = { no: 1, item: 2, input: 3, proposal: 4, decision: 5, owner: 6, due: 7 } as const;
export const COLUMN_COUNT = 7;

/** A line is known again by its point and its text; the n-th of its like by its number. */
export const lineKey = (no: number, item: string, occurrence: number): string =>
  JSON.stringify([no, item, occurrence]);

/** The point's own line, with its number and title. */
export const pointKey = (no: number): string => lineKey(no, '', 0);

/** Numbers equal lines of a point: 1, 2, 3 … */
export function occurrences(): (no: number, item: string) => number {
  const points = new Map<number, Map<string, number>>();
  return (no, item) => {
    const seen = points.get(no) ?? new Map<string, number>();
    if (seen.size === 0) points.set(no, seen);
    const next = (seen.get(item) ?? 0) + 1;
    seen.set(item, next);
    return next;
  };
}

/** A point of the agenda whose lines are told apart by their keys (see `lineKey`). */
export interface KeyedSection extends Omit<AgendaSection, 'lines'> {
  readonly lines: readonly { readonly key: string; readonly line: AgendaLine }[];
}

export function keyed({ no, title, lines }: AgendaSection): KeyedSection {
  const nth = occurrences();
  return {
    no,
    title,
    lines: lines.map((line) => ({ key: lineKey(no, line.item, nth(no, line.item)), line })),
  };
}

/** What a text is remembered by. */
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
