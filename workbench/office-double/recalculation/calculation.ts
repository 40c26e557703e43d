import { isError } from '../../planbok/cells';
import type { LiveBook } from '../store/live-book';
import { isWorkedOut } from './operand';
import { worked } from './scratch';
import {
  cellAt,
  conditionsIn,
  write,
  type LiveCell,
  type LiveSheet,
  type LiveValue,
} from '../store/live-sheet';
import { namesIn } from '../store/names';
import { allTables } from '../store/tables';
import { arrayBlocks } from '../store/arrays';
import { newEngine, type Engine } from './engine';
import { plainFormula } from './plain-formula';

/** Keeps the values of formulas up to date while cells are written. */
export interface Calculation {
  /** Prepares for the first change: finds out which formulas the engine computes correctly. */
  prepare(): void;
  /**
   * Does a piece of the preparation, for idle time. Returns `ready` once, when values that were unknown before become
   * available.
   */
  prepareSome(): 'working' | 'ready' | 'resting';
  /** Recalculates what is due. Cells whose formula the engine cannot compute keep their value and are marked. */
  run(): void;
  /**
   * Evaluates formulas that are not in a cell; references without a sheet mean this one. `undefined` for a formula that
   * cannot be computed, and for all before the preparation.
   */
  evaluate(sheet: LiveSheet, formulas: readonly string[]): ReadonlyMap<string, LiveValue | undefined>;
}

interface Prepared {
  readonly engine: Engine;
  readonly sheets: ReadonlyMap<LiveSheet, number>;
  /** What the engine was created for: names of sheets, tables and names. */
  readonly shape: string;
}

/** Rows that are passed to the engine in one piece, which takes some milliseconds. */
const PIECE = 100;

/** Volatile functions: their values change by themselves and cannot be compared. */
const changing = /\b(?:TODAY|NOW|RAND|RANDBETWEEN)\s*\(/i;

function sameResult(a: LiveValue | undefined, b: LiveValue): boolean {
  if (a === undefined) return false;
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (a !== null && b !== null && isError(a) && isError(b)) return true;
  // A formula whose result is an empty text may have no cached value.
  return a === b || (a === '' && b === null) || (a === 0 && b === null);
}

export function calculationFor(book: LiveBook): Calculation {
  let prepared: Prepared | undefined;
  let isPrepared = false;
  let preparation: Generator<undefined, void> | undefined;
  /** Cached results of formulas that are not in a cell, until something is written. */
  let evaluated = new WeakMap<LiveSheet, Map<string, LiveValue | undefined>>();
  /** Formulas that the engine is known to compute wrongly, or cannot parse. */
  const untrusted = new WeakMap<LiveCell, string>();

  const hasFormulas = (): boolean =>
    book.sheets.some((sheet) => {
      for (const line of sheet.cells.values())
        for (const cell of line) if (cell?.formula !== undefined) return true;
      return false;
    });

  const hasConditions = (): boolean =>
    book.sheets.some((sheet) => conditionsIn(sheet).some(({ formulas }) => formulas.some(isWorkedOut)));

  const shapeNow = (): string =>
    JSON.stringify([
      book.sheets.map(({ name }) => name),
      namesIn(book).map(({ name, text }) => [name, text]),
      allTables(book).map(({ name, block, columns }) => [name, block, columns]),
    ]);

  function enter({ engine, sheets }: Prepared, sheet: LiveSheet, row: number, column: number): void {
    const at = sheets.get(sheet);
    const cell = cellAt(sheet, row, column);
    if (at === undefined || cell === undefined) return;
    const formula =
      cell.formula === undefined || isInArray(sheet, row, column)
        ? undefined
        : plainFormula(book, sheet, row, column, cell.formula);
    if (formula !== undefined) engine.setFormula(at, row, column, formula);
    else engine.set(at, row, column, cell.value);
  }

  const isInArray = (sheet: LiveSheet, row: number, column: number): boolean =>
    arrayBlocks(sheet).some(
      (block) =>
        row >= block.row &&
        row < block.row + block.rows &&
        column >= block.column &&
        column < block.column + block.columns,
    );

  function* building(): Generator<undefined, Prepared> {
    const engine = newEngine();
    const made: Prepared = {
      engine,
      sheets: new Map(book.sheets.map((sheet) => [sheet, engine.addSheet(sheet.name)])),
      shape: shapeNow(),
    };
    for (const { name, text, sheet } of namesIn(book))
      engine.name(name, text, sheet === undefined ? undefined : made.sheets.get(sheet));
    let rows = 0;
    for (const sheet of book.sheets) {
      sheet.due.length = 0;
      for (const [row, line] of sheet.cells) {
        for (const [at, cell] of line.entries())
          if (cell !== undefined && (cell.value !== null || cell.formula !== undefined))
            enter(made, sheet, row, at + 1);
        rows += 1;
        if (rows % PIECE === 0) yield;
      }
    }
    yield;
    engine.calculate();
    return made;
  }

  function built(): Prepared {
    const work = building();
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
  }

  function* preparing(): Generator<undefined, void> {
    prepared = yield* building();
    eachFormula(prepared, (cell, result) => {
      const formula = cell.formula ?? '';
      if (!sameResult(result, cell.value) && !(changing.test(formula) && result !== undefined))
        untrusted.set(cell, formula);
    });
  }

  function prepareSome(): 'working' | 'ready' | 'resting' {
    if (prepared !== undefined) return 'resting';
    if (preparation === undefined) {
      if (!hasFormulas() && !hasConditions()) return 'resting';
      preparation = preparing();
    }
    if (preparation.next().done !== true) return 'working';
    preparation = undefined;
    return 'ready';
  }

  function prepare(): void {
    // The preparation is completed before a cell changes.
    if (isPrepared && preparation === undefined) return;
    isPrepared = true;
    while (prepareSome() === 'working');
  }

  function evaluate(
    sheet: LiveSheet,
    formulas: readonly string[],
  ): ReadonlyMap<string, LiveValue | undefined> {
    if (prepared === undefined) return new Map();
    if (prepared.shape !== shapeNow()) {
      prepared = built();
      evaluated = new WeakMap();
    }
    const index = prepared.sheets.get(sheet);
    const known = evaluated.get(sheet) ?? new Map<string, LiveValue | undefined>();
    evaluated.set(sheet, known);
    const unknown = formulas.filter((formula) => !known.has(formula));
    if (index === undefined || unknown.length === 0) return known;
    const results = worked(prepared.engine, index, unknown);
    unknown.forEach((formula, at) => known.set(formula, results[at]));
    return known;
  }

  function eachFormula(
    { engine, sheets }: Prepared,
    see: (
      cell: LiveCell,
      result: LiveValue | undefined,
      sheet: LiveSheet,
      row: number,
      column: number,
    ) => void,
  ): void {
    for (const [sheet, index] of sheets) {
      for (const [row, line] of sheet.cells)
        for (const [at, cell] of line.entries()) {
          if (cell?.formula === undefined) continue;
          const isCalculated =
            !isInArray(sheet, row, at + 1) &&
            plainFormula(book, sheet, row, at + 1, cell.formula) !== undefined;
          see(cell, isCalculated ? engine.result(index, row, at + 1) : undefined, sheet, row, at + 1);
        }
    }
  }

  function run(): void {
    if (!book.calculation.isDue) return;
    book.calculation.isDue = false;
    evaluated = new WeakMap();
    if (prepared === undefined && !hasFormulas()) {
      for (const sheet of book.sheets) sheet.due.length = 0;
      return;
    }
    if (prepared === undefined || prepared.shape !== shapeNow()) prepared = built();
    else {
      for (const sheet of book.sheets) {
        for (const { row, column } of sheet.due) enter(prepared, sheet, row, column);
        sheet.due.length = 0;
      }
      prepared.engine.calculate();
    }
    eachFormula(prepared, (cell, result, sheet, row, column) => {
      const isTrusted = result !== undefined && untrusted.get(cell) !== cell.formula;
      if (!isTrusted) cell.isStale = true;
      else if (
        !sameResult(result, cell.value) ||
        (cell.isWritten && cell.value === null && result !== null)
      ) {
        const { formula } = cell;
        write(sheet, row, column, result, formula);
        sheet.due.length = 0;
      } else cell.isStale = false;
    });
  }

  return { prepare, prepareSome, run, evaluate };
}
