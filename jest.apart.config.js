import all from './jest.all.config.js';

/**
 * Every test with all its cases, each file with modules of its own, so that what sharing them hides comes to light
 * (docs/decisions/0025).
 */
/** @type {import('jest').Config} */
export default { ...all, testEnvironment: 'node', runtime: undefined, globals: { shareOfCases: 1 } };
