import { statSync } from 'node:fs';
import { join } from 'node:path';
import { guards, wider } from './rooms.mjs';

/** The room that a file or a folder of `src` is, or is part of. */
const roomOf = (place) => Object.keys(guards).find((room) => `${place}/`.startsWith(`${room}/`));

/** The tests that guard a room, or the room that a file or folder is part of. */
function guardsOf(source, place) {
  const room = roomOf(place);
  if (room !== undefined) return guards[room];
  return [statSync(join(source, place)).isDirectory() ? place : place.slice(0, place.lastIndexOf('/'))];
}

/** What the guards leave out, and the wider tests of the room, without the guards themselves. */
function widerTestsOf(source, place) {
  const turned = (test) => (test.startsWith('!') ? test.slice(1) : `!${test}`);
  return [...(wider[roomOf(place)] ?? []), ...guardsOf(source, place).map(turned)];
}

/** As Jest matches them: a later pattern has the last word. */
function asPattern(test) {
  const path = test.replace('!', '');
  return `${test.startsWith('!') ? '!' : ''}**/tests/${path.endsWith('.ts') ? path : `${path}/**/*.test.ts`}`;
}

/**
 * The text of a configuration of Jest, in a folder of `dist/mutation`.
 * @param source the folder `src`
 * @param place a file or a folder in it
 * @param isAgain whether the wider tests are run, with as many cases as `npm test -- --all` tries, all of one seed: Stryker knows tests
 * by their names, and tables that are drawn from have others for another seed
 */
export function jestConfigFor(source, place, isAgain) {
  const tests = isAgain ? widerTestsOf(source, place) : guardsOf(source, place);
  return `import base from '../../../jest.${isAgain ? 'all.' : ''}config.js';
// Modules that test files share would keep what an altered place made of them when they were loaded.
const { globalSetup, globalTeardown, sandboxInjectedGlobals, runtime, testEnvironment, ...rest } = base;
export default {
  ...rest,
  rootDir: process.cwd(),
  testMatch: ${JSON.stringify(tests.map(asPattern))},
  testSequencer: '<rootDir>/scripts/mutation/guarding-files.cjs',
  testRunner: '<rootDir>/scripts/mutation/jest-circus-until-noticed.cjs',
  setupFilesAfterEnv: [...rest.setupFilesAfterEnv, '<rootDir>/scripts/mutation/first-example.setup.cjs'],
  passWithNoTests: true,
  ${isAgain ? 'seed: 1,' : ''}
};
`;
}
