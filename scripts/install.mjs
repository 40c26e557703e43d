/**
 * Brings node_modules in step with package-lock.json, and says nothing when it already is.
 * Plain Node without dependencies: it runs before anything is installed.
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

/** `>=20.19` against `20.18.1`; npm checks the same, but only when it installs. */
export function isOldNode(required, version) {
  const [needMajor, needMinor] = required.replace(/^\D+/, '').split('.').map(Number);
  const [major, minor] = version.split('.').map(Number);
  return major < needMajor || (major === needMajor && minor < (needMinor ?? 0));
}

/**
 * What npm wrote down after its last whole install (`node_modules/.package-lock.json`) against what is asked for.
 * An optional package may be absent: it is for another system. Nothing asks for an extraneous one.
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

/** npm starts this script with its own path in the environment; that one runs without a shell, on Windows too. */
function npm(args) {
  const path = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  if (path !== undefined && /npm-cli\.c?js$/.test(path))
    return spawnSync(process.execPath, [path, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Installs when needed; ends the process with a sentence when that cannot be done. */
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
