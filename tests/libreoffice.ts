import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const isThere = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * Tests that need LibreOffice. Where CI is set they run, and fail when it is missing; elsewhere they are skipped then,
 * and the reason is printed.
 */
export function describeLibreOffice(name: string, tests: () => void): void {
  if (isThere || process.env['CI'] === 'true') {
    describe(name, tests);
    return;
  }
  describe.skip(name, () => {
    it('needs LibreOffice (soffice)', () => undefined);
  });
  process.stderr.write(`skipped: ${name}: LibreOffice (soffice) is not installed\n`);
}

/** Whether LibreOffice has its Writer beside its Calc: its library lies beside the program. */
function hasWriter(): boolean {
  const { stdout } = spawnSync('which', ['soffice'], { encoding: 'utf8' });
  const program = (stdout ?? '').trim();
  return program !== '' && existsSync(join(dirname(realpathSync(program)), 'libswlo.so'));
}

/** Tests that open Word documents: they need LibreOffice's Writer. */
export function describeWriter(name: string, tests: () => void): void {
  if (hasWriter() || process.env['CI'] === 'true') {
    describe(name, tests);
    return;
  }
  describe.skip(name, () => {
    it('needs Writer (libreoffice-writer)', () => undefined);
  });
  process.stderr.write(`skipped: ${name}: LibreOffice Writer (libreoffice-writer) is not installed\n`);
}

/** Word documents as Writer opens them, saved as another type. @throws when it leaves one out */
export const documentsAs = (
  documents: ReadonlyMap<string, Uint8Array>,
  ending: 'txt' | 'pdf' | 'docx' | 'dotx',
  filter: string = ending === 'txt' ? 'txt:Text (encoded):UTF8' : ending,
): ReadonlyMap<string, Uint8Array> =>
  converted(
    documents,
    filter,
    (out) =>
      new Map(
        [...documents.keys()].map((name) => [
          name,
          new Uint8Array(readFileSync(join(out, `${name}.${ending}`))),
        ]),
      ),
    'docx',
  );

/** Columns are as wide as the digits of the workbook's font: without one of Calibri's measures pages break elsewhere. */
const hasFont = /calibri|carlito/i.test(
  spawnSync('fc-match', ['Calibri'], { encoding: 'utf8' }).stdout ?? '',
);

/** Tests that count pages on paper: they need LibreOffice, and the measures of Calibri. */
export function describeOnPaper(name: string, tests: () => void): void {
  if (!isThere || hasFont || process.env['CI'] === 'true') {
    describeLibreOffice(name, tests);
    return;
  }
  describe.skip(name, () => {
    it('needs a font with the measures of Calibri (fonts-crosextra-carlito)', () => undefined);
  });
  process.stderr.write(`skipped: ${name}: no font has the measures of Calibri (fonts-crosextra-carlito)\n`);
}

/** One text file a sheet, UTF-8, cells as they are shown, all quoted: the last -1 asks for every sheet. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1';

/** What LibreOffice makes of workbooks: name of the workbook → name of the sheet → its text. */
export type Converted = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Opens workbooks in LibreOffice, with a profile of its own, and saves them in another format.
 * @param workbooks by name without ending; names must not begin alike
 * @param read what is wanted of the files that were made in the folder
 * @param type of the files that are opened
 * @throws when it complains
 */
function converted<T>(
  workbooks: ReadonlyMap<string, Uint8Array>,
  format: string,
  read: (folder: string, said: string) => T,
  type = 'xlsx',
): T {
  const folder = mkdtempSync(join(tmpdir(), 'planbok-office-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    const files = [...workbooks].map(([name, bytes]) => {
      const file = join(folder, `${name}.${type}`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const result = spawnSync(
      'soffice',
      [profile, '--headless', '--norestore', '--convert-to', format, '--outdir', out, ...files],
      { encoding: 'utf8', timeout: 170_000 },
    );
    const said = `${result.stdout}${result.stderr}`;
    if (result.status !== 0 || /^Error|could not be loaded/m.test(said))
      throw new Error(`LibreOffice: ${said}`);
    return read(out, said);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every sheet as CSV. @throws when LibreOffice leaves a workbook out */
export const csvOf = (workbooks: ReadonlyMap<string, Uint8Array>): Converted =>
  converted(workbooks, everySheet, (out, said) => {
    const made = readdirSync(out);
    return new Map(
      [...workbooks.keys()].map((name) => {
        const sheets = made.filter((file) => file.startsWith(`${name}-`));
        if (sheets.length === 0) throw new Error(`LibreOffice made nothing of ${name}: ${said}`);
        return [
          name,
          new Map(
            sheets.map((file) => [
              file.slice(name.length + 1, -'.csv'.length),
              readFileSync(join(out, file), 'utf8'),
            ]),
          ),
        ];
      }),
    );
  });

/** How many pages each workbook is on paper. @throws when LibreOffice leaves a workbook out */
export const pagesOf = (workbooks: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, number> =>
  converted(
    workbooks,
    'pdf',
    (out) =>
      new Map(
        [...workbooks.keys()].map((name) => {
          const pdf = readFileSync(join(out, `${name}.pdf`), 'latin1');
          return [name, pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0];
        }),
      ),
  );

/** The workbook as LibreOffice opens and saves it. */
export const resavedBy = (bytes: Uint8Array): Uint8Array =>
  converted(
    new Map([['saved', bytes]]),
    'xlsx:Calc MS Excel 2007 XML',
    (out) => new Uint8Array(readFileSync(join(out, 'saved.xlsx'))),
  );
