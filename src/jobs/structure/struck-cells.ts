import { cellKey } from '../../book/area';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { TableReading } from '../../plan/reading';
import { isRemaining } from '../../plan/status';
import { answersIn, type PlanAnswers } from '../answers/plan-answers';
import type { Block, OwnSheet } from '../sheets/own-sheet';
import type { PlanColumn } from './plan-columns';

/**
 * The cells of an ordered copy whose originals are struck through: the stroke says something, and is not lost. A cell that
 * a person has answered for is no longer struck, nor is an action that she says is open.
 */
export function struckCells(
  book: WorkbookSnapshot,
  tables: readonly TableReading[],
  columns: readonly PlanColumn[],
  answers: PlanAnswers,
): NonNullable<OwnSheet['looks']> {
  const blocks: Block[] = [];
  let line = 1;
  for (const table of tables) {
    const looks = sheetNamed(book, table.sheet)?.looks;
    const status = table.columns.find(({ field }) => field === 'status')?.column;
    for (const row of table.rows) {
      line += 1;
      if (!looks || looks.size === 0) continue;
      const answered = new Set(answersIn(answers, table.sheet, row.row).map(({ column }) => column));
      const isOpen = status !== undefined && answered.has(status) && isRemaining(row.status.status);
      const isStruck = (column: number | undefined): boolean =>
        column !== undefined && !answered.has(column) && looks.get(cellKey(row.row, column))?.strike === true;
      if (!isOpen) blocks.push(...blocksOf(line, columns, table, isStruck));
    }
  }
  return blocks.map((block) => ({ block, look: 'struck' }));
}

/** Neighbours in a line are one block. */
function blocksOf(
  line: number,
  columns: readonly PlanColumn[],
  table: TableReading,
  isStruck: (column: number | undefined) => boolean,
): readonly Block[] {
  const blocks: Block[] = [];
  columns.forEach(({ columnIn }, index) => {
    if (!isStruck(columnIn?.(table))) return;
    const last = blocks.at(-1);
    if (last && last.column + last.columns === index + 1)
      blocks[blocks.length - 1] = { ...last, columns: last.columns + 1 };
    else blocks.push({ row: line, column: index + 1, rows: 1, columns: 1 });
  });
  return blocks;
}
