import type { LiveBook } from '../store/live-book';
import type { CalculationCost } from '../workbench';
import { cellAt, conditionsIn, type LiveSheet, type LiveValue } from '../store/live-sheet';
import { namesIn } from '../store/names';
import { allTables } from '../store/tables';
import type { EngineWork } from './engine-batch';
import { isWorkedOut } from './operand';
import { ownerFormulas, type OwnerFormulas, type Verdicts } from './owner-formulas';
import { planbokFormulas, type PlanbokFormulas } from './planbok-formulas/planbok-formulas';
import { newSpans } from './spans';
import { takeResult, type FormulaCell } from './take-result';

/** Keeps the values of formulas up to date while cells are written. */
export interface Calculation {
  /** Called before a cell is written. */
  beforeWrite(): void;
  /**
   * Does a piece of the preparation, for idle time. Returns `ready` once, when values that were unknown before become
   * available.
   */
  prepareSome(): 'working' | 'ready' | 'resting';
  /** Recalculates what is due, or sees to it that this happens. */
  run(): void;
  /** Recalculates what is due, a piece at each step, or sees to it that this happens. */
  settling(): Iterable<undefined>;
  /** What a reader of values has to wait for; `undefined` when they are or will at once be known. */
  awaited(): Promise<void> | undefined;
  /** Evaluates formulas that are not in a cell; `undefined` or absent for what is not known, or not yet. */
  evaluate(sheet: LiveSheet, formulas: readonly string[]): ReadonlyMap<string, LiveValue | undefined>;
  /** What has been worked out so far: counts by which a test sees what a change costs. */
  cost(): CalculationCost;
  /** Resolves when nothing is being recalculated. */
  settled(): Promise<void>;
  /** Whether the engine has crashed or hung: the formulas that Planbok has not written keep their values. */
  hasStopped(): boolean;
  close(): void;
}

/** What a calculation does, as work that is done piece by piece. */
export interface CalculationWork {
  /** Whether the formulas are sorted and what they read is noted. */
  isPrepared(): boolean;
  /** Whether there is anything to prepare for: formulas that the engine computes. */
  hasOwn(): boolean;
  /** Sorts the formulas and notes what they read, before the first change. It asks the engine nothing. */
  preparing(): Generator<undefined, void>;
  /** Gives the engine what it needs. */
  sending(): EngineWork<void>;
  /** Recalculates what is due. Cells whose formula cannot be computed keep their value and are marked. */
  running(isInterrupted: () => boolean): EngineWork<void>;
  /** Evaluates formulas that are not in a cell; references without a sheet mean this one. */
  evaluating(sheet: LiveSheet, formulas: readonly string[]): EngineWork<readonly (LiveValue | undefined)[]>;
  cost(): CalculationCost;
}

/** The workbook's formulas, sorted by who works them out. */
interface Sorted {
  readonly planbok: PlanbokFormulas;
  readonly owner: OwnerFormulas;
  /** What the references were resolved by: names of sheets, tables and names. */
  readonly shape: string;
}

/** Formulas of both kinds may read each other; more turns than this mean that they do so in a circle. */
const MOST_TURNS = 20;

/** Formulas that are sorted between two pauses. */
const PIECE = 100;
/** Written cells that are gone through between two pauses, where a formula counts as so many of them. */
const CELLS = 2000;
const OF_A_FORMULA = 20;

const NO_COST: CalculationCost = { planbok: { cells: 0, conditions: 0 }, owner: { cells: 0, runs: 0 } };

export function calculationWork(book: LiveBook): CalculationWork {
  let sorted: Sorted | undefined;
  const verdicts: Verdicts = new WeakMap();
  /** Where each formula was when it was sorted, and what it said. */
  const known = new WeakMap<FormulaCell['cell'], string>();

  const shapeNow = (): string =>
    JSON.stringify([
      book.sheets.map(({ name }) => name),
      namesIn(book).map(({ name, text }) => [name, text]),
      allTables(book).map(({ name, block, columns }) => [name, block, columns]),
    ]);

  const asKnown = ({ sheet, row, column, cell }: FormulaCell): string =>
    `${sheet.id} ${row} ${column} ${cell.formula ?? ''}`;

  const sort = ({ planbok, owner }: Sorted, at: FormulaCell): void => {
    known.set(at.cell, asKnown(at));
    if (!planbok.take(at)) owner.take(at);
  };

  /** Sorts all formulas, unless that is done and nothing has happened by which references mean other cells. */
  function* sorting(): Generator<undefined, Sorted> {
    const shape = shapeNow();
    if (sorted?.shape === shape) return sorted;
    const made: Sorted = { planbok: planbokFormulas(book), owner: ownerFormulas(book, verdicts), shape };
    const isAgain = sorted !== undefined;
    let count = 0;
    for (const sheet of book.sheets)
      for (const [row, line] of sheet.cells)
        for (const [at, cell] of line.entries()) {
          if (cell?.formula === undefined) continue;
          sort(made, { sheet, row, column: at + 1, cell });
          // A reference may mean other cells than before.
          if (isAgain) sheet.due.push({ row, column: at + 1 });
          count += 1;
          if (count % PIECE === 0) yield;
        }
    yield* made.owner.prepare();
    sorted = made;
    return made;
  }

  function addDue(into: ReturnType<typeof newSpans>): void {
    for (const sheet of book.sheets)
      for (const { row, column } of sheet.due) into.add(sheet, { row, column, rows: 1, columns: 1 });
  }

  /** What is written in the pauses is due the next time. */
  function* takeDue(into: ReturnType<typeof newSpans>): Generator<undefined, FormulaCell[]> {
    const due = new Map<string, FormulaCell>();
    let count = 0;
    for (const [sheet, places] of book.sheets.map((sheet) => [sheet, sheet.due.splice(0)] as const))
      for (const { row, column } of places) {
        into.add(sheet, { row, column, rows: 1, columns: 1 });
        const cell = cellAt(sheet, row, column);
        if (cell !== undefined) due.set(`${sheet.id} ${row} ${column}`, { sheet, row, column, cell });
        count += 1;
        if (count % CELLS === 0) yield;
      }
    return [...due.values()];
  }

  /** Sorts what was written anew. A formula whose result has changed is where it was. */
  function* sortWritten(now: Sorted, cells: readonly FormulaCell[]): Generator<undefined, void> {
    let count = 0;
    for (const at of cells) {
      const { cell } = at;
      if (count >= CELLS) {
        count = 0;
        yield;
      }
      count += 1;
      if (cell.formula !== undefined && known.get(cell) === asKnown(at)) continue;
      now.planbok.drop(at);
      now.owner.drop(at);
      if (cell.formula === undefined) {
        known.delete(cell);
        continue;
      }
      sort(now, at);
      count += OF_A_FORMULA;
    }
  }

  function* running(isInterrupted: () => boolean): EngineWork<void> {
    if (sorted !== undefined && sorted.shape !== shapeNow()) {
      const written = newSpans();
      addDue(written);
      yield* sorted.owner.tryOut(written);
    }
    const now = yield* sorting();
    const { planbok, owner } = now;
    let last: readonly FormulaCell[] = [];
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      if (turn > 0 && isInterrupted()) return;
      const written = newSpans();
      const cells = yield* takeDue(written);
      if (written.isEmpty() && turn > 0) return;
      yield* sortWritten(now, cells);
      const left = yield* planbok.run(written);
      for (const at of left) owner.take(at);
      if (isInterrupted()) {
        // What was written meanwhile is still to be sorted; then all of it is worked out.
        for (const { sheet, row, column } of [...cells, ...left]) sheet.due.push({ row, column });
        return;
      }
      // In later turns the engine itself has given the cells that began the turn.
      const forOwner = turn === 0 ? written : newSpans();
      last = [...(turn === 0 ? cells : []), ...left, ...(yield* takeDue(forOwner))];
      for (const { sheet, row, column } of left) forOwner.add(sheet, { row, column, rows: 1, columns: 1 });
      yield* owner.run(forOwner, last, isInterrupted);
      if (turn > 0) last = [...cells, ...last];
    }
    // What still changes reads itself.
    for (const at of [...last, ...(yield* takeDue(newSpans()))])
      if (at.cell.formula !== undefined) takeResult(at, undefined);
    for (const sheet of book.sheets) sheet.due.length = 0;
  }

  return {
    isPrepared: () => sorted !== undefined,
    hasOwn: () =>
      sorted?.owner.isEmpty() === false ||
      book.sheets.some((sheet) => conditionsIn(sheet).some(({ formulas }) => formulas.some(isWorkedOut))),
    *preparing() {
      yield* sorting();
    },
    *sending() {
      yield* sorted?.owner.send() ?? [];
    },
    running,
    *evaluating(sheet, formulas) {
      const { owner } = yield* sorting();
      return yield* owner.evaluate(sheet, formulas);
    },
    cost: () => (sorted === undefined ? NO_COST : { planbok: sorted.planbok.cost, owner: sorted.owner.cost }),
  };
}
