import all from './jest.all.config.js';

/**
 * Every test with all its cases, each file with modules of its own, so that what sharing them hides comes to light
 * (docs/decisions/0025); and what only a release waits for.
 */
/** @type {import('jest').Config} */
export default {
  ...all,
  testMatch: ['**/*.test.ts', '**/*.exhaustive.ts', '**/*.release.ts'],
  testEnvironment: 'node',
  runtime: undefined,
  globals: { shareOfCases: 1, shareOfLines: 1 },
};
