import type { Area } from '../../book/area';
import { textOf, type CellValue } from '../../book/cells';
import type { CellInput, Edit } from '../../book/edit';
import { freeSheetName } from '../../book/sheet-name';
import { freeTableName } from '../../book/table-name';
import type { Pausable } from '../../book/pausable';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { columnFor } from '../../plan/columns/declarations';
import type { Language } from '../../plan/field';
import { textIn } from '../../text/text';
import type { JobRequest } from '../job';
import { readAgain, withEdits, type Progress } from '../progress';
import { freeNumber } from '../sheets/free-number';
import { markName } from '../sheets/own-sheet';
import { centralPlanOf } from './central-text';
import { centralFields, newRows, type CentralField, type CentralPlan, type CentralRow } from './central-plan';

/** In characters: together they can be read on a lying page of A4. */
const widths: Readonly<Record<CentralField, number>> = {
  id: 8,
  goal: 30,
  title: 52,
  owner: 20,
  resources: 18,
  deadline: 14,
  status: 14,
};

/** By these headings the sheet is known as a plan again; others are left out where the file says nothing of them. */
const always: ReadonlySet<CentralField> = new Set(['id', 'title', 'owner', 'deadline']);

const HEADING_ROW = 3;

/** A text is written as a text, whatever it begins with; an error of the other workbook as what it shows. */
const written = (cell: CellValue | undefined): CellInput =>
  cell === undefined || cell === null
    ? null
    : typeof cell === 'object' && 'error' in cell
      ? cell.error
      : cell;

function centralSheet(
  book: WorkbookSnapshot,
  rows: readonly CentralRow[],
  year: number,
  language: Language,
): readonly Edit[] {
  const text = textIn(language).central;
  const fields = centralFields.filter(
    (field) => always.has(field) || rows.some((row) => textOf(row[field] ?? null) !== ''),
  );
  const sheet = freeSheetName(book, text.sheet(year));
  const block = (row: number, count: number, columns = fields.length): Area => ({
    sheet,
    row,
    column: 1,
    rows: count,
    columns,
  });
  const mark = (number: number): string => markName(`central_${number}`);
  const number = freeNumber(book, (one) => [mark(one)]);
  const first = HEADING_ROW + 1;
  return [
    { kind: 'addSheet', sheet },
    { kind: 'setName', name: mark(number), area: block(1, 1, 1), hidden: true },
    { kind: 'writeCells', at: { sheet, row: 1, column: 1 }, cells: [[text.sheet(year)]] },
    {
      kind: 'writeCells',
      at: { sheet, row: HEADING_ROW, column: 1 },
      cells: [
        fields.map((field) => columnFor('central', field)?.heading[language] ?? null),
        ...rows.map((row) => fields.map((field) => written(row[field]))),
      ],
    },
    { kind: 'setWidths', sheet, column: 1, widths: fields.map((field) => widths[field]) },
    { kind: 'freeze', sheet, rows: HEADING_ROW, columns: 0 },
    {
      kind: 'setTable',
      sheet,
      name: freeTableName(book, text.table(year)),
      area: block(HEADING_ROW, rows.length + 1),
    },
    { kind: 'setLook', area: block(1, 1, 1), look: 'title' },
    { kind: 'setLook', area: block(HEADING_ROW, 1), look: 'heading' },
    { kind: 'setLook', area: block(first, rows.length), look: 'body' },
    {
      kind: 'setPage',
      sheet,
      page: {
        orientation: 'landscape',
        titleRows: { first: HEADING_ROW, last: HEADING_ROW },
        isFitted: true,
      },
    },
  ];
}

/** Puts the actions of a central plan that the workbook does not have yet on a sheet of their own. No sheet of a person's is written to. */
export function* withCentralPlan(
  work: Progress,
  year: number | null,
  request: JobRequest,
  language: Language,
): Pausable<Progress> {
  const { centralText } = request;
  if (centralText === undefined) return yield* withPlan(work, request.central, year, request, language);
  const central = yield* centralPlanOf(centralText, request);
  const after = yield* withPlan(work, central, year, request, language);
  return { ...after, centralRead: central.rows.length };
}

function* withPlan(
  work: Progress,
  central: CentralPlan | undefined,
  year: number | null,
  request: JobRequest,
  language: Language,
): Pausable<Progress> {
  if (central === undefined) return work;
  const { book, reading } = work;
  const rows = newRows(central, reading);
  if (rows.length === 0) return work;
  const next = central.year ?? (year === null ? Number(request.today.slice(0, 4)) : year + 1);
  return yield* readAgain(work, withEdits(work, centralSheet(book, rows, next, language)), request);
}
