const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const counts = () => path.join(process.cwd(), 'noticed-by.json');

/** How many altered places each test file was the first to notice, by its path; kept in Stryker's copy of the repository. */
const noticedBy = () => (existsSync(counts()) ? JSON.parse(readFileSync(counts(), 'utf8')) : {});

/** Counts one more for a file. */
function countNoticed(testPath) {
  const known = noticedBy();
  writeFileSync(counts(), JSON.stringify({ ...known, [testPath]: (known[testPath] ?? 0) + 1 }));
}

module.exports = { noticedBy, countNoticed };
