/**
 * Lets the page answer before what comes next: a task over 50 ms is felt (Long Tasks, W3C). A message to oneself: timers that
 * follow one another wait 4 ms each (HTML, timers).
 */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });

/** Work goes on for so long before the page has its turn, ms; the piece that is then begun may take longer. */
const SLICE = 5;

/** Turns for work in many small pieces, which takes them only when there has been some of it since the last. */
export function turnsWhenDue(): () => Promise<void> | undefined {
  let since = -Infinity;
  return () =>
    performance.now() - since < SLICE
      ? undefined
      : turn().then(() => {
          since = performance.now();
        });
}
