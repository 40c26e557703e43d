import type { Retyped } from './content-kind';
import type { Edit } from './edit';
import { LOOK_SETTING, OWN_NAME } from './own-sheet';
import type { PreviewItem } from './preview';
import { fromDifference } from './shown-difference';
import type { WorkbookSnapshot } from './snapshot';
import { touchedSheet } from './target';
import { unseenSheets } from './unseen-sheets';

/** What became of a run: it was done, taken back, or done once more. */
export const runActs = ['done', 'undone', 'redone'] as const;
export type RunAct = (typeof runActs)[number];

/** A sheet that a run wrote to. */
export interface LoggedSheet {
  readonly sheet: string;
  /** How many cells it changed there. */
  readonly cells: number;
  /** How many of them held something else before. */
  readonly rewritten: number;
  readonly is?: 'new' | 'gone';
}

/** A cell that held something else before the run. */
export interface Rewrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
  /** What kind of content it was and became, where both show alike. */
  readonly retyped?: Retyped;
}

/** When a run was made, by the clock of where it was made, and what it is called. */
export interface RunStamp {
  /** `2026-03-01 14:32`; only the day where there was no clock. */
  readonly at: string;
  readonly job: string;
}

/** A run as the log of runs has it. */
export interface LoggedRun extends RunStamp {
  readonly act: RunAct;
  /** Those that a person sees, in the order in which they were written to. */
  readonly sheets: readonly LoggedSheet[];
  /** The first few on each sheet; `LoggedSheet.rewritten` says how many there were. */
  readonly rewrites: readonly Rewrite[];
}

/** Rewritten cells that are kept with their texts, on each sheet and in all. */
const MOST_ON_SHEET = 10;
const MOST_REWRITES = 24;
/** Sheets that are named. */
const MOST_SHEETS = 20;
/** Characters of a cell's text. */
const MOST_TEXT = 80;

/** The marks of the sheet on which the log is kept, and of the sheet on which a person reads it. */
export const RUNS_MARK = 'runs';
export const LOG_MARK = 'log';

const ofLog: ReadonlySet<string> = new Set([RUNS_MARK, LOG_MARK].map((mark) => `${OWN_NAME}${mark}`));

/** The edits without those to the log itself: drawing it is no change of the workbook. */
function beyondLog(book: WorkbookSnapshot, edits: readonly Edit[]): readonly Edit[] {
  const named = edits.flatMap((edit) => (edit.kind === 'setName' ? [edit] : []));
  const sheets = new Set(
    [...book.names, ...named].flatMap(({ name, area }) => (ofLog.has(name) && area ? [area.sheet] : [])),
  );
  return edits.filter((edit) => {
    if (edit.kind === 'setName') return !ofLog.has(edit.name);
    if (edit.kind === 'setProperty') return !edit.name.startsWith(`${LOOK_SETTING}${LOG_MARK}`);
    return !sheets.has(touchedSheet(edit) ?? '');
  });
}

const cut = (text: string): string => {
  if (text.length <= MOST_TEXT) return text;
  // The halves of a letter beyond the first 65,536 stay together.
  const end = /[\ud800-\udbff]/.test(text.charAt(MOST_TEXT - 2)) ? MOST_TEXT - 2 : MOST_TEXT - 1;
  return `${text.slice(0, end)}…`;
};

/**
 * The run of these edits, as the log has it; `undefined` where they change nothing but the log.
 * @param items the preview of the edits, which takes a while and is at hand where a person has seen it
 */
export function loggedRun(
  { at, job }: RunStamp,
  act: RunAct,
  book: WorkbookSnapshot,
  edits: readonly Edit[],
  items: readonly PreviewItem[],
): LoggedRun | undefined {
  const changing = beyondLog(book, edits);
  if (changing.length === 0) return undefined;
  const unseen = unseenSheets(book, edits);
  const sheets = new Map<string, LoggedSheet>();
  for (const edit of changing) {
    const sheet = touchedSheet(edit);
    if (sheet === undefined || edit.kind === 'setName' || unseen.has(sheet)) continue;
    const known = sheets.get(sheet) ?? { sheet, cells: 0, rewritten: 0 };
    if (edit.kind === 'removeOwnSheet') sheets.set(sheet, { ...known, is: 'gone' });
    else if (edit.kind === 'addSheet') sheets.set(sheet, { sheet, cells: 0, rewritten: 0, is: 'new' });
    else sheets.set(sheet, known);
  }
  const rewrites: Rewrite[] = [];
  for (const item of items) {
    const known = item.kind === 'cell' ? sheets.get(item.sheet) : undefined;
    if (item.kind !== 'cell' || !known || known.is === 'new') continue;
    const isRewritten = item.before !== '';
    const rewritten = known.rewritten + (isRewritten ? 1 : 0);
    sheets.set(item.sheet, { ...known, cells: known.cells + 1, rewritten });
    if (!isRewritten || rewritten > MOST_ON_SHEET || rewrites.length === MOST_REWRITES) continue;
    const { sheet, row, column, retyped } = item;
    const [before, after] = fromDifference(item.before, item.after, MOST_TEXT);
    const rewrite = { sheet, row, column, before: cut(before), after: cut(after) };
    rewrites.push(retyped ? { ...rewrite, retyped } : rewrite);
  }
  const named = [...sheets.values()].slice(0, MOST_SHEETS);
  const names = new Set(named.map(({ sheet }) => sheet));
  return { at, job, act, sheets: named, rewrites: rewrites.filter(({ sheet }) => names.has(sheet)) };
}
