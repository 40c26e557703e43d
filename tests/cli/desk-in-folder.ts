import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Desk } from '../../src/cli/command-desk';
import { ordered } from '../../src/cli/ordered';
import { planbok } from '../../src/cli/planbok';
import { isTableFile } from '../../src/cli/result-path';
import { documentBytes } from '../../src/hosts/xlsx/document-bytes';
import { fileText } from '../../src/hosts/xlsx/file-text';
import { reportText } from '../../src/hosts/xlsx/report-text';
import { guidePageIn } from '../../src/entries/cli/guide-page';
import { fileBytes } from '../../src/hosts/xlsx/open';
import { filesUnder } from '../../src/hosts/xlsx/files-under';
import { tableFileBytes } from '../../src/hosts/xlsx/table-file';
import { tableWorkbook } from '../../src/hosts/xlsx/table-workbook';
import { Failure } from '../../src/hosts/failure';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { parquetFile } from '../../src/hosts/parquet/parquet-file';
import { rowColumns } from '../../src/portfolio/row-columns';
import { rowLines } from '../../src/portfolio/row-lines';
import { readUnit } from '../../src/portfolio/unit-facts';
import { isSameRun } from '../../src/hosts/xlsx/same-run';
import { save } from '../../src/hosts/xlsx/save';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';

export const sampleOf = (language: 'sv' | 'en'): string =>
  resolve(
    __dirname,
    '../../samples',
    language === 'sv' ? 'handlingsplan-exempel.xlsx' : 'action-plan-sample.xlsx',
  );

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The whole command in this process, with real files in a folder of its own. */
export interface DeskInFolder {
  readonly at: (name: string) => string;
  readonly text: (name: string) => string;
  readonly run: (line: string, instead?: Partial<Desk>) => Promise<Answer>;
  readonly remove: () => void;
}

const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** Many workbooks, read in this process. */
export const readOneByOne: Desk['readUnits'] = (files, request, hear, wantsRows = false) => {
  files.forEach(({ file, path }, index) => {
    try {
      const { facts, rows } = readUnit(snapshotOf(fileBytes(file), file), path, request);
      hear(index, { reading: facts, isKnown: false, ...(wantsRows ? { rows: rowLines(rows) } : {}) });
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      hear(index, { failure });
    }
  });
  return Promise.resolve();
};

/** `$` in a command line stands for the folder; a word with spaces in it stands in quotation marks. */
export function deskInFolder(files: Readonly<Record<string, string>>): DeskInFolder {
  const folder = mkdtempSync(join(tmpdir(), 'planbok-cli-'));
  const at = (name: string): string => join(folder, name);
  for (const [name, from] of Object.entries(files)) copyFileSync(from, at(name));
  return {
    at,
    text: (name) => readFileSync(at(name), 'latin1'),
    run: async (line, instead = {}) => {
      let [out, err] = ['', ''];
      const desk: Desk = {
        version: '1.2.3',
        today: '2020-11-24',
        now: '2020-11-24 14:32',
        environment: { LANG: 'sv_SE.UTF-8' },
        print: (text) => (out += text),
        tell: (text) => (err += text),
        doing: () => undefined,
        read: (file) => (isTableFile(file) ? tableFileBytes(file) : fileBytes(file)),
        readText: fileText,
        readReport: reportText,
        document: documentBytes,
        open: xlsxHost,
        openSpreadsheet: () => Promise.reject(new Error('no spreadsheets in this test')),
        save,
        isSameRun,
        filesUnder: (source) =>
          source.is === 'folder'
            ? filesUnder(source.folder)
            : Promise.reject(new Error('no Google Drive in this test')),
        parquet: (path) => parquetFile(path, rowColumns),
        readUnits: readOneByOne,
        guidePage: guidePageIn(join(__dirname, '../../docs/guide')),
        emptyWorkbook: (sheet) => tableWorkbook([], sheet),
        quirks: () => ['filter', 'looks'],
        serve: () => Promise.reject(new Error('no workbench in this test')),
        serveTools: () => Promise.reject(new Error('no tools in this test')),
        browse: () => Promise.resolve(false),
        ...instead,
      };
      const args = wordsOf(line).map((word) => word.replace('$', `${folder}/`));
      return { code: await planbok(ordered(args, desk.environment), desk), out, err };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
