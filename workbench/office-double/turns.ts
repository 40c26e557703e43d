/** Resolves in a task of its own. Set while input is handled, it comes before any other input. */
export const aTask = (): Promise<undefined> =>
  new Promise((resolve) => void setImmediate(() => resolve(undefined)));

/** Characters or bytes: to go through so many once takes some ten milliseconds. */
const LONG = 2 ** 20;

/** Lets a server take in and answer other requests before a long text is gone through once more. */
export async function restBefore({ length }: { readonly length: number }): Promise<void> {
  if (length <= LONG) return;
  await aTask();
  await aTask();
}

/** Does one step in each task, so that a server answers others meanwhile; waits for the promises that the work yields. */
export async function inTasks<T>(work: Generator<Promise<void> | undefined, T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await (step.value ?? aTask());
  }
}
