import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { jobs } from '../../../src/jobs/jobs';
import { planFile } from './plan-file';
import { tornRuns } from './torn-runs';

const sample = readFileSync(join(__dirname, '..', '..', '..', 'samples', 'handlingsplan-exempel.xlsx'));

/** As small as a plan is, so that failing all of its review's actions takes minutes and not hours. */
const small = planFile([
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['1', 'Byt lampor', 'GA', 'v. 42', 'klart!!'],
  ['2', 'Sortera avfall', '', '2020-06-30', 'Pågår'],
]);

describe.each([
  ['a review of the sample', sample],
  ['a review of a small plan', small],
] as const)('%s, under the real library', (name, bytes) => {
  const book = snapshotOf(bytes);
  const { changes } = jobs.review(book, { today: '2020-11-24' });
  tornRuns({ name, file: () => bytes, book, changes, few: 3 });
});
