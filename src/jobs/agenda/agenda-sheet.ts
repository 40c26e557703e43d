import type { CellInput } from '../../book/edit';
import type { CellValue } from '../../book/cells';
import type { PlanReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import type { Kept } from './agenda-kept';
import { isTouched, typedNo, type KeptLine } from './standing-point';
import { AGENDA_MARK, COLUMN_COUNT, columns } from './agenda-layout';
import type { AgendaLine } from './agenda-section';
import type { KeyedSection } from './keyed-section';
import { DEFAULT_SIZE, linesHeight } from '../../book/text-lines';
import { footerOf } from '../sheets/footer';
import { addHead, type RoleValues } from './agenda-head';
import type { OwnSheet } from '../sheets/own-sheet';
import { pageBreaks, rowHeightOf, type PaperRow } from '../sheets/page-breaks';
import { sheetLines, TO_ROW, type SheetLines } from '../sheets/sheet-lines';

const filled = (value: CellValue | undefined): CellValue =>
  value === undefined || value === '' ? null : value;

/** The line's cells: Planbok's words, except where a person has put her own. */
function cellsOf(line: AgendaLine, kept: KeptLine | undefined): CellInput[] {
  const own = (column: number): CellValue => filled(kept?.cells[column - 1]);
  return [
    (kept && typedNo(kept.cells)) ?? (line.to ? TO_ROW : null),
    line.item,
    kept?.ownInput ? own(columns.input) : filled(line.input),
    kept?.ownProposal ? own(columns.proposal) : filled(line.proposal),
    own(columns.decision),
    own(columns.owner),
    own(columns.due),
    ...(kept?.cells.slice(COLUMN_COUNT) ?? []).map(filled),
  ];
}

function addLooks(sheet: SheetLines, row: number, { isGroup, isOpen }: Partial<AgendaLine> = {}): void {
  sheet.look({ row, column: columns.no, rows: 1, columns: 1 }, 'body');
  sheet.look({ row, column: columns.item, rows: 1, columns: 1 }, isGroup === true ? 'total' : 'body');
  sheet.look({ row, column: columns.input, rows: 1, columns: 2 }, isOpen === true ? 'input' : 'body');
  sheet.look({ row, column: columns.decision, rows: 1, columns: 3 }, 'input');
}

/** Rows after which no page ends, with the size of their type. */
type Headings = Map<number, number>;

const TITLE_SIZE = 18;
const SECTION_SIZE = 13;

/** Lines of a person's own, and written lines whose row is gone from the workbook but that a person has written in. */
function ownLines({ standing, lines }: KeyedSection): readonly (readonly CellValue[])[] {
  if (!standing) return [];
  const used = new Set(lines.map(({ key }) => key));
  const orphans = [...standing.lines].filter(([key, line]) => !used.has(key) && isTouched(line));
  return [...standing.added, ...orphans.map(([, { cells }]) => cells)];
}

/** A line of a person's own leads to no row, so that the sign of one that does is not hers. */
function addOwn(sheet: SheetLines, cells: readonly CellValue[]): void {
  addLooks(sheet, sheet.add([typedNo(cells), ...cells.slice(columns.no).map(filled)]));
}

function addSection(sheet: SheetLines, section: KeyedSection, headings: Headings): void {
  const { no, title, lines, standing } = section;
  const after = Array.from({ length: COLUMN_COUNT - 2 }, (_, index) => filled(standing?.cells[index + 2]));
  const more = (standing?.cells.slice(COLUMN_COUNT) ?? []).map(filled);
  headings.set(sheet.add([no, title, ...after, ...more], 'section', COLUMN_COUNT), SECTION_SIZE);
  for (const { key, line } of lines) {
    const row = sheet.add(cellsOf(line, standing?.lines.get(key)));
    addLooks(sheet, row, line);
    if (line.isGroup) headings.set(row, DEFAULT_SIZE);
    if (line.to) sheet.link(row, columns.no, line.to);
  }
  for (const cells of ownLines(section)) addOwn(sheet, cells);
}

const WIDTHS = [5, 46, 50, 28, 28, 16, 12];

/** Points of rows that a lying page of A4 takes, fitted to these widths: 177 mm at 75 percent, and somewhat less. */
const PAGE = 660;

/** Where its pages begin: none ends with the heading of a point or a group. */
function breaksOf({ lines }: SheetLines, headings: Headings, headingRow: number): readonly number[] {
  const rows = lines.map((cells, index): PaperRow => {
    const size = headings.get(index + 1);
    // Headings, the title and what the agenda was made from do not wrap.
    const height = size === undefined ? rowHeightOf(cells, WIDTHS) : linesHeight(1, size);
    return { height, staysWithNext: size !== undefined || index + 1 <= headingRow };
  });
  return pageBreaks(rows, PAGE, rows[headingRow - 1]?.height ?? 0);
}

/**
 * The agenda as a sheet: who, when and where to fill in; then the points, their input from the workbook, and the
 * columns the meeting writes in. What a person has typed stays, whatever the workbook says now. `roles`: what stands
 * in each place of the head.
 */
export function agendaSheet(
  sections: readonly KeyedSection[],
  kept: Kept,
  roles: RoleValues,
  reading: PlanReading,
  today: string,
  text: Text,
): OwnSheet {
  const sheet = sheetLines();
  const { rows } = reading;
  const headings: Headings = new Map();
  headings.set(sheet.add([filled(kept.title) ?? text.agenda.title], 'title'), TITLE_SIZE);
  const madeFrom = text.agenda.madeFrom(today, rows.read, rows.interpreted, rows.listed);
  headings.set(sheet.add([madeFrom], 'subtitle'), DEFAULT_SIZE);
  sheet.skip();
  addHead(sheet, kept.header, roles, text);
  sheet.skip();
  const columnHeadings = Array.from(
    { length: Math.max(COLUMN_COUNT, kept.headings.length) },
    (_, index) => filled(kept.headings[index]) ?? text.agenda.headings[index] ?? null,
  );
  const headingRow = sheet.add(columnHeadings, 'heading', COLUMN_COUNT);
  for (const cells of kept.above) addOwn(sheet, cells);
  for (const section of sections) addSection(sheet, section, headings);
  return {
    mark: AGENDA_MARK,
    preferredName: text.agenda.sheet,
    lines: sheet.lines,
    looks: sheet.looks,
    links: sheet.links,
    widths: WIDTHS,
    frozen: { rows: headingRow, columns: 0 },
    page: {
      orientation: 'landscape',
      titleRows: { first: headingRow, last: headingRow },
      breaksBefore: breaksOf(sheet, headings, headingRow),
      isFitted: true,
      footer: footerOf(reading, text.agenda.sheet, today),
    },
  };
}
