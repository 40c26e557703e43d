import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import type { Desk } from '../../cli/command-desk';
import { Failure } from '../../hosts/failure';
import { contentHash, hashOf } from '../../hosts/xlsx/content-hash';
import { heapFor } from '../../hosts/xlsx/heap';
import { keptResults } from '../../hosts/xlsx/kept-results';
import { limitedPool } from '../../hosts/xlsx/limited-pool';
import { fileBytes } from '../../hosts/xlsx/open';
import { snapshotOf } from '../../hosts/xlsx/read';
import { readUnit, type UnitReading, type UnitRequest } from '../../portfolio/unit-facts';

interface UnitTask {
  readonly file: string;
  readonly path: string;
}

/** A reading, and of what content: the file may have been saved since it was looked at. */
interface UnitResult {
  readonly hash: string;
  readonly reading: UnitReading;
}

/** What tells a process of the pool from one that does what a command line says. */
const UNITS_JOB = 'units';

/** Reads one file, in a process of the pool. @throws Failure */
export function unitIn(task: unknown, shared: unknown): UnitResult {
  const { file, path } = task as UnitTask;
  const bytes = fileBytes(file);
  return {
    hash: hashOf(bytes),
    reading: readUnit(snapshotOf(bytes, file), path, shared as UnitRequest).facts,
  };
}

/** Processes that read at the same time, however many cores the machine has. */
const MOST_PROCESSES = 8;

const MIB = 2 ** 20;

/** As many processes as there are cores, and as have their memory in half of what is free. */
function poolSize(heapMib: number, available: number): number {
  const fit = Math.floor(available / 2 / MIB / heapMib);
  return Math.max(1, Math.min(availableParallelism(), MOST_PROCESSES, fit));
}

/** The folder for what can be made again, where this system has it. */
function cacheFolder({ PLANBOK_CACHE, XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (PLANBOK_CACHE !== undefined && PLANBOK_CACHE !== '') return PLANBOK_CACHE;
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'Planbok', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'Planbok');
  return join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'planbok');
}

/**
 * Reads many workbooks in a few processes with limits; those that an earlier run has read, and that have not changed since,
 * are not read again.
 * @param script the command itself, of which each process is another
 * @param program what tells this build of Planbok from every other
 */
export function unitReader(script: string, program: string): Desk['readUnits'] {
  return async (files, request, hear) => {
    const kept = keptResults(cacheFolder(process.env), program);
    const asked = JSON.stringify(request);
    const toRead: { readonly index: number; readonly task: UnitTask }[] = [];
    files.forEach(({ file, path }, index) => {
      try {
        const known = kept.get([contentHash(file), path, asked]);
        if (known === undefined) toRead.push({ index, task: { file, path } });
        else hear(index, { reading: known as UnitReading, isKnown: true });
      } catch (failure) {
        if (!(failure instanceof Failure)) throw failure;
        hear(index, { failure });
      }
    });
    const available = process.availableMemory();
    const heapMib = heapFor(0);
    const work = limitedPool({
      script,
      data: UNITS_JOB,
      shared: request,
      size: poolSize(heapMib, available),
      heapMib,
      largeHeapMib: heapFor(available),
      tasks: toRead.map(({ task }) => task),
      onDone: (done, outcome) => {
        const { index, task } = toRead[done] ?? {};
        if (index === undefined || task === undefined) return;
        if (!('value' in outcome)) return hear(index, outcome);
        const { hash, reading } = outcome.value as UnitResult;
        kept.put([hash, task.path, asked], reading);
        hear(index, { reading, isKnown: false });
      },
    });
    await work;
    kept.tidy();
  };
}
