import { readFileSync } from 'node:fs';
import { sheetNamed } from '../../src/book/snapshot';
import { snapshotOf } from '../../src/hosts/xlsx/read';

/** The rows of the agenda: their numbers as Excel has them, and what their second column says. */
export function agendaRows(
  file: string,
  sheet: string,
): readonly { readonly row: number; readonly text: string }[] {
  const values = sheetNamed(snapshotOf(readFileSync(file)), sheet)?.values ?? [];
  return values.map((cells, index) => {
    const [, text] = cells;
    return { row: index + 1, text: typeof text === 'string' ? text : '' };
  });
}
