/**
 * `npm run conformance:google`, which needs a Google account and a throw-away spreadsheet: pushes the trial of what Planbok
 * takes for granted to the script that .clasp.conformance.json names, runs it, and says where its verdicts are.
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
