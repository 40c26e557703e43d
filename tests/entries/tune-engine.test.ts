import { spawnSync } from 'node:child_process';
import { flagsFor } from '../../src/entries/cli/tune-engine';

test.each([
  ['11.3.244.8-node.23', 3],
  ['12.4.254.21-node.33', 2],
  ['13.6.233.10-node.28', 2],
  ['14.1.146.11-node.9', 0],
])('an engine of version %s is told what it knows', (v8, count) => {
  expect(flagsFor(v8)).toHaveLength(count);
});

test('this engine knows every flag that it is told', () => {
  const told = flagsFor(process.versions.v8).map((flag) => `setFlagsFromString(${JSON.stringify(flag)});`);
  const { stderr, status } = spawnSync(
    process.execPath,
    ['-e', `const { setFlagsFromString } = require('node:v8'); ${told.join(' ')}`],
    { encoding: 'utf8' },
  );
  expect([stderr, status]).toEqual(['', 0]);
});
