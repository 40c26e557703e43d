/** A cell as a spreadsheet copies it: in quotes where it holds what parts cells. */
export const copiedCell = (cell: string): string =>
  /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A cell while it is read: how many columns it takes, and whether it goes on with the one above. */
export interface DocumentCell {
  lines: readonly string[];
  span: number;
  goesOn: boolean;
}

export interface DocumentRow {
  readonly cells: DocumentCell[];
  isDeleted: boolean;
  /** Columns left out before its first cell. */
  before: number;
}

const textOf = ({ lines }: DocumentCell): string =>
  lines
    .filter((line) => line !== '')
    .join('\n')
    .trim();

/** The texts of a table's rows, column by column: a cell over several columns fills the first, one over several rows each row. */
function gridOf(rows: readonly DocumentRow[]): readonly (readonly string[])[] {
  const grid: string[][] = [];
  for (const { cells, before } of rows) {
    const above = grid.at(-1) ?? [];
    const row: string[] = Array.from({ length: before }, () => '');
    for (const cell of cells) {
      row.push(cell.goesOn ? (above[row.length] ?? '') : textOf(cell));
      for (let more = 1; more < cell.span; more += 1) row.push('');
    }
    grid.push(row);
  }
  const width = grid.reduce((most, { length }) => Math.max(most, length), 0);
  return grid.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/**
 * The lines of a table: tabs between its cells. A table of one column is a frame around text.
 * @param isInner it stands in a cell of another table, and is text there
 */
export function tableLines(rows: readonly DocumentRow[], isInner: boolean): readonly string[] {
  const kept = rows.filter(({ isDeleted }) => !isDeleted);
  if (kept.every(({ cells }) => cells.length === 1))
    return kept.flatMap(({ cells }) => cells.flatMap(({ lines }) => [...lines, '']));
  const grid = gridOf(kept).filter((row) => row.some((cell) => cell !== ''));
  return isInner
    ? grid.map((row) => row.filter((cell) => cell !== '').join(' '))
    : ['', ...grid.map((row) => row.map(copiedCell).join('\t')), ''];
}
