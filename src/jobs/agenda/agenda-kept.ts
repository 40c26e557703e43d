import { textOf, type CellValue } from '../../book/cells';
import { extentOf, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import type { Text } from '../../text/text';
import { typedTitle } from '../sheets/typed-title';
import {
  AGENDA_MARK,
  agendaIn,
  columns,
  COLUMN_COUNT,
  headingRow,
  lineKey,
  mark,
  occurrences,
  titleKey,
} from './agenda-layout';
import { remembered, type Remembered } from './agenda-memory';
import { agendaPoints, pointAt, type PointKey } from './agenda-points';
import { agendaHeader, type AgendaHeader } from './agenda-roles';

/** What a person has put into one line of the agenda, which making it again must not take away. */
export interface KeptLine {
  /** Cells of the whole line, as they stand. */
  readonly cells: readonly CellValue[];
  /** Input and proposal differ from what Planbok wrote there last: they are the person's own words now. */
  readonly ownInput: boolean;
  readonly ownProposal: boolean;
}

export interface Kept {
  /** What stands in place of the title that Planbok writes; `null`: that title. */
  readonly title: CellValue;
  /** Who, when and where, and what else stands above the points. */
  readonly header: AgendaHeader;
  /** By `lineKey`: lines that Planbok wrote. */
  readonly lines: ReadonlyMap<string, KeptLine>;
  /** By point: lines a person added, or that Planbok would no longer write but a person has written in. */
  readonly added: ReadonlyMap<PointKey, readonly KeptLine[]>;
}

/**
 * The point whose title stands on a row. An agenda written before a point was added, moved or taken away has other numbers,
 * so the first line below that Planbok remembers tells which point it is; without such a line the number does.
 */
function pointOnRow(
  sheet: SheetSnapshot,
  titleRow: number,
  no: number,
  base: Remembered,
): PointKey | undefined {
  const numbered = pointAt(no);
  const keys = agendaPoints.map(({ key }) => key);
  const likeliestFirst = numbered === undefined ? keys : [numbered, ...keys];
  const last = extentOf(sheet).rows;
  for (let row = titleRow + 1; row <= last && typeof valueAt(sheet, row, columns.no) !== 'number'; row += 1) {
    const item = textOf(valueAt(sheet, row, columns.item));
    const found = likeliestFirst.find((key) => base.has(mark(lineKey(key, item, 1))));
    if (found !== undefined) return found;
  }
  return numbered;
}

/** Everything a person has written in the agenda as it stands. */
export function keptOf(book: WorkbookSnapshot, texts: readonly Text[]): Kept {
  const header = agendaHeader(book, texts);
  const sheet = agendaIn(book);
  const title = typedTitle(book, AGENDA_MARK, (standing) =>
    texts.some(({ agenda }) => standing === agenda.title),
  );
  if (!sheet) return { title, header, lines: new Map(), added: new Map() };
  const head = headingRow(sheet, texts);
  const base = remembered(book);
  const lines = new Map<string, KeptLine>();
  const added = new Map<PointKey, KeptLine[]>();
  const nth = occurrences();
  // None above the first point, and below a number that a person has made up.
  let point: PointKey | undefined;
  const last = head === 0 ? 0 : extentOf(sheet).rows;
  for (let row = head + 1; row <= last; row += 1) {
    const cells = Array.from({ length: COLUMN_COUNT }, (_, index) => valueAt(sheet, row, index + 1));
    const no = cells[0];
    if (typeof no === 'number') {
      if (!Number.isInteger(no)) continue;
      point = pointOnRow(sheet, row, no, base);
      if (point !== undefined) lines.set(titleKey(point), { cells, ownInput: true, ownProposal: true });
      continue;
    }
    if (point === undefined || cells.every((cell) => textOf(cell) === '')) continue;
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
  return { title, header, lines, added };
}

/** Whether a person has written anything in a line that Planbok wrote. */
export const isTouched = (kept: KeptLine): boolean =>
  kept.ownInput ||
  kept.ownProposal ||
  kept.cells.slice(columns.decision - 1).some((cell) => textOf(cell) !== '');
