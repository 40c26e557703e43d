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
 * @param isForStart whether what only developers need (tests, lint, deployment) may be absent too
 */
export function isInstalled(wanted, found, isForStart = false) {
  if (wanted?.packages === undefined || found?.packages === undefined) return false;
  const { '': _project, ...packages } = wanted.packages;
  const agrees = ([path, { version, integrity, optional, extraneous, dev, devOptional }]) => {
    const there = found.packages[path];
    if (there === undefined)
      return (
        optional === true || extraneous === true || (isForStart && (dev === true || devOptional === true))
      );
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

/** The language of the terminal's settings, as the command takes it. */
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const locale = LC_ALL || LC_MESSAGES || LANG || '';
const isEnglish = /^en/i.test(locale);
const isNorwegian = /^n[bno](?![a-z])/i.test(locale);

const words = isEnglish
  ? {
      start: 'Installing what the first start needs (some 200 packages, less than half a minute) …',
      all: 'Installing the packages named in package-lock.json (npm ci) …',
      failed: 'The packages could not be installed: npm says why above. Nothing else was done.',
    }
  : isNorwegian
    ? {
        start: 'Installerer det den første starten trenger (omkring 200 pakker, under et halvt minutt) …',
        all: 'Installerer pakkene i package-lock.json (npm ci) …',
        failed: 'Pakkene kunne ikke installeres: npm sier hvorfor ovenfor. Ikke noe annet er gjort.',
      }
    : {
        start: 'Installerar det som första starten behöver (omkring 200 paket, under en halv minut) …',
        all: 'Installerar paketen i package-lock.json (npm ci) …',
        failed: 'Paketen kunde inte installeras: npm säger varför här ovan. Inget annat är gjort.',
      };

/**
 * Installs when needed; exits with a message when that is not possible.
 * @param isForStart only what building and running the programs needs: a seventh of the packages
 */
export function install({ isForStart = false } = {}) {
  const { engines } = readJson('package.json');
  if (isOldNode(engines.node, process.versions.node)) {
    console.error(
      `Planbok behöver Node ${engines.node}; detta är ${process.versions.node}. Hämta en nyare på https://nodejs.org.\n` +
        `Planbok needs Node ${engines.node}; this is ${process.versions.node}. Get a newer one at https://nodejs.org.`,
    );
    process.exit(1);
  }
  const found = readJson('node_modules/.package-lock.json');
  if (isInstalled(readJson('package-lock.json'), found, isForStart)) return;
  console.error(isForStart ? words.start : words.all);
  const { status } = npm([
    'ci',
    isForStart ? '--omit=dev' : '--include=dev',
    '--ignore-scripts',
    '--loglevel=error',
  ]);
  if (status !== 0) {
    console.error(words.failed);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
