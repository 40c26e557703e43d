/** @jest-environment node */
import { stepsOf } from '../../steps';
import type { CellInput, Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { blankWorkbook } from './blank-workbook';

const COLUMNS = 12;

const line = (row: number): readonly CellInput[] =>
  Array.from({ length: COLUMNS }, (_, column) =>
    column === 4 ? { date: '2021-03-15' } : column % 2 === 0 ? `Rad ${row}, kolumn ${column}` : row * column,
  );

/** The steps it takes to write one more column, new words in another and a look over all, in a sheet of so many rows. */
function stepsFor(rows: number): number {
  const host = xlsxHost(blankWorkbook());
  const at = { sheet: 'Blad1', row: 1, column: 1 };
  const cells = Array.from({ length: rows }, (_, row) => line(row));
  host.apply(guarded(host.read(), [{ kind: 'writeCells', at, cells }]));
  const edits: readonly Edit[] = [
    { kind: 'writeCells', at: { ...at, column: COLUMNS + 1 }, cells: cells.map((_, row) => [`A-${row}`]) },
    { kind: 'writeCells', at: { ...at, column: 3 }, cells: cells.map(() => ['Klar']) },
    { kind: 'setLook', area: { ...at, rows, columns: COLUMNS }, look: 'body' },
    ...Array.from({ length: rows / 10 }, (_, row): Edit => ({
      kind: 'setLink',
      at: { ...at, row: row + 1 },
      to: row % 2 === 0 ? { sheet: 'Blad1', row: 1, column: 2 } : { url: `units/${row}.xlsx` },
    })),
  ];
  const changes = guarded(host.read(), edits);
  return stepsOf(() => host.apply(changes));
}

test('eight times the rows take about eight times the steps, far from the sixty-four of a loop within a loop', () => {
  stepsFor(200);
  const growth = stepsFor(4000) / stepsFor(500);
  expect(growth).toBeGreaterThan(7);
  expect(growth).toBeLessThan(9);
}, 60_000);
