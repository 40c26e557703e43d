/**
 * `npm run manifest -- --base https://planbok.example.org/excel`: writes dist/manifest.xml, a manifest to install, whose
 * addresses are all on the server of dist/addin.
 */
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { install } from './install.mjs';

function make() {
  install();
  const { values } = parseArgs({ options: { base: { type: 'string' } } });
  const { baseOf, manifestOn } = createRequire(import.meta.url)(build('tools', 'manifest-on.cjs'));
  const base = baseOf(values.base ?? '');
  if (base === undefined) {
    console.error(
      'Say where dist/addin is served, an https address: npm run manifest -- --base https://planbok.example.org/excel',
    );
    process.exitCode = 2;
    return;
  }
  const root = new URL('../', import.meta.url);
  mkdirSync(new URL('dist/', root), { recursive: true });
  const made = new URL('dist/manifest.xml', root);
  writeFileSync(made, manifestOn(base, readFileSync(new URL('manifest.xml', root), 'utf8')));
  console.log(`${fileURLToPath(made)}: every address is on ${base}. Serve the files of dist/addin there.`);
}

make();
