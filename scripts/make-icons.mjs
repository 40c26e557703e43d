/** `npm run icons`: makes the PNG icons of the manifest from their drawings in assets/*.svg. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pixelsOf, png } from './icon-raster.mjs';
import { verbs } from './verbs.mjs';

/** Sizes in pixels: of the add-in's icon, as stores and dialogs show it, and of the verbs' buttons, as the ribbon does. */
export const iconsOf = (table) => ({
  icon: [16, 32, 64, 80, 128],
  ...Object.fromEntries(table.flatMap(({ name, hasButton }) => (hasButton ? [[name, [16, 32, 80]]] : []))),
});

export const icons = iconsOf(verbs);

const asset = (name) => new URL(`../assets/${name}`, import.meta.url);

export const drawn = (name, size) => png(pixelsOf(readFileSync(asset(`${name}.svg`), 'utf8'), size), size);

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, sizes] of Object.entries(icons))
    for (const size of sizes) writeFileSync(asset(`${name}-${size}.png`), drawn(name, size));
