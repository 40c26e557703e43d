import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { svFileFailure } from '../../src/text/sv/file-failures';

const root = resolve(__dirname, '../..');
const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

test('a failure in the workbench’s own program is said as any other', () => {
  for (const [name, file] of [
    ['cli', 'planbok.cjs'],
    ['workbench', 'serve.cjs'],
    ['page', 'page.html'],
  ] as const)
    expect(run(join(root, 'scripts/build.mjs'), name, file).stderr).toBe('');
  const { status, stdout, stderr } = run(
    join(root, 'dist/cli/planbok.cjs'),
    'workbench',
    'none.xlsx',
    '--lang',
    'sv',
  );
  expect([status, stdout]).toEqual([3, '']);
  expect(stderr).toBe(
    `none.xlsx: ${svFileFailure.reasons['no-such-file'](0)} ${svFileFailure.nothingWritten}\n`,
  );
}, 120_000);
