const swc = ['@swc/jest', { module: { type: 'commonjs' } }];

/** @type {import('jest').Config} */
export default {
  // Sources and packages are evaluated once for a worker, not once for a test file.
  testEnvironment: '<rootDir>/tests/shared-modules/environment.cjs',
  runtime: '<rootDir>/tests/shared-modules/runtime.cjs',
  // The sources too, so that Jest knows which tests a change of one reaches.
  roots: ['<rootDir>/src', '<rootDir>/workbench', '<rootDir>/tests', '<rootDir>/scripts'],
  testMatch: ['**/*.test.ts'],
  // @ironcalc/wasm is published as ECMAScript modules only.
  transform: { '^.+\\.tsx?$': swc, 'node_modules[/\\\\]@ironcalc[/\\\\].+\\.js$': swc },
  transformIgnorePatterns: ['[/\\\\]node_modules[/\\\\](?!@ironcalc[/\\\\])'],
  testSequencer: '<rootDir>/tests/longest-first.cjs',
  // Code under test runs in a context of its own, where each look at a global costs more than most of what is done with it.
  sandboxInjectedGlobals: [
    'Array',
    'Infinity',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Reflect',
    'Set',
    'String',
  ],
  // Of the cases of a slow property one in twenty, of a long table one line in ten (tests/case-count.ts).
  globals: { shareOfCases: 0.05, shareOfLines: 0.1 },
  maxWorkers: 2,
  // Ends a test that hangs. Jest's own 5 seconds also end tests that are merely slow on a busy machine.
  testTimeout: 300_000,
  setupFilesAfterEnv: ['<rootDir>/tests/quick-equality.setup.cjs', '<rootDir>/tests/browser/again.setup.cjs'],
  globalSetup: '<rootDir>/tests/browser/chromium.setup.ts',
  globalTeardown: '<rootDir>/tests/browser/chromium.teardown.ts',
};
