import type { ChangeSet, Edit } from '../../book/edit';
import { guarded } from '../../book/guarded';
import { replay } from '../../book/replay';
import { extentOf, type WorkbookSnapshot } from '../../book/snapshot';
import { Failure } from '../failure';
import type { WorkbookHost } from '../host';
import { assumptionNames, assumptions, TRIAL_MARK, TRIAL_SHEET, type AssumptionName } from './assumptions';
import { comparable } from './comparable';
import { firstDifference } from './first-difference';

/** What every program must also do: refuse rather than write half or over somebody. */
export type RefusalName = 'conflict-refused' | 'unknown-sheet-refused';

/** Whether the program did as assumed; `difference` says what was expected and what was found. */
export interface Verdict {
  readonly name: AssumptionName | RefusalName;
  readonly passed: boolean;
  readonly difference: string | null;
}

/** Nothing is tried on a workbook that somebody has written in. */
export const isEmptyWorkbook = (book: WorkbookSnapshot): boolean =>
  book.sheets.every((sheet) => extentOf(sheet).rows === 0 && sheet.tables.length === 0) &&
  book.names.length === 0 &&
  !book.isStructureProtected;

const corner = { sheet: TRIAL_SHEET, row: 1, column: 1 };

const opening: readonly Edit[] = [
  { kind: 'addSheet', sheet: TRIAL_SHEET },
  { kind: 'setName', name: TRIAL_MARK, area: { ...corner, rows: 1, columns: 1 }, hidden: true },
];

const words = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

async function found(host: WorkbookHost, expected: WorkbookSnapshot): Promise<string | null> {
  return firstDifference(comparable(expected), comparable(await host.read()));
}

/** Does it, compares with `replay`, takes it back, and compares with what was there before. */
async function tried(host: WorkbookHost, edits: readonly Edit[]): Promise<string | null> {
  const before = await host.read();
  const { undo } = await host.apply(guarded(before, edits));
  const done = await found(host, replay(before, edits));
  await host.apply(undo);
  const undone = await found(host, before);
  return done ?? (undone === null ? null : `undo: ${undone}`);
}

/** The program must refuse, for the reason named, and leave everything as it was. */
async function refused(
  host: WorkbookHost,
  changes: ChangeSet,
  code: Failure['code'],
): Promise<string | null> {
  const before = await host.read();
  try {
    await host.apply(changes);
    return `${code} / written`;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== code) return `${code} / ${words(error)}`;
    return found(host, before);
  }
}

const write = (sheet: string, text: string): Edit => ({
  kind: 'writeCells',
  at: { ...corner, sheet },
  cells: [[text]],
});

async function conflicting(host: WorkbookHost): Promise<string | null> {
  const mine = guarded(await host.read(), [write(TRIAL_SHEET, 'min')]);
  const { undo } = await host.apply(guarded(await host.read(), [write(TRIAL_SHEET, 'någon annans')]));
  const difference = await refused(host, mine, 'conflict');
  await host.apply(undo);
  return difference;
}

/** Nothing of the first sheet may be written when the second does not exist. */
const toNowhere = (host: WorkbookHost): Promise<string | null> =>
  refused(
    host,
    { edits: [write(TRIAL_SHEET, 'x'), write('Finns inte', 'x')], expects: [], absent: [] },
    'no-such-sheet',
  );

const trials: readonly (readonly [Verdict['name'], (host: WorkbookHost) => Promise<string | null>])[] = [
  ...assumptionNames.map((name) => [name, (host: WorkbookHost) => tried(host, assumptions[name])] as const),
  ['conflict-refused', conflicting],
  ['unknown-sheet-refused', toNowhere],
];

export const trialNames: readonly Verdict['name'][] = trials.map(([name]) => name);

/**
 * Tries every assumption on a workbook without content, one verdict at a time, and leaves it as it was. One that fails
 * does not stop the others.
 */
export async function* verdicts(host: WorkbookHost): AsyncGenerator<Verdict> {
  const { undo } = await host.apply(guarded(await host.read(), opening));
  for (const [name, trial] of trials) {
    const difference = await trial(host).catch(words);
    yield { name, passed: difference === null, difference };
  }
  await host.apply(undo);
}
