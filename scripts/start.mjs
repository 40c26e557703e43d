/**
 * `npm start [-- file [options]]`: the main job on a workbook of yours, or on the sample. The result goes to out/.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';

/** npm runs scripts in the project's folder; a relative path means the folder the person stands in. */
const cwd = process.env.INIT_CWD ?? process.cwd();
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const shown = (path) => relative(cwd, here(path)) + (path.endsWith('/') ? sep : '');

install();
const command = build('cli', 'planbok.cjs');
mkdirSync(here('out'), { recursive: true });

const given = process.argv.slice(2);
// The sample's meeting is that autumn's: seen from today every deadline in it would be long past.
const sample = [shown('samples/handlingsplan-exempel.xlsx'), '--today', '2020-11-24'];
const asked = given[0] === undefined || given[0].startsWith('-') ? [...sample, ...given] : given;
const run = spawnSync(process.execPath, [command, 'review', '-o', shown('out/'), ...asked], {
  stdio: 'inherit',
  cwd,
});

// 1 is "done, and there is something for you to decide": no failure, so npm need not call it one.
process.exitCode = run.status === 1 ? 0 : (run.status ?? 3);
