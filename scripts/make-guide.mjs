/**
 * `npm run guide`: takes the pictures of docs/guide anew, from the built add-in in the workbench and from sheets as
 * LibreOffice prints them.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';

install();
for (const [name, file] of [
  ['addin', 'taskpane.js'],
  ['page', 'page.js'],
  ['workbench', 'engine.cjs'],
  ['cli', 'planbok.cjs'],
])
  build(name, file);
const { takePictures } = createRequire(import.meta.url)(build('tools', 'guide-pictures.cjs'));
for (const left of await takePictures(fileURLToPath(new URL('..', import.meta.url)))) console.error(left);
