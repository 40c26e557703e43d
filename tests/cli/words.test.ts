import { writeFileSync } from 'node:fs';
import { failureContract } from '../../src/cli/failure-contract';
import { scanContract } from '../../src/cli/scan-contract';
import { svCli } from '../../src/text/sv/cli';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

const words = {
  version: 1,
  headings: { Påverkansområde: 'area' },
  statuses: { Grönmarkerad: 'done' },
  terms: { GA: 'gatuavdelningen' },
};

let desk: DeskInFolder;
beforeEach(() => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv'), 'other.xlsx': sampleOf('en') });
  writeFileSync(desk.at('words.json'), JSON.stringify(words));
});
afterEach(() => desk.remove());

test('words are put into a workbook, carried out of it and into another', async () => {
  const put = await desk.run('words import $plan.xlsx $words.json');
  expect([put.code, put.err]).toEqual([0, '']);
  expect(put.out).toContain(svCli.result(desk.at('plan-planbok.xlsx')));
  const out = await desk.run('words export $plan-planbok.xlsx -o $carried.json');
  expect(out.out).toBe(`${svCli.words.exported(desk.at('carried.json'))}\n`);
  expect(await desk.run('words export $plan-planbok.xlsx')).toMatchObject({
    code: 0,
    out: `${JSON.stringify(words, null, 2)}\n`,
  });
  const again = await desk.run('words import $other.xlsx $carried.json --json');
  expect(JSON.parse(again.out)).toMatchObject({ words: { headings: 1, statuses: 1, terms: 1 }, changes: 1 });
});

test('a preview writes nothing; the same words again change nothing; what was put in can be taken back', async () => {
  const before = desk.text('plan.xlsx');
  const dry = await desk.run('words import $plan.xlsx $words.json --dry-run');
  expect(dry.out).toContain('Grönmarkerad → Klar');
  expect(dry.out).toContain('GA → gatuavdelningen');
  expect(dry.out).toContain(svCli.words.wouldImport({ headings: 1, statuses: 1, terms: 1 }));
  expect(dry.out).toContain(svCli.dryRun);
  expect(desk.text('plan.xlsx')).toBe(before);
  await desk.run('words import $plan.xlsx $words.json --in-place');
  const again = await desk.run('words import $plan.xlsx $words.json --in-place');
  expect(again.out).toBe(`${svCli.words.known}\n`);
  await desk.run('undo $plan.xlsx --in-place');
  expect(JSON.parse((await desk.run('words export $plan.xlsx')).out)).toMatchObject({ statuses: {} });
});

test('words that are put in are obeyed by the jobs', async () => {
  await desk.run('words import $plan.xlsx $words.json --in-place');
  const { out } = await desk.run('scan $plan.xlsx --json');
  expect(scanContract.parse(JSON.parse(out)).tables.length).toBeGreaterThan(0);
});

test.each([
  ['{"version":1,"headings":{"A":"owners"},"statuses":{}}', 'headings.A'],
  ['hej', ''],
])('a file that holds no words stops it, and the workbook is as it was: %s', async (content, place) => {
  writeFileSync(desk.at('words.json'), content);
  const before = desk.text('plan.xlsx');
  const { code, out } = await desk.run('words import $plan.xlsx $words.json --in-place --json');
  const { failure } = failureContract.parse(JSON.parse(out));
  expect([code, failure.code, failure.reason]).toEqual([3, 'unreadable-file', 'bad-words']);
  expect(failure.message).toContain(place);
  expect(desk.text('plan.xlsx')).toBe(before);
});

test.each([
  ['words', 'no-words-act', ''],
  ['words send $plan.xlsx', 'no-words-act', 'send'],
  ['words export', 'no-file', 'words export'],
  ['words import $plan.xlsx', 'no-words-file', ''],
] as const)('%s is told how it is done', async (line, code, found) => {
  const { code: exit, err } = await desk.run(line);
  expect([exit, err.split('\n')[0]]).toEqual([2, svCli.usage[code](found, [])]);
});
