import { svPane } from '../../src/text/sv/pane';
import { svWorkbook } from '../../src/text/sv/workbook';
import { cellAt, go } from './page/page-in-chromium';
import { inTwoTabs, mustBeRefused, paneOf, primaryOf, reviewed, sheetsOf } from './two-tabs';

jest.setTimeout(240_000);

test('a proposal is refused when a cell has been typed in another tab; what was typed stands, and is in the next proposal', () =>
  inTwoTabs(async ({ one, other }) => {
    await reviewed(one);
    await other.page.getByRole('tab', { name: 'Plan 2020', exact: true }).click();
    await go(other.page, 'G9');
    await other.page.keyboard.type('Klart');
    await other.page.keyboard.press('Enter');
    await cellAt(other.page, 'G9').getByText('Klart').waitFor();
    await primaryOf(one).click();
    await mustBeRefused(one);
    expect(await sheetsOf(one)).not.toContain(svWorkbook.rollup.sheet);
    await paneOf(one).getByRole('button', { name: svPane.again }).click();
    await primaryOf(one)
      .getByText(/^Skriv \d+ /)
      .click();
    await paneOf(one).locator('.message.done').waitFor();
    await one.page.getByRole('tab', { name: 'Plan 2020 (ordnad)', exact: true }).click();
    await cellAt(one.page, 'G3').getByText('klart').waitFor();
  }));
