import { runsSheet } from '../../book/run-log';
import type { CellValue } from '../../book/cells';
import type { Edit } from '../../book/edit';
import { freeSheetName } from '../../book/sheet-name';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Language } from '../../plan/field';
import { enSample } from '../../text/en/sample';
import { nbSample } from '../../text/nb/sample';
import { svSample } from '../../text/sv/sample';
import { markName } from '../sheets/own-sheet';

const samples = { sv: svSample, en: enSample, nb: nbSample };

/** Rows above the headings of the plan: what it is, its title, and nothing. */
const HEADING_ROW = 4;
const PLAN_WIDTHS = [8, 44, 24, 18, 28, 32];
const AUDIT_WIDTHS = [8, 44, 22, 26, 12, 14];
const MEETING_WIDTHS = [18, 30];

/** Whether nobody has written anything in the workbook: nothing but a sample would then stand in it. */
export function isEmptyBook(book: WorkbookSnapshot): boolean {
  const log = runsSheet(book);
  return (
    book.otherSheets.length === 0 &&
    book.sheets.every(
      (sheet) =>
        sheet === log ||
        (sheet.formulas.size === 0 && sheet.values.every((row) => row.every((cell) => cell === null))),
    )
  );
}

/** `03-31` as a day of the year, nothing as an empty cell, all else as it stands. */
const cellOf = (text: string, year: number): CellValue =>
  text === '' ? null : /^\d\d-\d\d$/.test(text) ? { date: `${year}-${text}` } : text;

function sheetOf(
  book: WorkbookSnapshot,
  wished: string,
  cells: readonly (readonly CellValue[])[],
  widths: readonly number[],
  number: number,
): { readonly sheet: string; readonly edits: readonly Edit[] } {
  const sheet = freeSheetName(book, wished);
  const columns = Math.max(...cells.map((row) => row.length));
  const square = cells.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
  return {
    sheet,
    edits: [
      { kind: 'addSheet', sheet },
      { kind: 'writeCells', at: { sheet, row: 1, column: 1 }, cells: square },
      { kind: 'setWidths', sheet, column: 1, widths },
      // By this it is known to be Planbok's own, and can be taken away again.
      {
        kind: 'setName',
        name: markName(`sample_${number}`),
        area: { sheet, row: 1, column: 1, rows: 1, columns: 1 },
        hidden: true,
      },
    ],
  };
}

/**
 * A plan to try Planbok on, with an audit and a meeting, on sheets of its own in a workbook that holds nothing: goals between
 * the rows, statuses and days in people's own words. It is read as any plan.
 */
export function samplePlan(book: WorkbookSnapshot, year: number, language: Language): readonly Edit[] {
  const { plan, goals, actions, audit, meeting } = samples[language];
  const rows = goals.flatMap((goal, index) => [
    [goal],
    ...(actions[index] ?? []).map((row) => row.map((text) => cellOf(text, year))),
  ]);
  const planned = sheetOf(
    book,
    plan.sheet(year),
    [[plan.note], [plan.title(year)], [], plan.headings, ...rows],
    PLAN_WIDTHS,
    1,
  );
  const audited = sheetOf(
    book,
    audit.sheet(year),
    [audit.headings, ...audit.rows.map((row) => row.map((text) => cellOf(text, year)))],
    AUDIT_WIDTHS,
    2,
  );
  const met = sheetOf(book, meeting.sheet, meeting.rows, MEETING_WIDTHS, 3);
  const heading = (sheet: string, row: number, columns: number): Edit => ({
    kind: 'setLook',
    area: { sheet, row, column: 1, rows: 1, columns },
    look: 'heading',
  });
  return [
    ...planned.edits,
    {
      kind: 'setLook',
      area: { sheet: planned.sheet, row: 2, column: 1, rows: 1, columns: 1 },
      look: 'title',
    },
    heading(planned.sheet, HEADING_ROW, plan.headings.length),
    ...audited.edits,
    heading(audited.sheet, 1, audit.headings.length),
    ...met.edits,
  ];
}
