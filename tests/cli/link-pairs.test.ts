import { jobs } from '../../src/jobs/jobs';
import { pairAnswers } from '../../src/cli/link-pairs';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

let desk: DeskInFolder;
beforeEach(() => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
});
afterEach(() => desk.remove());

/** The actions that the workbook itself links to a finding. */
async function actionsOf(file: string, finding: string): Promise<readonly string[]> {
  const { out } = await desk.run(`link $${file} --suggest --json`);
  const { findings } = JSON.parse(out) as { findings: { finding: string; explicit: string[] }[] };
  return findings.find((one) => one.finding === finding)?.explicit ?? [];
}

test('a finding is linked to an action and no longer to another, and the other way gives the file back', async () => {
  expect(await actionsOf('plan.xlsx', 'AV1')).toEqual(['Å-15', 'Å-16']);
  const { code, err } = await desk.run(
    'link $plan.xlsx --remove AV1=Å-15 --add "AV1 = å-20" -o $linked.xlsx',
  );
  expect([code < 2, err]).toEqual([true, '']);
  expect(await actionsOf('linked.xlsx', 'AV1')).toEqual(['Å-16', 'Å-20']);
  await desk.run('link $linked.xlsx --remove AV1=Å-20 --in-place');
  expect(await actionsOf('linked.xlsx', 'AV1')).toEqual(['Å-16']);
});

test('a dry run shows the cells and writes nothing', async () => {
  const before = desk.text('plan.xlsx');
  const { out } = await desk.run('link $plan.xlsx --remove AV1=Å-15 --dry-run');
  expect(out).toMatch(/: Å-15[^\n]* → Å-16/u);
  expect(desk.text('plan.xlsx')).toBe(before);
});

test.each([
  [
    'AV99=Å-15',
    'Ingen sådan rad i arbetsboken har numret ”AV99”. Skriv det som det står där; planbok link --suggest visar numren.',
  ],
  [
    'AV1=Å-999',
    'Ingen sådan rad i arbetsboken har numret ”Å-999”. Skriv det som det står där; planbok link --suggest visar numren.',
  ],
])('a number that is nobody’s is an error of the command line: %s', async (pair, said) => {
  const { code, err, out } = await desk.run(`link $plan.xlsx --add ${pair} --json`);
  expect([code, err]).toEqual([2, `${said}\n`]);
  expect(JSON.parse(out)).toMatchObject({ failure: { code: 'no-such-row' } });
});

test('a number of several rows is asked about, and the sheet tells them apart', () => {
  const list = (action: string) => [
    ['Nr', 'Iakttagelse', 'Typ av iakttagelse'],
    ['1', action, 'Avvikelse'],
  ];
  const book = bookOf(
    sheetOf('Plan', [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Status'],
      ['Å-1', 'Byt lampor', 'Drift', 'Pågår'],
    ]),
    sheetOf('Intern', list('Avfall blandas')),
    sheetOf('Extern', list('Ljuset är på')),
  );
  const { reading } = jobs.scan(book, { today: '2020-11-24' });
  const pair = (finding: string) => pairAnswers(reading, [{ finding, action: 'Å-1', isGone: false }]);
  const several = pair('1');
  expect('meant' in several ? several.meant.map(({ table }) => table.sheet) : []).toEqual([
    'Intern',
    'Extern',
  ]);
  expect(pair('Extern!1')).toMatchObject({ answers: [{ at: { sheet: 'Extern', row: 2 } }] });
});
