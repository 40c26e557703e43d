/**
 * Installs what package-lock.json asks for, and prints nothing when it is already installed. Plain Node without
 * dependencies: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
  } catch {
    return undefined;
  }
};

/** Whether a version is older than required: `>=20.19` against `20.18.1`. npm checks this too, but only when it installs. */
export function isOldNode(required, version) {
  const [needMajor, needMinor] = required.replace(/^\D+/, '').split('.').map(Number);
  const [major, minor] = version.split('.').map(Number);
  return major < needMajor || (major === needMajor && minor < (needMinor ?? 0));
}

/**
 * Compares what npm recorded after its last complete install (`node_modules/.package-lock.json`) with what the lock file
 * asks for. An optional package may be absent, since it may be for another system; an extraneous one is not asked for.
 */
export function isInstalled(wanted, found) {
  if (wanted?.packages === undefined || found?.packages === undefined) return false;
  const { '': _project, ...packages } = wanted.packages;
  const agrees = ([path, { version, integrity, optional, extraneous }]) => {
    const there = found.packages[path];
    if (there === undefined) return optional === true || extraneous === true;
    return there.version === version && there.integrity === integrity;
  };
  return (
    Object.entries(packages).every(agrees) &&
    Object.keys(found.packages).every((path) => Object.hasOwn(packages, path))
  );
}

/** npm gives its own path in the environment of this script; that npm can be run without a shell, also on Windows. */
function npm(args) {
  const path = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  if (path !== undefined && /npm-cli\.c?js$/.test(path))
    return spawnSync(process.execPath, [path, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Installs when needed; exits with a message when that is not possible. */
export function install() {
  const { engines } = readJson('package.json');
  if (isOldNode(engines.node, process.versions.node)) {
    console.error(
      `Planbok behöver Node ${engines.node}; detta är ${process.versions.node}. Hämta en nyare på https://nodejs.org.\n` +
        `Planbok needs Node ${engines.node}; this is ${process.versions.node}. Get a newer one at https://nodejs.org.`,
    );
    process.exit(1);
  }
  if (isInstalled(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) return;
  console.error('Installing the packages named in package-lock.json (npm ci) …');
  const { status } = npm(['ci', '--include=dev', '--ignore-scripts', '--loglevel=error']);
  if (status !== 0) {
    console.error('The packages could not be installed: npm says why above. Nothing else was done.');
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
