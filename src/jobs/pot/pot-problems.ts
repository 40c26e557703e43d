import type { PlanReading, Problem, TableReading } from '../../plan/reading';
import { itemsOf } from '../link/items';
import { amountOf, balanceOf, isPaidBelowZero, potEntries } from './pot-entries';

/** Amounts below zero, where they are not the ledger's way to write what is paid: a correction, or a slip of the pen? */
function negative(table: TableReading): readonly Problem[] {
  const isWay = isPaidBelowZero(table);
  const named = table.columns.filter(
    ({ field, more }) =>
      field === 'cost' && (more === 'in' || more === 'reserved' || (more === 'out' && !isWay)),
  );
  return itemsOf([table]).flatMap(({ row }) =>
    named.flatMap(({ column }): Problem[] => {
      const value = amountOf(row.cells.get(column) ?? null);
      if (value === undefined || value >= 0) return [];
      const at = { sheet: table.sheet, row: row.row, column };
      return [{ code: 'negative-amount', severity: 'warning', at, found: String(value) }];
    }),
  );
}

/** More is paid and reserved than has come in. */
function overspent(table: TableReading): readonly Problem[] {
  const { left } = balanceOf(potEntries([table]));
  // Öre that binary arithmetic leaves over are nothing.
  if (left > -0.005) return [];
  const at = { sheet: table.sheet, row: table.headerRow, column: table.columns[0]?.column ?? 1 };
  return [{ code: 'pot-overspent', severity: 'warning', at, found: String(Math.round(-left * 100) / 100) }];
}

/** What of the climate pots only a person can decide. */
export const potProblems = ({ tables }: Pick<PlanReading, 'tables'>): readonly Problem[] =>
  tables
    .filter(({ kind }) => kind === 'climatepot')
    .flatMap((table) => [...negative(table), ...overspent(table)]);
