/**
 * `npm start [-- file [options]]`: runs the main job on a workbook of yours, or on the sample; the result goes to out/.
 * Then, for a person at a terminal, it serves a page with the original workbook, where the job can be done step by step.
 * `--no-serve` leaves the page out, `--open` opens the browser at it, `--port` chooses its port.
 * `npm start -- verb file [options]` runs that verb of the command instead, and nothing else.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from './build.mjs';
import { install } from './install.mjs';
import { isFile, isVerb } from './start-words.mjs';

/** npm runs scripts in the project's folder; a relative path is relative to the folder the person is in. */
const cwd = process.env.INIT_CWD ?? process.cwd();
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const shown = (path) => relative(cwd, here(path)) + (path.endsWith('/') ? sep : '');

install({ isForStart: true });
const command = build('cli', 'planbok.cjs');
mkdirSync(here('out'), { recursive: true });

/** Separates the options of the page from those of the job. */
function split(line) {
  const [job, page] = [[], []];
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '--open' || line[at] === '--no-serve') page.push(line[at]);
    else if (line[at] === '--port') page.push(line[at], line[(at += 1)] ?? '');
    else if (line[at].startsWith('--port=')) page.push(line[at]);
    else job.push(line[at]);
  }
  return { job, page };
}

/** The page's own programs: what is built, and what shows that it is. */
const page = [
  ['addin', 'taskpane.js'],
  ['page', 'page.js'],
  ['workbench', 'serve.cjs'],
];
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const locale = LC_ALL || LC_MESSAGES || LANG || '';
const [ready, building] = /^en/i.test(locale)
  ? [
      'The result is ready.',
      'Building the page where you can go through it step by step (less than a minute the first time) …',
    ]
  : /^n[bno](?![a-z])/i.test(locale)
    ? [
        'Resultatet er klart.',
        'Bygger siden der du kan gå gjennom det steg for steg (under ett minutt første gang) …',
      ]
    : [
        'Resultatet är klart.',
        'Bygger sidan där du kan gå igenom det steg för steg (under en minut första gången) …',
      ];

/** Builds what the page lacks; says so, as it takes a while. */
function buildPage(said) {
  if (page.some((one) => !isBuilt(...one))) console.log(said);
  for (const one of page) build(...one);
}

const words = process.argv.slice(2);
if (isVerb(words[0], (name) => isFile(resolve(cwd, name)))) {
  if (words[0] === 'workbench' && !words.some((word) => word === '--help' || word === '-h')) {
    buildPage(building);
    // Ctrl+C ends the server, which then prints how it ended.
    process.on('SIGINT', () => undefined);
  }
  // A verb serves no page: whoever says so has it already.
  const line = words.filter((word) => word !== '--no-serve');
  const { status } = spawnSync(process.execPath, [command, ...line], { stdio: 'inherit', cwd });
  process.exit(status === 1 ? 0 : (status ?? 3));
}

const { job: given, page: pageOptions } = split(words);
// The sample's meeting is in the autumn of 2020: by today's date all its deadlines would be long past.
const sample = [shown('samples/handlingsplan-exempel.xlsx'), '--today', '2020-11-24'];
const asked = given[0] === undefined || given[0].startsWith('-') ? [...sample, ...given] : given;
const run = spawnSync(process.execPath, [command, 'review', '-o', shown('out/'), ...asked], {
  stdio: 'inherit',
  cwd,
});

// Exit code 1 means "done, and there is something for you to decide". It is no failure, so npm must not report one.
process.exitCode = run.status === 1 ? 0 : (run.status ?? 3);

/** Whether a person is present to see the page, and asked for nothing that rules it out. */
const looksOn =
  process.stdin.isTTY &&
  process.stdout.isTTY &&
  (process.env.CI ?? '') === '' &&
  !pageOptions.includes('--no-serve') &&
  !given.some((word) =>
    ['--json', '--dry-run', '--help', '-h', '--version', '-V', '--in-place'].includes(word),
  );

// The page opens workbooks; a table in a text file has become one, in out/.
const isTable = /\.(?:csv|tsv)$/i.test(asked[0]);

if (process.exitCode === 0 && looksOn && !isTable) {
  buildPage(`\n${ready} ${building}`);
  // Ctrl+C ends the server, which then prints how it ended.
  process.on('SIGINT', () => undefined);
  console.log('');
  const served = spawnSync(process.execPath, [command, 'workbench', asked[0], ...pageOptions], {
    stdio: 'inherit',
    cwd,
  });
  process.exitCode = served.status ?? 0;
}
