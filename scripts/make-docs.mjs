/** `npm run docs`: writes what is made from the code: pages of docs/, and manifest.xml. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from './build.mjs';
import { install } from './install.mjs';

install();
const { manifestText, pages } = createRequire(import.meta.url)(build('tools', 'pages.cjs'));
for (const [name, text] of pages) writeFileSync(new URL(`../docs/${name}`, import.meta.url), `${text()}\n`);
writeFileSync(new URL('../manifest.xml', import.meta.url), manifestText());
