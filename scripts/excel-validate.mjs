/**
 * `npm run validate`, also `excel:validate`: checks the manifest that is to be installed by our own rules, then by
 * Microsoft's validation service. That is dist/manifest.xml, which `npm run manifest` makes, or the file that is named;
 * manifest.xml itself, whose addresses are this machine's, only when none has been made. Where the service cannot be
 * reached, our own rules decide.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns the path of the manifest to check */
export function manifestToCheck(named, exists = existsSync) {
  if (named !== undefined) return resolve(process.env.INIT_CWD ?? process.cwd(), named);
  const made = resolve(root, 'dist/manifest.xml');
  return exists(made) ? made : resolve(root, 'manifest.xml');
}

function validate() {
  install();
  const manifest = manifestToCheck(process.argv[2]);
  const name = relative(root, manifest);
  const addin = dirname(build('addin', 'commands.js'));
  const { faultsOfFile } = createRequire(import.meta.url)(build('tools', 'manifest.cjs'));

  const faults = faultsOfFile(manifest, addin);
  for (const fault of faults) console.error(`${name}: ${fault}`);
  if (faults.length === 0) console.log(`${name}: no fault found by the rules of this project.`);
  if (name === 'manifest.xml')
    console.log(
      'It is the one for this machine. Make the one to install with npm run manifest, and check that.',
    );

  const cli = createRequire(import.meta.url).resolve('office-addin-manifest/cli.js');
  const options = { encoding: 'utf8', timeout: 60_000 };
  const asked = spawnSync(process.execPath, [cli, 'validate', manifest], options);
  const answer = `${asked.stdout}${asked.stderr}`.trim();
  const isUnreachable = /Unable to contact|Unable to validate/.test(answer) || asked.error !== undefined;

  if (isUnreachable)
    console.log("Microsoft's validation service could not be reached: it has not been asked.");
  else console.log(answer);
  process.exitCode = faults.length > 0 || (!isUnreachable && asked.status !== 0) ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) validate();
