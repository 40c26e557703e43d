import { textOf, type CellValue } from '../../book/cells';
import { fingerprint } from '../../book/digest';
import {
  extentOf,
  sheetNamed,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../book/snapshot';
import type { Text } from '../../text/text';
import type { AgendaSection } from './agenda-section';
import { ownSheetNamed, type OwnSheet } from '../sheets/own-sheet';

export const AGENDA_MARK = 'agenda';
const MEMORY_MARK = 'memory';

/** The agenda's columns, from 1. */
export const columns = { no: 1, item: 2, input: 3, proposal: 4, decision: 5, owner: 6, due: 7 } as const;
export const COLUMN_COUNT = 7;

/** What a person has put into one line of the agenda, which making it again must not take away. */
export interface KeptLine {
  /** Cells of the whole line, as they stand. */
  readonly cells: readonly CellValue[];
  /** Input and proposal differ from what Planbok wrote there last: they are the person's own words now. */
  readonly ownInput: boolean;
  readonly ownProposal: boolean;
}

export interface Kept {
  /** By label, the header's typed cells: date, place, roles. */
  readonly header: ReadonlyMap<string, CellValue>;
  /** By `lineKey`: lines that Planbok wrote. */
  readonly lines: ReadonlyMap<string, KeptLine>;
  /** By point: lines a person added, or that Planbok would no longer write but a person has written in. */
  readonly added: ReadonlyMap<number, readonly KeptLine[]>;
}

const nothing: Kept = { header: new Map(), lines: new Map(), added: new Map() };

/** A line is known again by its point and its text; the n-th of its like by its number. */
export const lineKey = (no: number, item: string, occurrence: number): string =>
  JSON.stringify([no, item, occurrence]);

/** The point's own line, with its number and title. */
export const pointKey = (no: number): string => lineKey(no, '', 0);

/** Numbers equal lines of a point: 1, 2, 3 … */
export function occurrences(): (no: number, item: string) => number {
  const seen = new Map<string, number>();
  return (no, item) => {
    const key = `${no}\n${item}`;
    const next = (seen.get(key) ?? 0) + 1;
    seen.set(key, next);
    return next;
  };
}

const mark = (text: string): string => fingerprint(text);

/** What Planbok wrote, as fingerprints on a sheet nobody sees: the base that a person's words are told from. */
export function memorySheet(sections: readonly AgendaSection[], text: Text): OwnSheet {
  const nth = occurrences();
  const lines = sections.flatMap(({ no, lines: written }) =>
    written.map(({ item, input, proposal }) => [
      mark(lineKey(no, item, nth(no, item))),
      mark(input),
      mark(proposal ?? ''),
    ]),
  );
  return {
    mark: MEMORY_MARK,
    wishedName: text.memory.sheet,
    visibility: 'very-hidden',
    lines: [[text.memory.key, text.memory.mark, text.memory.mark], ...lines],
  };
}

function remembered(book: WorkbookSnapshot): ReadonlyMap<string, readonly [string, string]> {
  const name = ownSheetNamed(book, MEMORY_MARK);
  const sheet = name === undefined ? undefined : sheetNamed(book, name);
  return new Map(
    (sheet?.values ?? [])
      .slice(1)
      .map((line) => [textOf(line[0] ?? null), [textOf(line[1] ?? null), textOf(line[2] ?? null)]]),
  );
}

/** The row of the agenda's headings: the one whose second and fifth cell say what Planbok writes there, in any language. */
function headingRow(sheet: SheetSnapshot, texts: readonly Text[]): number {
  const index = sheet.values.findIndex((line) =>
    texts.some(({ agenda }) => line[1] === agenda.headings[1] && line[4] === agenda.headings[4]),
  );
  return index + 1;
}

/** Everything a person has written in the agenda as it stands. */
export function keptOf(book: WorkbookSnapshot, texts: readonly Text[]): Kept {
  const name = ownSheetNamed(book, AGENDA_MARK);
  const sheet = name === undefined ? undefined : sheetNamed(book, name);
  if (!sheet) return nothing;
  const head = headingRow(sheet, texts);
  const header = new Map<string, CellValue>();
  for (let row = 1; row < (head || 1); row += 1) {
    const label = textOf(valueAt(sheet, row, columns.item));
    if (label !== '') header.set(label, valueAt(sheet, row, columns.input));
  }
  const base = remembered(book);
  const lines = new Map<string, KeptLine>();
  const added = new Map<number, KeptLine[]>();
  const nth = occurrences();
  let point = 0;
  const last = head === 0 ? 0 : extentOf(sheet).rows;
  for (let row = head + 1; row <= last; row += 1) {
    const cells = Array.from({ length: COLUMN_COUNT }, (_, index) => valueAt(sheet, row, index + 1));
    const no = cells[0];
    if (typeof no === 'number' && Number.isInteger(no)) point = no;
    if (typeof no === 'number') lines.set(pointKey(no), { cells, ownInput: true, ownProposal: true });
    if (typeof no === 'number' || cells.every((cell) => textOf(cell) === '')) continue;
    const item = textOf(cells[columns.item - 1] ?? null);
    const key = lineKey(point, item, nth(point, item));
    const written = base.get(mark(key));
    const input = textOf(cells[columns.input - 1] ?? null);
    const proposal = textOf(cells[columns.proposal - 1] ?? null);
    const kept: KeptLine = {
      cells,
      ownInput: written === undefined || written[0] !== mark(input),
      ownProposal: written === undefined || written[1] !== mark(proposal),
    };
    if (written === undefined) added.set(point, [...(added.get(point) ?? []), kept]);
    else lines.set(key, kept);
  }
  return { header, lines, added };
}

/** Whether a person has written anything in a line that Planbok wrote. */
export const isTouched = (kept: KeptLine): boolean =>
  kept.ownInput ||
  kept.ownProposal ||
  kept.cells.slice(columns.decision - 1).some((cell) => textOf(cell) !== '');
