import { replay } from '../../../../src/book/replay';
import type { JobName } from '../../../../src/jobs/job';
import { jobs } from '../../../../src/jobs/jobs';
import { sample, worldFrom } from '../../../apps-script/seeded-world';
import { rightOrRefused, type Outcome } from './right-or-refused';

/** Reasons with a sentence of their own. Google's own words (`program-error`) are told only where it speaks another language. */
const refusals = [
  'typed-columns',
  'script-quota',
  'script-time',
  'another-run',
  'protected',
  'half-done',
  'unreachable',
];

const mustBeHonest = (quirks: readonly string[], outcome: Outcome): void => {
  const spoken = quirks.some((name) => name.startsWith('in-')) ? ['program-error'] : [];
  for (const came of [outcome.done, outcome.undone ?? 'right', outcome.recovered ?? 'right'])
    expect([quirks, ['right', ...refusals, ...spoken]]).toEqual([quirks, expect.arrayContaining([came])]);
};

const read = sample('handlingsplan-exempel.xlsx');
const request = { today: '2020-11-24', language: 'sv' } as const;
/** What formulas come to, for a spreadsheet that does not calculate. */
const planned = (['review', 'rollup', 'pot'] as const).map((job) =>
  replay(read, jobs[job](read, request).changes.edits),
);
const { book } = worldFrom(read, planned);

/** The sample under these quirks: a job, its undo and its recovery. */
export function tryJob(quirks: readonly string[], job: JobName): Outcome {
  const outcome = rightOrRefused(quirks, job, book);
  mustBeHonest(quirks, outcome);
  return outcome;
}
