import { MAX_COLUMNS, MAX_ROWS } from '../../planbok/cells';
import { arrayBlocks } from '../store/arrays';
import { isInside } from '../store/cell-range';
import type { LiveBook } from '../store/live-book';
import { cellAt, type LiveSheet, type LiveValue } from '../store/live-sheet';
import { cellIndex } from './cell-index';
import { cellsRead } from './cells-read';
import { dependents, inOrder, type OwnerFormula } from './due-order';
import type { EngineWork } from './engine-batch';
import { certain, engineCells } from './engine-cells';
import { plainFormula } from './plain-formula';
import type { Spans } from './spans';
import { sameResult, takeResult, type FormulaCell } from './take-result';

/** The formulas that Planbok has not written, and those of conditional formats: the engine computes them. */
export interface OwnerFormulas {
  take(at: FormulaCell): void;
  drop(at: Pick<FormulaCell, 'sheet' | 'row' | 'column'>): void;
  isEmpty(): boolean;
  /** Notes the cells that the formulas read, before anything is written. A pause after some formulas. */
  prepare(): Generator<undefined, void>;
  isPrepared(): boolean;
  /** Gives the engine what it is still to be given. */
  send(): EngineWork<void>;
  /** Tries the engine on formulas of the file that depend on the cells written, with what these held before. */
  tryOut(written: Spans): EngineWork<void>;
  /**
   * Computes what depends on the cells that were written. What is left over when it is interrupted is computed the next
   * time.
   * @param isInterrupted asked between two batches
   */
  run(
    written: Spans,
    cells: readonly Pick<FormulaCell, 'sheet' | 'row' | 'column'>[],
    isInterrupted: () => boolean,
  ): EngineWork<void>;
  evaluate(sheet: LiveSheet, formulas: readonly string[]): EngineWork<readonly (LiveValue | undefined)[]>;
  /** How many cells have been given to the engine, and how often it has computed. */
  readonly cost: { readonly cells: number; readonly runs: number };
}

/** Which formulas the engine computes as the program that wrote the file did. */
export type Verdicts = WeakMap<
  FormulaCell['cell'],
  { readonly formula: string; readonly isTrusted: boolean }
>;

interface Kept extends OwnerFormula {
  /** The formula as its cell has it. */
  readonly text: string;
  /** The result in the file, which tells whether the engine is right; absent for what was written or met later. */
  readonly cached?: LiveValue;
}

/** Formulas that are noted between two pauses, and formulas in a batch. */
const PIECE = 200;

/** Volatile functions: their values change by themselves and cannot be compared. */
const changing = /\b(?:TODAY|NOW|RAND|RANDBETWEEN)\s*\(/i;

export function ownerFormulas(book: LiveBook, verdicts: Verdicts): OwnerFormulas {
  const formulas = new Map<string, Kept>();
  const cells = engineCells(book);
  let isPrepared = false;
  let leftOver: readonly Kept[] = [];
  const keyFor = ({ sheet, row, column }: Pick<FormulaCell, 'sheet' | 'row' | 'column'>): string =>
    `${sheet.id} ${row} ${column}`;

  const isInArray = ({ sheet, row, column }: FormulaCell): boolean =>
    arrayBlocks(sheet).some((block) => isInside({ row, column, rows: 1, columns: 1 }, block));

  const verdictOn = ({ at, text }: Kept): boolean | undefined => {
    const known = verdicts.get(at.cell);
    return known?.formula === text ? known.isTrusted : undefined;
  };

  /** While a batch was computed the cell may have been written, or its sheet removed. */
  const isStillThere = ({ at: { sheet, row, column, cell }, text }: Kept): boolean =>
    !sheet.isDeleted && cellAt(sheet, row, column) === cell && cell.formula === text;

  const asEngineFormula = ({ at: { sheet, row, column }, formula = '' }: Kept) => ({
    sheet,
    row,
    column,
    text: formula,
  });

  function* tryOut(due: Iterable<Kept>): EngineWork<void> {
    const untried = [...due].filter(
      (one) => one.formula !== undefined && one.cached !== undefined && verdictOn(one) === undefined,
    );
    for (let at = 0; at < untried.length; at += PIECE) {
      const piece = untried.slice(at, at + PIECE);
      const results = yield* cells.compute(piece.map(asEngineFormula));
      for (const [index, { at: cell, text, cached = null }] of piece.entries()) {
        const result = results[index];
        const isTrusted = sameResult(result, cached) || (changing.test(text) && result !== undefined);
        verdicts.set(cell.cell, { formula: text, isTrusted });
        cells.settle(cell.sheet, cell.row, cell.column, cached);
      }
    }
  }

  /** Takes results; what reads a cell that could not be computed is not computed either. */
  function taking(due: ReadonlySet<Kept>) {
    const unknown = cellIndex<true>();
    const markUnknown = ({ at: { sheet, row, column } }: Kept): void => unknown.add(sheet, row, column, true);
    for (const one of formulas.values()) if (one.at.cell.isStale && !due.has(one)) markUnknown(one);
    const readsUnknown = ({ reads }: Kept): boolean =>
      reads !== 'all' && reads.some((source) => unknown.within(source).next().done !== true);
    const take = (one: Kept, result: LiveValue | undefined): void => {
      if (result === undefined) markUnknown(one);
      if (isStillThere(one)) takeResult(one.at, result);
      const { sheet, row, column, cell } = one.at;
      cells.settle(sheet, row, column, certain(cell));
    };
    /** Takes the formulas that the engine is not asked for. @returns the others */
    const askable = (piece: readonly Kept[]): readonly Kept[] =>
      piece.filter((one) => {
        const isAsked = one.formula !== undefined && verdictOn(one) !== false && !readsUnknown(one);
        if (!isAsked) take(one, undefined);
        return isAsked;
      });
    return {
      take,
      *compute(piece: readonly Kept[]): EngineWork<void> {
        const asked = askable(piece);
        if (asked.length === 0) return;
        const results = yield* cells.compute(asked.map(asEngineFormula));
        for (const [index, one] of asked.entries()) take(one, readsUnknown(one) ? undefined : results[index]);
      },
    };
  }

  return {
    take: (at) => {
      const { sheet, row, column, cell } = at;
      const text = cell.formula ?? '';
      const formula = isInArray(at) ? undefined : plainFormula(book, sheet, row, column, text);
      const reads = formula === undefined ? [] : cellsRead(book, sheet, formula);
      const cached = isPrepared || cell.isWritten ? {} : { cached: cell.value };
      formulas.set(keyFor(at), { at, text, formula, reads, ...cached });
      if (isPrepared) cells.know(reads);
    },
    drop: (at) => void formulas.delete(keyFor(at)),
    isEmpty: () => formulas.size === 0,
    *prepare() {
      let count = 0;
      for (const { reads } of formulas.values()) {
        cells.know(reads);
        count += 1;
        if (count % PIECE === 0) yield;
      }
      isPrepared = true;
    },
    isPrepared: () => isPrepared,
    send: () => cells.send(),
    *tryOut(written) {
      const due = new Set<Kept>();
      yield* dependents([...formulas.values()], written, due);
      yield* tryOut(due);
    },
    *run(written, changed, isInterrupted) {
      const due = new Set(leftOver.filter((one) => formulas.get(keyFor(one.at)) === one));
      leftOver = [];
      for (const { at } of due)
        written.add(at.sheet, { row: at.row, column: at.column, rows: 1, columns: 1 });
      if (written.isEmpty()) return;
      yield* dependents([...formulas.values()], written, due);
      yield* tryOut(due);
      for (const { sheet, row, column } of changed) cells.change(sheet, row, column);
      if (due.size === 0) return;
      const { ordered, together, circular } = yield* inOrder(due, [
        ({ at }) => at.sheet === book.active,
        ({ at }) => at.sheet.visibility === 'visible',
      ]);
      const results = taking(due);
      for (const one of circular) results.take(one, undefined);
      for (let at = 0; at < ordered.length; at += PIECE) {
        if (at > 0 && isInterrupted()) {
          leftOver = [...ordered.slice(at), ...together];
          return;
        }
        yield* results.compute(ordered.slice(at, at + PIECE));
      }
      if (together.length > 0) yield* results.compute(together);
    },
    *evaluate(sheet, texts) {
      for (const text of texts) cells.know(cellsRead(book, sheet, text));
      // In the sheet's last column, from its last row up, where nobody writes.
      const places = texts.map((text, at) => ({ sheet, row: MAX_ROWS - at, column: MAX_COLUMNS, text }));
      const results = yield* cells.compute(places);
      for (const { row, column } of places) cells.settle(sheet, row, column, null);
      return results;
    },
    cost: cells.cost,
  };
}
