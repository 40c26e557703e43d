import { writeFileSync } from 'node:fs';
import { tableWorkbook } from '../../src/hosts/xlsx/table-workbook';
import { enCli } from '../../src/text/en/cli';
import { nbCli } from '../../src/text/nb/cli';
import { svCli } from '../../src/text/sv/cli';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

const rows = [
  ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Byt lampor i trapphuset', 'Eva Berg', '2020-12-31', 'Pågår'],
];

let desk: DeskInFolder;
beforeAll(() => {
  desk = deskInFolder({ 'sample.xlsx': sampleOf('sv') });
  writeFileSync(desk.at('plan.xlsx'), tableWorkbook(rows, 'Plan'));
});
afterAll(() => desk.remove());

test.each([
  ['pot', 'noPot'],
  ['cycle', 'noCycle'],
  ['create', 'hasPlanAlready'],
] as const)('%s says why it does nothing, and not that all is in order', async (job, why) => {
  for (const [language, text] of [
    ['sv', svCli],
    ['en', enCli],
    ['nb', nbCli],
  ] as const) {
    const { out } = await desk.run(`${job} $plan.xlsx --lang ${language}`);
    expect(out).toContain(text.nothingDone(text[why]));
    expect(out).not.toContain(text.nothingToDo);
    expect(out).not.toContain(text.nothingToChange);
  }
});

test('a job that enters nothing does not say that a plan that nobody has put in order is', async () => {
  const { out } = await desk.run('decisions $plan.xlsx');
  expect(out).toContain(svCli.nothingToDo);
  expect(out).not.toContain(svCli.nothingToChange);
});

test('what has been done already is not done again, and the workbook is in order after a review only', async () => {
  for (const job of ['pot', 'cycle']) {
    await desk.run(`${job} $sample.xlsx --in-place`);
    const { out } = await desk.run(`${job} $sample.xlsx --in-place`);
    expect(out).toContain(svCli.nothingToDo);
    expect(out).not.toContain(svCli.nothingToChange);
  }
  await desk.run('review $sample.xlsx --in-place');
  expect((await desk.run('review $sample.xlsx --in-place')).out).toContain(svCli.nothingToChange);
});
