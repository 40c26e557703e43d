import { lastColumnOf, lastRowOf } from '../store/cell-range';
import type { LiveBook } from '../store/live-book';
import { cellAt, type LiveCell, type LiveSheet, type LiveValue } from '../store/live-sheet';
import { namesIn } from '../store/names';
import type { CellsRead } from './cells-read';
import type { EngineBatch, EngineFormula, EngineResults, EngineValue, EngineWork } from './engine-batch';

/** The cells that the engine has, and those that it is still to be given. */
export interface EngineCells {
  /** Gives the engine the cells that a formula reads, as they are now. */
  know(reads: CellsRead): void;
  /** Gives it a cell that has changed, as it is now; a cell that no formula reads is left out. */
  change(sheet: LiveSheet, row: number, column: number): void;
  /** Gives it a value in place of a formula. */
  settle(sheet: LiveSheet, row: number, column: number, value: LiveValue): void;
  /** Sends what is to be given. */
  send(): EngineWork<void>;
  /** Sends it and computes formulas. @returns their results; nothing when the engine has failed */
  compute(
    formulas: readonly {
      readonly sheet: LiveSheet;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }[],
  ): EngineWork<EngineResults>;
  readonly cost: { cells: number; runs: number };
}

/** Cells in one message to another thread, which takes some milliseconds to send. */
const MESSAGE = 2000;

/** A value of which nothing may be made: what reads it cannot be computed. */
const NO_VALUE: LiveValue = { error: '#NAME?' };

/** What a cell shows, unless its formula could not be computed. */
export const certain = (cell: LiveCell | undefined): LiveValue =>
  cell?.isStale === true ? NO_VALUE : (cell?.value ?? null);

export function engineCells(book: LiveBook): EngineCells {
  const numbers = new Map(book.sheets.map((sheet, index) => [sheet, index]));
  /** Each column as one run of rows, which may hold cells that no formula reads. */
  const known = new Map<LiveSheet, Map<number, { first: number; last: number }>>();
  const cost = { cells: 0, runs: 0 };
  let isAll = false;
  let hasBegun = false;
  let values: EngineValue[] = [];

  const give = (sheet: LiveSheet, row: number, column: number, value: LiveValue): void => {
    const number = numbers.get(sheet);
    if (number === undefined) return;
    cost.cells += 1;
    values.push([number, row, column, value]);
  };
  const isKnown = (sheet: LiveSheet, row: number, column: number): boolean => {
    const run = known.get(sheet)?.get(column);
    return isAll || (run !== undefined && row >= run.first && row <= run.last);
  };

  function knowBlock(
    sheet: LiveSheet,
    block: { row: number; column: number; rows: number; columns: number },
  ): void {
    const right = lastColumnOf(block);
    let columns = known.get(sheet);
    if (columns === undefined)
      known.set(sheet, (columns = new Map<number, { first: number; last: number }>()));
    const wider: { column: number; first: number; last: number }[] = [];
    for (let column = block.column; column <= right; column += 1) {
      const run = columns.get(column);
      const first = Math.min(run?.first ?? Infinity, block.row);
      const last = Math.max(run?.last ?? 0, lastRowOf(block));
      if (run?.first !== first || run.last !== last) wider.push({ column, first, last });
    }
    if (wider.length === 0) return;
    const from = Math.min(...wider.map(({ first }) => first));
    const to = Math.max(...wider.map(({ last }) => last));
    const enter = (row: number): void => {
      const line = sheet.cells.get(row);
      if (line === undefined) return;
      for (const { column, first, last } of wider) {
        const cell = line[column - 1];
        const isNew = cell !== undefined && row >= first && row <= last && !isKnown(sheet, row, column);
        if (isNew && certain(cell) !== null) give(sheet, row, column, certain(cell));
      }
    };
    if (to - from < sheet.cells.size) for (let row = from; row <= to; row += 1) enter(row);
    else for (const row of sheet.cells.keys()) enter(row);
    for (const { column, first, last } of wider) columns.set(column, { first, last });
  }

  function knowAll(): void {
    for (const sheet of book.sheets)
      for (const [row, line] of sheet.cells)
        for (const [at, cell] of line.entries())
          if (cell !== undefined && !isKnown(sheet, row, at + 1) && certain(cell) !== null)
            give(sheet, row, at + 1, certain(cell));
    isAll = true;
  }

  function* sent(formulas: readonly EngineFormula[]): EngineWork<EngineResults> {
    const begins: EngineBatch['begins'] = {
      sheets: book.sheets.map(({ name }) => name),
      names: namesIn(book).map(({ name, text, sheet }) => ({
        name,
        text,
        sheet: sheet === undefined ? undefined : numbers.get(sheet),
      })),
    };
    const given = values;
    values = [];
    let results: EngineResults | undefined;
    for (let at = 0; at === 0 || at < given.length; at += MESSAGE) {
      const isLast = at + MESSAGE >= given.length;
      results = yield {
        ...(hasBegun ? {} : { begins }),
        values: given.slice(at, at + MESSAGE),
        formulas: isLast ? formulas : [],
      };
      hasBegun = true;
    }
    return results ?? [];
  }

  return {
    know(reads) {
      if (isAll) return;
      if (reads === 'all') return knowAll();
      for (const { sheet, block } of reads) knowBlock(sheet, block);
    },
    change(sheet, row, column) {
      if (isKnown(sheet, row, column)) give(sheet, row, column, certain(cellAt(sheet, row, column)));
    },
    settle: give,
    *send() {
      if (!hasBegun || values.length > 0) yield* sent([]);
    },
    *compute(formulas) {
      cost.runs += 1;
      return yield* sent(
        formulas.map(({ sheet, row, column, text }) => [numbers.get(sheet) ?? 0, row, column, text]),
      );
    },
    cost,
  };
}
