import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
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

/** Results that cost time to make, kept by what they were made of. The folder may be deleted at any time. */
export interface KeptResults {
  /** The result of these; `undefined` where none is kept, or what is kept has been damaged. */
  readonly get: (madeOf: readonly string[]) => unknown;
  readonly put: (madeOf: readonly string[], result: unknown) => void;
  /** Removes what has not been asked for in a long time. */
  readonly tidy: () => void;
}

/**
 * Results kept in a folder, one file each, which only its owner can read: it may hold texts of workbooks. Where the folder
 * cannot be written nothing is kept.
 * @param program what tells this build of Planbok from every other: the results of another are never used
 */
export function keptResults(folder: string, program: string): KeptResults {
  const fileOf = (madeOf: readonly string[]): string =>
    join(folder, `${hashOf(JSON.stringify([program, ...madeOf]))}${ENDING}`);
  return {
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
        mkdirSync(folder, { recursive: true, mode: 0o700 });
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
        const oldest = Date.now() - KEPT_DAYS * DAY_MS;
        for (const name of readdirSync(folder)) {
          const file = join(folder, name);
          if (/\.(?:kept|tmp)$/.test(name) && statSync(file).mtimeMs < oldest) rmSync(file, { force: true });
        }
      } catch {
        return;
      }
    },
  };
}
