import { lastColumnOf, lastRowOf } from '../../store/cell-range';
import type { LiveBook } from '../../store/live-book';
import type { LiveSheet } from '../../store/live-sheet';
import type { Source, Spans } from '../spans';
import { takeResult, type FormulaCell } from '../take-result';
import { readFormula } from './read-formula';
import { termsOf, type Term } from './term';
import { workOut, type WorkOut } from './work-out';

/** The formulas that Planbok writes, worked out without the engine: each condition once, whatever formulas it is in. */
export interface PlanbokFormulas {
  /** Takes a formula's cell; `false` when the formula is not one that Planbok writes. */
  take(at: FormulaCell): boolean;
  drop(at: Pick<FormulaCell, 'sheet' | 'row' | 'column'>): void;
  /**
   * Works out what depends on the cells that were written, and adds the formulas' own cells to them.
   * One formula, or one column that formulas share, at each step. @returns the formulas that turned out to need the other engine, and are not kept here any longer
   */
  run(written: Spans): Generator<undefined, readonly FormulaCell[]>;
  readonly cost: WorkOut['cost'];
}

interface Kept {
  readonly at: FormulaCell;
  readonly term: Term;
  state: 'known' | 'due' | 'underway';
}

/** The columns that a term compares, if other terms do so too: they are read once for all. */
function* sharedColumns(term: Term): Generator<Term, void> {
  const { does } = term;
  if (does.kind === 'cells' && term.uses > 1 && does.source.block.rows > 1) yield term;
  else if (does.kind === 'SUMPRODUCT') yield* sharedColumns(does.argument);
  else if (does.kind === 'operation') {
    yield* sharedColumns(does.left);
    yield* sharedColumns(does.right);
  }
}

export function planbokFormulas(book: LiveBook): PlanbokFormulas {
  const terms = termsOf(book);
  const sheets = new Map<LiveSheet, Map<string, Kept>>();
  let notOurs: FormulaCell[] = [];
  const keyOf = (row: number, column: number): string => `${row} ${column}`;
  const working = workOut(({ sheet, block }: Source) => {
    const kept = sheets.get(sheet);
    if (kept === undefined) return;
    if (block.rows * block.columns < kept.size) {
      for (let row = block.row; row <= lastRowOf(block); row += 1)
        for (let column = block.column; column <= lastColumnOf(block); column += 1)
          settle(kept.get(keyOf(row, column)));
      return;
    }
    for (const one of kept.values()) {
      const { row, column } = one.at;
      const isIn = row >= block.row && row <= lastRowOf(block);
      if (isIn && column >= block.column && column <= lastColumnOf(block)) settle(one);
    }
  });

  function leave(kept: Kept): void {
    const { at } = kept;
    kept.state = 'known';
    sheets.get(at.sheet)?.delete(keyOf(at.row, at.column));
    notOurs.push(at);
    // Until the other engine has worked it out, nothing may be made of it.
    takeResult(at, undefined);
  }

  function settle(kept: Kept | undefined): void {
    if (kept === undefined || kept.state === 'known') return;
    // A formula that reads itself is the other engine's to judge.
    if (kept.state === 'underway') return leave(kept);
    kept.state = 'underway';
    const result = working.of(kept.term);
    if (kept.state !== 'underway') return;
    if (result.kind === 'not-ours') return leave(kept);
    kept.state = 'known';
    takeResult(kept.at, result.kind === 'single' ? (result.value ?? 0) : undefined);
  }

  /** Marks what depends on the written cells, and what depends on that. */
  function markDue(written: Spans): readonly Kept[] {
    const due: Kept[] = [];
    let before = -1;
    while (due.length > before) {
      before = due.length;
      for (const kept of sheets.values())
        for (const one of kept.values()) {
          const { sheet, row, column } = one.at;
          const isHit = one.term.sources.some((source) => written.hits(source));
          if (one.state === 'due' || !(isHit || written.holds(sheet, row, column))) continue;
          one.state = 'due';
          written.add(sheet, { row, column, rows: 1, columns: 1 });
          due.push(one);
        }
    }
    return due;
  }

  return {
    take: (at) => {
      const formula = readFormula(at.cell.formula ?? '');
      const term = formula && terms.termOf(at.sheet, formula);
      if (term === undefined) return false;
      let kept = sheets.get(at.sheet);
      if (kept === undefined) sheets.set(at.sheet, (kept = new Map<string, Kept>()));
      kept.set(keyOf(at.row, at.column), { at, term, state: 'known' });
      return true;
    },
    drop: ({ sheet, row, column }) => void sheets.get(sheet)?.delete(keyOf(row, column)),
    *run(written) {
      const due = markDue(written);
      for (const term of terms.all())
        if (term.result !== undefined && term.sources.some((source) => written.hits(source)))
          delete term.result;
      notOurs = [];
      for (const kept of due) {
        // A column of thousands of cells takes some milliseconds: each in a step of its own.
        for (const term of sharedColumns(kept.term)) {
          if (term.result !== undefined) continue;
          working.of(term);
          yield;
        }
        settle(kept);
        yield;
      }
      return notOurs;
    },
    cost: working.cost,
  };
}
