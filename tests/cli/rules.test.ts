import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

let desk: DeskInFolder;
beforeEach(() => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
});
afterEach(() => desk.remove());

const decided = (out: string): number => Number(/avgöra \((\d+)\)/u.exec(out)?.[1]);

test('rules are switched off in the workbook, which says so, and on again', async () => {
  const before = await desk.run('rollup $plan.xlsx -o $all.xlsx');
  const off = await desk.run('rollup $plan.xlsx --without missing-owner,missing-deadline -o $few.xlsx');
  expect(decided(before.out) - decided(off.out)).toBe(3);
  const said = '2 regler är avstängda i arbetsboken: missing-owner, missing-deadline.';
  expect(off.out).toContain(said);
  expect(before.out).not.toContain('avstängda');
  const later = await desk.run('check $few.xlsx');
  expect(later.out).toContain(said);
  expect(JSON.parse((await desk.run('check $few.xlsx --json')).out)).toMatchObject({
    rulesOff: ['missing-owner', 'missing-deadline'],
  });
  await desk.run('rollup $few.xlsx --with missing-owner --in-place');
  expect((await desk.run('check $few.xlsx')).out).toContain(
    '1 regel är avstängd i arbetsboken: missing-deadline.',
  );
});
