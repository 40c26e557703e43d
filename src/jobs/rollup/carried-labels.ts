import { textOf, type CellValue } from '../../book/cells';
import { valueAt, type SheetSnapshot } from '../../book/snapshot';
import type { RowReading, TableReading } from '../../plan/reading';
import { comparedAs } from './formulas';

/** A field whose labels make the lines of a cross table. */
export const labelFields = ['area', 'goal', 'owner'] as const;

export type LabelField = (typeof labelFields)[number];

const textOrNone = (text: string | null): CellValue => (text === '' ? null : text);

/** What a row was read to belong to, whatever stands in its own cell. */
export function readLabel(field: LabelField): (row: RowReading) => CellValue {
  switch (field) {
    case 'area':
      return ({ area }) => textOrNone(area);
    case 'goal':
      return ({ goal }) => textOrNone(goal);
    case 'owner':
      return ({ ownerText }) => textOrNone(ownerText);
  }
}

const folded = (label: CellValue): string => textOf(label).replace(/\s+/gu, ' ').trim().toLowerCase();

const isSameLabel = (cell: CellValue, label: CellValue): boolean =>
  cell === label || (cell === '' && label === null) || folded(cell) === folded(label);

/**
 * The fields of which some row has its label from elsewhere than its own cell: written once for a group of rows, merged over
 * them, or a heading above them. `columnOf`: where the labels stand, if they have a column. One pass over the rows for all.
 */
export function carriedFields(
  sheet: SheetSnapshot | undefined,
  { rows }: TableReading,
  columnOf: (field: LabelField) => number | undefined,
): ReadonlySet<LabelField> {
  const carried = new Set<LabelField>();
  const labels = labelFields.map((field) => ({ field, column: columnOf(field), read: readLabel(field) }));
  for (const row of rows) {
    for (const { field, column, read } of labels) {
      const cell = column === undefined || !sheet ? null : valueAt(sheet, row.row, column);
      if (!isSameLabel(cell, read(row))) carried.add(field);
    }
  }
  return carried;
}

/** Rows that stand together. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** By `comparedAs` of the label: the runs of rows that it holds for, from the top down. */
export function carriedRuns({ rows }: TableReading, field: LabelField): ReadonlyMap<string, readonly Run[]> {
  const read = readLabel(field);
  const runs = new Map<string, Run[]>();
  let above: string | undefined;
  for (const row of rows) {
    const label = comparedAs(read(row));
    const known = runs.get(label) ?? [];
    runs.set(label, known);
    const last = known.at(-1);
    if (label === above && last) known[known.length - 1] = { ...last, last: row.row };
    else known.push({ first: row.row, last: row.row });
    above = label;
  }
  return runs;
}

/** More runs of one label would make a formula longer than Excel takes, 8,192 characters. */
const MOST_RUNS = 4;

/** Whether every label holds for few runs of rows, in all plans together. `undefined`: a plan whose rows say it themselves. */
export function areFewRuns(plans: readonly (ReadonlyMap<string, readonly Run[]> | undefined)[]): boolean {
  const counts = new Map<string, number>();
  for (const runs of plans)
    for (const [label, { length }] of runs ?? []) counts.set(label, (counts.get(label) ?? 0) + length);
  return [...counts.values()].every((count) => count <= MOST_RUNS);
}
