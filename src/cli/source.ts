import type { RunAhead } from '../conversation/pausable-jobs';
import { runOptions, type ApplyOptions, type WorkbookHost } from '../hosts/host';
import type { Desk } from './command-desk';
import type { WorkOrder } from './order';
import { printable } from './printable';
import { resultPath } from './result-path';
import { saved, type Saved } from './saved';
import { spreadsheetId } from './spreadsheet/spreadsheet-address';

/** What a job works on: a file, whose result is a file, or a spreadsheet, which is changed where it is. */
export interface Source {
  readonly host: WorkbookHost;
  /** For the run that a job makes, at that time. */
  readonly options: (run: RunAhead) => ApplyOptions;
  /** Where the result will be, to be shown. */
  readonly target: string;
  /** Whether a person wants the result even where nothing has changed. */
  readonly isCopy: boolean;
  /** Puts the result in its place, once the job is done. @throws Failure */
  readonly keep: () => Saved;
}

/** Opens what the order names. @param writes whether the job may change it @throws Failure */
export async function sourceOf(
  { file, out, isInPlace, job }: Pick<WorkOrder, 'file' | 'out' | 'isInPlace' | 'job'>,
  desk: Desk,
  reading: (file: string) => string,
  writes: boolean,
): Promise<Source> {
  const id = spreadsheetId(file);
  if (id !== undefined) {
    desk.doing(reading(printable(file)));
    return {
      host: await desk.openSpreadsheet(id, writes),
      options: ({ cells, logged }) => ({
        note: { job, day: desk.today, cells },
        ...runOptions(logged(desk.now)),
      }),
      target: file,
      isCopy: false,
      keep: () => ({ path: file, kept: null, isOld: false }),
    };
  }
  const target = resultPath({ file, out, isInPlace }, 'planbok');
  desk.doing(reading(printable(file)));
  const read = desk.read(file);
  const opened = await desk.open(read, file);
  return {
    host: opened,
    options: ({ logged }) => runOptions(logged(desk.now)),
    target: target.path,
    isCopy: out !== null,
    keep: () => saved(target, opened.bytes(), isInPlace ? read : null, desk),
  };
}
