import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import packageJson from '../../package.json';
import type { Desk } from '../cli/command-desk';
import type { ExitCode } from '../cli/exit-code';
import type { OnFile, PortfolioOrder } from '../cli/order';
import { ordered } from '../cli/ordered';
import { planbok, stopped } from '../cli/planbok';
import { isTableFile } from '../cli/result-path';
import { Failure, type FailureCode, type FailureDetails } from '../hosts/failure';
import { parquetFile } from '../hosts/parquet/parquet-file';
import { documentBytes } from '../hosts/xlsx/document-bytes';
import { fileText } from '../hosts/xlsx/file-text';
import { reportText } from '../hosts/xlsx/report-text';
import { fileBytes } from '../hosts/xlsx/open';
import { hashOf } from '../hosts/xlsx/content-hash';
import { filesUnder } from '../hosts/xlsx/files-under';
import type { LimitedJob } from '../hosts/xlsx/limited-job';
import { isSameRun } from '../hosts/xlsx/same-run';
import { save } from '../hosts/xlsx/save';
import { servePool } from '../hosts/xlsx/serve-pool';
import { tableFileBytes } from '../hosts/xlsx/table-file';
import { tableWorkbook } from '../hosts/xlsx/table-workbook';
import { xlsxHost } from '../hosts/xlsx/xlsx';
import { beside, spreadsheetBeside } from './cli/failures-beside';
import { machineDrive } from './cli/machine-drive';
import { machineGraph } from './cli/machine-graph';
import type { Say } from './cli/message';
import type * as Google from './google';
import type * as Tools from './mcp';
import { rowColumns } from '../portfolio/row-columns';
import { guidePageIn } from './cli/guide-page';
import { unitReader, unitWork } from './cli/unit-reader';
import type * as Workbench from './workbench';

/** The machine's day and time, as the person at it would write them. */
function now(): string {
  const at = new Date();
  const digits = (part: number): string => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${digits(at.getMonth() + 1)}-${digits(at.getDate())}`;
  return `${day} ${digits(at.getHours())}:${digits(at.getMinutes())}`;
}

const today = (): string => now().slice(0, 10);

/** A program of its own beside this one: whoever runs a job does not load it. @throws Failure when it is not built */
function programIn(folder: string): unknown {
  const program = join(__dirname, '..', folder, 'serve.cjs');
  if (!existsSync(program)) throw new Failure('unsupported', { reason: 'not-built' });
  return createRequire(__filename)(program);
}

const workbench = (): typeof Workbench => programIn('workbench') as typeof Workbench;

const drive = machineDrive(process.env);
const graph = machineGraph(process.env);

const deskThat = (say: Say): Desk => ({
  version: packageJson.version,
  today: today(),
  now: now(),
  environment: process.env,
  print: (text) => say({ to: 'print', text }),
  tell: (text) => say({ to: 'tell', text }),
  doing: (text) => say({ to: 'doing', text }),
  read: (file) => (isTableFile(file) ? tableFileBytes(file) : fileBytes(file)),
  readText: fileText,
  readReport: reportText,
  document: documentBytes,
  open: xlsxHost,
  openSpreadsheet: async (id, writes) => {
    const { spreadsheet } = programIn('google') as typeof Google;
    return spreadsheetBeside(await beside(spreadsheet(id, writes, process.env)));
  },
  save,
  isSameRun,
  filesUnder: async (source, show, sharing) => {
    if (source.is === 'folder') return filesUnder(source.folder);
    return source.is === 'drive'
      ? (await drive(sharing)).filesUnder(source.id)
      : (await graph(show, sharing)).filesUnder(source.folder);
  },
  parquet: (path) => parquetFile(path, rowColumns),
  readUnits: (...of) =>
    unitReader(join(__dirname, 'planbok.cjs'), hashOf(readFileSync(__filename)), (name) =>
      name === 'drive' ? drive() : graph(),
    )(...of),
  emptyWorkbook: (sheet) => tableWorkbook([], sheet),
  quirks: () => workbench().quirkNames,
  serve: ({ file, port, quirks }) =>
    beside(
      workbench().untilEnded({
        file,
        port,
        quirks,
        onBug: (error) =>
          say({
            to: 'tell',
            text: `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
          }),
      }),
    ),
  serveTools: ({ folders, language }) =>
    beside(
      (programIn('mcp') as typeof Tools).serve({ folders, language, version: packageJson.version, now }),
    ),
  browse: (address) => workbench().browse(address),
  guidePage: guidePageIn(join(__dirname, '../../docs/guide')),
});

/** Runs the whole command in this process. */
export const run = (args: readonly string[], say: Say): Promise<ExitCode> =>
  planbok(ordered(args, process.env), deskThat(say));

/** Reads one workbook after the other for the process that has started this one. */
export const serveUnits = (job: LimitedJob, keep: () => void): void => servePool(job, unitWork(), keep);

/** What stopped a job from outside, as far as it crosses from one program to another. */
export type Stop =
  { readonly code: FailureCode; readonly details: FailureDetails } | { readonly bug: unknown };

/** Says why a job was stopped from outside. */
export function sayStopped(stop: Stop, order: OnFile | PortfolioOrder, say: Say): ExitCode {
  const error = 'bug' in stop ? stop.bug : new Failure(stop.code, stop.details);
  return stopped(error, order, deskThat(say));
}
