import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A program of two files. What its first lines declare is not in what is run, so that lines differ from it. */
const program: Readonly<Record<string, string>> = {
  'src/memory.ts': `interface Row { readonly name: string }
export type Rows = readonly Row[];
const seen: Row[] = [];
export const rows: Row[] = [{ name: 'first' }];
export const timesAsked = (): number => seen.push({ name: 'asked' });
`,
  'src/broken.ts': `interface Unused {
  readonly name: string;
}
export function broken(): never {
  throw new Error('broken');
}
`,
};

const loading = `import { rows, timesAsked, type Rows } from '../src/memory';
const asked: number = timesAsked();
test('asked before: ' + (asked - 1), () => undefined);
`;

const leaving = `import { executionAsyncResource } from 'node:async_hooks';
${loading}
declare global { var left: number | undefined; }
test('finds nothing that another file left', () => {
  expect(globalThis.left).toBeUndefined();
  expect(process.env['LEFT']).toBeUndefined();
  expect(structuredClone(1)).toBe(1);
  expect('one').not.toEqual('other');
  expect(Object.keys(expect)).not.toContain('toBeLeft');
});
test('cannot change a table, nor a row', () => {
  expect(() => (rows as { name: string }[]).push({ name: 'second' })).toThrow('not extensible');
  expect(() => Object.assign(rows[0] as object, { name: 'other' })).toThrow('read only');
});
test('has no store open but its own, in which each promise would be noted', () => {
  const stores = Object.getOwnPropertySymbols(executionAsyncResource());
  expect(stores.filter(({ description }) => description === 'kResourceStore').length).toBeLessThan(2);
});
test('cannot mock', () => {
  expect(() => jest.doMock('../src/memory', () => ({}))).toThrow('alone');
  jest.doMock('../src/broken');
  expect(() => require('../src/broken')).toThrow('alone');
});
afterAll(() => {
  Object.assign(globalThis, { left: 1, structuredClone: () => 2 });
  process.env['LEFT'] = '1';
  expect.extend({ toBeLeft: () => ({ pass: true, message: () => '' }) });
  expect.addEqualityTesters([() => true]);
});
`;

const failing = `import { broken } from '../src/broken';

test('fails in the program', () => {
  broken();
});
`;

/** Every file shares with those before it, in one worker, but the one that is alone. */
const tests: Readonly<Record<string, string>> = {
  'tests/one.test.ts': leaving,
  'tests/other.test.ts': leaving,
  'tests/alone.test.ts': `/** @jest-environment node */\n${loading}`,
  'tests/failing.test.ts': failing,
};

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

/** What Jest reports of the program, run in one worker as `jest.config.js` says. */
function report(): Report {
  const folder = mkdtempSync(join(tmpdir(), 'planbok-shared-'));
  try {
    for (const [path, text] of Object.entries({ ...program, ...tests })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const parser = { swcrc: false, module: { type: 'commonjs' }, jsc: { parser: { syntax: 'typescript' } } };
    const config = {
      rootDir: folder,
      testEnvironment: join(__dirname, 'environment.cjs'),
      runtime: join(__dirname, 'runtime.cjs'),
      transform: { '\\.ts$': [require.resolve('@swc/jest'), parser] },
    };
    const jest = join(__dirname, '../../node_modules/jest/bin/jest.js');
    const file = join(folder, 'report.json');
    const options = ['--runInBand', '--json', `--outputFile=${file}`];
    spawnSync(process.execPath, [jest, '--config', JSON.stringify(config), ...options]);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { testResults } = report();
const resultOf = (name: string) => testResults.find((file) => file.name.endsWith(`${name}.test.ts`));
const titles = (name: string): readonly string[] =>
  resultOf(name)?.assertionResults.map(({ title }) => title) ?? [];

test('what no file may leave or change is neither left nor changed', () => {
  expect(resultOf('one')?.message).toBe('');
  expect(resultOf('other')?.message).toBe('');
  expect(titles('one')).toHaveLength(5);
});

test('the program is evaluated once for the files that share it, and again for the one that is alone', () => {
  expect(new Set([titles('one')[0], titles('other')[0]])).toEqual(
    new Set(['asked before: 0', 'asked before: 1']),
  );
  expect(titles('alone')).toEqual(['asked before: 0']);
});

test('an error names the lines of both files as they are written', () => {
  const { message = '' } = resultOf('failing') ?? {};
  expect(message).toContain('src/broken.ts:5:9');
  expect(message).toContain('tests/failing.test.ts:4:9');
});
