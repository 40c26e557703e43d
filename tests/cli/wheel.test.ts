import { readFileSync } from 'node:fs';
import { handoutText } from '../../src/text/handouts';
import { svCli } from '../../src/text/sv/cli';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

let desk: DeskInFolder;
beforeEach(() => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv'), 'plan-en.xlsx': sampleOf('en') });
});
afterEach(() => desk.remove());

test('the wheel of the cycle that the agenda shows, beside the workbook', async () => {
  const { code, out } = await desk.run('wheel $plan.xlsx');
  expect(code).toBe(0);
  expect(out).toContain(handoutText('sv').wheel.activities(11));
  expect(out).toContain(svCli.result(desk.at('plan-wheel.svg')));
  expect(readFileSync(desk.at('plan-wheel.svg'), 'utf8')).toContain(
    '7. April: Extern miljörevision (19–22 april) (Miljösamordnare)',
  );
  expect((await desk.run('wheel $plan.xlsx')).out).toContain(svCli.sameResult(desk.at('plan-wheel.svg')));
  await desk.run('wheel $plan-en.xlsx -o $w.svg');
  expect(readFileSync(desk.at('w.svg'), 'utf8')).toContain('Annual wheel 2021');
});

test('a workbook without a cycle gets none', async () => {
  const { code, out } = await desk.run('wheel $plan.xlsx --sheet "Plan 2020"');
  expect([code, out]).toEqual([1, `${handoutText('sv').wheel.none}\n`]);
  expect(() => readFileSync(desk.at('plan-wheel.svg'))).toThrow('ENOENT');
});
