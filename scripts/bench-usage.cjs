// Loaded into each process that the bench measures: notes at its end what it has used, in a file of its own.
const { isMainThread } = require('node:worker_threads');
const { writeFileSync } = require('node:fs');
const path = require('node:path');

const folder = process.env.PLANBOK_BENCH_USAGE;
if (isMainThread && folder !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { ms: (userCPUTime + systemCPUTime) / 1000, mib: maxRSS / 1024 };
    writeFileSync(path.join(folder, `${process.pid}.json`), JSON.stringify(used));
  });
}
