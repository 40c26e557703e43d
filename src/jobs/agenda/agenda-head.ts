import { textOf, type CellValue } from '../../book/cells';
import type { Text } from '../../text/text';
import type { SheetLines } from '../sheets/sheet-lines';
import { columns, COLUMN_COUNT } from './agenda-layout';
import { leftRoles, rightColumns, rightRoles, type AgendaHeader, type RoleKey } from './agenda-roles';

/** What stands in each place of the head. */
export type RoleValues = ReadonlyMap<RoleKey, CellValue>;

const filled = (value: CellValue | undefined): CellValue =>
  value === undefined || value === '' ? null : value;

const PLACES_TO_THE_RIGHT = COLUMN_COUNT - columns.input;

/** What a person has written where labels and values to the right would stand: they stand in the next free row. */
const isFree = (beside: readonly CellValue[]): boolean =>
  beside.slice(0, PLACES_TO_THE_RIGHT).every((cell) => textOf(cell) === '');

/**
 * Writes what the agenda says of the meeting itself: when, where and who to the left; what the minutes begin with, to the
 * right; then rows of a person's own. What she says in a row of her own is not asked for a second time.
 */
export function addHead(sheet: SheetLines, header: AgendaHeader, roles: RoleValues, text: Text): void {
  const { roles: labels } = text.agenda;
  const waiting = rightRoles.filter((key) => header.roles.get(key)?.isOwnRow !== true);
  const look = (row: number, column: number): void => {
    sheet.look({ row, column, rows: 1, columns: 1 }, 'label');
    sheet.look({ row, column: column + 1, rows: 1, columns: 1 }, 'input');
  };
  const addRow = (left: readonly CellValue[], beside: readonly CellValue[]): void => {
    const right = isFree(beside) ? waiting.shift() : undefined;
    const more = right === undefined ? beside : [labels[right], roles.get(right) ?? null, ...beside.slice(2)];
    const row = sheet.add([...left, ...more].map(filled));
    if (textOf(left[1] ?? null) !== '') look(row, columns.item);
    if (right !== undefined) look(row, rightColumns.label);
  };
  for (const key of leftRoles)
    addRow([null, labels[key], roles.get(key) ?? null], header.beside.get(key) ?? []);
  while (waiting.length > 0) addRow([null, null, null], []);
  for (const cells of header.others) look(sheet.add(cells.map(filled)), columns.item);
}
