import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformSync } from '@swc/core';

const root = resolve(__dirname, '../../workbench');

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
const own = manifestIn(root);

/** What an import of the package gives, found by its `exports` and not by the link in node_modules. */
function exported(specifier: string): unknown {
  const path = own.exports?.[specifier.replace(own.name, '.')];
  if (path === undefined) throw new Error(`${own.name} does not export ${specifier}`);
  return jest.requireActual(join(root, path));
}

test.each(Object.keys(own.exports ?? {}))('%s is a module', (name) => {
  expect(typeof exported(name.replace('.', own.name))).toBe('object');
});

test('its packages are those of the product, of the same versions', () => {
  const { dependencies, devDependencies } = manifestIn(resolve(root, '..'));
  const wanted = { ...own.dependencies, ...own.peerDependencies };
  expect({ ...dependencies, ...devDependencies }).toMatchObject(wanted);
});

describe('the example of its README', () => {
  const [, example] = /```ts\n(import [\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  const { code } = transformSync(example ?? '', {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  // In the realm of this test, as a file of its own would be.
  // oxlint-disable-next-line typescript/no-implied-eval
  const run = new Function('require', 'exports', code) as (from: typeof exported, to: object) => void;
  run(exported, {});
});
