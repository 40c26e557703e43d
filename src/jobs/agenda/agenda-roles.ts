import { textOf, type CellValue } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { textIn, type Text } from '../../text/text';
import { agendaIn, cellsAt, columns, headingRow, mark } from './agenda-layout';
import { remembered, roleKey } from './agenda-memory';

/** The rows above the agenda's points, in this order: when, where, and who has which role. */
export const ROLE_COUNT = 5;

/** One of those rows as it stands. */
export interface RoleRow {
  readonly row: number;
  readonly label: string;
  /** All cells of the row. */
  readonly cells: readonly CellValue[];
  readonly value: CellValue;
  /** The cell holds a person's own words, or she has emptied it; not what Planbok wrote there last. */
  readonly isOwn: boolean;
}

export interface AgendaHeader {
  /** By number, from 0. */
  readonly roles: ReadonlyMap<number, RoleRow>;
  /** Rows of a person's own among them: who else is present, what is handed out. */
  readonly others: readonly (readonly CellValue[])[];
}

const roleLabelled = (label: string, texts: readonly Text[]): number =>
  texts.map(({ agenda }) => agenda.roles.indexOf(label)).find((role) => role >= 0) ?? -1;

/** The rows above the agenda's headings as they stand; without an agenda there are none. */
export function agendaHeader(
  book: WorkbookSnapshot,
  texts: readonly Text[] = [textIn('sv'), textIn('en')],
): AgendaHeader {
  const roles = new Map<number, RoleRow>();
  const others: (readonly CellValue[])[] = [];
  const sheet = agendaIn(book);
  if (!sheet) return { roles, others };
  const base = remembered(book);
  const head = headingRow(sheet, texts);
  for (let row = 1; row < head; row += 1) {
    const cells = cellsAt(sheet, row);
    const label = textOf(cells[columns.item - 1] ?? null);
    const role = roleLabelled(label, texts);
    if (role >= 0 && !roles.has(role)) {
      const value = cells[columns.input - 1] ?? null;
      const written = base.get(mark(roleKey(role)))?.[0];
      const isOwn = written === undefined ? textOf(value) !== '' : written !== mark(textOf(value));
      roles.set(role, { row, label, cells, value, isOwn });
    } else if (cells.slice(1).some((cell) => textOf(cell) !== '')) others.push(cells);
  }
  return { roles, others };
}
