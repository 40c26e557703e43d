import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launched } from '../browser/chromium';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { bundled } from './bundle';
import { emptyPage, mounted, press, pressAll } from './open-pane';
import { payloads } from './payloads';

test('there are at least 300 ways in', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(300);
});

test('the pane makes no markup out of text, asks nobody with a dialog of the browser, and stores nothing itself', () => {
  const folder = resolve(__dirname, '../../src/pane');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  expect(files.length).toBeGreaterThan(30);
  const forbidden =
    /innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\b|new Function|\balert\(|\bconfirm\(|\bprompt\(|history\.|localStorage|sessionStorage|indexedDB|fetch\(|XMLHttpRequest|href=/;
  // The one link: where the entry says that the guide is, and nothing of a workbook.
  const guide = 'href={`${view.desk.guide}${guideLanguage(view.language)}/index.html`}';
  const found = files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== guide)
      .flatMap((line, index) => (forbidden.test(line) ? [`${name}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

/** A sheet's name may be 31 characters and none of : \ / ? * [ ]; a host that lets more through must do no harm either. */
const asSheetName = (text: string): string => text.slice(0, 31);

describe('a workbook full of scripts', () => {
  let browser: Browser;
  let bundle: string;
  beforeAll(async () => {
    bundle = await bundled('tests/pane/test-page.ts');
    browser = await launched();
  }, 120_000);
  afterAll(() => browser.close(), 60_000);

  const third = Math.ceil(payloads.length / 3);
  test.each([0, 1, 2])(
    'runs none and asks for nothing (part %d)',
    async (part) => {
      const texts = payloads.slice(part * third, (part + 1) * third);
      const textAt = (index: number): string => texts[index % texts.length] ?? '';
      const book = bookOf(
        sheetOf(asSheetName(textAt(3)), [
          [textAt(5)],
          ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Mål', textAt(7)],
          ...texts.map((text, row) => [
            row % 3 === 0 ? text : String(row + 1),
            text,
            row % 2 === 0 ? textAt(row + 1) : null,
            row % 4 === 0 ? textAt(row + 2) : 'v. 42',
            row % 5 === 0 ? textAt(row + 4) : 'klart!!',
            textAt(Math.floor(row / 10)),
            text,
          ]),
        ]),
        sheetOf('Revision 2020', [
          ['Nr', 'Typ', 'Iakttagelse', 'Orsak', 'Krav', 'Åtgärd'],
          ...texts
            .slice(0, 20)
            .map((text, row) => [row + 1, row % 2 ? 'Avvikelse' : text, text, null, text, text]),
        ]),
        sheetOf(asSheetName(textAt(11)), [[textAt(1), textAt(2)]]),
      );
      const empty = await emptyPage(browser, bundle);
      const { page, strays } = empty;
      await page.exposeFunction('stray', (what: string) => strays.push(what));
      await page.evaluate(() => {
        window.alert = () => void (window as unknown as { owned: number }).owned++;
      });
      await mounted(empty, { book, withoutDryRun: true });
      const seen: string[] = [];
      const look = async (): Promise<void> => void seen.push(await page.locator('body').innerText());
      await look();
      await press(page, '.card .link');
      await look();
      await press(page, '#tab-problems');
      await pressAll(page, '.group-head [aria-expanded=false]');
      for (let round = 0; round < 3; round += 1) {
        await pressAll(page, '.group > ul > li.row .link');
      }
      await look();
      for (let question = 0; question < 5; question += 1) {
        await page.keyboard.press('F8');
        await look();
      }
      await press(page, '#tab-plan');
      await press(page, '.footer .primary');
      await page.waitForSelector('.group .cells, .group .tag');
      await pressAll(page, '.group-head [aria-expanded=false]');
      await look();
      await press(page, '.footer .primary');
      await page.waitForSelector('.message.done, .message.error');
      await look();
      await page.evaluate(
        (text) => window.pane.failNext('preview', 'protected', { sheet: text, cell: text }),
        textAt(8),
      );
      await press(page, '#tab-meeting');
      await press(page, '.footer .primary');
      await page.waitForSelector('.message.error');
      await look();
      await page.waitForTimeout(300);
      expect(seen.join('\n')).toContain('<');
      expect(strays).toEqual([]);
      expect(await page.evaluate(() => (window as unknown as { owned?: number }).owned)).toBeUndefined();
      const foreign = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'script:not([src="/bundle.js"]), img, iframe, object, embed, base, form[action], a, video, audio',
          ),
        ].map(({ outerHTML }) => outerHTML),
      );
      expect(foreign).toEqual([]);
      await page.close();
    },
    120_000,
  );
});
