import { textOf, type CellValue } from '../../book/cells';
import { isFormulaCell, isKept, type CellInput } from '../../book/edit';
import { fingerprint } from '../../book/digest';
import type { Field, Language } from '../../plan/field';
import { oneLine } from '../../plan/one-line';
import type { RowReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { noAnswers } from '../answers/plan-answers';
import { isAddedHeading } from './added-columns';
import { planColumns } from './plan-columns';
import { printOf, type BaseRow } from './source-base';

/** One cell of an original, as its ordered copy would say it. */
export interface SourceCell {
  readonly heading: string;
  readonly field: Field;
  /** Of several columns of one field, which; absent for the one that counts. */
  readonly more?: string;
  readonly value: CellValue;
  /** The column it stands in, where it has one. */
  readonly column: number | undefined;
}

/** One row of an original, as its ordered copy would say it. */
export interface SourceRow {
  readonly row: RowReading;
  readonly table: TableReading;
  readonly title: string;
  readonly whole: string;
  readonly cells: readonly SourceCell[];
  /** What stood in cells that the copy says in other words; `null` when there are none. */
  readonly kept: CellValue;
}

const valueOf = (input: CellInput): CellValue => (isFormulaCell(input) || isKept(input) ? null : input);

export const titlePrint = (title: string): string => printOf(oneLine(title).trim());

const wholePrint = ({ goal, area, cells }: RowReading): string =>
  fingerprint([goal, area, [...cells].map(([column, value]) => [column, textOf(value)])]).slice(0, 12);

/** The rows of an original. Numbers, where a row comes from and what it said before are the copy's own. */
export function sourceRows(
  tables: readonly TableReading[],
  language: Language,
  text: Text,
): readonly SourceRow[] {
  if (tables.length === 0) return [];
  const { columns: all } = planColumns(tables, language, text, noAnswers);
  const columns = all.filter(({ field, heading }) => field !== 'id' && !isAddedHeading(heading));
  const original = all.find(({ heading }) => heading === text.plan.original);
  return tables.flatMap((table) =>
    table.rows.map((row) => ({
      row,
      table,
      title: titlePrint(row.title),
      whole: wholePrint(row),
      cells: columns.map(({ heading, field, more, cell, columnIn }): SourceCell => ({
        heading,
        field,
        ...(more === undefined ? {} : { more }),
        value: valueOf(cell(row, table)),
        column: columnIn?.(table),
      })),
      kept: original ? valueOf(original.cell(row, table)) : null,
    })),
  );
}

/** What the base keeps of the row. */
export const baseRowOf = ({ row, title, whole, cells }: SourceRow, key = row.row): BaseRow => ({
  key,
  title,
  whole,
  cells: new Map(cells.map(({ heading, value }) => [printOf(heading), printOf(value)])),
});
