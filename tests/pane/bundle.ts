import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import webpack from 'webpack';

const root = resolve(__dirname, '../..');
const kept = join(root, 'node_modules/.cache/planbok-pane');

/** Of everything that may end up in the script: the product's sources, the tests' own and the packages' versions. */
function fingerprint(entry: string): string {
  const hash = createHash('sha256').update(entry);
  const folders = ['src', 'tests/pane'].map((name) => join(root, name));
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
      .sort()
      .map((name) => join(folder, name)),
  );
  for (const path of [join(root, 'package-lock.json'), ...sources]) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 24);
}

async function compile(entry: string, folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    devtool: false,
    target: ['web', 'es2022'],
    context: root,
    entry: join(root, entry),
    output: { path: folder, filename: 'bundle.js' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
    optimization: { minimize: false },
    performance: false,
  });
  const stats = await new Promise<webpack.Stats | undefined>((done, failed) =>
    compiler.run((error, result) => (error ? failed(error) : done(result))),
  );
  await new Promise((closed) => compiler.close(closed));
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString('errors-only'));
}

/** One script of an entry and all it imports, as a web view would be given it. The same sources are compiled once. */
export async function bundled(entry: string): Promise<string> {
  const path = join(kept, `${fingerprint(entry)}.js`);
  if (!existsSync(path)) {
    mkdirSync(kept, { recursive: true });
    const folder = mkdtempSync(join(kept, 'new-'));
    await compile(entry, folder);
    renameSync(join(folder, 'bundle.js'), path);
    rmSync(folder, { recursive: true, force: true });
    const outdated = readdirSync(kept).filter((name) => name.endsWith('.js') && join(kept, name) !== path);
    for (const name of outdated) rmSync(join(kept, name), { force: true });
  }
  return readFileSync(path, 'utf8');
}
