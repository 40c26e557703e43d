/**
 * The person's own clock: the whole command on a file, cold, from the first process to the result on the disk. Processor
 * time and peak memory are those of all its processes together, in turns with exceljs reading and writing the same file, and
 * with the floor: unpacking every part, looking at every byte once and packing it again.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const hook = fileURLToPath(new URL('bench-usage.cjs', import.meta.url));

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** The middle one; of an even number the lower of the two. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];

/** What a process and those it starts use. @returns milliseconds of processor time, and MiB at their peaks together */
export function usageOf(args) {
  const folder = mkdtempSync(join(tmpdir(), 'planbok-usage-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_OPTIONS: `--require ${JSON.stringify(hook)}`,
        PLANBOK_BENCH_USAGE: folder,
      },
    });
    // 1: done, and something is left to decide.
    if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    const used = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return { ms: sum(used.map(({ ms }) => ms)), mib: sum(used.map(({ mib }) => mib)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const exceljs = `const { Workbook } = require('exceljs');
  const book = new Workbook();
  book.xlsx.readFile(process.argv[1]).then(() => book.xlsx.writeFile(process.argv[2]));`;

/**
 * @param programs the command, and the bundle that is the floor
 * @param pairs how often each is run, in turns
 * @returns for each of the three the median of what they used, and the median of the pairs' ratios
 */
export function commandOn(file, { command, floor }, pairs) {
  const folder = dirname(file);
  const out = (name) => join(folder, `${name}-${Math.random().toString(36).slice(2)}.xlsx`);
  const works = {
    ours: () => [command, 'review', file, '--out', out('ours'), '--today', '2020-11-24'],
    theirs: () => ['-e', exceljs, file, out('theirs')],
    floor: () => [
      '-e',
      'require(process.argv[1]).floor(process.argv[2], process.argv[3])',
      floor,
      file,
      out('floor'),
    ],
  };
  const names = Object.keys(works);
  // What is compiled is kept for the next time, and most runs are not the first.
  usageOf(works.ours());
  const runs = Array.from({ length: pairs }, () =>
    Object.fromEntries(names.map((name) => [name, usageOf(works[name]())])),
  );
  const ratioTo = (name) => median(runs.map((run) => run.ours.ms / run[name].ms));
  return {
    ...Object.fromEntries(
      names.map((name) => [
        name,
        { ms: median(runs.map((run) => run[name].ms)), mib: median(runs.map((run) => run[name].mib)) },
      ]),
    ),
    toTheirs: ratioTo('theirs'),
    toFloor: ratioTo('floor'),
  };
}
