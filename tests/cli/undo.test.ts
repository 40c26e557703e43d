import { readFileSync, writeFileSync } from 'node:fs';
import type { Edit } from '../../src/book/edit';
import { failureContract } from '../../src/cli/failure-contract';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { enCli } from '../../src/text/en/cli';
import { svCli } from '../../src/text/sv/cli';
import { svUndo } from '../../src/text/sv/undo';
import { typedElsewhere } from '../hosts/xlsx/typed-elsewhere';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

let desk: DeskInFolder;
beforeEach(async () => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
  await desk.run('review $plan.xlsx --in-place');
});
afterEach(() => desk.remove());

/** A person types in the file, in another program. */
function typed(...edits: readonly Edit[]): void {
  const file = desk.at('plan.xlsx');
  writeFileSync(file, typedElsewhere(new Uint8Array(readFileSync(file)), ...edits));
}

const inOverview: Edit = {
  kind: 'writeCells',
  at: { sheet: 'Lägesbild', row: 60, column: 2 },
  cells: [['att följa upp']],
};

const sheetsOf = (name: string): readonly string[] =>
  xlsxHost(new Uint8Array(readFileSync(desk.at(name))))
    .read()
    .sheets.map((sheet) => sheet.name);

test('what she has typed stays, is named, and the rest is taken back', async () => {
  typed(inOverview);
  const { code, out } = await desk.run('undo $plan.xlsx');
  expect(code).toBe(0);
  expect(out).toContain(svCli.undoneInPart);
  expect(out).toContain(`${svUndo.lead}\n  ${svUndo.sheets['sheet-changed']('Lägesbild')}`);
  expect(out).toContain(svUndo.hiddenSheet);
  expect(out).not.toContain('Planbok listor');
  const sheets = sheetsOf('plan-undone.xlsx');
  expect([sheets.includes('Lägesbild'), sheets.includes('Dagordning')]).toEqual([true, false]);
});

test('and as a dry run it says so, and writes nothing', async () => {
  typed(inOverview);
  const { out } = await desk.run('undo $plan.xlsx --dry-run --lang en');
  expect(out).toContain(enCli.wouldUndoInPart);
  expect(out.trimEnd().endsWith(enCli.dryRun)).toBe(true);
  expect(sheetsOf('plan.xlsx')).toContain('Dagordning');
});

test('as JSON, each by its kind and sheet: the plan that the overview counts on stays with it', async () => {
  typed(inOverview);
  const { out } = await desk.run('undo $plan.xlsx --json');
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    left: [
      { kind: 'sheet-changed', sheet: 'Lägesbild' },
      { kind: 'sheet-needed', sheet: 'Plan 2020 (ordnad)' },
      { kind: 'sheet-needed', sheet: 'Planbok listor' },
    ],
  });
});

test('once more: there is no run left, and it was not another program that forgot it', async () => {
  typed(inOverview);
  await desk.run('undo $plan.xlsx --in-place');
  const { code, out } = await desk.run('undo $plan.xlsx --json');
  expect([code, failureContract.parse(JSON.parse(out)).failure.reason]).toEqual([3, 'no-more-runs']);
});

test.each([
  ['sv', 'Genomgång: Plan 2020 (ordnad) (nytt blad), '],
  ['en', 'Review: Plan 2020 (ordnad) (new sheet), '],
])('it says which run it took back, and when that was: %s', async (language, run) => {
  const { out } = await desk.run(`undo $plan.xlsx --lang ${language}`);
  expect(out.split('\n')[1]).toContain(`  2020-11-24 14:32  ${run}`);
  const { out: json } = await desk.run('undo $plan.xlsx --dry-run --json');
  expect(JSON.parse(json)).toMatchObject({ run: { job: 'review', at: '2020-11-24 14:32' }, left: [] });
});

test('of two runs it is the last, and once that is taken back the one before', async () => {
  const now = '2020-12-01 09:05';
  await desk.run('owners $plan.xlsx --in-place', { now });
  const undone = (): Promise<{ readonly out: string }> => desk.run('undo $plan.xlsx --in-place --json');
  expect(JSON.parse((await undone()).out)).toMatchObject({ run: { job: 'owners', at: now } });
  expect(JSON.parse((await undone()).out)).toMatchObject({ run: { job: 'review' } });
});
