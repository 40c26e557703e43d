import { jobNames } from '../../../../src/jobs/job';
import { quirkNames } from '../../../../workbench/office-double/known-quirks';
import { anyOf } from '../cut-short';
import { files, tryJob } from './each-quirk';

/** Two quirks by chance; PLANBOK_SEED chooses the same once more. */
const pair = (): readonly string[] => {
  const first = anyOf(0, quirkNames.length - 1);
  const second = (first + anyOf(1, quirkNames.length - 1)) % quirkNames.length;
  return [quirkNames[first] ?? '', quirkNames[second] ?? ''];
};

const alone = quirkNames.map((name) => [name] as const);
const pairs = Array.from({ length: 8 }, pair);

test.each([...alone, ...pairs].map((quirks) => [quirks.join(' and '), quirks] as const))(
  'under %s every job is right or refused',
  async (_, quirks) => {
    const lines: string[] = [];
    for (const job of jobNames) lines.push(await tryJob(quirks, job, 'a filtered table'));
    if (quirks.length === 1)
      for (const file of Object.keys(files)) lines.push(await tryJob(quirks, 'review', file));
    process.stdout.write(`${lines.join('\n')}\n`);
  },
  600_000,
);
