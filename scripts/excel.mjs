/**
 * `npm run excel:start` opens Excel on this machine with the add-in, which is served from here; `npm run excel:stop`
 * removes it again. Both use Microsoft's tools for Office Add-ins, which ask before they install a certificate for
 * https://localhost.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const APP_PATHS = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';

/** @returns why Excel cannot be opened on such a machine; undefined when it can */
export function obstacle(platform, hasExcel) {
  if (platform !== 'win32' && platform !== 'darwin')
    return `Excel does not run on this system (${platform}). Use Windows or a Mac, upload manifest.xml to Excel on the web (docs/install-excel.md), or run without Excel: npm start.`;
  if (!hasExcel)
    return 'Excel was not found on this machine. Install it, or upload manifest.xml to Excel on the web (docs/install-excel.md).';
  return undefined;
}

function hasExcel() {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  return ['HKLM', 'HKCU'].some((hive) => spawnSync('reg', ['query', `${hive}\\${APP_PATHS}`]).status === 0);
}

function run(task) {
  install();
  const inTheWay = obstacle(process.platform, hasExcel());
  if (inTheWay !== undefined) {
    console.error(inTheWay);
    process.exitCode = 1;
    return;
  }
  const cli = createRequire(import.meta.url).resolve('office-addin-debugging/cli.js');
  const server = ['--dev-server', 'node scripts/dev-server.mjs', '--dev-server-port', '3000'];
  const args = [task, 'manifest.xml', 'desktop', ...(task === 'start' ? server : [])];
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const { status } = spawnSync(process.execPath, [cli, ...args], { cwd, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

const [, script, task] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  if (task === 'start' || task === 'stop') run(task);
  else {
    console.error('Say start or stop.');
    process.exitCode = 2;
  }
}
