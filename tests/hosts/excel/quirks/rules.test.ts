import { excelUnderTest } from '../excel-double';
import { filteredPlan } from './filtered-plan';
import { rightOrRefused } from './right-or-refused';

const RIGHT = { done: 'right', undone: 'right', recovered: 'right' };

const list =
  '<dataValidations count="1"><dataValidation type="list" sqref="D2:D40"><formula1>"Klar,Pågår"</formula1></dataValidation></dataValidations>';

test('rules are looked for in the used cells and somewhat beyond', async () => {
  const { host } = excelUnderTest(filteredPlan('by hand', list), 14, ['rules']);
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.rules).toMatchObject([{ area: { row: 2, column: 4, rows: 39, columns: 1 } }]);
});

test('a plan is structured and reviewed', async () => {
  for (const job of ['structure', 'review'] as const)
    expect(await rightOrRefused(['rules'], job, filteredPlan('sheet filter', list))).toEqual(RIGHT);
}, 120_000);
