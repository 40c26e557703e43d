import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import type { Desk } from '../../cli/command-desk';
import { Failure } from '../../hosts/failure';
import type { RemoteFile, RemoteService } from '../../hosts/remote-file';
import { fetchFiles, type RemoteContent } from '../../hosts/remote/fetched-files';
import { contentHash, hashOf } from '../../hosts/xlsx/content-hash';
import { heapFor } from '../../hosts/xlsx/heap';
import { keptResults, type Kept, type KeptResults } from '../../hosts/xlsx/kept-results';
import { limitedPool } from '../../hosts/xlsx/limited-pool';
import { fileBytes, mustBeWorkbook } from '../../hosts/xlsx/open';
import { snapshotOf } from '../../hosts/xlsx/read';
import { forNext, readingMemory } from '../../plan/reading-memory';
import { rowLines } from '../../portfolio/row-lines';
import { readUnit, type UnitReading, type UnitRequest } from '../../portfolio/unit-facts';

interface UnitTask {
  readonly file: string;
  readonly path: string;
  /** What its reading is kept by; without it, the hash of what was read: the file may be saved while others are. */
  readonly state?: string;
  /** Whether its items are wanted as rows. */
  readonly wantsRows: boolean;
  /** What the file holds, where it is not on this computer. */
  readonly bytes?: Uint8Array;
}

interface UnitResult {
  readonly reading: UnitReading;
  /** A line of JSON for each: what is only passed on is not made objects of again. */
  readonly rows?: string;
}

/** What all files are read with, and where what was read is kept. */
interface UnitShared {
  readonly request: UnitRequest;
  readonly kept: Kept;
}

/** What tells a process of the pool from one that does what a command line says. */
const UNITS_JOB = 'units';

/** Packed bytes of workbooks after which what was learnt of texts is forgotten: it grows with the texts. */
const LEARNT_BYTES = 2 ** 20;

/**
 * What a process of the pool does with a file. Units write the same headings, statuses and times: what is learnt of a text
 * in one workbook need not be learnt again in the next (of 200 workbooks of 100 rows, a third of the time).
 */
export function unitWork(): (task: unknown, shared: unknown) => UnitResult {
  let memory = readingMemory();
  let bytesRead = 0;
  let results: KeptResults | undefined;
  return (task, shared) => {
    const { file, path, state, wantsRows, bytes: given } = task as UnitTask;
    const { request, kept } = shared as UnitShared;
    if (given !== undefined) mustBeWorkbook(given);
    const bytes = given ?? fileBytes(file);
    bytesRead += bytes.length;
    if (bytesRead > LEARNT_BYTES) {
      memory = readingMemory();
      bytesRead = bytes.length;
    }
    const { facts: reading, rows } = readUnit(snapshotOf(bytes, file), path, request, forNext(memory));
    results ??= keptResults(kept);
    results.put([state ?? hashOf(bytes), path], reading);
    return { reading, ...(wantsRows ? { rows: rowLines(rows) } : {}) };
  };
}

/** What a file that is not on this computer is known again by, whatever it is called. */
const stateOf = ({ service, id, state }: RemoteFile): string => `${service} ${id} ${state}`;

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

/** Files that are looked at before what the processes have answered is heard. */
const AT_A_TIME = 16;

const othersFirst = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** A file to be read, and what is done when it has been. */
interface Reading {
  readonly index: number;
  readonly done: () => void;
}

/** A Google spreadsheet's name has no ending, and a file's name is read without it. */
const asFile = ({ path, remote }: UnitFile): string =>
  remote && !/\.(?:xlsx|xlsm)$/iu.test(path) ? `${path}.xlsx` : path;

type UnitFile = Parameters<Desk['readUnits']>[0][number];

/**
 * Reads many workbooks in a few processes with limits; those that an earlier run has read, and that have not changed since,
 * are neither fetched nor read again. The processes begin with the first files while the others are looked at.
 * @param script the command itself, of which each process is another
 * @param program what tells this build of Planbok from every other
 * @param service signs in to where a file lies that is not on this computer
 */
export function unitReader(
  script: string,
  program: string,
  service: (name: RemoteService) => Promise<RemoteContent>,
): Desk['readUnits'] {
  return async (files, request, hear, wantsRows = false) => {
    const kept: Kept = { folder: cacheFolder(process.env), program, asked: JSON.stringify(request) };
    const results = keptResults(kept);
    // Rows are not kept: they are all that the workbook says.
    const isAllNew = wantsRows || results.isEmpty();
    const readings: Reading[] = [];
    const available = process.availableMemory();
    const heapMib = heapFor(0);
    const pool = limitedPool({
      script,
      data: UNITS_JOB,
      shared: { request, kept } satisfies UnitShared,
      size: poolSize(heapMib, available),
      heapMib,
      largeHeapMib: heapFor(available),
      onDone: (place, outcome) => {
        const { index, done } = readings[place] ?? {};
        if (index === undefined) return;
        if ('value' in outcome) {
          const { reading, rows } = outcome.value as UnitResult;
          hear(index, { reading, isKnown: false, ...(rows === undefined ? {} : { rows }) });
        } else hear(index, outcome);
        done?.();
      },
    });
    const read = (task: UnitTask, reading: Reading): void => {
      readings.push(reading);
      pool.add(task);
    };
    const toFetch: { readonly index: number; readonly remote: RemoteFile }[] = [];
    for (const [index, unit] of files.entries()) {
      if (index % AT_A_TIME === 0) await othersFirst();
      const path = asFile(unit);
      try {
        // A file is read to know its content; where nothing is kept, by the process that reads it, and there alone.
        const stateNow = (): string => (unit.remote ? stateOf(unit.remote) : contentHash(unit.file));
        const known = isAllNew ? undefined : results.get([stateNow(), path]);
        if (known !== undefined) hear(index, { reading: known as UnitReading, isKnown: true });
        else if (unit.remote) toFetch.push({ index, remote: unit.remote });
        else read({ file: unit.file, path, wantsRows }, { index, done: () => undefined });
      } catch (failure) {
        if (!(failure instanceof Failure)) throw failure;
        hear(index, { failure });
      }
    }
    if (toFetch.length > 0) {
      const take = (index: number, bytes: Uint8Array): Promise<void> =>
        new Promise((done) => {
          const unit = files[index];
          if (unit?.remote === undefined) return done();
          const path = asFile(unit);
          const state = stateOf(unit.remote);
          read({ file: unit.file, path, state, wantsRows, bytes }, { index, done });
        });
      const fail = (index: number, failure: Failure): void => hear(index, { failure });
      try {
        for (const name of new Set(toFetch.map(({ remote }) => remote.service))) {
          const there = toFetch.filter(({ remote }) => remote.service === name);
          await fetchFiles(there, await service(name), { take, fail });
        }
      } catch (error) {
        // What has been fetched is read and kept for the next run, and the processes end.
        await pool.finish();
        throw error;
      }
    }
    await pool.finish();
    results.tidy();
  };
}
