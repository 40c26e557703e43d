import { textOf, type CellValue } from '../../book/cells';
import type { CellInput, Edit } from '../../book/edit';
import type { Pausable } from '../../book/pausable';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { columnFor } from '../../plan/columns/declarations';
import type { Language } from '../../plan/field';
import { textIn } from '../../text/text';
import type { JobRequest } from '../job';
import { readAgain, withEdits, type Progress } from '../progress';
import { centralPlanOf } from './central-text';
import { centralFields, newRows, type CentralField, type CentralPlan, type CentralRow } from './central-plan';
import { newList } from '../sheets/new-list';

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
  return newList(book, {
    mark: 'central_',
    sheet: text.sheet(year),
    table: text.table(year),
    title: text.sheet(year),
    headings: fields.map((field) => columnFor('central', field)?.heading[language] ?? null),
    lines: rows.map((row) => fields.map((field) => written(row[field]))),
    widths: fields.map((field) => widths[field]),
  }).edits;
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
