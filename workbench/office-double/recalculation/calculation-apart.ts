import { isCalculable, type LiveBook } from '../store/live-book';
import type { LiveSheet, LiveValue } from '../store/live-sheet';
import { calculationWork, type Calculation } from './calculation';
import type { EngineResults, EngineWork } from './engine-batch';
import { engineApart, type EngineThread } from './engine-link';
import { aTask } from '../turns';

/** Results of formulas that are not in a cell. */
interface Evaluated {
  readonly results: Map<string, LiveValue | undefined>;
  /** Those that are still to be evaluated, for the first time or again. */
  readonly wanted: Set<string>;
  /** Those that are as the workbook is now. */
  readonly current: Set<string>;
}

/** Results of formulas for colours that are kept until they are known anew. */
const MOST_RESULTS = 10_000;

/**
 * Calculates in pieces between other tasks, and with the engine in a thread of its own: nobody waits. Whoever reads a
 * value has the last one known.
 * @param onProgress called when values have changed
 */
export function calculationApart(book: LiveBook, thread: EngineThread, onProgress: () => void): Calculation {
  const work = calculationWork(book);
  const engine = engineApart(thread);
  const sheets = new Map<LiveSheet, Evaluated>();
  let hasStopped = false;
  let preparation: Generator<undefined, void> | undefined;
  let hasSent = false;
  /** Whether an add-in has asked for a calculation that the workbook itself defers. */
  let isForced = false;
  let driving: Promise<void> | undefined;

  async function answered(batch: Parameters<typeof engine.answer>[0]): Promise<EngineResults | undefined> {
    if (hasStopped) return undefined;
    const results = engine.isApart ? await engine.answer(batch) : engine.answer(batch);
    if (results === undefined) hasStopped = true;
    return results;
  }

  async function completed<T>(some: EngineWork<T>): Promise<T> {
    let results: EngineResults | undefined;
    let isNews = false;
    for (;;) {
      const step = some.next(results);
      if (isNews) onProgress();
      isNews = step.done !== true && step.value !== undefined && step.value.formulas.length > 0;
      if (step.done === true) return step.value;
      results = await (step.value === undefined ? aTask() : answered(step.value));
    }
  }

  function* running(): EngineWork<void> {
    const { calculation } = book;
    calculation.isDue = false;
    calculation.isUnderway = true;
    isForced = false;
    for (const { current, results } of sheets.values()) {
      current.clear();
      if (results.size > MOST_RESULTS) results.clear();
    }
    try {
      yield* work.running(() => calculation.isDue);
    } finally {
      calculation.isUnderway = false;
    }
  }

  function* evaluating(sheet: LiveSheet, { results, wanted, current }: Evaluated): EngineWork<void> {
    const formulas = [...wanted];
    wanted.clear();
    const values = yield* work.evaluating(sheet, formulas);
    formulas.forEach((formula, at) => {
      results.set(formula, values[at]);
      current.add(formula);
    });
  }

  function* preparing(): EngineWork<void> {
    yield* (preparation ??= work.preparing());
    hasSent = true;
    if (work.hasOwn()) yield* work.sending();
  }

  /** What to do next, after which values may have changed. */
  function next(): EngineWork<void> | undefined {
    if (isCalculable(book) || (isForced && book.calculation.isDue)) return running();
    for (const [sheet, evaluated] of sheets)
      if (evaluated.wanted.size > 0 && !sheet.isDeleted) return evaluating(sheet, evaluated);
    return undefined;
  }

  async function driven(): Promise<void> {
    await aTask();
    if (!hasSent) await completed(preparing());
    for (let some = next(); some !== undefined; some = next()) {
      await completed(some);
      onProgress();
    }
  }

  /** What goes wrong in the calculation must not take the workbook with it. */
  const drive = (): Promise<void> =>
    (driving ??= driven()
      .catch(() => {
        hasStopped = true;
        book.calculation.isDue = false;
        onProgress();
      })
      .finally(() => {
        driving = undefined;
      }));

  return {
    beforeWrite: () => {
      if (work.isPrepared()) return;
      preparation ??= work.preparing();
      while (preparation.next().done !== true);
    },
    prepareSome: () => {
      void drive();
      return 'resting';
    },
    run: () => {
      isForced = true;
      void drive();
    },
    settling: () => {
      if (isCalculable(book)) void drive();
      return [];
    },
    awaited: () => (isCalculable(book) ? drive() : undefined),
    evaluate: (sheet, formulas) => {
      let known = sheets.get(sheet);
      if (known === undefined)
        sheets.set(sheet, (known = { results: new Map(), wanted: new Set(), current: new Set() }));
      const { current, wanted, results } = known;
      for (const formula of formulas) if (!current.has(formula)) wanted.add(formula);
      if (wanted.size > 0) void drive();
      return results;
    },
    cost: () => work.cost(),
    settled: () => driving ?? Promise.resolve(),
    hasStopped: () => hasStopped,
    close: () => {
      if (engine.isApart) engine.close();
    },
  };
}
