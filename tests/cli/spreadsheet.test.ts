import { Failure } from '../../src/hosts/failure';
import { spreadsheetId } from '../../src/cli/spreadsheet/spreadsheet-address';
import { sample } from '../apps-script/seeded-world';
import { google } from '../hosts/sheets-api/seeded';
import { sheetsApiHost } from '../../src/hosts/sheets-api/sheets-api';
import type { Desk } from '../../src/cli/command-desk';
import { svWheel } from '../../src/text/sv/wheel';
import { deskInFolder, type DeskInFolder } from './desk-in-folder';

const held = google();
let desk: DeskInFolder;
beforeAll(() => (desk = deskInFolder({})));
afterAll(() => desk.remove());

const openSpreadsheet: Desk['openSpreadsheet'] = (id) => Promise.resolve(sheetsApiHost(held.access(), id));
const run = (line: string) => desk.run(line, { openSpreadsheet });
const address = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit?gid=0#gid=0`;

test.each([
  ['https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ_-0123456789/edit#gid=0', true],
  ['https://docs.google.com/spreadsheets/u/1/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit?usp=sharing', true],
  ['https://docs.google.com/a/kth.se/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ', true],
  ['sheet:1aBcDeFgHiJkLmNoPqRsTuVwXyZ', true],
  ['https://docs.google.com/document/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit', false],
  ['https://docs.google.com.example.org/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ', false],
  ['http://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ', false],
  ['sheet:plan.xlsx', false],
  ['plan.xlsx', false],
])('%s is a spreadsheet: %s', (named, isSpreadsheet) => {
  expect(spreadsheetId(named) !== undefined).toBe(isSpreadsheet);
});

test('a review is made in the spreadsheet, said to be there, and taken back', async () => {
  const { id, host } = await held.imported(sample('handlingsplan-exempel.xlsx'));
  const before = (await host.read()).sheets.map(({ name }) => name);
  const dry = await run(`review ${address(id)} --dry-run`);
  expect(dry).toMatchObject({ code: 1, err: '' });
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(before);

  const review = await run(`review ${address(id)}`);
  expect(review).toMatchObject({ code: 1, err: '' });
  expect(review.out).toContain(
    `Ändringarna är gjorda i kalkylarket. planbok undo ${address(id)} tar tillbaka dem`,
  );
  // The sheet with the wheel is made, but no picture can be put on it from outside.
  expect(review.out).toContain(`  ${svWheel.noPicture}\n`);
  expect((await host.read()).sheets.length).toBeGreaterThan(before.length);
  expect(await host.history.runs()).toMatchObject([{ job: 'review', state: 'done', day: '2020-11-24' }]);

  const undo = await run(`undo sheet:${id} --json --lang en`);
  expect(undo).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(undo.out)).toMatchObject({ file: `sheet:${id}`, out: `sheet:${id}`, left: [] });
  // The log of runs stays, as in a file.
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual([...before, 'planbok_runs']);
});

test('what is done with files alone says so, and so do options of files', async () => {
  const id = held.emulator().create();
  expect(await run(`calendar ${address(id)}`)).toMatchObject({ code: 2 });
  expect((await run(`workbench ${address(id)}`)).err).toContain('Hämta det som .xlsx');
  expect((await run(`review ${address(id)} --in-place`)).err).toContain('hör inte ihop');
  expect((await run(`review ${address(id)} -o $x.xlsx`)).code).toBe(2);
  expect((await run(`undo ${address(id)} --dry-run`)).code).toBe(2);
});

test('three ways to sign in are named where there is nothing to sign in with', async () => {
  const failing: Desk['openSpreadsheet'] = () =>
    Promise.reject(new Failure('not-signed-in', { reason: 'no-google-credentials' }));
  const { code, err } = await desk.run('scan sheet:1aBcDeFgHiJkLmNoPqRsTuVwXyZ', {
    openSpreadsheet: failing,
  });
  expect(code).toBe(3);
  for (const way of [
    'gcloud auth application-default login',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'Workload Identity Federation',
  ])
    expect(err).toContain(way);
});
