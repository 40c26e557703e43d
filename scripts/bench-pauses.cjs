/**
 * Required by the workbench of the bench: tells the process that started it how long its server could answer nothing, the
 * longest since it was asked the last time, in milliseconds. Where the system tells (Linux), time that the machine gave to
 * other processes does not count.
 */
const { openSync, readSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/** Ms between two looks at the clock, and until the answer, so that a pause that ends with the question is seen. */
const TICK = 4;
const LATER = 20;

/** The time that this thread has had a processor, ms; by the clock where nobody tells. */
function threadTime() {
  try {
    const file = openSync('/proc/thread-self/schedstat');
    const bytes = Buffer.alloc(80);
    return () => Number.parseInt(bytes.toString('latin1', 0, readSync(file, bytes, 0, 80, 0)), 10) / 1e6;
  } catch {
    return () => performance.now();
  }
}

if (isMainThread && process.send !== undefined) {
  const now = threadTime();
  let [last, longest] = [now(), 0];
  setInterval(() => {
    const at = now();
    longest = Math.max(longest, at - last);
    last = at;
  }, TICK).unref();
  process.on('message', (asked) => {
    if (asked !== 'longest pause') return;
    setTimeout(() => {
      process.send({ pause: longest });
      longest = 0;
    }, LATER);
  });
  // It must not keep the program from ending.
  process.channel.unref();
}
