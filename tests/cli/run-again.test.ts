import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isSameRun } from '../../src/hosts/xlsx/same-run';
import { svCli } from '../../src/text/sv/cli';
import { typedElsewhere } from '../hosts/xlsx/typed-elsewhere';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

let desk: DeskInFolder;
beforeEach(() => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
});
afterEach(() => desk.remove());

const files = (): readonly string[] => readdirSync(desk.at('')).sort();
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(desk.at(name)));
const later = { now: '2020-11-24 15:07' };

test.each([
  { jobs: ['review $plan.xlsx'], result: 'plan-planbok.xlsx' },
  { jobs: ['rollup $plan.xlsx'], result: 'plan-planbok.xlsx' },
  { jobs: ['review $plan.xlsx --in-place', 'undo $plan.xlsx'], result: 'plan-undone.xlsx' },
])('$jobs again in another minute: the result is there already', async ({ jobs, result }) => {
  for (const job of jobs) await desk.run(job);
  const [before, then] = [bytesOf(result), files()];
  const { out } = await desk.run(jobs.at(-1) ?? '', later);
  expect(out).toContain(svCli.sameResult(desk.at(result)));
  expect(files()).toEqual(then);
  expect(isSameRun(before, bytesOf(result))).toBe(true);
  expect(Buffer.from(before).equals(bytesOf(result))).toBe(true);
});

test('what somebody has typed in the earlier result is not the same: it stays, and the result gets a number', async () => {
  await desk.run('review $plan.xlsx');
  const at = { sheet: 'Dagordning', row: 4, column: 3 };
  const typed = typedElsewhere(bytesOf('plan-planbok.xlsx'), {
    kind: 'writeCells',
    at,
    cells: [['2020-11-30 10:00']],
  });
  writeFileSync(desk.at('plan-planbok.xlsx'), typed);
  await desk.run('review $plan.xlsx', later);
  expect(files()).toEqual(['plan-planbok-2.xlsx', 'plan-planbok.xlsx', 'plan.xlsx']);
  expect(Buffer.from(typed).equals(bytesOf('plan-planbok.xlsx'))).toBe(true);
});

test('an earlier run’s time counts: only that of the latest is left out', async () => {
  await desk.run('rollup $plan.xlsx -o $one.xlsx');
  await desk.run('rollup $plan.xlsx -o $other.xlsx', later);
  expect(isSameRun(bytesOf('one.xlsx'), bytesOf('other.xlsx'))).toBe(true);
  for (const name of ['one', 'other']) await desk.run(`agenda $${name}.xlsx --in-place`, later);
  expect(isSameRun(bytesOf('one.xlsx'), bytesOf('other.xlsx'))).toBe(false);
});
