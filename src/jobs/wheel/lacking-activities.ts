import type { CellValue } from '../../book/cells';
import type { CellInput } from '../../book/edit';
import type { Formula } from '../../book/formula';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { Text } from '../../text/text';
import type { CycleEntry } from '../cycle/cycle-entries';
import { columnRange, compared, countWhere, difference, fixed, total } from '../rollup/formulas';

/** Rows below a table's last in which a new activity is looked for. */
const ROOM = 200;

const isFilled = (value: CellValue | undefined): boolean =>
  value !== undefined && value !== null && value !== '';

/**
 * How many more cells with a title the tables of the cycle have than when the wheel was drawn: one that is taken away makes
 * up for one that is added. Nothing where no table has a column of titles.
 */
function addedSince(book: WorkbookSnapshot, entries: readonly CycleEntry[]): Formula | undefined {
  const tables = new Set(entries.map(({ item }) => item.table));
  const differences = [...tables].flatMap(({ sheet: name, columns, headerRow, lastRow }): Formula[] => {
    const sheet = sheetNamed(book, name);
    if (!sheet) return [];
    const last = lastRow + ROOM;
    return columns.flatMap(({ column, field }): Formula[] => {
      if (field !== 'title') return [];
      const filled = sheet.values.slice(headerRow, last).filter((row) => isFilled(row[column - 1])).length;
      const range = columnRange(name, column, headerRow + 1, last);
      return [difference(countWhere([compared(range, '<>', fixed(''))]), fixed(filled))];
    });
  });
  return differences.length === 0 ? undefined : total(differences);
}

const either = (condition: Formula, ifSo: Formula, otherwise: Formula): Formula => ({
  kind: 'call',
  name: 'IF',
  args: [condition, ifSo, otherwise],
});

/** The value, and nothing where a table is gone. */
const shown = (value: Formula): CellInput => ({
  formula: { kind: 'call', name: 'IFERROR', args: [value, fixed('')] },
  value: '',
});

/** Cells that say, by themselves, how many activities the wheel lacks: the number and the words after it. */
export function lackingCells(
  book: WorkbookSnapshot,
  entries: readonly CycleEntry[],
  { wheel }: Text,
): readonly CellInput[] {
  const added = addedSince(book, entries);
  if (!added) return [];
  const isLacking = compared(added, '>', fixed(0));
  const words = either(compared(added, '=', fixed(1)), fixed(wheel.lacksOne), fixed(wheel.lacksMany));
  return [shown(either(isLacking, added, fixed(''))), shown(either(isLacking, words, fixed('')))];
}
