/**
 * `npm run manifest -- --base https://planbok.example.org/excel`: writes dist/manifest.xml, a manifest to install, whose
 * addresses are all on the server of dist/addin.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** The base address in the repository's manifest.xml: the server of `npm run excel:start`. */
const DEVELOPMENT = 'https://localhost:3000';

/** @returns the address without a trailing slash; undefined when Excel would not accept it */
export function baseOf(text) {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, username, search, hash, href } = new URL(text);
  if (protocol !== 'https:' || username !== '' || search !== '' || hash !== '') return undefined;
  return href.replace(/\/+$/, '');
}

/** Returns the manifest with its addresses on `base`. */
export const manifestOn = (base, xml) =>
  xml.replace(/<!--[\s\S]*?-->\r?\n/, '').replaceAll(`"${DEVELOPMENT}/`, `"${base}/`);

function make() {
  const { values } = parseArgs({ options: { base: { type: 'string' } } });
  const base = baseOf(values.base);
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

if (process.argv[1] === fileURLToPath(import.meta.url)) make();
