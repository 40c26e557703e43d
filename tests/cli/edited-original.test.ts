import { readFileSync, writeFileSync } from 'node:fs';
import type { CellValue } from '../../src/book/cells';
import { guarded } from '../../src/book/guarded';
import { sheetNamed, valueAt, type SheetSnapshot } from '../../src/book/snapshot';
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

function edit(sheet: string, row: number, column: number, ...values: CellValue[]): void {
  const host = xlsxHost(readFileSync(from.at('plan.xlsx')));
  const at = { sheet, row, column };
  host.apply(guarded(host.read(), [{ kind: 'writeCells', at, cells: [values], overFormula: true }]));
  writeFileSync(from.at('plan.xlsx'), host.bytes());
}

const copy = (): SheetSnapshot | undefined =>
  sheetNamed(xlsxHost(readFileSync(from.at('plan.xlsx'))).read(), 'Plan 2020 (ordnad)');

function statusInCopy(): unknown {
  const sheet = copy();
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
  const row = (copy()?.values.findIndex((cells) => cells[0] === 'Å-02') ?? -1) + 1;
  edit(sheet, row, (copy()?.values[0] ?? []).indexOf('Status') + 1, 'väntar');
  edit('Plan 2020', 9, 7, 'klart');
  const { code, out } = await from.run('review $plan.xlsx --in-place');
  expect(code).toBe(1);
  expect(out).toContain('Originalet och den ordnade planen säger olika (1)');
  expect(statusInCopy()).toBe('väntar');
});

/** The row of the sample's total, just below its last action. */
const TOTAL_ROW = 37;

test('an action written in the original is named, added by the next review and taken away by undo', async () => {
  const before = copy();
  edit('Plan 2020', TOTAL_ROW, 2, 'Å-25', 'Byt till tåg på korta resor', 'Ekonomi', null, 'v. 50', 'klart!!');
  expect((await from.run('check $plan.xlsx')).out).toContain(
    `Nya åtgärder i originalet (1)\n    'Plan 2020'!C${TOTAL_ROW}  Byt till tåg på korta resor`,
  );
  const { out } = await from.run('check $plan.xlsx --json');
  expect(JSON.parse(out)).toMatchObject({
    problems: expect.arrayContaining([
      expect.objectContaining({
        code: 'new-in-source',
        severity: 'note',
        sheet: 'Plan 2020',
        cell: `C${TOTAL_ROW}`,
      }),
    ]),
  });
  expect((await from.run('review $plan.xlsx --in-place')).out).toContain(
    'Originalet har ändrats: 1 ny åtgärd lades till i ”Plan 2020 (ordnad)”.',
  );
  const after = copy();
  expect(after?.values.length).toBe((before?.values.length ?? 0) + 1);
  expect(after?.values.at(-1)?.slice(0, 4)).toEqual([
    'Å-25',
    'Mål 5. Utsläppen från tjänsteresor ska minska',
    'Byt till tåg på korta resor',
    'Ekonomi',
  ]);
  expect(after?.tables[0]?.area.rows).toBe((before?.tables[0]?.area.rows ?? 0) + 1);
  expect((await from.run('review $plan.xlsx --in-place --json')).out).toContain('"changes": 0');
  expect((await from.run('undo $plan.xlsx --in-place')).code).toBe(0);
  expect(copy()?.values).toEqual(before?.values);
  expect(copy()?.tables).toEqual(before?.tables);
});
