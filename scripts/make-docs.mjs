/** `npm run docs`: writes the pages of docs/ that are made from the code. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from './build.mjs';
import { install } from './install.mjs';

install();
const { pages } = createRequire(import.meta.url)(build('tools', 'pages.cjs'));
for (const [name, text] of pages) writeFileSync(new URL(`../docs/${name}`, import.meta.url), `${text()}\n`);
