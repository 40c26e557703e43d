/**
 * Handles the add-on for Google Sheets with Google's own clasp: `npm run sheets:login | sheets:push | sheets:open |
 * sheets:deploy`. Pushing builds and checks first; what fails a check is not pushed.
 */
import { readFileSync } from 'node:fs';
import { builtFaults } from './sheets/built.mjs';
import { claspAnswer, runClasp } from './sheets/clasp.mjs';
import { deployOrder } from './sheets/deployment.mjs';

function push() {
  const faults = builtFaults();
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : runClasp(['push', '--force']);
}

/** The deployment that was made before is updated: its id stands in the Marketplace, and people have it installed. */
function deploy() {
  const list = claspAnswer(['list-deployments']);
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return list === undefined ? 1 : runClasp(deployOrder(list, version));
}

const orders = {
  login: () => runClasp(['login']),
  push,
  open: () => runClasp(['open-script']),
  deploy: () => push() || deploy(),
};

const order = orders[process.argv[2]];
if (!order) console.error(`Say one of ${Object.keys(orders).join(', ')}.`);
process.exitCode = order ? order() : 2;
