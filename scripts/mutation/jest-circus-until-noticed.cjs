const { createRequire } = require('node:module');
const { countNoticed } = require('./noticed-by.cjs');

const { default: circus } = createRequire(require.resolve('jest'))('jest-circus/runner');

/** The altered place that a test has noticed last, by Stryker's number. */
let noticed;

/** Remembers that a file has noticed the altered place. */
function notice(place, testPath) {
  if (place !== noticed) countNoticed(testPath);
  noticed = place;
}

/** A test's outcome as Jest reports it. */
const outcome = (title, status, failureMessages = []) => ({
  ancestorTitles: [],
  failureDetails: [],
  failureMessages,
  fullName: title,
  numPassingAsserts: 0,
  status,
  title,
});

/** What is reported of a file that is not run any more: Jest takes a file without a test for a fault. */
const leftOut = (testFilePath) => ({
  leaks: false,
  numFailingTests: 0,
  numPassingTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  openHandles: [],
  perfStats: { start: 0, end: 0, runtime: 0, slow: false },
  skipped: false,
  snapshot: {
    added: 0,
    fileDeleted: false,
    matched: 0,
    unchecked: 0,
    uncheckedKeys: [],
    unmatched: 0,
    updated: 0,
  },
  testFilePath,
  testResults: [outcome('left out', 'pending')],
});

/** A file that cannot be loaded has noticed the altered place: what Jest makes of it is no failed test for Stryker. */
const failedToLoad = (testFilePath, message) => ({
  ...leftOut(testFilePath),
  numFailingTests: 1,
  numPendingTests: 0,
  failureMessage: message,
  testResults: [outcome('the file is loaded', 'failed', [message])],
});

/**
 * Jest's own way to run a test file, which ends at the first test that notices the altered place. Stryker's has no such end, and takes
 * only a runner of this name.
 */
module.exports = async (globalConfig, config, environment, runtime, testPath, ...more) => {
  const place = process.env.__STRYKER_ACTIVE_MUTANT__;
  if (place === undefined) return circus(globalConfig, config, environment, runtime, testPath, ...more);
  if (place === noticed) return leftOut(testPath);
  const handle = environment.handleTestEvent?.bind(environment);
  environment.handleTestEvent = async (event, state) => {
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') notice(place, testPath);
    if (event.name === 'test_start' && place === noticed) event.test.mode = 'skip';
    await handle?.(event, state);
  };
  try {
    const result = await circus(globalConfig, config, environment, runtime, testPath, ...more);
    if (result.testExecError !== undefined) throw new Error(String(result.failureMessage));
    if (result.numFailingTests > 0) notice(place, testPath);
    return result;
  } catch (error) {
    notice(place, testPath);
    return failedToLoad(testPath, String(error));
  }
};
