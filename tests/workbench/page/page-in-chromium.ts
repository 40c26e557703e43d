import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { TestBench } from '../bench-server';

export interface Seen {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complained of: its own errors, and what its policy held back. */
  readonly complaints: readonly string[];
  /** Addresses that are not this server's. */
  readonly elsewhere: readonly string[];
}

export interface View {
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** The day that the page has; the machine's own when absent. */
  readonly today?: string;
}

/** In place of the add-in, where a test is not about it: Microsoft's library and the pane are most of what a page costs. */
export const noPane = { 'taskpane.html': '<!doctype html><html lang="sv"><title>Pane</title><p>Pane' };

/** The workbench's page as a person sees it, with everything noted that it should not do. */
export async function seen(browser: Browser, bench: TestBench, view: View = {}): Promise<Seen> {
  const { locale = 'sv-SE', width = 1366, height = 768, colorScheme = 'light', today } = view;
  const context = await browser.newContext({ viewport: { width, height }, locale, colorScheme });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: `http://127.0.0.1:${bench.port}`,
  });
  if (today !== undefined) await context.clock.setFixedTime(`${today}T09:00:00`);
  const page = await context.newPage();
  const [complaints, elsewhere]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy|trusted ?types/i.test(message.text()))
      complaints.push(message.text());
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`http://127.0.0.1:${bench.port}/`) && !/^(?:blob|data|about):/.test(url))
      elsewhere.push(url);
  });
  await page.goto(bench.address);
  await page.getByRole('gridcell').first().waitFor();
  return { page, context, complaints, elsewhere };
}

/** The cell `F7` as it is drawn. */
export const cellAt = (page: Page, name: string) => page.locator(`[role="gridcell"][data-at="${name}"]`);

/** Goes to a cell by the name box, as a person does. */
export async function go(page: Page, name: string): Promise<void> {
  const box = page.locator('.address');
  await box.fill(name);
  await box.press('Enter');
  await cellAt(page, name.split(':')[0] ?? name).waitFor();
}

const shots = resolve(__dirname, '../../../out/workbench');

/** A picture for people to look at; build output, not kept. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${name}.png`) });
}

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, and where. It is let in by the browser's own tools: the page's policy takes no strange script. */
export async function rulesBroken(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    interface Axe {
      run(
        where: unknown,
        how: unknown,
      ): Promise<{
        readonly violations: readonly {
          readonly id: string;
          readonly nodes: readonly { readonly html: string }[];
        }[];
      }>;
    }
    const { violations } = await (globalThis as unknown as { readonly axe: Axe }).axe.run(document, {
      runOnly: tags,
      iframes: false,
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html)
          .join(' ')}`,
    );
  }, rules);
}
