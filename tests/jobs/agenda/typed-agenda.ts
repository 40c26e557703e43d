import { textOf, type CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { extentOf, sheetNamed, valueAt, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { agendaIn } from '../../../src/jobs/agenda/agenda-layout';
import type { JobRequest } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, day, sheetOf } from '../../plan/sheet-of';

/** A workbook with a plan, and its agenda as made, as rows that a person can change. */

export const planBook = bookOf(
  sheetOf('Plan 2020', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['1.1', 'Byt lampor', 'Eva Berg', day('2020-06-01'), 'Klar'],
    ['1.2', 'Mät avfall', 'Bo Ek', day('2020-12-01'), 'Pågår'],
    ['1.3', 'Res mindre', 'Eva Berg', day('2020-10-01'), 'Flyttas'],
  ]),
  sheetOf('Revision 2020', [
    ['Nr', 'Iakttagelse', 'Typ', 'Status'],
    ['F1', 'Rutinen saknas', 'Avvikelse', 'Pågår'],
    ['F2', 'Märk kärlen', 'Förbättringsförslag', 'Ej påbörjad'],
  ]),
);

export const made = (
  book: WorkbookSnapshot,
  request: Omit<JobRequest, 'today'> = { language: 'sv' },
): WorkbookSnapshot => replay(book, jobs.agenda(book, { today: '2020-11-24', ...request }).changes.edits);

export type Line = readonly CellValue[];

/** A point as it stands: its number and title, and the lines below. */
export interface Typed {
  readonly head: Line;
  readonly lines: readonly Line[];
}

const HEADINGS = new Set(['Ärende', 'Item']);

function rowsOf(book: WorkbookSnapshot): { readonly top: readonly Line[]; readonly rows: readonly Line[] } {
  const sheet = agendaIn(book);
  if (!sheet) throw new Error('no agenda');
  const { rows, columns } = extentOf(sheet);
  const all = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => valueAt(sheet, row + 1, column + 1)),
  );
  const head = all.findIndex((line) => HEADINGS.has(textOf(line[1] ?? null))) + 1;
  return { top: all.slice(0, head), rows: all.slice(head) };
}

export function pointsOf(book: WorkbookSnapshot): readonly Typed[] {
  const points: { head: Line; lines: Line[] }[] = [];
  for (const line of rowsOf(book).rows) {
    if (typeof line[0] === 'number') points.push({ head: line, lines: [] });
    else points.at(-1)?.lines.push(line);
  }
  return points;
}

export const titlesOf = (book: WorkbookSnapshot): string[] =>
  pointsOf(book).map(({ head }) => textOf(head[1] ?? null));

/** The agenda as a person leaves it: these points, in this order, and nothing below. */
export function retyped(book: WorkbookSnapshot, points: readonly Typed[]): WorkbookSnapshot {
  const name = agendaIn(book)?.name ?? '';
  const { top, rows } = rowsOf(book);
  const lines = points.flatMap(({ head, lines: below }) => [head, ...below]);
  const width = Math.max(...[...rows, ...lines].map((line) => line.length));
  const cells = Array.from({ length: Math.max(rows.length, lines.length) }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => lines[row]?.[column] ?? null),
  );
  return replay(book, [{ kind: 'writeCells', at: { sheet: name, row: top.length + 1, column: 1 }, cells }]);
}

export const textsOf = (book: WorkbookSnapshot): readonly string[] =>
  (sheetNamed(book, agendaIn(book)?.name ?? '')?.values ?? []).flat().map(textOf);

export function spliced<Value>(
  list: readonly Value[],
  at: number,
  remove: number,
  ...put: readonly Value[]
): Value[] {
  return [...list.slice(0, at), ...put, ...list.slice(at + remove)];
}

export const replaced = <Value>(list: readonly Value[], at: number, by: Value): Value[] =>
  spliced(list, at, 1, by);
