/** Work that rests now and then, so that whoever does it can see to others meanwhile. What comes of it is the same. */
export type InSteps<T> = Generator<undefined, T, unknown>;

/** Does the work without any rest. */
export function withoutRest<T>(work: InSteps<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Items between two rests: some milliseconds' work, even where nothing is compiled yet. */
const AT_A_TIME = 1000;

/** What becomes of each item, in their order. */
export function* mapped<Item, Made>(items: readonly Item[], make: (item: Item) => Made): InSteps<Made[]> {
  if (items.length <= AT_A_TIME) return items.map(make);
  const made: Made[] = [];
  const makeTo = (end: number): void => {
    for (const item of items.slice(made.length, end)) made.push(make(item));
  };
  while (made.length < items.length) {
    makeTo(made.length + AT_A_TIME);
    yield;
  }
  return made;
}
