/** Runs one of the builds in webpack.config.js when a source is newer than its result. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const sources = [
  'src',
  'workbench',
  'assets',
  'scripts',
  'tests/reading',
  'tests/plan',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
  '.swcrc',
];

/** What only one build is made of too. */
const moreSources = { addin: ['docs/guide'] };

const found = (path) => statSync(new URL(path, root), { throwIfNoEntry: false });

/** The modification time of a folder changes when a file in it is added or removed. */
function newest(path) {
  const at = found(path)?.mtimeMs ?? 0;
  if (found(path)?.isDirectory() !== true) return at;
  const names = readdirSync(new URL(path, root));
  return names.reduce((latest, name) => Math.max(latest, newest(`${path}/${name}`)), at);
}

/** Whether the build is there and newer than every source. */
export const isBuilt = (name, file, folder = name) =>
  (found(`dist/${folder}/${file}`)?.mtimeMs ?? -1) >
  Math.max(...[...sources, ...(moreSources[name] ?? [])].map(newest));

/**
 * @param name the build, as webpack.config.js names it
 * @param file what it makes, in dist/<folder>/
 * @returns the file's path. Ends the process with webpack's own words when it does not build.
 */
export function build(name, file, folder = name) {
  const built = `dist/${folder}/${file}`;
  const path = fileURLToPath(new URL(built, root));
  if (isBuilt(name, file, folder)) return path;
  const oneBuild = fileURLToPath(new URL('scripts/builds/one-build.mjs', root));
  const run = spawnSync(process.execPath, [oneBuild, name], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) {
    console.error(`${run.stdout}${run.stderr}\nThis does not build. Alone: npm run build`);
    process.exit(1);
  }
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  build(process.argv[2], process.argv[3], process.argv[4]);
