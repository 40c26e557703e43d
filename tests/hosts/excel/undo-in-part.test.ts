import { isDeepStrictEqual } from 'node:util';
import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { undoNow } from '../../../src/book/undo-now';
import { seedBook } from '../../book/seed-book';
import { caseCount } from '../../case-count';
import { comparable } from '../comparable';
import { sampled, spansOf, tried } from './cut-short';
import { excelUnderTest, type ExcelUnderTest } from './excel-double';
import { seededFile } from './seeded-file';
import { told } from './told';

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });

const run: readonly Edit[] = [
  { kind: 'writeCells', at: at('Plan 2020', 2, 2), cells: [['vårt'], ['vårt'], ['vårt']] },
  { kind: 'setTable', sheet: 'Data', name: 'Kod', area: { ...at('Data', 1, 1), rows: 3, columns: 3 } },
  { kind: 'addSheet', sheet: 'Ny' },
  { kind: 'setName', name: 'planbok_ny', area: at('Ny', 1, 1), hidden: true },
  { kind: 'writeCells', at: at('Ny', 1, 1), cells: [['vår']] },
  { kind: 'addSheet', sheet: 'Kvar' },
  { kind: 'setName', name: 'planbok_kvar', area: at('Kvar', 1, 1), hidden: true },
];
const hers: readonly Edit[] = [
  { kind: 'writeCells', at: at('Plan 2020', 3, 2), cells: [['hennes']] },
  { kind: 'writeCells', at: at('Kvar', 4, 2), cells: [['hennes']] },
];
const note = { job: 'review', day: '2020-11-24', cells: 3 };

const shown = (book: WorkbookSnapshot): unknown => comparable(told(book));
const now = replay(seedBook, [...run, ...hers]);
const old = shown(now);
const undone = shown(replay(now, undoNow(now, inverse(seedBook, run)).changes.edits));

/** Excel with the run done, and with what she typed through Excel itself. */
async function opened(): Promise<ExcelUnderTest & { readonly id: string }> {
  const excel = excelUnderTest(seededFile());
  await excel.host.apply(guarded(seedBook, run), { note });
  await excel.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Plan 2020').getRange('B3').values = [['hennes']];
    worksheets.getItem('Kvar').getRange('B4').values = [['hennes']];
    await context.sync();
  });
  const [latest] = (await excel.host.history?.runs()) ?? [];
  return { ...excel, id: latest?.id ?? '' };
}

test('what she has typed stays and is named; the rest is taken back; the run is done with', async () => {
  const { again, host, id } = await opened();
  expect(await again().history?.undo(id)).toEqual([
    { kind: 'sheet-changed', sheet: 'Kvar' },
    { kind: 'cells', area: at('Plan 2020', 3, 2) },
  ]);
  expect(shown(await host.read())).toEqual(undone);
  expect(await host.history?.runs()).toEqual([{ id, ...note, state: 'undone-in-part' }]);
  await expect(async () => again().history?.redo(id)).rejects.toMatchObject({
    details: { reason: 'no-such-run' },
  });
}, 60_000);

test('where only our sheets are seen, nothing is taken back, and it is said what to do first', async () => {
  const { again, excel, host, id } = await opened();
  const see = (visibility: Excel.SheetVisibility | 'Hidden' | 'Visible') =>
    excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      await context.sync();
      for (const sheet of worksheets.items)
        if (!['Ny', 'Kvar'].includes(sheet.name) && sheet.visibility !== 'VeryHidden')
          sheet.visibility = visibility;
      worksheets.getItem('Kvar').getRange('B4').values = [['']];
      await context.sync();
    });
  await see('Hidden');
  const before = shown(await host.read());
  await expect(async () => again().history?.undo(id)).rejects.toMatchObject({
    code: 'unsupported',
    details: { reason: 'last-visible-sheet' },
  });
  expect(shown(await host.read())).toEqual(before);
  await see('Visible');
  expect(await again().history?.undo(id)).toEqual([{ kind: 'cells', area: at('Plan 2020', 3, 2) }]);
}, 60_000);

test('an action that fails, closed there or rolled on at once: the next add-in finds all of it or none', async () => {
  const whole = await opened();
  const spans = await spansOf(whole, () => whole.again().history?.undo(whole.id));
  const writing = spans.find(({ writes }) => writes) ?? { request: 0, first: 1, last: 1, writes: true };
  const seen = new Set<string>();
  for (const action of sampled(
    'undo in part',
    { ...writing, last: spans.at(-1)?.last ?? 1 },
    caseCount(120),
  )) {
    for (const isLast of [true, false]) {
      const excel = await opened();
      excel.workbench.setFaults({ failAt: { action, when: 'after', ...(isLast ? { isLast } : {}) } });
      await tried(excel, () => excel.again().history?.undo(excel.id));
      excel.workbench.setFaults({});
      const next = excel.again();
      await next.history?.recover();
      const end = shown(await next.read());
      const isNew = isDeepStrictEqual(end, undone);
      if (!isNew) expect([action, end]).toEqual([action, old]);
      expect(await next.history?.runs()).toMatchObject([
        { id: excel.id, state: isNew ? 'undone-in-part' : 'done' },
      ]);
      seen.add(isNew ? 'new' : 'old');
    }
  }
  expect([...seen].sort()).toEqual(['new', 'old']);
}, 120_000);
