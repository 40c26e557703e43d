import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { Built } from './manifest-faults';

/** The names that the built command page associates, found by running it with only the library's registration function. */
function associated(script: string): ReadonlySet<string> {
  const names = new Set<string>();
  const Office = {
    onReady: () => new Promise(() => undefined),
    actions: { associate: (name: string, does: unknown) => typeof does === 'function' && names.add(name) },
  };
  runInContext(script, createContext({ Office }, { codeGeneration: { strings: false, wasm: false } }));
  return names;
}

/** Width and height from the header of a PNG (ISO/IEC 15948, 11.2.2). */
function pixels(png: Buffer): readonly [number, number] {
  if (png.toString('latin1', 12, 16) !== 'IHDR') return [0, 0];
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** @param folder the output folder of `webpack --config-name addin` */
export function builtAddin(folder: string): Built {
  return {
    has: (path) => existsSync(join(folder, path)),
    pixels: (path) => pixels(readFileSync(join(folder, path))),
    functions: associated(readFileSync(join(folder, 'commands.js'), 'utf8')),
  };
}
