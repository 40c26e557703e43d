import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { svConformance } from '../../src/text/sv/conformance';
import { launched } from '../browser/chromium';
import { built, testBench } from '../workbench/bench-server';
import { picture, seen } from '../workbench/page/page-in-chromium';
import { conformanceIn } from './conformance-page';

jest.setTimeout(240_000);

const sample = join(resolve(__dirname, '../..'), 'samples/handlingsplan-exempel.xlsx');

let browser: Browser;
beforeAll(async () => {
  built(['addin', 'commands.js'], ['page', 'page.js']);
  browser = await launched();
});
afterAll(() => browser.close());

test('the built pane reads the workbook and shows the plan, inside the workbench; in it the conformance page tries nothing', async () => {
  const bench = await testBench({ from: sample });
  const { page, context, complaints, elsewhere } = await seen(browser, bench);
  const pane = page.frameLocator('iframe.pane-frame');
  await pane.getByRole('tab').first().waitFor({ timeout: 60_000 });
  await pane.getByText('Plan 2020').first().waitFor({ timeout: 60_000 });
  await picture(page, 'addin-pane');
  const conformance = await conformanceIn(page);
  await conformance.getByText(svConformance.notEmpty).waitFor({ timeout: 60_000 });
  await expect(conformance.locator('[data-passed]').count()).resolves.toBe(0);
  expect([complaints, elsewhere, bench.bugs]).toEqual([[], [], []]);
  await context.close();
  await bench.end();
});
