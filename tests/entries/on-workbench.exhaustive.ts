import type { Browser } from 'playwright-core';
import { trialNames } from '../../src/hosts/conformance/trial';
import { programAssumptions } from '../../src/hosts/conformance/program-assumptions';
import { launched } from '../browser/chromium';
import { built, testBench } from '../workbench/bench-server';
import { picture, seen } from '../workbench/page/page-in-chromium';
import { conformanceIn } from './conformance-page';

jest.setTimeout(240_000);

let browser: Browser;
beforeAll(async () => {
  built(['addin', 'commands.js'], ['page', 'page.js']);
  browser = await launched();
});
afterAll(() => browser.close());

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
