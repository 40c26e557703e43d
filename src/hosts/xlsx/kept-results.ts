import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './content-hash';

/** Days after which a result that nobody has asked for is removed. */
const KEPT_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

const ENDING = '.kept';

/** The name of a folder of results that have something in common. */
const OF_ONE = /^[0-9a-f]{32,}$/;

/** Results that cost time to make, kept by what they were made of. The folder may be deleted at any time. */
export interface KeptResults {
  /** Whether nothing is kept of what is asked: then nothing need be looked for. */
  readonly isEmpty: () => boolean;
  /** The result of these; `undefined` where none is kept, or what is kept has been damaged. */
  readonly get: (madeOf: readonly string[]) => unknown;
  readonly put: (madeOf: readonly string[], result: unknown) => void;
  /** Removes what has not been asked for in a long time. */
  readonly tidy: () => void;
}

/** What is kept, and for whom. */
export interface Kept {
  readonly folder: string;
  /** What tells this build of Planbok from every other: the results of another are never used. */
  readonly program: string;
  /** What all results have in common: they lie in a folder of their own. */
  readonly asked: string;
}

/** Removes files that are old, and the folder where none is left. */
function tidyFolder(folder: string, oldest: number): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && OF_ONE.test(entry.name)) tidyFolder(path, oldest);
    else if (/\.(?:kept|tmp)$/.test(entry.name) && statSync(path).mtimeMs < oldest)
      rmSync(path, { force: true });
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/**
 * Results kept in a folder, one file each, which only its owner can read: it may hold texts of workbooks. Where the folder
 * cannot be written nothing is kept. Several processes may keep results in the same folder.
 */
export function keptResults({ folder, program, asked }: Kept): KeptResults {
  const own = join(folder, hashOf(JSON.stringify([program, asked])));
  const fileOf = (madeOf: readonly string[]): string =>
    join(own, `${hashOf(JSON.stringify(madeOf))}${ENDING}`);
  return {
    isEmpty: () => !existsSync(own),
    get: (madeOf) => {
      const file = fileOf(madeOf);
      try {
        const content = readFileSync(file, 'utf8');
        const end = content.indexOf('\n');
        const body = content.slice(end + 1);
        if (content.slice(0, end) !== hashOf(body)) return undefined;
        const now = new Date();
        utimesSync(file, now, now);
        return JSON.parse(body);
      } catch {
        return undefined;
      }
    },
    put: (madeOf, result) => {
      const file = fileOf(madeOf);
      const draft = `${file}.${process.pid}.tmp`;
      try {
        mkdirSync(own, { recursive: true, mode: 0o700 });
        const body = JSON.stringify(result);
        writeFileSync(draft, `${hashOf(body)}\n${body}`, { mode: 0o600 });
        renameSync(draft, file);
      } catch {
        // A draft that is left goes in time, as what nobody asks for does.
        return;
      }
    },
    tidy: () => {
      try {
        tidyFolder(folder, Date.now() - KEPT_DAYS * DAY_MS);
      } catch {
        return;
      }
    },
  };
}
