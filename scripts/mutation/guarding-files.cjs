const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { noticedBy } = require('./noticed-by.cjs');

/** Of each test file its seconds and the names of its tests, as the first run, of nothing altered, found them; in Stryker's copy of the repository. */
const found = () => path.join(process.cwd(), 'guarding-files.json');

let leftOut;

/** Whether a place, by Stryker's number, is altered only because it shares its line with one that is tried again. */
function isLeftOut(place) {
  const { MUTATION_LEFT_OUT: file } = process.env;
  if (place === undefined || file === undefined) return false;
  leftOut ??= new Set(JSON.parse(readFileSync(file, 'utf8')));
  return leftOut.has(place);
}

/**
 * Stryker tells Jest which tests reach the altered place by their names alone, so that every file would be loaded to find them.
 * This takes only the files that hold one, those first that have noticed most for the time they take.
 */
module.exports = class GuardingFiles {
  constructor({ globalConfig }) {
    this.names = globalConfig.testNamePattern ? new RegExp(globalConfig.testNamePattern, 'i') : /^/;
  }

  shard(tests) {
    return tests;
  }

  sort(tests) {
    if (isLeftOut(process.env.__STRYKER_ACTIVE_MUTANT__)) return [];
    if (!existsSync(found())) return tests;
    const files = JSON.parse(readFileSync(found(), 'utf8'));
    const counts = noticedBy();
    const fact = (test) => files[test.path] ?? { milliseconds: Infinity, names: [''] };
    // A file that has noticed nothing yet counts as half a place, so that the quickest come first at the start.
    const price = (test) => fact(test).milliseconds / ((counts[test.path] ?? 0) + 0.5);
    return tests
      .filter((test) => fact(test).names.some((name) => this.names.test(name)))
      .sort((a, b) => price(a) - price(b));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults(_, { testResults }) {
    if (existsSync(found())) return;
    const files = testResults.map(({ testFilePath, perfStats, testResults: results }) => [
      testFilePath,
      { milliseconds: perfStats.runtime, names: results.map(({ fullName }) => fullName) },
    ]);
    writeFileSync(found(), JSON.stringify(Object.fromEntries(files)));
  }
};
