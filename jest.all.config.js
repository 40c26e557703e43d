import everyday from './jest.config.js';

/** Every test: the everyday ones, and the cases that take too long for every change (docs/decisions/0018). */
/** @type {import('jest').Config} */
export default { ...everyday, testMatch: ['**/*.test.ts', '**/*.exhaustive.ts'] };
