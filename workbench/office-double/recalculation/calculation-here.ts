import type { LiveBook } from '../store/live-book';
import type { LiveSheet, LiveValue } from '../store/live-sheet';
import { calculationWork, type Calculation } from './calculation';
import type { EngineResults, EngineWork } from './engine-batch';
import { engineHere } from './engine-link';

/** Calculates in this thread: whoever reads a value has it at once. */
export function calculationHere(book: LiveBook): Calculation {
  const work = calculationWork(book);
  const engine = engineHere();
  let isPrepared = false;
  let preparation: EngineWork<void> | undefined;
  let underway: EngineWork<void> | undefined;
  /** Cached results of formulas that are not in a cell, until something is written. */
  let evaluated = new WeakMap<LiveSheet, Map<string, LiveValue | undefined>>();

  /** Goes on to the next pause, or to the end. */
  function stepped<T>(some: EngineWork<T>): IteratorResult<undefined, T> {
    let results: EngineResults | undefined;
    for (;;) {
      const step = some.next(results);
      if (step.done === true) return step;
      if (step.value === undefined) return { done: false, value: undefined };
      results = engine.answer(step.value) as EngineResults;
    }
  }

  function completed<T>(some: EngineWork<T>): T {
    for (;;) {
      const step = stepped(some);
      if (step.done === true) return step.value;
    }
  }

  function* preparing(): EngineWork<void> {
    yield* work.preparing();
    if (work.hasOwn()) yield* work.sending();
  }

  function prepareSome(): 'working' | 'ready' | 'resting' {
    if (isPrepared) return 'resting';
    preparation ??= preparing();
    if (stepped(preparation).done !== true) return 'working';
    isPrepared = true;
    return work.hasOwn() ? 'ready' : 'resting';
  }

  function runSome(): boolean {
    const { calculation } = book;
    if (underway === undefined) {
      if (!calculation.isDue) return false;
      calculation.isDue = false;
      evaluated = new WeakMap();
      underway = work.running(() => calculation.isDue);
    }
    calculation.isUnderway = stepped(underway).done !== true;
    if (!calculation.isUnderway) underway = undefined;
    return calculation.isUnderway || calculation.isDue;
  }

  return {
    beforeWrite: () => {
      while (!isPrepared) prepareSome();
    },
    prepareSome,
    run: () => {
      while (runSome());
    },
    *settling() {
      while (runSome()) yield undefined;
    },
    awaited: () => undefined,
    evaluate: (sheet, formulas) => {
      if (!isPrepared) return new Map();
      const known = evaluated.get(sheet) ?? new Map<string, LiveValue | undefined>();
      evaluated.set(sheet, known);
      const unknown = formulas.filter((formula) => !known.has(formula));
      if (unknown.length === 0) return known;
      const results = completed(work.evaluating(sheet, unknown));
      unknown.forEach((formula, at) => known.set(formula, results[at]));
      return known;
    },
    cost: () => work.cost(),
    settled: () => Promise.resolve(),
    hasStopped: () => false,
    close: () => undefined,
  };
}
