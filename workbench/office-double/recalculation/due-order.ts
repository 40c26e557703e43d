import { cellIndex } from './cell-index';
import type { CellsRead } from './cells-read';
import { newSpans, type Spans } from './spans';
import type { FormulaCell } from './take-result';

/** A formula that the engine computes. */
export interface OwnerFormula {
  readonly at: FormulaCell;
  /** What the engine is given; `undefined` for an array, and for a formula that names what is not there. */
  readonly formula: string | undefined;
  readonly reads: CellsRead;
}

/** Formulas in the order in which they can be computed, each after those that it reads. */
export interface DueOrder<F> {
  readonly ordered: readonly F[];
  /** What reads cells that its text does not tell, and what reads that: it is computed at once, and last. */
  readonly together: readonly F[];
  /** What reads itself. */
  readonly circular: ReadonlySet<F>;
}

/** Steps between two pauses: about a millisecond. */
const PAUSE = 1000;

/** Passes over formulas that stand before what they read; then all of them are taken. */
const MOST_PASSES = 30;

/** Finds what depends on the cells that were written, and adds its cells to them. One pause after some formulas. */
export function* dependents<F extends OwnerFormula>(
  formulas: ReadonlySet<F> | readonly F[],
  written: Spans,
  due: Set<F>,
): Generator<undefined, void> {
  let steps = 0;
  for (let pass = 0, before = -1; before !== due.size; pass += 1) {
    before = due.size;
    for (const one of formulas) {
      steps += 1;
      if (steps % PAUSE === 0) yield;
      if (due.has(one)) continue;
      const { at, formula, reads } = one;
      const isDue =
        formula === undefined ||
        reads === 'all' ||
        pass > MOST_PASSES ||
        written.holds(at.sheet, at.row, at.column) ||
        reads.some((source) => written.hits(source));
      if (!isDue) continue;
      due.add(one);
      written.add(at.sheet, { row: at.row, column: at.column, rows: 1, columns: 1 });
    }
  }
}

function* readers<F extends OwnerFormula>(due: ReadonlySet<F>): Generator<undefined, ReadonlySet<F>> {
  const found = new Set([...due].filter(({ reads }) => reads === 'all'));
  if (found.size === 0) return found;
  const spans = newSpans();
  for (const { at } of found) spans.add(at.sheet, { row: at.row, column: at.column, rows: 1, columns: 1 });
  yield* dependents(due, spans, found);
  return found;
}

/** Puts formulas in order, those that `first` holds for before others, with what they read. */
export function* inOrder<F extends OwnerFormula>(
  due: ReadonlySet<F>,
  first: readonly ((one: F) => boolean)[],
): Generator<undefined, DueOrder<F>> {
  const together = yield* readers(due);
  const index = cellIndex<F>();
  for (const one of due) if (!together.has(one)) index.add(one.at.sheet, one.at.row, one.at.column, one);
  const state = new Map<F, 'open' | 'done'>();
  const ordered: F[] = [];
  const circular = new Set<F>();
  /** Blocks of which every formula is done: thousands of formulas may read the same column. */
  const settled = new Set<string>();
  let steps = 0;

  function* sourcesOf({ reads }: F): IterableIterator<F> {
    for (const source of reads === 'all' ? [] : reads) {
      const { sheet, block } = source;
      const key = `${sheet.id} ${block.row} ${block.column} ${block.rows} ${block.columns}`;
      if (settled.has(key)) continue;
      let isSettled = true;
      for (const one of index.within(source)) {
        if (state.get(one) === 'open') isSettled = false;
        yield one;
      }
      if (isSettled) settled.add(key);
    }
  }

  function* visit(begin: F): Generator<undefined, void> {
    const path: { readonly one: F; readonly sources: IterableIterator<F> }[] = [];
    const enter = (one: F): void => {
      state.set(one, 'open');
      path.push({ one, sources: sourcesOf(one) });
    };
    enter(begin);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      steps += 1;
      if (steps % PAUSE === 0) yield;
      const next = top.sources.next();
      if (next.done === true) {
        state.set(top.one, 'done');
        if (!circular.has(top.one)) ordered.push(top.one);
        path.pop();
        continue;
      }
      const known = state.get(next.value);
      if (known === undefined) enter(next.value);
      else if (known === 'open') {
        const from = path.findIndex(({ one }) => one === next.value);
        for (const { one } of path.slice(from)) circular.add(one);
      }
    }
  }

  for (const isWanted of [...first, () => true])
    for (const one of due) if (!together.has(one) && !state.has(one) && isWanted(one)) yield* visit(one);
  return { ordered, together: [...together], circular };
}
