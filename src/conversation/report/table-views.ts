import { areaName, columnLetter } from '../../book/area';
import { textOf } from '../../book/cells';
import { isAddedHeading } from '../../jobs/structure/added-columns';
import { tableArea } from '../../jobs/structure/rectangular';
import type { ColumnReading, TableReading } from '../../plan/reading';
import type { TableView } from '../conversation';

/** Sample texts per column; enough to recognise what it holds. */
const SAMPLES = 3;
const LONGEST_SAMPLE = 80;

/** The first few texts of the column that differ, from the top. */
function samplesOf(table: TableReading, { column }: ColumnReading): readonly string[] {
  const samples = new Set<string>();
  for (const { cells } of table.rows) {
    const text = textOf(cells.get(column) ?? null).trim();
    if (text !== '') samples.add(text.slice(0, LONGEST_SAMPLE));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

/** A table as the pane shows it: where it is, what is in it, and how its columns were understood. */
export const tableView = (table: TableReading, isHidden: boolean): TableView => ({
  sheet: table.sheet,
  kind: table.kind,
  headerRow: table.headerRow,
  firstRow: table.firstRow,
  lastRow: table.lastRow,
  area: areaName(tableArea(table)),
  rows: table.rows.length,
  goals: new Set(table.rows.flatMap(({ goal }) => goal ?? [])).size,
  planYear: table.planYear,
  ...(isHidden && { isHidden }),
  confidence: table.confidence,
  columns: table.columns.map((column) => ({
    column: column.column,
    letter: columnLetter(column.column),
    heading: column.headingFull,
    field: column.field,
    isAdded: isAddedHeading(column.heading),
    certainty: column.certainty,
    samples: samplesOf(table, column),
  })),
});
