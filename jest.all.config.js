import everyday from './jest.config.js';

/**
 * Every test: the everyday ones, with more of their cases, drawn anew for each tree of sources, and those that take
 * too long for every change (docs/decisions/0020). The build machine has a quarter of an hour.
 */
/** @type {import('jest').Config} */
export default {
  ...everyday,
  testMatch: ['**/*.test.ts', '**/*.exhaustive.ts'],
  globals: { shareOfCases: 0.1, shareOfLines: 1 },
  setupFilesAfterEnv: [...everyday.setupFilesAfterEnv, '<rootDir>/tests/same-draws.setup.cjs'],
};
