import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { guidePages } from '../../src/text/guide-pages';
import { problems } from '../../src/text/sv/problem-names';
import { launched } from '../browser/chromium';

/** The guide as it is served: pages made of docs/guide when the add-in is built. */
const root = resolve(__dirname, '../..');
const guide = join(root, 'dist/addin/guide');
const languages = ['sv', 'en'] as const;

beforeAll(() => {
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'addin', 'commands.js'], {
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
}, 300_000);

const pages = (): readonly string[] =>
  readdirSync(guide, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'));
const text = (page: string): string => readFileSync(join(guide, page), 'utf8');

test('every page of the guide is made in each language, which it says', () => {
  expect([...pages()].sort()).toEqual(
    [
      'index.html',
      ...languages.flatMap((language) => ['index', ...guidePages].map((page) => `${language}/${page}.html`)),
    ].sort(),
  );
  for (const language of languages)
    for (const page of pages().filter((name) => name.startsWith(`${language}/`))) {
      expect(text(page)).toContain(`<html lang="${language}">`);
      expect(text(page).match(/<h1 /g)).toHaveLength(1);
    }
});

test('every link of a page leads to a file that is there, and to a place in it; nothing is from elsewhere', () => {
  for (const page of pages()) {
    const html = text(page);
    expect(html).not.toMatch(/<script|<style|\sstyle=|https?:\/\/|\.md\b(?!<)/);
    const named = [...html.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    const lost = named.filter((address) => {
      const [path = '', place] = address.split('#');
      const file = path === '' ? join(guide, page) : join(guide, dirname(page), path);
      return (
        !existsSync(file) || (place !== undefined && !readFileSync(file, 'utf8').includes(` id="${place}"`))
      );
    });
    expect([page, ...lost]).toEqual([page]);
  }
});

test('a problem is linked by its name', () => {
  for (const language of languages)
    for (const code of Object.keys(problems))
      expect(text(`${language}/problems.html`)).toContain(`<h3 id="${code}">`);
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launched();
  });
  afterAll(() => browser.close());

  test.each([
    ['light', 'sv', 320],
    ['dark', 'en', 1280],
  ] as const)(
    'no page is wider than the window, and axe finds no fault (%s, %s, %d px)',
    async (theme, language, width) => {
      const context = await browser.newContext({ viewport: { width, height: 700 }, colorScheme: theme });
      const page = await context.newPage();
      for (const name of ['index', 'open', 'overview', 'programs', 'privacy', 'columns', 'trouble']) {
        await page.goto(pathToFileURL(join(guide, language, `${name}.html`)).href);
        expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, width]);
        await page.evaluate(axe.source);
        const faults = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
        );
        expect([name, faults]).toEqual([name, []]);
      }
      await context.close();
    },
  );
});
