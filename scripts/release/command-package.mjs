/** The command as a package that `npm install -g` and `npx` take: its scripts, and Google's client beside them. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEPT = ['name', 'version', 'description', 'license', 'engines', 'bin'];

/** Google's client, which the command loads when a spreadsheet is named. */
const GOOGLE = '@googleapis/sheets';

/** The programs of `dist` that are packed: the command, the tools for other programs (docs/mcp.md), and spreadsheets of Google's. */
const SCRIPTS = {
  cli: ['planbok.cjs', 'work.cjs'],
  mcp: ['serve.cjs', 'job.cjs', 'work.cjs'],
  google: ['serve.cjs'],
};

/** @returns the package.json of the package: what it needs to run, and nothing of how it is developed */
export const commandManifest = (packageJson) => ({
  ...Object.fromEntries(KEPT.map((key) => [key, packageJson[key]])),
  type: 'commonjs',
  // Where it cannot be installed, all else works.
  optionalDependencies: { [GOOGLE]: packageJson.devDependencies[GOOGLE] },
  files: ['dist/cli/*.cjs', 'dist/mcp/*.cjs', 'dist/google/*.cjs', 'docs', 'CHANGELOG.md'],
  keywords: [
    'action plan',
    'management review',
    'ISO 14001',
    'xlsx',
    'handlingsplan',
    'ledningens genomgång',
  ],
});

/**
 * @param folder where the package is put together, and then packed
 * @returns the path of the .tgz
 */
export function packCommand(root, folder, packageJson) {
  const stage = join(folder, 'package');
  for (const name of Object.keys(SCRIPTS)) mkdirSync(join(stage, 'dist', name), { recursive: true });
  mkdirSync(join(stage, 'docs'), { recursive: true });
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(commandManifest(packageJson), null, 2)}\n`);
  for (const name of ['README.md', 'LICENSE', 'CHANGELOG.md'])
    copyFileSync(join(root, name), join(stage, name));
  for (const name of ['cli.md', 'mcp.md', 'scan-json.md'])
    copyFileSync(join(root, 'docs', name), join(stage, 'docs', name));
  // `planbok help` prints these; a terminal shows no pictures.
  for (const language of ['sv', 'en']) {
    const guide = join('docs', 'guide', language);
    mkdirSync(join(stage, guide), { recursive: true });
    for (const name of readdirSync(join(root, guide)).filter((one) => one.endsWith('.md')))
      copyFileSync(join(root, guide, name), join(stage, guide, name));
  }
  for (const [program, names] of Object.entries(SCRIPTS))
    for (const name of names) {
      const copy = join(stage, 'dist', program, name);
      copyFileSync(join(root, 'dist', program, name), copy);
      chmodSync(copy, name === 'planbok.cjs' ? 0o755 : 0o644);
    }
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: stage,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (packed.status !== 0) throw new Error(`npm pack: ${packed.stderr}`);
  return join(folder, `${packageJson.name}-${packageJson.version}.tgz`);
}
