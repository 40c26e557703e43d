import { excelUnderTest } from '../excel-double';
import { filteredPlan } from './filtered-plan';
import { rightOrRefused } from './right-or-refused';

const RIGHT = { done: 'right', undone: 'right', recovered: 'right' };

/** Two looks of the owner's on the same cells, as Excel's own menu makes them. */
const two =
  '<conditionalFormatting sqref="D2:D10"><cfRule type="cellIs" priority="1" operator="equal"><formula>"Klar"</formula></cfRule><cfRule type="cellIs" priority="2" operator="equal"><formula>"Pågår"</formula></cfRule></conditionalFormatting>';

test.each([
  ['none', ''],
  ['two', two],
])(
  'a plan with %s of the owner’s looks is structured and reviewed',
  async (_, more) => {
    for (const job of ['structure', 'review'] as const)
      expect(await rightOrRefused(['looks'], job, filteredPlan('by hand', more), more !== '')).toEqual(RIGHT);
  },
  120_000,
);

test('what the sheet holds beside them is read; they are not ours', async () => {
  const { host } = excelUnderTest(filteredPlan('sheet filter', two), 14, ['looks']);
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.conditionalLooks).toEqual([]);
  expect(sheet?.values[1]?.[1]).toBe('Byt armaturer i hall A');
  expect(sheet?.filter).toMatchObject({ row: 1, rows: 10 });
});
