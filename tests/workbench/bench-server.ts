import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { serve } from '../../src/entries/workbench';
import type { ServedBench } from '../../workbench/bench/serve';

const root = resolve(__dirname, '../..');

/** Builds what the tests serve, unless it is newer than the sources. */
export function built(...builds: readonly (readonly [name: string, file: string])[]): void {
  for (const [name, file] of builds) {
    const run = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), name, file], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`);
  }
}

export interface TestBench extends ServedBench {
  /** Where the workbook is. */
  readonly folder: string;
  readonly file: string | null;
  /** What nobody expected: a test ends with none. */
  readonly bugs: readonly unknown[];
  end(): Promise<void>;
}

export interface BenchOrder {
  /** Copied into the folder; an empty workbook when absent. */
  readonly from?: string;
  readonly bytes?: Uint8Array;
  /** Pages in place of the add-in's; the real ones when absent. */
  readonly addin?: Readonly<Record<string, string>>;
  /** The folder with the built pages; dist when absent. */
  readonly builds?: string;
}

/** The workbench as it ships, over a copy of a workbook in a folder of its own. */
export async function testBench({ from, bytes, addin, builds: given }: BenchOrder): Promise<TestBench> {
  const folder = mkdtempSync(join(tmpdir(), 'planbok-workbench-'));
  const file =
    from !== undefined ? join(folder, basename(from)) : bytes !== undefined ? join(folder, 'bok.xlsx') : null;
  if (file !== null && from !== undefined) copyFileSync(from, file);
  if (file !== null && bytes !== undefined) writeFileSync(file, bytes);
  built(['workbench', 'engine.cjs']);
  let builds = given ?? join(root, 'dist');
  const ownBuilds = mkdtempSync(join(tmpdir(), 'planbok-pages-'));
  if (addin !== undefined) {
    builds = ownBuilds;
    cpSync(join(root, 'dist/page'), join(builds, 'page'), { recursive: true });
    mkdirSync(join(builds, 'addin'));
    for (const [name, text] of Object.entries(addin)) writeFileSync(join(builds, 'addin', name), text);
  }
  if (builds !== join(root, 'dist')) {
    mkdirSync(join(builds, 'workbench'), { recursive: true });
    copyFileSync(join(root, 'dist/workbench/engine.cjs'), join(builds, 'workbench/engine.cjs'));
  }
  const bugs: unknown[] = [];
  const served = await serve({ file, port: 0, builds, onBug: (error) => bugs.push(error) });
  return {
    ...served,
    folder,
    file,
    bugs,
    end: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
      rmSync(ownBuilds, { recursive: true, force: true });
    },
  };
}
