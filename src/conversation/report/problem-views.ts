import { textOf } from '../../book/cells';
import { mapped, type Pausable } from '../../book/pausable';
import { oneLine } from '../../plan/one-line';
import type { PlanReading, Problem, ProblemCode, RowReading } from '../../plan/reading';
import type { ProblemView } from '../conversation';

/** A title is seldom longer; what is left out can be read in the sheet. */
const LONGEST_ROW = 300;
/** A longer text is not corrected in a field of the pane. */
const LONGEST_CELL = 1000;

/** Finds a row of a table by its sheet and number; a sheet's rows are indexed when the first is asked for. */
function rowFinder({ tables }: PlanReading): (sheet: string, row: number) => RowReading | undefined {
  const sheets = new Map<string, ReadonlyMap<number, RowReading>>();
  return (sheet, row) => {
    let rows = sheets.get(sheet);
    if (!rows) {
      const all = tables.filter((table) => table.sheet === sheet);
      rows = new Map(all.flatMap((table) => table.rows.map((one) => [one.row, one] as const)));
      sheets.set(sheet, rows);
    }
    return rows.get(row);
  };
}

/** A person who has two hundred of a kind to decide is told no more about the others yet: they are counted, not described. */
const MOST_DESCRIBED = 200;

/** Each problem with the row it stands in and what its cell says. `reading`: that of the workbook the problems are of. */
export function* problemViews(
  problems: readonly Problem[],
  reading: PlanReading,
): Pausable<readonly ProblemView[]> {
  const rowAt = rowFinder(reading);
  const counts = new Map<ProblemCode, number>();
  return yield* mapped(problems, (problem): ProblemView => {
    const { sheet, row, column } = problem.at;
    const count = (counts.get(problem.code) ?? 0) + 1;
    counts.set(problem.code, count);
    const found = count > MOST_DESCRIBED ? undefined : rowAt(sheet, row);
    if (!found) return problem;
    const name = oneLine(found.title).slice(0, LONGEST_ROW);
    const cell = textOf(found.cells.get(column) ?? null).trim();
    return {
      ...problem,
      ...(name === '' ? {} : { row: name }),
      ...(cell === '' || cell.length > LONGEST_CELL ? {} : { cell }),
    };
  });
}
