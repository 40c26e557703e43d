import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agendaPoints } from '../src/jobs/agenda/agenda-points';

const root = join(__dirname, '..');
const page = readFileSync(join(root, 'docs/recipes.md'), 'utf8');
const linked = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');

/** A cell of the first two columns may name several things; only what stands in backquotes is a name. */
const rows = [...page.matchAll(/^\| (?:or )?\[([^\]]+)\]\(([^)]+)\) *\| ([^|]+) \|/gm)].flatMap(
  ([, shown, path, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => [shown, path, name] as const),
);

/** Names that the text looks for in a file it links: "`linesOf` of [file](path)". */
const mentions = [...page.matchAll(/`([A-Za-z]+)`\s+(?:of|in)\s+\[[^\]]+\]\(([^)]+)\)/g)].map(
  ([, name, path]) => [path, name] as const,
);

const text = (path = ''): string => readFileSync(join(root, 'docs', path), 'utf8');
const holds = (path: string | undefined, name = ''): boolean =>
  new RegExp(`(?<![\\w-])${name.replaceAll('/', '\\/')}(?![\\w-])`, 'u').test(text(path));

test.each([...new Set(linked)])('the recipes lead to %s', (path) => {
  expect(existsSync(join(root, 'docs', path))).toBe(true);
});

test('a link is written as its path', () => {
  const shown = [...page.matchAll(/\[([^\]]+\.(?:ts|tsx|js|json))\]\((?:\.\.\/)?([^)]+)\)/g)];
  expect(shown.length).toBeGreaterThan(30);
  for (const [, words, path] of shown) expect(words).toBe(path);
});

test.each(rows)('%s holds what the recipes look for: %s, %s', (_, path, name) => {
  expect(holds(path, name)).toBe(true);
});

test.each(mentions)('%s holds %s', (path, name) => {
  expect(holds(path, name)).toBe(true);
});

test('every change has a recipe, and every recipe a table of files', () => {
  const sections = page.split(/^## /m).slice(1);
  expect(sections.map((section) => section.split('\n')[0])).toEqual([
    'A status word',
    'A Norwegian word',
    'A column',
    'A point of the agenda',
    'A verb',
    'A sentence',
    'A host',
    'A language',
  ]);
  for (const section of sections) expect(section).toMatch(/^\| File +\| Look for +\| Write +\|$/m);
  expect(rows.length).toBeGreaterThanOrEqual(25);
  expect(mentions.length).toBeGreaterThanOrEqual(6);
});

test('the number that the recipe gives a new point is free', () => {
  const given = Number(/rememberedAs: (\d+)/.exec(page)?.[1]);
  expect(agendaPoints.map(({ rememberedAs }): number => rememberedAs)).not.toContain(given);
});
