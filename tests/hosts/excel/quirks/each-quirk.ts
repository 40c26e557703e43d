import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JobName } from '../../../../src/jobs/job';
import { filteredPlan } from './filtered-plan';
import { rightOrRefused, type Outcome } from './right-or-refused';

/** What else than a refusal for its own reasons a quirk may come to. */
const alsoUnder: Readonly<Record<string, string>> = {
  'add-sheet': 'program-error',
  'add-name': 'program-error',
  'delete-sheet': 'half-done',
  'sheet-stays': 'half-done',
};

/** What may come of a job: it is done as asked, or refused with a sentence; a run that was done is taken back and put right. */
export function mustBeHonest(quirks: readonly string[], { done, undone, recovered }: Outcome): void {
  const refusals = ['rows-filtered', 'not-as-written', ...quirks.flatMap((quirk) => alsoUnder[quirk] ?? [])];
  expect(['right', ...refusals]).toContain(done);
  if (undone !== undefined) expect(['right', 'but for sheets', ...refusals]).toContain(undone);
  if (recovered !== undefined) expect(['right', ...refusals]).toContain(recovered);
}

/** A list that a person has typed with semicolons, and long settings. */
const list =
  '<dataValidations count="1"><dataValidation type="list" showErrorMessage="1" sqref="F2:F10"><formula1>"1, Jan;2, Feb"</formula1></dataValidation></dataValidations>';

const sample = (): Uint8Array =>
  readFileSync(join(__dirname, '../../../../samples/handlingsplan-exempel.xlsx'));

export const files: Readonly<Record<string, () => Uint8Array>> = {
  'a filtered sheet': () => filteredPlan('sheet filter', list),
  'a filtered table': () => filteredPlan('table filter', list),
  'the sample': sample,
};

/** @returns what came of it, for a line of the report */
export async function tryJob(quirks: readonly string[], job: JobName, file: string): Promise<string> {
  const outcome = await rightOrRefused(quirks, job, files[file]?.() ?? sample());
  mustBeHonest(quirks, outcome);
  const { done, undone = '–', recovered = '–' } = outcome;
  return `${quirks.join(' + ')}: ${job} on ${file}: ${done}, taken back: ${undone}, put right: ${recovered}`;
}
