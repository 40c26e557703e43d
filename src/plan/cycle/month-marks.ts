import { textOf } from '../../book/cells';
import { fillOf, isEmptyRow, ownValue, shownText, type Grid } from '../tables/grid';
import type { Activity, CycleColumn, CycleFound } from './cycle-found';
import type { CycleHeadings } from './cycle-headings';
import type { MonthCell } from './month-cells';
import { isPersonLike } from './person-like';

const MARK = /^(?:x+|✓|✔|√|☑|☒|●|•|■|o|1|ja|yes)$/iu;
/** So many months in a row are written as the first and the last. */
const RUN = 3;

/** "mars, oktober"; "mars – juni". `marked`: numbers of the months in `all`, rising. */
function whenText(marked: readonly number[], all: readonly MonthCell[]): string {
  const name = (index: number): string => all[index]?.text ?? '';
  const runs: number[][] = [];
  for (const index of marked) {
    const run = runs.at(-1);
    if (run && run.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs
    .map((run) =>
      run.length >= RUN ? `${name(run[0] ?? 0)} – ${name(run.at(-1) ?? 0)}` : run.map(name).join(', '),
    )
    .join(', ');
}

/** Whether the cells below a row of months are mostly marks: "x", "✓", or fills where nothing is written. */
export function isMarkedBelow(grid: Grid, months: readonly MonthCell[]): boolean {
  const row = months[0]?.row ?? 0;
  let filled = 0;
  let marks = 0;
  for (let below = row + 1; below <= grid.rows; below += 1) {
    for (const { column } of months) {
      const text = textOf(ownValue(grid, below, column)).trim();
      if (text === '') continue;
      filled += 1;
      if (MARK.test(text)) marks += 1;
    }
  }
  return filled > 0 && marks >= filled * 0.6;
}

/** The column of the activities: as headed, else the one to the left with the longest texts. */
function titleColumn(grid: Grid, months: readonly MonthCell[], headings: CycleHeadings | undefined): number {
  const top = months[0]?.row ?? 0;
  const first = months[0]?.column ?? 1;
  let best = 0;
  let most = 0;
  for (let column = 1; column < first; column += 1) {
    if (headings?.fields.get(column)?.field === 'title') return column;
    let letters = 0;
    for (let row = top + 1; row <= grid.rows; row += 1)
      letters += shownText(grid, row, column).replace(/[^\p{L}]/gu, '').length;
    if (letters > most) [best, most] = [column, letters];
  }
  return best;
}

/** A cycle with a row of months as headings, and marks beside each activity. */
export function monthMarks(
  grid: Grid,
  months: readonly MonthCell[],
  headings: CycleHeadings | undefined,
): CycleFound | undefined {
  const top = months[0]?.row ?? 0;
  const main = titleColumn(grid, months, headings);
  if (main === 0) return undefined;
  const fieldColumn = (field: string): number | undefined =>
    [...(headings?.fields ?? [])].find(
      ([column, { field: named }]) => named === field && column !== main,
    )?.[0];
  const [ownerColumn, areaColumn] = [fieldColumn('owner'), fieldColumn('area')];
  const activities: Activity[] = [];
  const notes: number[] = [];
  const used = new Set<number>();
  for (let row = top + 1; row <= grid.rows; row += 1) {
    if (isEmptyRow(grid, row)) continue;
    const title = shownText(grid, row, main).replace(/\s+/gu, ' ');
    const written = months.flatMap(({ column }, at) => (ownValue(grid, row, column) === null ? [] : [at]));
    const coloured = months.flatMap(({ column }, at) =>
      fillOf(grid, row, column) === undefined ? [] : [at],
    );
    const marked = written.length > 0 ? written : coloured;
    if (title === '' || marked.length === 0) {
      notes.push(row);
      continue;
    }
    marked.forEach((at) => used.add(at));
    activities.push({
      row,
      column: main,
      title,
      when: whenText(marked, months),
      owner: ownerColumn === undefined ? '' : shownText(grid, row, ownerColumn),
      area: areaColumn === undefined ? null : shownText(grid, row, areaColumn) || null,
    });
  }
  const columns = [...(headings?.fields ?? [])]
    .filter(([column]) => column !== main)
    .map(([column, { field, text }]): CycleColumn => ({
      column,
      heading: text,
      field: column === ownerColumn || column === areaColumn ? field : 'unknown',
    }));
  const people = activities.filter(({ title }) => isPersonLike(title)).length;
  if (people * 2 > activities.length) return undefined;
  return {
    headingRow: top,
    headingRows: [top],
    columns: [
      { column: main, heading: headings?.fields.get(main)?.text ?? '', field: 'title' as const },
      ...columns,
    ].sort((a, b) => a.column - b.column),
    activities,
    lines: [],
    notes,
    months: months.filter((_, at) => used.has(at)),
    unnamedBeside: 0,
  };
}
