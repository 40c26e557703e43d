import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const at = (name: string): string => join(root, 'dist/mcp', name);

beforeAll(() => {
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'mcp', 'serve.cjs'], {
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
}, 120_000);

test('needs nothing but Node, and makes nothing from text', () => {
  for (const name of ['serve.cjs', 'job.cjs', 'work.cjs']) {
    const code = readFileSync(at(name), 'utf8');
    const required = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, one = '']) =>
      one.replace('node:', ''),
    );
    expect(required.length).toBeGreaterThan(1);
    expect(required.filter((one) => !builtinModules.includes(one))).toEqual([]);
    expect(code).not.toMatch(/\beval\(/);
  }
});

test('the server reads no workbook itself, and takes of the SDK what the bill of materials says', () => {
  const code = readFileSync(at('serve.cjs'), 'utf8');
  expect(statSync(at('serve.cjs')).size).toBeLessThan(700_000);
  expect(statSync(at('job.cjs')).size).toBeLessThan(30_000);
  expect(code).not.toMatch(/walkSheetData/);
  const packages = [...code.matchAll(/\.\/node_modules\/((?:@[\w-]+\/)?[\w-]+)\//g)].map(([, name]) => name);
  const bill = readFileSync(join(root, 'scripts/release/bill-of-materials.mjs'), 'utf8');
  const [, taken = ''] = /\{ '@modelcontextprotocol\/sdk': \[(.+?)\] \}/.exec(bill) ?? [];
  const expected = [
    '@modelcontextprotocol/sdk',
    ...[...taken.matchAll(/'([^']+)'/g)].map(([, name]) => name),
  ];
  expect(new Set(packages)).toEqual(new Set(expected));
});

test('neither the command nor its work knows of the protocol: whoever runs a job loads nothing of it', () => {
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'cli', 'planbok.cjs'], {
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
  for (const name of ['planbok.cjs', 'work.cjs'])
    expect(readFileSync(join(root, 'dist/cli', name), 'utf8')).not.toMatch(/modelcontextprotocol|jsonrpc/);
});
