import { jobNames } from '../../../../src/jobs/job';
import { quirkNames } from '../../../fakes/spreadsheet-app/quirks/known-quirks';
import { tryJob } from './each-quirk';

/** Two quirks each, by chance; the name of a test that fails says which. */
const pairs = Array.from({ length: 12 }, () => {
  const first = Math.floor(Math.random() * quirkNames.length);
  const second = (first + 1 + Math.floor(Math.random() * (quirkNames.length - 1))) % quirkNames.length;
  return [quirkNames[first] ?? '', quirkNames[second] ?? ''];
});

test.each(
  [...quirkNames.map((name) => [name]), ...pairs].map((quirks) => [quirks.join(' and '), quirks] as const),
)('under %s every job is right or refused', (name, quirks) => {
  const lines = jobNames.map((job) => {
    const { done, undone = '–', recovered = '–' } = tryJob(quirks, job);
    return `${name}: ${job}: ${done}, taken back: ${undone}, put right: ${recovered}`;
  });
  process.stdout.write(`${lines.join('\n')}\n`);
});
