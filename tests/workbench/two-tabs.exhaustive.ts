import { svPane } from '../../src/text/sv/pane';
import { svWorkbook } from '../../src/text/sv/workbook';
import { inTwoTabs, mustBeRefused, paneOf, primaryOf, reviewed, sheetsOf } from './two-tabs';

jest.setTimeout(240_000);

test('a proposal is refused when another tab has written its own; asked again there is nothing left to do', () =>
  inTwoTabs(async ({ one, other }) => {
    await reviewed(one);
    await reviewed(other);
    await primaryOf(other).click();
    await paneOf(other).locator('.message.done').waitFor();
    const sheets = await sheetsOf(other);
    expect(sheets).toContain(svWorkbook.rollup.sheet);
    await primaryOf(one).click();
    await mustBeRefused(one);
    expect(await sheetsOf(other)).toEqual(sheets);
    expect(await sheetsOf(one)).toEqual(sheets);
    await paneOf(one).getByRole('button', { name: svPane.again }).click();
    await paneOf(one).getByText(svPane.notices['nothing-to-do']).waitFor();
    expect(await sheetsOf(one)).toEqual(sheets);
  }));
