import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../scripts/pages';

/** Where two texts part, short enough to be read. */
function firstDifference(a: string, b: string): string | null {
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return `at ${at}: ${JSON.stringify(a.slice(at - 20, at + 60))} / ${JSON.stringify(b.slice(at - 20, at + 60))}`;
}

test.each([...pages])('docs/%s says what the code says (npm run docs makes it again)', (name, made) => {
  const page = readFileSync(join(__dirname, '../docs', name), 'utf8');
  expect(firstDifference(page, `${made(page)}\n`)).toBeNull();
});
