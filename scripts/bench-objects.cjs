/**
 * `node --expose-gc --no-opt --min-semi-space-size=256 --max-semi-space-size=256 bench-objects.cjs <dist/tools/bench.cjs>` prints
 * as JSON how many bytes of objects a review of 10,000 rows makes, and how many `JSON.parse` of the same grid: the second time,
 * when all that is made once is there. Without the engine's optimiser, which leaves objects out where it happens to, and with
 * room for all young objects, so that nothing is collected meanwhile. The same on a slow machine and a busy one.
 */
const path = require('node:path');

const { grid, review, snapshotWith } = require(path.resolve(process.argv[2]));

function made(work) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const kept = work();
  return kept === undefined ? 0 : process.memoryUsage().heapUsed - before;
}

const values = grid(10_000);
const text = JSON.stringify(values);
const book = snapshotWith(values);
const round = () => ({ job: made(() => review(book)), parsed: made(() => JSON.parse(text)) });
round();
console.log(JSON.stringify(round()));
