/** `npm run docs`: writes the generated pages of docs/, and manifest.xml. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from './build.mjs';
import { install } from './install.mjs';

install();
const { manifestText, pages } = createRequire(import.meta.url)(build('tools', 'pages.cjs'));
for (const [name, text] of pages) {
  const file = new URL(`../docs/${name}`, import.meta.url);
  writeFileSync(file, `${text(existsSync(file) ? readFileSync(file, 'utf8') : '')}\n`);
}
writeFileSync(new URL('../manifest.xml', import.meta.url), manifestText());
