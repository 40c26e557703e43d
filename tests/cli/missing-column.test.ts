import { enCli } from '../../src/text/en/cli';
import { svCli } from '../../src/text/sv/cli';
import { existsSync } from 'node:fs';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

let desk: DeskInFolder;
beforeEach(() => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv'), 'en.xlsx': sampleOf('en') });
});
afterEach(() => desk.remove());

test.each(['Z=owner', 'ZZ=deadline', 'Ansvarigg=owner', 'Klart senast=deadline,Finns ej=goal'])(
  'a column that is nowhere is refused, and the columns are named: --map %s',
  async (map) => {
    const { out, err, code } = await desk.run(`review $plan.xlsx --map "${map}"`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Inget är gjort. Kolumnerna är:\n  Plan 2020: B Nr, C Åtgärd');
    expect(existsSync(desk.at('plan-planbok.xlsx'))).toBe(false);
  },
);

test('so too as JSON, in English, and on the one sheet that was asked for', async () => {
  const { out, err, code } = await desk.run(
    'scan $en.xlsx --sheet "Climate pot" --map "I=owner" --json --lang en',
  );
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ failure: { code: 'no-such-column', reason: null } });
  expect(err).toContain(enCli.noSuchColumn('I', true));
  expect(err).not.toContain('Plan 2020');
});

test.each([
  'D=owner',
  'd=owner',
  'Ansvarig=owner',
  'ansvarig=owner',
  'Status (G)=status',
  'klart för våren=ongoing',
])('a letter, a heading and a text of a cell are met: --map %s', async (map) => {
  const { err, code } = await desk.run(`scan $plan.xlsx --map "${map}"`);
  expect([code, err]).toEqual([1, '']);
});

test('of a workbook without tables there are no columns to name', () => {
  expect(svCli.noSuchColumn('Z', false)).not.toContain('Kolumnerna');
});
