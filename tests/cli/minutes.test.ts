import { scanContract } from '../../src/cli/scan-contract';
import { deskInFolder, sampleOf } from './desk-in-folder';

test('the command makes the minutes of an agenda, once, and says what was decided and entered', async () => {
  const desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
  const refused = await desk.run('minutes $plan.xlsx -o $none.xlsx');
  expect(refused.out).toContain('Möten utan dagordning');
  await desk.run('agenda $plan.xlsx -o $agenda.xlsx');
  const { out } = await desk.run('minutes $agenda.xlsx -o $minutes.xlsx');
  expect(out).toContain('Mötet 2020-11-24 har inga beslut i dagordningen.');
  expect(out).toContain('Bladet ”Protokoll 2020-11-24” är klart.');
  const again = await desk.run('minutes $minutes.xlsx --json');
  const said = scanContract.parse(JSON.parse(again.out));
  expect(said.minutes).toEqual({ sheet: 'Protokoll 2020-11-24', day: '2020-11-24', decisions: [] });
  expect(said.changes).toBe(0);
  const entered = await desk.run('decisions $minutes.xlsx');
  expect(entered.out).toContain('Inget beslut att föra in i planen.');
  desk.remove();
}, 60_000);

test('an agenda whose meeting has minutes says so, until it is for another day', async () => {
  const desk = deskInFolder({ 'plan.xlsx': sampleOf('en') });
  await desk.run('agenda $plan.xlsx -o $agenda.xlsx');
  await desk.run('minutes $agenda.xlsx -o $minutes.xlsx');
  const codes = async (today: string): Promise<readonly string[]> => {
    const { out } = await desk.run(`check $minutes.xlsx --json --today ${today}`);
    return scanContract.parse(JSON.parse(out)).problems.map(({ code }) => code);
  };
  expect(await codes('2020-11-24')).not.toContain('held-meeting');
  expect(await codes('2020-12-24')).toContain('held-meeting');
  desk.remove();
}, 60_000);
