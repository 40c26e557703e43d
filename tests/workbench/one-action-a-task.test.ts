import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { excelOver } from './office';
import { PLAN, reviewed } from './recalculation/reviewed';

const ACTIONS = 40;

/** Writes one cell in each action of one request. */
async function writeDown(excel: typeof Excel): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    for (let row = 0; row < ACTIONS; row += 1) sheet.getRangeByIndexes(row, 0, 1, 1).values = [[row + 1]];
    await context.sync();
  });
}

test('a server answers others between any two actions of a request', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  const seen = new Set<unknown>();
  let isRunning = true;
  const look = (): void => {
    seen.add(
      JSON.stringify(workbench.texts({ sheet: 'Blad1', row: 1, column: 1, rows: ACTIONS, columns: 1 })),
    );
    if (isRunning) setImmediate(look);
  };
  look();
  await writeDown(excel);
  isRunning = false;
  // Nothing, and what stands there after each action but the last, which may be seen with the answer.
  expect(seen.size).toBeGreaterThanOrEqual(ACTIONS);
});

test('whoever waits for the workbook to rest comes after the whole request', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await workbench.rested();
  const last = { sheet: 'Blad1', row: ACTIONS, column: 1 };
  const met: unknown[] = [];
  const stop = workbench.onChange(() => {
    stop();
    met.push(workbench.cell(last).value);
    void workbench.rested().then(() => met.push(workbench.cell(last).value));
  });
  await writeDown(excel);
  expect(met).toEqual([null, ACTIONS]);
});

test('and between any two formulas that are recalculated after it', async () => {
  const line = ['Å-1', 'Mål 1', 'Åtgärd', 'Drift', { date: '2020-06-30' }, 'Pågår'];
  const { bytes, book, overview } = reviewed([
    ['Nr', 'Mål', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ...Array.from({ length: 6 }, (_, at) => [`Å-${at}`, `Mål ${at}`, ...line.slice(2)]),
  ]);
  const { excel, workbench } = excelOver(bytes);
  let tasks = 0;
  let isRunning = true;
  const count = (): void => {
    tasks += 1;
    if (isRunning) setImmediate(count);
  };
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(PLAN).getRange('F2').values = [['Klar']];
    count();
    await context.sync();
  });
  isRunning = false;
  const formulas = book.sheets.find(({ name }) => name === overview)?.formulas.size ?? 0;
  expect(formulas).toBeGreaterThan(60);
  expect(tasks).toBeGreaterThan(formulas / 2);
  expect(workbench.calculationCost().planbok.conditions).toBeGreaterThan(0);
});
