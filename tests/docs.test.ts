import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../scripts/pages';

test.each([...pages.keys()])('docs/%s says what the code says (npm run docs makes it again)', (name) => {
  const page = readFileSync(join(__dirname, '../docs', name), 'utf8');
  expect(page).toBe(`${pages.get(name)?.() ?? ''}\n`);
});
