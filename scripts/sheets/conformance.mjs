/**
 * `npm run conformance:google`, which needs a Google account and a disposable spreadsheet: pushes a script that tests
 * Planbok's assumptions to the project in .clasp.conformance.json, runs it, and prints where the results are. With the id of a new, empty
 * spreadsheet (`-- <id>`), tests them through Google's REST API, with the machine's credentials, and prints the verdicts.
 */
import { createRequire } from 'node:module';
import { build } from '../build.mjs';
import { runClasp } from './clasp.mjs';

const PROJECT = '.clasp.conformance.json';

function throughScript() {
  build('apps-script-conformance', 'Conformance.js');
  const pushed = runClasp(['push', '--force'], PROJECT);
  if (pushed === 0 && runClasp(['run-function', 'runConformance'], PROJECT) !== 0) {
    console.log('clasp may not run it from here. Choose runConformance in the editor that opens, and Run.');
    runClasp(['open-script'], PROJECT);
  }
  if (pushed === 0) console.log('The verdicts are on the sheet "Planbok conformance" of the spreadsheet.');
  return pushed;
}

async function throughApi(id) {
  const { conformance } = createRequire(import.meta.url)(build('google', 'serve.cjs'));
  let failed = 0;
  for await (const verdict of conformance(id, process.env)) {
    console.log(JSON.stringify(verdict));
    if (!verdict.passed) failed += 1;
  }
  return failed === 0 ? 0 : 1;
}

const [id] = process.argv.slice(2);
process.exitCode = id === undefined ? throughScript() : await throughApi(id);
