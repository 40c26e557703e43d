import { writeFileSync } from 'node:fs';
import { jobNames, type JobName } from '../../src/jobs/job';
import { verbNamed } from '../../src/jobs/verbs';
import { svFileFailure } from '../../src/text/sv/file-failures';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

/** The words of an order: the job, and what else it does not go without. */
const ordered = (job: JobName): string => (job === 'findings' ? 'findings --from $report.txt' : job);

const withReport = (desk: DeskInFolder): DeskInFolder => {
  writeFileSync(desk.at('report.txt'), 'Avvikelser\n1. Källsortering saknas i plan 3\n');
  return desk;
};

let from: DeskInFolder;
beforeEach(() => {
  from = withReport(deskInFolder({ 'plan.xlsx': sampleOf('sv') }));
});
afterEach(() => from.remove());

const jobs = jobNames.filter((name) => !verbNamed(name).steps.includes('create'));
const needPlan = jobs.filter((name) => verbNamed(name).steps.includes('structure'));
const needSomething = jobs.filter((name) => !needPlan.includes(name));

const refusal = (sheet: string, reason: 'no-plan-on-sheet' | 'sheet-replaced'): string =>
  `${svFileFailure.sheet(sheet)}: ${svFileFailure.reasons[reason](0)} ${svFileFailure.nothingWritten}`;

test.each(needPlan)('%s of a sheet with another list fails, and says so', async (job) => {
  const { code, out, err } = await from.run(`${ordered(job)} $plan.xlsx --sheet Klimatpott`);
  expect([code, out]).toEqual([3, '']);
  expect(err).toContain(refusal('Klimatpott', 'no-plan-on-sheet'));
});

test.each(needSomething)('%s of a sheet with another list does what there is to do', async (job) => {
  const { code } = await from.run(`${ordered(job)} $plan.xlsx --sheet Klimatpott --dry-run`);
  expect(code).toBeLessThan(2);
});

test.each(jobs)('%s of a sheet without any list fails, and says so', async (job) => {
  const plain = withReport(deskInFolder({ 'plan.xlsx': sampleOf('sv') }));
  await plain.run('agenda $plan.xlsx --in-place');
  const { code, out, err } = await plain.run(`${ordered(job)} $plan.xlsx --sheet Dagordning`);
  expect([code, out]).toEqual([3, '']);
  expect(err).toContain(refusal('Dagordning', 'no-plan-on-sheet'));
  plain.remove();
});

test.each(jobs)('%s of the sheet that a plan was built from says that its copy counts', async (job) => {
  await from.run('structure $plan.xlsx --in-place');
  const { code, err } = await from.run(`${ordered(job)} $plan.xlsx --sheet "Plan 2020"`);
  expect([code, err]).toEqual([3, expect.stringContaining(refusal('Plan 2020', 'sheet-replaced'))]);
});

test('a sheet of which the person says that it holds a plan is not refused', async () => {
  const { code } = await from.run('review $plan.xlsx --sheet Klimatpott --table Klimatpott/A4:F4=actions');
  expect(code).not.toBe(3);
});
