import type { Frame, Page } from 'playwright-core';
import { svConformance } from '../../src/text/sv/conformance';

/** The conformance page where the pane was, as the link in the pane's settings opens it. */
export async function conformanceIn(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector('iframe.pane-frame')).contentFrame();
  if (!pane) throw new Error('the pane has no frame');
  await pane.getByRole('tab').first().waitFor({ timeout: 60_000 });
  await pane.evaluate("location.assign('conformance.html')");
  await pane.waitForURL(/conformance\.html/);
  await pane.getByRole('button', { name: svConformance.start }).click({ timeout: 60_000 });
  return pane;
}
