import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DeskInFolder } from '../../cli/desk-in-folder';

const root = resolve(__dirname, '../../..');

/** The built command. */
export const commandFile = join(root, 'dist/cli/planbok.cjs');

/** Builds the command from the sources as they are. */
export function buildCommand(): void {
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'cli', 'planbok.cjs'], {
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
}

/** How a run of the command ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command over a source, as a process of its own. An emulator answers from this process, which must not wait for it. */
export const builtCommand =
  (desk: DeskInFolder) =>
  (source: string, environment: Readonly<Record<string, string>>): Promise<Ended> => {
    const args = ['portfolio', source, '--json', '--today', '2020-11-24', '--lang', 'en'];
    const command = spawn(process.execPath, [commandFile, ...args], {
      cwd: desk.at(''),
      env: {
        PATH: process.env['PATH'],
        HOME: desk.at(''),
        METADATA_SERVER_DETECTION: 'none',
        PLANBOK_CACHE: desk.at('cache'),
        ...environment,
      },
    });
    let [out, err] = ['', ''];
    command.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    command.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    return new Promise((resolveWith) => {
      command.on('close', (code) => resolveWith({ code, out, err }));
    });
  };

/** What is left on the disk, in all files. */
export const everyFileIn = (desk: DeskInFolder): string =>
  readdirSync(desk.at(''), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
