import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Where systems keep a Chromium; `PLAYWRIGHT_CHROMIUM` names another. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Of the packed Chromium's own flags, those that make it unlike a person's browser: one process for all pages, and no
 * rules about who may ask whom (without which it sends no `Origin`). And those for a graphics card that there is none of:
 * one that is imitated costs a quarter of what a test takes, and each process started afresh instead of forked costs too.
 */
const unlike = new Set([
  '--single-process',
  '--disable-web-security',
  '--disable-site-isolation-trials',
  '--allow-running-insecure-content',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--no-zygote',
]);

/** A program to start, and the flags it needs. */
export interface ChromiumFile {
  readonly path: string;
  readonly args: readonly string[];
  /** Where it finds the libraries that the system lacks. */
  readonly libraries?: string;
}

const runs = (path: string): boolean => spawnSync(path, ['--version']).status === 0;

/**
 * A bare system, a container say, lacks libraries that any desktop has. The package has them, for another system that lacks
 * them too; they are lent to this browser alone, for any other program its own are better.
 */
function lentLibraries(): string {
  const folder = join(tmpdir(), 'chromium-libraries');
  const libraries = join(folder, 'lib');
  if (existsSync(libraries)) return libraries;
  const packed = dirname(createRequire(__filename).resolve('@sparticuz/chromium'));
  const tar = brotliDecompressSync(readFileSync(join(packed, '../../bin/al2023.tar.br')));
  mkdirSync(folder, { recursive: true });
  spawnSync('tar', ['-x', '-C', folder], { input: tar });
  return libraries;
}

/** The Chromium named, the one installed, else the one that an npm package ships (Linux only), unpacked if need be. */
export async function chromiumFile(): Promise<ChromiumFile | undefined> {
  const path = process.env['PLAYWRIGHT_CHROMIUM'] ?? usual.find((one) => existsSync(one));
  if (path !== undefined) return { path, args: [] };
  if (process.platform !== 'linux') return undefined;
  const { default: packed } = await import('@sparticuz/chromium');
  const file = { path: await packed.executablePath(), args: packed.args.filter((flag) => !unlike.has(flag)) };
  return runs(file.path) ? file : { ...file, libraries: lentLibraries() };
}
