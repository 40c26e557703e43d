import type { Edit } from '../../../../src/book/edit';
import { guarded } from '../../../../src/book/guarded';
import { snapshotOf } from '../../../../src/hosts/xlsx/read';
import { cellKey } from '../../../../src/book/area';
import { tried } from '../cut-short';
import { excelUnderTest, type ExcelUnderTest } from '../excel-double';
import { filteredPlan, type Hiding } from './filtered-plan';

/** A plan with an empty column for times, of which some rows are hidden. */
async function timed(hiding: Hiding): Promise<Uint8Array> {
  const { excel, workbench } = excelUnderTest(filteredPlan(hiding));
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    for (let row = 2; row <= 10; row += 1) {
      sheet.getRange(`H${row}`).numberFormat = [['hh:mm']];
    }
    await context.sync();
  });
  return workbench.save();
}

const formats = ({ workbench }: ExcelUnderTest): readonly (string | undefined)[] => {
  const [sheet] = snapshotOf(workbench.save()).sheets;
  return Array.from({ length: 9 }, (_, down) => sheet?.formats.get(cellKey(down + 2, 8)));
};

const ALL = Array.from({ length: 9 }, () => 'hh:mm');

const writing: Edit = {
  kind: 'writeCells',
  at: { sheet: 'Blad1', row: 2, column: 7 },
  cells: Array.from({ length: 9 }, (_, down) => ['klar', down === 3 ? 'före lunch' : 'sen kväll']),
};

/** A run that writes texts where times are to be, in this Excel. */
async function opened(hiding: Hiding) {
  const one = excelUnderTest(await timed(hiding), 14, ['time-formats']);
  const changes = guarded(await one.host.read(), [writing]);
  return { ...one, changes };
}

describe.each(['by hand', 'table filter'] as const)('rows hidden %s', (hiding) => {
  test('a run that is taken back leaves the times with their format', async () => {
    const one = await opened(hiding);
    await one.host.apply(one.changes);
    const [run] = (await one.again().history?.runs()) ?? [];
    await one.again().history?.undo(run?.id ?? '');
    expect(formats(one)).toEqual(ALL);
  });

  test('a run that is cut short and put right leaves the times with their format', async () => {
    const whole = await opened(hiding);
    await whole.host.apply(whole.changes);
    const actions = Math.max(...whole.workbench.requests.slice(-3).map((one) => one.actions));
    const one = await opened(hiding);
    const from = one.workbench.requests.length;
    await one.host.read();
    const read = one.workbench.requests.slice(from).reduce((sum, { actions: some }) => sum + some, 0);
    one.workbench.setFaults({
      failAt: { action: read + Math.floor(actions * 0.8), when: 'after', isLast: true },
    });
    await tried(one, () => one.host.apply(one.changes));
    one.workbench.setFaults({});
    expect(await one.again().history?.runs()).toMatchObject([{ state: 'half-done' }]);
    await one.again().history?.recover();
    expect(formats(one)).toEqual(ALL);
  });
});
