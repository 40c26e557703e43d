import everyday from './jest.config.js';

/**
 * Every test: the everyday ones with all cases of their properties, and those that take too long for every change
 * (docs/decisions/0020).
 */
/** @type {import('jest').Config} */
export default {
  ...everyday,
  testMatch: ['**/*.test.ts', '**/*.exhaustive.ts'],
  globals: { shareOfCases: 1 },
};
