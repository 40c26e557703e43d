/** Milliseconds: a busy machine draws and moves the keyboard later than the press that asked for it. */
const LONGEST = 10_000;
const BETWEEN = 25;

/** Waits until what is read of a page is as expected; fails as `expect` does, with what was read last. */
export async function becomes<Value>(read: () => Promise<Value>, expected: unknown): Promise<void> {
  const end = performance.now() + LONGEST;
  for (;;) {
    const isLast = performance.now() > end;
    const value = await read();
    try {
      expect(value).toEqual(expected);
      return;
    } catch (error) {
      if (isLast) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
}
