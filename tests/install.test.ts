import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const script = pathToFileURL(join(__dirname, '../scripts/install.mjs')).href;

/** What a function of the install script answers; jest does not load ES modules itself. */
function answer(call: string): unknown {
  const code = `const script = await import('${script}'); process.stdout.write(JSON.stringify(script.${call}));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** package-lock.json has the project itself among its packages, what npm writes into node_modules has not. */
const lock = (packages: object): string => JSON.stringify({ packages: { '': {}, ...packages } });
const there = (packages: object): string => JSON.stringify({ packages });
const one = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };
const other = { 'node_modules/b': { version: '1.0.0', integrity: 'sha512-b', optional: true } };

test.each([
  ['the same packages', lock(one), there(one), true],
  ['nothing installed', lock(one), 'undefined', false],
  [
    'another version',
    lock(one),
    there({ 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }),
    false,
  ],
  [
    'the same version with other content',
    lock(one),
    there({ 'node_modules/a': { version: '1.0.0', integrity: 'x' } }),
    false,
  ],
  ['one missing', lock({ ...one, 'node_modules/b': { version: '2.0.0' } }), there(one), false],
  ['one too many', lock(one), there({ ...one, ...other }), false],
  [
    'one missing that nothing asks for',
    lock({ ...one, 'node_modules/c': { version: '1.0.0', extraneous: true } }),
    there(one),
    true,
  ],
  ['one for another system missing', lock({ ...one, ...other }), there(one), true],
])('%s', (_what, wanted, found, isInstalled) => {
  expect(answer(`isInstalled(${wanted}, ${found})`)).toBe(isInstalled);
});

test.each([
  ['20.19.0', false],
  ['20.18.3', true],
  ['18.20.0', true],
  ['22.0.0', false],
])('Node %s is too old: %s', (version, isOld) => {
  expect(answer(`isOldNode('>=20.19', '${version}')`)).toBe(isOld);
});
