import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

const hashes = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

function built(folder: string): Readonly<Record<string, string>> {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const run = spawnSync(process.execPath, [webpack, '--config-name', 'addin', '--output-path', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(run.status).toBe(0);
  return hashes(folder);
}

test('built twice, every file is the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planbok-addin-'));
  expect(built(join(folder, 'again'))).toEqual(built(join(folder, 'once')));
  rmSync(folder, { recursive: true, force: true });
}, 300_000);
