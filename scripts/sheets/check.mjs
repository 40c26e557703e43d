/** Checks what clasp would push: `node scripts/sheets/check.mjs [folder]`; the built files unless another folder is named. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultsOf } from './gates.mjs';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../dist/apps-script', import.meta.url));
const files = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const faults = faultsOf(files);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
