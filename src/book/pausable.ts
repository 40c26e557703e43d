/** A place where whoever runs the work may do something else first. */
export interface Pause {
  readonly kind: 'pause';
}

/** An answer of a host that must be there before the work goes on. */
export interface Wait {
  readonly kind: 'wait';
  /** Settles with the answer; the work itself has kept what it was. */
  readonly until: Promise<void>;
}

/**
 * Work that pauses now and then: `Pausable<Outcome>` as the core does it, `Pausable<Look, Wait>` where it also waits for a
 * host. What comes of it does not depend on what happens in the pauses.
 */
export type Pausable<T, Waits extends Wait = never> = Generator<Pause | Waits, T, void>;

/** Yielded by the work itself: `yield pause`. */
export const pause: Pause = { kind: 'pause' };

/** Runs the work without a pause. Over a host, only over one that answers at once. */
export function runSync<T>(work: Pausable<T, Wait>): T {
  let step = work.next();
  while (step.done !== true) {
    if (step.value.kind === 'wait') throw new Error('A host without promises answered with a promise.');
    step = work.next();
  }
  return step.value;
}

/** Items between two pauses: some milliseconds' work, even where nothing is compiled yet. */
const AT_A_TIME = 1000;

/** What becomes of each item, in their order. */
export function* mapped<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Pausable<Made[]> {
  if (items.length <= AT_A_TIME) return items.map(make);
  const made: Made[] = [];
  const makeTo = (end: number): void => {
    for (const item of items.slice(made.length, end)) made.push(make(item));
  };
  while (made.length < items.length) {
    makeTo(made.length + AT_A_TIME);
    yield pause;
  }
  return made;
}
