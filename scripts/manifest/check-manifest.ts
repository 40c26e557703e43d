import { readFileSync } from 'node:fs';
import { builtAddin } from './built-addin';
import { manifestFaults } from './manifest-faults';

/** Finds the faults of a manifest file, compared with what was built. */
export const faultsOfFile = (manifest: string, folder: string): readonly string[] =>
  manifestFaults(readFileSync(manifest, 'utf8'), builtAddin(folder));
