import type { CellValue } from '../../book/cells';
import type { CellInput } from '../../book/edit';
import { DEFAULT_SIZE, linesHeight } from '../../book/text-lines';
import type { PlanReading } from '../../plan/reading';
import { requirementsOf } from '../agenda/standards';
import { footerOf } from '../sheets/footer';
import type { OwnSheet } from '../sheets/own-sheet';
import { pageBreaks, rowHeightOf, type PaperRow } from '../sheets/page-breaks';
import { sheetLines, type SheetLines } from '../sheets/sheet-lines';
import type { MergedLine, MergedPart } from './merged-lines';
import type { Minutes } from './minutes';
import { labelOfKey } from './minutes-labels';
import { dayMark, minutesColumns as columns, MINUTES_WIDTH } from './minutes-layout';
import { partIds, TITLE } from './record';

const WIDTHS = [5, 40, 44, 24, 14, 30, 16, 12];
const TITLE_SIZE = 18;
const SECTION_SIZE = 13;

/** Points of rows that a lying page of A4 takes, fitted to these widths: 177 mm at 75 percent, and somewhat less. */
const PAGE = 660;

/** Rows after which no page ends, with the size of their type. */
type Headings = Map<number, number>;

const filled = (value: CellValue | undefined): CellValue =>
  value === undefined || value === '' ? null : value;

const cellsOf = (no: CellValue, item: string, { values, number, more }: MergedLine): CellInput[] => [
  filled(no),
  item,
  filled(values.input),
  filled(values.proposal),
  filled(number),
  filled(values.decision),
  filled(values.owner),
  filled(values.due),
  ...more.map(filled),
];

const trimmed = (cells: CellInput[]): CellInput[] => {
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  return cells;
};

function addPoint(sheet: SheetLines, { no, title, lines }: MergedPart, headings: Headings): void {
  const own = lines.find(({ known }) => known === TITLE);
  const row = own ? cellsOf(no, title, own) : [filled(no), title];
  headings.set(sheet.add(row, 'section', MINUTES_WIDTH), SECTION_SIZE);
  for (const line of lines) {
    if (line === own) continue;
    const at = sheet.add(cellsOf(null, line.item, line));
    sheet.look({ row: at, column: 1, rows: 1, columns: 1 }, 'body');
    sheet.look({ row: at, column: columns.item, rows: 1, columns: 1 }, line.isGroup ? 'total' : 'body');
    sheet.look({ row: at, column: columns.input, rows: 1, columns: MINUTES_WIDTH - 2 }, 'body');
    if (line.isGroup) headings.set(at, DEFAULT_SIZE);
  }
}

/** Lines of a label and what is written beside it. */
function addLabelled(
  sheet: SheetLines,
  { id, lines }: MergedPart,
  { text }: Minutes,
  noOf: (known: string) => CellValue = () => null,
): void {
  for (const line of lines) {
    const row = sheet.add(trimmed(cellsOf(noOf(line.known), labelOfKey(text, id, line.known), line)));
    sheet.look({ row, column: 1, rows: 1, columns: 2 }, 'label');
    sheet.look({ row, column: columns.input, rows: 1, columns: 1 }, 'input');
    if (id === partIds.results) sheet.look({ row, column: columns.proposal, rows: 1, columns: 1 }, 'body');
  }
}

/** A place to sign for each role, and one for where and when. */
function addSignatures(sheet: SheetLines, part: MergedPart, { text }: Minutes): void {
  const { signed, signedOn } = text.minutes;
  const heading = sheet.add([null, null, null, signed, null, signedOn]);
  sheet.look({ row: heading, column: columns.proposal, rows: 1, columns: 3 }, 'label');
  for (const line of part.lines) {
    // A second line in the label makes the row high enough to sign in.
    const label = `${labelOfKey(text, part.id, line.known)}\n\u00a0`;
    const row = sheet.add(trimmed(cellsOf(null, label, line)));
    sheet.look({ row, column: columns.item, rows: 1, columns: 1 }, 'label');
    sheet.look({ row, column: columns.input, rows: 1, columns: 1 }, 'body');
    sheet.look({ row, column: columns.proposal, rows: 1, columns: 1 }, 'input');
    sheet.look({ row, column: columns.decision, rows: 1, columns: 1 }, 'input');
  }
}

function addTitle(sheet: SheetLines, { title }: MergedPart, headings: Headings): void {
  sheet.skip();
  headings.set(sheet.add([null, title], 'section', MINUTES_WIDTH), SECTION_SIZE);
}

/** Where its pages begin: none ends with the heading of a point or a group. */
function breaksOf({ lines }: SheetLines, headings: Headings, headingRow: number): readonly number[] {
  const rows = lines.map((cells, index): PaperRow => {
    const size = headings.get(index + 1);
    const height = size === undefined ? rowHeightOf(cells, WIDTHS) : linesHeight(1, size);
    return { height, staysWithNext: size !== undefined || index + 1 <= headingRow };
  });
  return pageBreaks(rows, PAGE, rows[headingRow - 1]?.height ?? 0);
}

/** The minutes as a sheet: values only, so that they say tomorrow what they say today. */
export function minutesSheet(minutes: Minutes, reading: PlanReading): OwnSheet {
  const { day, text, standard, head, points, results, closing, signatures } = minutes;
  const sheet = sheetLines();
  const headings: Headings = new Map();
  headings.set(sheet.add([minutes.title], 'title'), TITLE_SIZE);
  headings.set(sheet.add([minutes.madeFrom], 'subtitle'), DEFAULT_SIZE);
  sheet.skip();
  addLabelled(sheet, head, minutes);
  sheet.skip();
  const headingRow = sheet.add(minutes.headings.map(filled), 'heading', MINUTES_WIDTH);
  for (const point of points) addPoint(sheet, point, headings);
  addTitle(sheet, results, headings);
  const clauses = new Map(
    requirementsOf(standard).map(({ topic, kind, clause }) => [`${kind} ${topic}`, clause]),
  );
  addLabelled(sheet, results, minutes, (topic) => clauses.get(`result ${topic}`) ?? null);
  addTitle(sheet, closing, headings);
  addLabelled(sheet, closing, minutes);
  addTitle(sheet, signatures, headings);
  const signing = sheet.next();
  addSignatures(sheet, signatures, minutes);
  // Signatures stand on one page.
  for (let row = signing; row < sheet.next() - 1; row += 1)
    headings.set(row, row === signing ? DEFAULT_SIZE : 2 * DEFAULT_SIZE);
  return {
    mark: dayMark(day),
    preferredName: text.minutes.sheet(day),
    lines: sheet.lines,
    looks: sheet.looks,
    widths: WIDTHS,
    // The head is long, and minutes are read from the top.
    frozen: { rows: 0, columns: 0 },
    page: {
      orientation: 'landscape',
      titleRows: { first: headingRow, last: headingRow },
      columns: MINUTES_WIDTH,
      breaksBefore: breaksOf(sheet, headings, headingRow),
      isFitted: true,
      footer: footerOf(reading, text.minutes.sheet(day), day),
    },
  };
}
