import { readFileSync } from 'node:fs';
import { builtAddin } from './built-addin';
import { manifestFaults } from './manifest-faults';

/** The faults of a manifest file, held against what was built. */
export const faultsOfFile = (manifest: string, folder: string): readonly string[] =>
  manifestFaults(readFileSync(manifest, 'utf8'), builtAddin(folder));
