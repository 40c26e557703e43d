import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { deskInFolder } from '../cli/desk-in-folder';
import { institutionIn } from './institution';

/* The commands and the SQL of docs/many-machines.md are run as they stand there, and give what it says that they give. */

const root = resolve(__dirname, '../..');
const page = readFileSync(join(root, 'docs/many-machines.md'), 'utf8');
const part = page.slice(page.indexOf('## DuckDB over'), page.indexOf('## On paper'));
const blocks = (language: string): readonly string[] =>
  [...part.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gmu'))].map(([, text = '']) => text);

const desk = deskInFolder({});
afterAll(() => desk.remove());

test('a folder of parts, read by several processes and asked by DuckDB', async () => {
  if (process.platform === 'win32') {
    console.log('skipped: the commands of the page are those of a POSIX shell');
    return;
  }
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'cli', 'planbok.cjs'], {
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
  institutionIn(desk.at(''), 'units');
  // The command, as an installation puts it on the path.
  const command = desk.at('planbok');
  writeFileSync(
    command,
    `#!/bin/sh\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(join(root, 'dist/cli/planbok.cjs'))} "$@"\n`,
  );
  chmodSync(command, 0o755);
  const [commands = ''] = blocks('sh');
  const run = spawnSync('sh', ['-e', '-c', commands], {
    cwd: desk.at(''),
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${desk.at('')}${delimiter}${process.env['PATH'] ?? ''}`,
      PLANBOK_CACHE: desk.at('cache'),
    },
  });
  expect([run.status, run.stderr]).toEqual([0, '']);
  expect(existsSync(desk.at('all.xlsx'))).toBe(true);

  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const answers: string[] = [];
  for (const sql of blocks('sql')) {
    const reader = await connection.runAndReadAll(sql.replaceAll("'rows/", `'${desk.at('rows')}/`));
    const rows = reader.getRowsJson();
    const line = (cells: readonly unknown[]): string => cells.map((cell) => String(cell)).join(' | ');
    if (reader.columnNames().length > 1) answers.push([reader.columnNames(), ...rows].map(line).join('\n'));
  }
  connection.closeSync();
  instance.closeSync();
  const tables = [...part.matchAll(/(?:^\|.*\|\n)+/gmu)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .filter((_, at) => at !== 1)
      .map((line) => line.replace(/^\|\s*|\s*\|$/gu, '').replace(/\s*\|\s*/gu, ' | '))
      .join('\n'),
  );
  expect(answers).toHaveLength(2);
  expect(answers).toEqual(tables);
}, 120_000);
