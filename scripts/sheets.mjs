/**
 * Handles the add-on for Google Sheets with Google's own clasp: `npm run sheets:login | sheets:push | sheets:open |
 * sheets:deploy`. Pushing builds and checks first; what fails a check is not pushed.
 */
import { builtFaults } from './sheets/built.mjs';
import { runClasp } from './sheets/clasp.mjs';

function push() {
  const faults = builtFaults();
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : runClasp(['push', '--force']);
}

const orders = {
  login: () => runClasp(['login']),
  push,
  open: () => runClasp(['open-script']),
  deploy: () => push() || runClasp(['create-deployment', '--description', 'Planbok']),
};

const order = orders[process.argv[2]];
if (!order) console.error(`Say one of ${Object.keys(orders).join(', ')}.`);
process.exitCode = order ? order() : 2;
