import { readFileSync, writeFileSync } from 'node:fs';
import { guarded } from '../../src/book/guarded';
import { sheetNamed, valueAt } from '../../src/book/snapshot';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

let from: DeskInFolder;
beforeEach(async () => {
  from = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
  await from.run('review $plan.xlsx --in-place');
});
afterEach(() => from.remove());

/** In the sample's plan: action Å-02, in the original and in the ordered copy. */
const STATUS = 'G9';

function edit(sheet: string, row: number, column: number, value: string): void {
  const host = xlsxHost(readFileSync(from.at('plan.xlsx')));
  host.apply(guarded(host.read(), [{ kind: 'writeCells', at: { sheet, row, column }, cells: [[value]] }]));
  writeFileSync(from.at('plan.xlsx'), host.bytes());
}

function statusInCopy(): unknown {
  const sheet = sheetNamed(xlsxHost(readFileSync(from.at('plan.xlsx'))).read(), 'Plan 2020 (ordnad)');
  const line = sheet?.values.findIndex((cells) => cells[0] === 'Å-02') ?? -1;
  return sheet && valueAt(sheet, line + 1, (sheet.values[0] ?? []).indexOf('Status') + 1);
}

test('an edit in the original is named by the command, and taken over by the next review', async () => {
  expect((await from.run('check $plan.xlsx --json')).out).not.toContain('changed-source');
  expect(statusInCopy()).toBe('pågår');
  edit('Plan 2020', 9, 7, 'Klart!!');
  const { out } = await from.run('check $plan.xlsx --json');
  expect(JSON.parse(out)).toMatchObject({
    problems: expect.arrayContaining([
      expect.objectContaining({
        code: 'changed-source',
        sheet: 'Plan 2020',
        cell: STATUS,
        message: expect.stringContaining('Å-02'),
      }),
    ]),
  });
  await from.run('review $plan.xlsx --in-place');
  expect(String(statusInCopy())).toMatch(/^klart?$/iu);
  expect((await from.run('check $plan.xlsx --json')).out).not.toContain('changed-source');
});

test('a cell that both have changed is asked about, and neither is written over', async () => {
  const sheet = 'Plan 2020 (ordnad)';
  const copy = sheetNamed(xlsxHost(readFileSync(from.at('plan.xlsx'))).read(), sheet);
  const row = (copy?.values.findIndex((cells) => cells[0] === 'Å-02') ?? -1) + 1;
  edit(sheet, row, (copy?.values[0] ?? []).indexOf('Status') + 1, 'väntar');
  edit('Plan 2020', 9, 7, 'klart');
  const { code, out } = await from.run('review $plan.xlsx --in-place');
  expect(code).toBe(1);
  expect(out).toContain('Originalet och den ordnade planen säger olika (1)');
  expect(statusInCopy()).toBe('väntar');
});
