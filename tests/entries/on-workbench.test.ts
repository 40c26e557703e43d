import { join, resolve } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { trialNames } from '../../src/hosts/conformance/trial';
import { programAssumptions } from '../../src/hosts/conformance/program-assumptions';
import { svConformance } from '../../src/text/sv/conformance';
import { launched } from '../browser/chromium';
import { built, testBench } from '../workbench/bench-server';
import { picture, seen } from '../workbench/page/page-in-chromium';

jest.setTimeout(240_000);

const sample = join(resolve(__dirname, '../..'), 'samples/handlingsplan-exempel.xlsx');

let browser: Browser;
beforeAll(async () => {
  built(['addin', 'commands.js'], ['page', 'page.js']);
  browser = await launched();
});
afterAll(() => browser.close());

/** The conformance page where the pane was, as the link in the pane's settings opens it. */
async function conformanceIn(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector('iframe.pane-frame')).contentFrame();
  if (!pane) throw new Error('the pane has no frame');
  await pane.getByRole('tab').first().waitFor({ timeout: 60_000 });
  await pane.evaluate("location.assign('conformance.html')");
  await pane.waitForURL(/conformance\.html/);
  await pane.getByRole('button', { name: svConformance.start }).click({ timeout: 60_000 });
  return pane;
}

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

test('the conformance page finds every assumption to hold, and exports what it found', async () => {
  const bench = await testBench({});
  const { page, context, complaints, elsewhere } = await seen(browser, bench);
  const pane = await conformanceIn(page);
  await pane.locator('[data-stage="done"]').waitFor({ timeout: 180_000 });
  await picture(page, 'conformance');
  const failing = await pane.locator('[data-passed="false"]').allTextContents();
  expect(failing).toEqual([]);
  const exported = JSON.parse(await pane.locator('textarea').inputValue()) as {
    readonly findings: readonly { readonly name: string; readonly passed: boolean }[];
  };
  expect(exported.findings.map(({ name }) => name)).toEqual([...programAssumptions, ...trialNames]);
  expect(exported).toMatchObject({
    version: 1,
    passed: exported.findings.length,
    of: exported.findings.length,
  });
  expect([complaints, elsewhere, bench.bugs]).toEqual([[], [], []]);
  await context.close();
  await bench.end();
});
