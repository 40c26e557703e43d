const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Beginnings of the paths of tests that take 3 seconds of processor time or more, and of tests of what ships as a whole
 * (bundles, a browser, Microsoft's library); the slowest first. They are started first, so that none is left alone at the
 * end; what only the run of all tests tries (`*.exhaustive.ts`) before them. `npm test -- --changed` leaves out those of other rooms.
 */
const slowTests = require('./slow-tests.json');

/** After them, the others that `npm test` draws from. */
const longest = [...slowTests, ...require('./drawn-files.json')];

const place = ({ path }) => {
  const unix = path.replaceAll('\\', '/');
  if (unix.endsWith('.exhaustive.ts')) return -1;
  const found = longest.findIndex((beginning) => unix.includes(`/${beginning}`));
  return found < 0 ? longest.length : found;
};

/** Jest sorts by how long tests took the last time; where it has not run before, by the size of their files. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
};
