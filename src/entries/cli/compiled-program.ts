import { isAscii } from 'node:buffer';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** A program that has been loaded from its file. */
export interface CompiledProgram {
  /** What it exports. */
  readonly exports: unknown;
  /** Keeps the functions that have been compiled so far for the next time, beside the program. */
  readonly keep: () => void;
}

const hex = (text: string | Uint8Array): string => crc32(text).toString(16).padStart(8, '0');

/** What code compiled by one process means to another: the engine refuses it when version, flags or the processor differ. */
const engine = (): string => cachedDataVersionTag().toString(16).padStart(8, '0');

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Writes the file whole or not at all, and removes what was kept for earlier builds. A folder may be closed to writing: then nothing is kept. */
function keepFile(path: string, content: Uint8Array, isOutdated: (name: string) => boolean): void {
  try {
    const folder = dirname(path);
    const draft = `${path}.${process.pid}.tmp`;
    try {
      writeFileSync(draft, content);
      renameSync(draft, path);
    } finally {
      rmSync(draft, { force: true });
    }
    for (const name of readdirSync(folder)) if (isOutdated(name)) rmSync(join(folder, name), { force: true });
  } catch {
    return;
  }
}

/** What `require` has around a module's code. */
const [HEAD, TAIL] = ['(function (exports, require, module, __filename, __dirname) {', '\n})'] as const;

/** The code as a function. It's joined as bytes, and as ASCII not decoded, which spares two copies of megabytes. */
function functionOf(code: Buffer): string {
  const wrapped = Buffer.concat([Buffer.from(HEAD), code, Buffer.from(TAIL)]);
  return wrapped.toString(isAscii(wrapped) ? 'latin1' : 'utf8');
}

/**
 * Loads a CommonJS file as `require` does, with what was compiled of it the last time. Compiling the command takes half
 * the time of a job on a small workbook, and most of it is functions that are compiled when they are first called.
 */
export function compiledProgram(path: string): CompiledProgram {
  const bytes = readFileSync(path);
  const stem = basename(path, extname(path));
  const build = `${stem}-${hex(bytes)}`;
  const kept = join(dirname(path), `${build}-${engine()}.cache`);
  const cachedData = readIfThere(kept);
  const script = new Script(functionOf(bytes), {
    filename: path,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const module = { exports: {} };
  const run = script.runInThisContext() as (...given: readonly unknown[]) => void;
  run(module.exports, createRequire(path), module, path, dirname(path));
  const isKept = cachedData !== undefined && script.cachedDataRejected !== true;
  return {
    exports: module.exports,
    keep: () => {
      if (isKept) return;
      keepFile(
        kept,
        script.createCachedData(),
        (name) => name.startsWith(`${stem}-`) && name.endsWith('.cache') && !name.startsWith(build),
      );
    },
  };
}
