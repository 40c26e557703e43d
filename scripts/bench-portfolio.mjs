/**
 * Many workbooks: `planbok portfolio` on a folder of them, cold, from the first process to the result on the disk, in turns
 * with the same workbooks read one by one in one process, and in two that read a half each and put nothing together, which
 * is the most that two cores of this machine give; and its peak memory on many files beside that on few.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { median, usageOf } from './bench-command.mjs';
import { build } from './build.mjs';

const ROWS = 100;

/** Writes so many workbooks of the bench's plan, each with texts of its own. */
async function writeUnits(folder, count, values) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Plan 2020');
  for (const row of values) sheet.addRow(row.map((value) => value?.date ?? value));
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const texts = strFromU8(parts['xl/sharedStrings.xml']);
  mkdirSync(folder, { recursive: true });
  for (let unit = 1; unit <= count; unit += 1) {
    const own = strToU8(texts.replaceAll('Åtgärd nummer', `Enhet ${unit}, åtgärd nummer`));
    const bytes = zipSync({ ...parts, 'xl/sharedStrings.xml': own }, { level: 6 });
    writeFileSync(join(folder, `Enhet ${String(unit).padStart(4, '0')} handlingsplan 2020.xlsx`), bytes);
  }
}

/** What a program and the processes that it starts take: milliseconds of the clock and of processors, and MiB at their peaks together. */
function taken(args) {
  const since = performance.now();
  const { ms: processor, mib } = usageOf(args);
  return { ms: performance.now() - since, processor, mib };
}

/**
 * @param turns how often each is run
 * @returns milliseconds of the command, of reading one by one, and of reading a half each in two processes, by the clock and of
 * processors, the median of the ratios of their turns, and MiB of the command's processes together at many files and at few
 */
export async function portfolioFigures(turns, { many: manyFiles, few: fewFiles } = { many: 1000, few: 100 }) {
  const program = build('cli', 'planbok.cjs');
  const core = createRequire(import.meta.url)(build('tools', 'bench.cjs'));
  const yardstick = build('tools', 'bench-portfolio.cjs');
  const folder = mkdtempSync(join(tmpdir(), 'planbok-units-'));
  try {
    const [many, few] = [join(folder, 'many'), join(folder, 'few')];
    const values = core.grid(ROWS);
    await writeUnits(many, manyFiles, values);
    await writeUnits(few, fewFiles, values);
    const command = (from) => [program, 'portfolio', from, '--today', '2020-11-24'];
    let run = 0;
    /** Nothing is known of an earlier run. */
    const ours = (from) => {
      rmSync(`${from}-planbok.xlsx`, { force: true });
      run += 1;
      process.env.PLANBOK_CACHE = join(folder, `cache-${run}`);
      return taken(command(from));
    };
    // At the priority that the command gives the processes that read: on a busy machine all else would be unfair.
    const code = `const { constants, setPriority } = require('node:os');
      setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
      require(process.argv[1]).oneByOne(process.argv[2], Number(process.argv[3]), Number(process.argv[4]));`;
    const inHalves = `for (const half of ['0', '1'])
      require('node:child_process').spawn(
        process.execPath, ['-e', ...process.argv.slice(1), half, '2'], { stdio: 'inherit' });`;
    // What is compiled is kept for the next time, and most runs are not the first.
    const ofFew = ours(few);
    const pairs = Array.from({ length: turns }, () => ({
      ours: ours(many),
      single: taken(['-e', code, yardstick, many, '0', '1']),
      halves: taken(['-e', inHalves, code, yardstick, many]),
    }));
    const ratios = pairs.map((pair) => pair.single.ms / pair.ours.ms);
    return {
      ours: median(pairs.map((pair) => pair.ours.ms)),
      single: median(pairs.map((pair) => pair.single.ms)),
      halves: median(pairs.map((pair) => pair.halves.ms)),
      ratio: median(ratios),
      ratios,
      // How many times as fast as one process two are that have nothing in common, and how the command compares with them.
      twoCores: median(pairs.map((pair) => pair.single.ms / pair.halves.ms)),
      ofTwoCores: median(pairs.map((pair) => pair.ours.ms / pair.halves.ms)),
      // What holds also where others use the processors: all of the command's processes against the one.
      processor: {
        ours: median(pairs.map((pair) => pair.ours.processor)),
        single: median(pairs.map((pair) => pair.single.processor)),
        ratio: median(pairs.map((pair) => pair.ours.processor / pair.single.processor)),
      },
      memory: { many: median(pairs.map((pair) => pair.ours.mib)), few: ofFew.mib },
    };
  } finally {
    delete process.env.PLANBOK_CACHE;
    rmSync(folder, { recursive: true, force: true });
  }
}

// Alone: node scripts/bench-portfolio.mjs TURNS FILES FEWER
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [turns = 3, many = 1000, few = 100] = process.argv.slice(2).map(Number);
  console.log(JSON.stringify(await portfolioFigures(turns, { many, few }), null, 2));
}
