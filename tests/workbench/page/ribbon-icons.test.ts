import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buttonVerbs } from '../../../src/ribbon/button';

const page = join(__dirname, '../../../workbench/bench/page');
const styles = readFileSync(join(page, 'page.css'), 'utf8');

test.each(buttonVerbs.map(({ name }) => name))('the button of %s has an icon of its own', (name) => {
  const [, icon = 'none'] =
    new RegExp(
      String.raw`\.ribbon-button\.${name} \.icon \{\s*mask-image: url\('/page/([\w-]+\.svg)'\)`,
    ).exec(styles) ?? [];
  expect(icon).toBe(`icon-${name}.svg`);
  expect(existsSync(join(page, 'icons', icon))).toBe(true);
});
