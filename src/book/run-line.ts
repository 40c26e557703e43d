import { contentKinds, type Retyped } from './content-kind';
import { runActs, type LoggedRun, type LoggedSheet, type Rewrite } from './logged-run';

/** Runs that the log has no more of than how many they were, and how many cells they changed. */
export interface EarlierRuns {
  readonly from: string;
  readonly to: string;
  readonly runs: number;
  readonly cells: number;
}

/** A row of the log of runs. */
export type RunLine = LoggedRun | EarlierRuns;

export const isEarlier = (line: RunLine): line is EarlierRuns => 'runs' in line;

/** How many cells a run changed where a person sees it. */
export const cellsOfRun = (line: RunLine): number =>
  isEarlier(line) ? line.cells : line.sheets.reduce((sum, { cells }) => sum + cells, 0);

/** The run without the texts of its cells. */
export const briefly = (line: RunLine): RunLine =>
  isEarlier(line) || line.rewrites.length === 0 ? line : { ...line, rewrites: [] };

/** Runs as one row; nothing of none. */
export function earlierOf(lines: readonly RunLine[]): EarlierRuns | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  return {
    from: isEarlier(first) ? first.from : first.at,
    to: isEarlier(last) ? last.to : last.at,
    runs: lines.reduce((sum, line) => sum + (isEarlier(line) ? line.runs : 1), 0),
    cells: lines.reduce((sum, line) => sum + cellsOfRun(line), 0),
  };
}

type Data = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const asData = (value: unknown): Data =>
  typeof value === 'object' && value !== null && !isList(value) ? (value as Data) : {};

function sheetIn(value: unknown): readonly LoggedSheet[] {
  const { sheet, cells, rewritten, is } = asData(value);
  if (!isText(sheet) || !isCount(cells) || !isCount(rewritten)) return [];
  return [{ sheet, cells, rewritten, ...(is === 'new' || is === 'gone' ? { is } : {}) }];
}

function retypedIn(value: unknown): Retyped | undefined {
  const [before, after] = (isList(value) ? value : []).map((kind) =>
    contentKinds.find((known) => known === kind),
  );
  return before && after && [before, after];
}

function rewriteIn(value: unknown): readonly Rewrite[] {
  const { sheet, row, column, before, after, retyped } = asData(value);
  if (!isText(sheet) || !isText(before) || !isText(after) || !isCount(row) || !isCount(column)) return [];
  if (row < 1 || column < 1) return [];
  const kinds = retypedIn(retyped);
  return [{ sheet, row, column, before, after, ...(kinds ? { retyped: kinds } : {}) }];
}

/** The row of the log that a text says; `undefined` for another. Anybody may have written the file. */
export function asRunLine(text: string): RunLine | undefined {
  let data: Data;
  try {
    data = asData(JSON.parse(text));
  } catch {
    return undefined;
  }
  const { at, job, act, sheets, rewrites, from, to, runs, cells } = data;
  if (isText(from) && isText(to) && isCount(runs) && isCount(cells)) return { from, to, runs, cells };
  const known = runActs.find((one) => one === act);
  if (!isText(at) || !isText(job) || known === undefined || !isList(sheets) || !isList(rewrites))
    return undefined;
  return { at, job, act: known, sheets: sheets.flatMap(sheetIn), rewrites: rewrites.flatMap(rewriteIn) };
}
