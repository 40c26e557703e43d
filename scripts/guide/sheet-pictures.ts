import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Pixels per inch: an A4 page is as wide as a column of text on a large screen. */
const PER_INCH = 90;

const run = (program: string, ...args: readonly string[]) =>
  spawnSync(program, args, { encoding: 'buffer', maxBuffer: 2 ** 28 });

/** Whether sheets can be drawn here: LibreOffice prints them, Poppler draws the pages. */
export const drawsSheets = (): boolean =>
  run('soffice', '--version').status === 0 && run('pdftoppm', '-v').status === 0;

/** A workbook printed as LibreOffice prints it. */
export interface Printed {
  /** The first page whose text matches, as a PNG. @throws Error where no page does */
  page(says: RegExp): Buffer;
  remove(): void;
}

export function printed(workbook: string): Printed {
  const folder = mkdtempSync(join(tmpdir(), 'planbok-print-'));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  run(
    'soffice',
    '--headless',
    `-env:UserInstallation=${profile}`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    workbook,
  );
  const pdf = join(folder, basename(workbook).replace(/\.xlsx$/, '.pdf'));
  const texts = run('pdftotext', '-layout', pdf, '-').stdout.toString('utf8').split('\f');
  return {
    page: (says) => {
      const number = 1 + texts.findIndex((text) => says.test(text));
      if (number === 0) throw new Error(`no page says ${String(says)}`);
      const at = String(number);
      const out = join(folder, at);
      run('pdftoppm', '-png', '-singlefile', '-r', String(PER_INCH), '-f', at, '-l', at, pdf, out);
      return readFileSync(`${out}.png`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
