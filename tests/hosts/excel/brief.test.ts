import type { CellInput, Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { excelOver } from '../../workbench/office';
import { blankWorkbook } from '../xlsx/blank-workbook';
import { comparable } from '../comparable';
import { excelUnderTest } from './excel-double';
import { told } from './told';

/** More cells than are read in full. */
const ROWS = 1500;
const states = ['Klar', 'Pågår', null, '=ingen formel', '#N/A', true, 0.25] as const;

const line = (row: number): readonly CellInput[] => [
  `Å-${row}`,
  'Anna Berg',
  { date: '2020-06-30' },
  states[row % states.length] ?? null,
  { formula: { kind: 'value', value: row }, value: row },
  row % 400 === 0 ? { formula: { kind: 'value', value: '=x' }, value: '=x' } : row,
  null,
  'x',
  'y',
];

const area = (row: number, column: number, rows: number, columns: number) => ({
  sheet: 'Plan',
  row,
  column,
  rows,
  columns,
});

const edits: readonly Edit[] = [
  { kind: 'addSheet', sheet: 'Plan' },
  {
    kind: 'writeCells',
    at: { sheet: 'Plan', row: 2, column: 2 },
    cells: Array.from({ length: ROWS }, (_, row) => line(row + 1)),
  },
  { kind: 'setLink', at: { sheet: 'Plan', row: 1200, column: 3 }, to: { sheet: 'Plan', row: 2, column: 2 } },
  { kind: 'setLink', at: { sheet: 'Plan', row: 900, column: 4 }, to: { url: 'https://example.org/å' } },
  { kind: 'setFormat', area: area(700, 7, 30, 1), format: '0.00' },
];

/** A large plan, formatted by hand as people do. */
async function planFormattedBy(format: (sheet: Excel.Worksheet) => void): Promise<Uint8Array> {
  const file = xlsxHost(blankWorkbook());
  file.apply(guarded(file.read(), edits));
  const { excel, workbench } = excelOver(file.bytes());
  await excel.run(async (context) => {
    format(context.workbook.worksheets.getItem('Plan'));
    await context.sync();
  });
  return workbench.save();
}

const byHand = {
  plainly: (): void => undefined,
  'in rows and columns': (sheet: Excel.Worksheet): void => {
    sheet.getRange('D1:D1501').format.fill.color = '#FFF2CC';
    sheet.getRange('B500:J500').format.font.strikethrough = true;
    sheet.getRange('A800:J820').format.font.bold = true;
  },
  'cell by cell': (sheet: Excel.Worksheet): void => {
    for (let row = 2; row <= ROWS; row += 37) {
      sheet.getRange(`E${row}`).format.fill.color = row % 2 === 0 ? '#00B050' : '#FF0000';
      sheet.getRange(`B${row + 5}:F${row + 5}`).format.font.strikethrough = true;
    }
    sheet.getRange('J1400').format.font.bold = true;
  },
};

test.each(Object.entries(byHand))(
  'a large sheet formatted %s is read as the file is read',
  async (_, format) => {
    const bytes = await planFormattedBy(format);
    const { host, workbench } = excelUnderTest(bytes);
    expect(comparable(told(await host.read()))).toEqual(comparable(told(snapshotOf(bytes))));
    expect([...workbench.unimplemented()]).toEqual([]);
    // In brief, and nothing in full but the rows at the top.
    const [, first] = workbench.requests;
    expect(first?.members).toContain('Range.getRowProperties()');
    expect(first?.replyBytes).toBeLessThan(70 * ROWS * 10);
  },
  60_000,
);

test('a sheet that grows while it is read is read to its end', async () => {
  const { host, workbench } = excelUnderTest(blankWorkbook());
  workbench.typeRemotely({ sheet: 'Blad1', row: 3, column: 3 }, 'först');
  workbench.setFaults({
    betweenRequests: (number) => {
      if (number !== 1) return;
      for (const [row, column] of [
        [9, 2],
        [3, 7],
        [1, 1],
      ] as const)
        workbench.typeRemotely({ sheet: 'Blad1', row, column }, 'sedan');
    },
  });
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.values.flat().filter((value) => value !== null)).toEqual([
    'sedan',
    'först',
    'sedan',
    'sedan',
  ]);
});

test('sheets beyond those that are foreseen are read too', async () => {
  const file = xlsxHost(blankWorkbook());
  const names = Array.from({ length: 40 }, (_, at) => `B${at}`);
  file.apply(
    guarded(
      file.read(),
      names.flatMap((sheet): readonly Edit[] => [
        { kind: 'addSheet', sheet },
        { kind: 'writeCells', at: { sheet, row: 2, column: 2 }, cells: [[sheet]] },
      ]),
    ),
  );
  const { host, workbench } = excelUnderTest(file.bytes());
  const { sheets } = await host.read();
  expect(sheets.slice(1).map(({ values }) => values[1]?.[1])).toEqual(names);
  expect(
    workbench.requests.filter(({ members }) => members.some((used) => !used.includes('_Remove'))),
  ).toHaveLength(4);
});
