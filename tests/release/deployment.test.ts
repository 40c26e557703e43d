import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const script = pathToFileURL(join(__dirname, '../../scripts/sheets/deployment.mjs')).href;

/** What clasp is asked for, after it has given this list; jest does not load ES modules itself. */
function order(list: unknown): unknown {
  const code = `const { deployOrder } = await import('${script}');
    process.stdout.write(JSON.stringify(deployOrder(${JSON.stringify(list)}, '0.3.0')));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const head = { deploymentId: 'head' };
const create = ['create-deployment', '--description', 'Planbok 0.3.0'];
const update = (id: string): readonly string[] => ['update-deployment', '--description', 'Planbok 0.3.0', id];

test.each([
  ['only Google’s own', [head], create],
  ['none', [], create],
  [
    'one without a version of the product in its name',
    [head, { deploymentId: 'a', versionNumber: 1, description: 'Planbok' }],
    update('a'),
  ],
  [
    'one of the version before',
    [{ deploymentId: 'a', versionNumber: 4, description: 'Planbok 0.2.0' }, head],
    update('a'),
  ],
  [
    'two, of which the later is updated',
    [
      { deploymentId: 'a', versionNumber: 9, description: 'Planbok 0.2.0' },
      { deploymentId: 'b', versionNumber: 12, description: 'Planbok 0.2.1' },
    ],
    update('b'),
  ],
  [
    'a person’s own',
    [
      { deploymentId: 'a', versionNumber: 2, description: 'Planboken, prov' },
      { deploymentId: 'b', versionNumber: 3 },
    ],
    create,
  ],
])('where the deployments are %s', (_, list, expected) => {
  expect(order(list)).toEqual(expected);
});
