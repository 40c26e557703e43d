import type { Pausable } from '../../book/pausable';
import { columnReading } from './columns';
import { dayOrderOf, type OrderEvidence } from '../deadlines/day-order';
import { mayBeSwapped } from '../deadlines/swapped-days';
import type { Language } from '../field';
import { announcedKind } from '../findings/finding-heading';
import type { Grid } from './grid';
import type { PlanYear } from './plan-year';
import { yearsFor } from './deadline-years';
import { lazy } from '../lazy';
import type { Problem, TableReading } from '../reading';
import { rowProblems } from '../rows/row-problems';
import type { RowScan } from '../rows/row-scan';
import type { RowContext } from '../rows/row-context';
import { rowsOf } from '../rows/rows';
import type { ReadingMemory } from '../reading-memory';
import type { OwnStatus } from '../settings/own-words';
import { settleKeyedColumn } from './keyed-column';
import type { Legend } from '../statuses/legend-lookup';
import { turnOfYear } from './turn-of-year';
import type { FoundTable } from './table-finder';
import { ENOUGH } from './table-kind';
import { tableProblems } from './table-problems';

/** A found table with its rows told apart and all that its texts are read against. */
export interface ScannedTable {
  readonly grid: Grid;
  readonly found: FoundTable;
  readonly scan: RowScan;
  readonly order: () => OrderEvidence;
  readonly year: PlanYear;
  /** Words of the program whose list it is. */
  readonly statuses?: readonly OwnStatus[];
}

export interface TableRead {
  readonly table: TableReading;
  /** Looked for when asked: nobody asks for those of a plan that is about to be structured. */
  readonly problems: () => readonly Problem[];
}

/** Points at which a table is taken for sure. */
const PLENTY = 10;
const MOST_BY_SHAPE = 0.5;

function confidenceOf({ points, isByShape }: FoundTable): number {
  const share = 0.5 + (0.5 * (Math.min(points, PLENTY) - ENOUGH)) / (PLENTY - ENOUGH);
  return Math.round(Math.min(share, isByShape ? MOST_BY_SHAPE : 1) * 100) / 100;
}

const actionOrHeading = (
  { sheet }: TableReading,
  { row, text }: NonNullable<RowScan['doubtful']>,
  column: number,
): Problem => ({
  code: 'action-or-heading',
  severity: 'warning',
  at: { sheet, row, column },
  found: text,
  candidates: ['title', 'unknown'],
});

/** The table with every row read, and what only a person can decide about it. */
export function* readTable(
  { grid, found, scan, order, year, statuses = [] }: ScannedTable,
  language: Language,
  allOrders: () => OrderEvidence,
  legend: Legend,
  { is1904, today }: { readonly is1904: boolean; readonly today: string },
  { indexOf, deadlines }: Pick<ReadingMemory, 'indexOf' | 'deadlines'>,
  ownStatuses: readonly OwnStatus[],
): Pausable<TableRead> {
  const { shape, title } = found;
  settleKeyedColumn(grid, shape, scan, legend);
  const titles = title.lines.map(({ text }) => text).reverse();
  const titleKind = announcedKind(title.lines.at(-1)?.text ?? '') ?? null;
  const context: Omit<RowContext, 'repeated'> = {
    language,
    legend,
    today,
    deadline: {
      ...yearsFor(year, language),
      language,
      dayOrder: lazy(() => dayOrderOf(order(), allOrders(), language)),
      mayBeSwapped: lazy(() =>
        mayBeSwapped(
          grid,
          shape.columns.flatMap(({ field, column }) => (field === 'deadline' ? [column] : [])),
          shape.header.lowest + 1,
          shape.last,
        ),
      ),
      is1904,
    },
    deadlines,
    ownStatuses: [...statuses, ...ownStatuses],
    caption: title.caption?.text ?? null,
    outer: title.outer?.text ?? null,
    titles,
    titleKind,
  };
  const inOneYear = yield* rowsOf(grid, shape, scan, context);
  const turn = shape.kind === 'actions' ? turnOfYear(inOneYear, year) : undefined;
  const rows = turn
    ? yield* rowsOf(grid, shape, scan, { ...context, deadline: { ...context.deadline, ...turn } })
    : inOneYear;
  const columns = shape.columns.map(columnReading);
  const table: TableReading = {
    sheet: grid.sheet.name,
    kind: shape.kind,
    headerRow: shape.header.lowest,
    headingRows: shape.header.rows,
    firstRow: rows[0]?.row ?? 0,
    lastRow: rows.at(-1)?.row ?? 0,
    confidence: confidenceOf(found),
    ...(found.rival === undefined ? {} : { rivalKind: found.rival }),
    reason: {
      headings: columns.flatMap(({ field, heading }) =>
        field === 'unknown' || heading === '' ? [] : [heading.trim()],
      ),
      rows: rows.length,
    },
    columns,
    rows,
    groups: scan.groups,
    skipped: scan.skipped,
    caption: title.caption,
    planYear: year.year,
    ...(year.isGuess === true ? { isYearGuessed: true } : {}),
  };
  return {
    table,
    problems: () => [
      ...tableProblems(table, shape, grid, today, title),
      ...(scan.doubtful ? [actionOrHeading(table, scan.doubtful, shape.main)] : []),
      ...rowProblems(table, grid, indexOf, shape.toldBands),
    ],
  };
}
