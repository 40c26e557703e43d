/**
 * `npm run conformance:google`, which needs a Google account and a disposable spreadsheet: pushes a script that tests
 * Planbok's assumptions to the project in .clasp.conformance.json, runs it, and prints where the results are.
 */
import { build } from '../build.mjs';
import { runClasp } from './clasp.mjs';

const PROJECT = '.clasp.conformance.json';

build('apps-script-conformance', 'Conformance.js');
const pushed = runClasp(['push', '--force'], PROJECT);
if (pushed === 0 && runClasp(['run-function', 'runConformance'], PROJECT) !== 0) {
  console.log('clasp may not run it from here. Choose runConformance in the editor that opens, and Run.');
  runClasp(['open-script'], PROJECT);
}
if (pushed === 0) console.log('The verdicts are on the sheet "Planbok conformance" of the spreadsheet.');
process.exitCode = pushed;
