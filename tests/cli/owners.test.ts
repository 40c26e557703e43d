import { existsSync } from 'node:fs';
import { failureContract } from '../../src/cli/failure-contract';
import { scanContract } from '../../src/cli/scan-contract';
import { svCli } from '../../src/text/sv/cli';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

let desk: DeskInFolder;
beforeEach(() => (desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') })));
afterEach(() => desk.remove());

test('says how each owner stands, and makes the sheet', async () => {
  const { out, code } = await desk.run('owners $plan.xlsx');
  expect(code).toBe(1);
  expect(out).toMatch(/^ {2}Infrastruktur {4}kvarstår 2, 2 försenade$/m);
  expect(out).toMatch(/^ {2}Ansvarig saknas {2}kvarstår 0, oklar status 1$/m);
  expect(out).not.toMatch(/^ {2}HR /m);
  expect(out).toContain(`  ${svCli.withNothingOpen(8)}\n`);
  expect(out).toContain(svCli.sheetMade('Per ansvarig'));
  expect(existsSync(desk.at('plan-planbok.xlsx'))).toBe(true);
});

test('the text of a mail to one owner is printed alone, and nothing is written', async () => {
  const { out, err, code } = await desk.run('owners $plan.xlsx --owner infra --text');
  expect([err, code]).toEqual(['', 0]);
  expect(out.split('\n')[0]).toBe('Ämne: Handlingsplan 2020, åtgärder för Infrastruktur');
  expect(out.match(/^- Å-/gm)).toHaveLength(2);
  expect(existsSync(desk.at('plan-planbok.xlsx'))).toBe(false);
});

test('without a name there is a text for each who has something open, and none for nobody', async () => {
  const { out } = await desk.run('owners $plan.xlsx --text');
  expect(out.match(/^Ämne: /gm)).toHaveLength(10);
  expect(out.match(/^-{72}$/gm)).toHaveLength(9);
  expect(out).not.toContain('Å-20');
});

test.each(['', ' --json'])(
  'a name that several owners have is no order that can be carried out%s',
  async (json) => {
    const { out, err, code } = await desk.run(`owners $plan.xlsx --owner ansvarig${json}`);
    expect(code).toBe(2);
    expect(err).toContain('Kursansvarig; kursansvariga; labbansvarig; labbansvariga');
    if (json === '') expect(out).toBe('');
    else expect(failureContract.parse(JSON.parse(out)).failure.code).toBe('no-such-owner');
    expect(existsSync(desk.at('plan-planbok.xlsx'))).toBe(false);
  },
);

test('the JSON answer has the owners with their texts, of this job alone', async () => {
  const { out } = await desk.run('owners $plan.xlsx --json');
  const { owners, rollup } = scanContract.parse(JSON.parse(out));
  expect(owners?.find(({ name }) => name === 'Infrastruktur')).toMatchObject({
    email: null,
    total: 3,
    done: 1,
    remaining: 2,
    overdue: 2,
    soon: 0,
    unclear: 0,
  });
  expect(Math.max(...(owners ?? []).map(({ overdue }) => overdue))).toBeLessThanOrEqual(rollup.overdue);
  const scanned = JSON.parse((await desk.run('scan $plan.xlsx --json')).out) as object;
  expect(scanned).not.toHaveProperty('owners');
});

test('a second run changes nothing, and undo takes the sheet away', async () => {
  await desk.run('owners $plan.xlsx -o $first.xlsx');
  expect((await desk.run('owners $first.xlsx')).out).toContain(svCli.nothingToDo);
  const undone = await desk.run('undo $first.xlsx -o $back.xlsx');
  expect(undone.code).toBe(0);
  expect((await desk.run('scan $back.xlsx --json')).out).not.toContain('Per ansvarig');
});
