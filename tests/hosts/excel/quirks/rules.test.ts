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

/** Two lists over the same cells, and two that differ in what they say of a wrong word: others' programs write both. */
const overlapping =
  '<dataValidations count="4"><dataValidation type="list" showErrorMessage="1" sqref="D2:D40"><formula1>"Klar,Pågår"</formula1></dataValidation>' +
  '<dataValidation type="list" showErrorMessage="1" sqref="D5:D40"><formula1>"Klar,Väntar"</formula1></dataValidation>' +
  '<dataValidation type="list" showErrorMessage="1" sqref="C2:C6"><formula1>"Anna Ek,Bo Alm"</formula1></dataValidation>' +
  '<dataValidation type="list" sqref="C4:C12"><formula1>"Anna Ek,Bo Alm"</formula1></dataValidation></dataValidations>';

test('where rules lie over one another, the workbook is read, reviewed and put back', async () => {
  const { host } = excelUnderTest(filteredPlan('by hand', overlapping));
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.rules.filter(({ area }) => area.row <= 8 && area.row + area.rows > 8)).toContainEqual(
    expect.objectContaining({ area: expect.objectContaining({ column: 4 }), rule: { kind: 'foreign' } }),
  );
  for (const job of ['structure', 'review'] as const)
    expect(await rightOrRefused([], job, filteredPlan('sheet filter', overlapping))).toEqual(RIGHT);
}, 120_000);
