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
    expect(out).not.toContain(text.nothingToChange);
  }
});

test('what has been done already is in order', async () => {
  for (const job of ['pot', 'cycle']) {
    await desk.run(`${job} $sample.xlsx --in-place`);
    const { out } = await desk.run(`${job} $sample.xlsx --in-place`);
    expect(out).toContain(svCli.nothingToChange);
  }
});
