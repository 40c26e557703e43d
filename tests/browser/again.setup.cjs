/**
 * On the build machine a test of a page that fails is run once more: a page is drawn when the machine comes to it, and a
 * whole run must not end red by one late frame of 400 pages. What failed is printed, `npm test` names the tests that were
 * run again, and each is to be explained as if it had failed (docs/decisions/0020). Elsewhere, and for every other test,
 * the first failure counts.
 */
const { readFileSync } = require('node:fs');

const usesBrowser = (path) =>
  /from '\.[^']*(chromium|firefox|webkit|engine)[^'/]*'/.test(readFileSync(path, 'utf8'));

if (process.env.CI === 'true' && usesBrowser(expect.getState().testPath)) {
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
}
