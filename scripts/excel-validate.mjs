/**
 * `npm run excel:validate`: checks manifest.xml by our own rules, then by Microsoft's validation service. Where the
 * service cannot be reached, our own rules decide.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';

install();
const manifest = fileURLToPath(new URL('../manifest.xml', import.meta.url));
const addin = dirname(build('addin', 'commands.js'));
const { faultsOfFile } = createRequire(import.meta.url)(build('tools', 'manifest.cjs'));

const faults = faultsOfFile(manifest, addin);
for (const fault of faults) console.error(`manifest.xml: ${fault}`);
if (faults.length === 0) console.log('manifest.xml: no fault found by the rules of this project.');

const cli = createRequire(import.meta.url).resolve('office-addin-manifest/cli.js');
const asked = spawnSync(process.execPath, [cli, 'validate', manifest], { encoding: 'utf8', timeout: 60_000 });
const answer = `${asked.stdout}${asked.stderr}`.trim();
const isUnreachable = /Unable to contact|Unable to validate/.test(answer) || asked.error !== undefined;

if (isUnreachable) console.log("Microsoft's validation service could not be reached: it has not been asked.");
else console.log(answer);
process.exitCode = faults.length > 0 || (!isUnreachable && asked.status !== 0) ? 1 : 0;
