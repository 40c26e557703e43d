/**
 * `npm run release`: makes dist/release: the zip that a static host serves the add-in from, the zip with the three files
 * for Google Sheets, the command as a package, the list of what they are made of, and the SHA-256 of each. The same
 * sources give the same bytes. `--with-conformance` adds the page that tries what is taken for granted of Excel.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { archived, sha256, sums } from './release/archive.mjs';
import { billOfMaterials } from './release/bill-of-materials.mjs';
import { packCommand } from './release/command-package.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (...path) => readFileSync(join(root, ...path));

/** Every file in a folder of the tree, by its path from there. */
function filesIn(...path) {
  const folder = join(root, ...path);
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    found.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(folder, file).replaceAll('\\', '/'), readFileSync(file)];
    }),
  );
}

const without = (files, pattern) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !pattern.test(path)));

const noted = (name, version) =>
  Buffer.from(read('scripts', 'release', name).toString().replaceAll('{version}', version));

/** What is served: the add-in, the page that sets it up, and what that page knows of the release. */
function site(version, withConformance) {
  const left = withConformance ? /\.map$/ : /\.map$|^conformance\./;
  const files = {
    ...without(filesIn('dist', 'setup'), /\.map$|^start-guard\./),
    ...without(filesIn('dist', 'addin'), left),
    // The settings of the pane lead there.
    ...(withConformance ? {} : { 'conformance.html': read('scripts', 'release', 'no-conformance.html') }),
  };
  const listed = Object.keys(files)
    .sort()
    .map((path) => ({ path, sha256: sha256(files[path]) }));
  const release = { version, manifest: read('manifest.xml').toString(), files: listed };
  const { 'nginx.conf': _nginx, ...settings } = filesIn('scripts', 'release', 'server');
  return {
    ...files,
    ...settings,
    'release.js': Buffer.from(`globalThis.planbokRelease = ${JSON.stringify(release)};\n`),
  };
}

function release() {
  const { values } = parseArgs({ options: { 'with-conformance': { type: 'boolean', default: false } } });
  install();
  for (const [name, file, folder] of [
    ['addin', 'commands.js'],
    ['setup', 'setup.js'],
    ['apps-script', 'Code.js'],
    ['sidebar', 'sidebar.html', 'apps-script'],
    ['cli', 'planbok.cjs'],
    ['mcp', 'serve.cjs'],
    ['google', 'serve.cjs'],
  ])
    build(name, file, folder);

  const packageJson = JSON.parse(read('package.json').toString());
  const { version } = packageJson;
  const made = join(root, 'dist', 'release');
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  const bill = Buffer.from(billOfMaterials(root));
  const about = { LICENSE: read('LICENSE'), 'CHANGELOG.md': read('CHANGELOG.md'), 'sbom.cdx.json': bill };

  const excel = {
    ...about,
    'README.txt': noted('excel-notes.txt', version),
    'server/nginx.conf': read('scripts', 'release', 'server', 'nginx.conf'),
    ...Object.fromEntries(
      Object.entries(site(version, values['with-conformance'])).map(([path, bytes]) => [
        `site/${path}`,
        bytes,
      ]),
    ),
  };
  const google = {
    ...about,
    'README.txt': noted('google-notes.txt', version),
    ...filesIn('dist', 'apps-script'),
    // Google serves no folder of pages: they are opened from the zip, or put where people reach them.
    ...Object.fromEntries(
      Object.entries(filesIn('dist', 'addin', 'guide')).map(([path, bytes]) => [`guide/${path}`, bytes]),
    ),
  };
  packCommand(root, made, packageJson);
  rmSync(join(made, 'package'), { recursive: true });

  writeFileSync(join(made, `planbok-excel-${version}.zip`), archived(`planbok-excel-${version}`, excel));
  writeFileSync(join(made, `planbok-google-${version}.zip`), archived(`planbok-google-${version}`, google));
  writeFileSync(join(made, 'sbom.cdx.json'), bill);
  writeFileSync(join(made, 'SHA256SUMS'), sums(filesIn('dist', 'release')));
  for (const [path, bytes] of Object.entries(filesIn('dist', 'release')))
    console.log(`${path.padEnd(28)} ${(bytes.length / 1024).toFixed(0).padStart(6)} kB`);
}

release();
