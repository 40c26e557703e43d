import { isDeepStrictEqual } from 'node:util';
import type { ChangeSet } from '../../../../src/book/edit';
import { replay } from '../../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../../src/book/snapshot';
import { Failure } from '../../../../src/hosts/failure';
import { snapshotOf } from '../../../../src/hosts/xlsx/read';
import type { JobName } from '../../../../src/jobs/job';
import { jobs } from '../../../../src/jobs/jobs';
import { comparable } from '../../comparable';
import { tried } from '../cut-short';
import { excelUnderTest, type ExcelUnderTest } from '../excel-double';
import { told } from '../told';

const request = { today: '2020-11-24', language: 'sv' } as const;

/** Widths aside: one that is given back its standard is in the file from then on. */
const shown = (book: WorkbookSnapshot): unknown => {
  const { sheets, ...rest } = told(book);
  return comparable({ ...rest, sheets: sheets.map((sheet) => ({ ...sheet, widths: new Map() })) });
};

/** What is in the file, whatever Excel says of it. */
const held = ({ workbench }: ExcelUnderTest): WorkbookSnapshot => snapshotOf(workbench.save());

/** Conditional looks that cannot be read stay when the run that made them is taken back. */
const withoutLooks = (book: WorkbookSnapshot): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({ ...sheet, conditionalLooks: [] })),
});

/** Panes that the program cannot freeze are not frozen. */
const withoutPanes = (book: WorkbookSnapshot): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({ ...sheet, frozen: { rows: 0, columns: 0 } })),
});

const mustBe = (found: WorkbookSnapshot, wanted: WorkbookSnapshot, what: string): void => {
  const [is, should] = [shown(found), shown(wanted)];
  if (!isDeepStrictEqual(is, should)) expect([what, is]).toEqual([what, should]);
};

/** Excel deletes no sheet, or only one: what takes sheets away may be half done, until Excel is opened anew. */
const undeleting: readonly string[] = ['delete-sheet', 'sheet-stays'];

const BUT_FOR_SHEETS = 'but for sheets';

/** What the file holds once an Excel without quirks has been opened on it and what was half done has been put right. */
async function putRight({ workbench }: ExcelUnderTest): Promise<WorkbookSnapshot> {
  const anew = excelUnderTest(workbench.save());
  expect(await anew.host.history?.runs()).toContainEqual(expect.objectContaining({ state: 'half-done' }));
  await anew.host.history?.recover();
  return held(anew);
}

/** The workbook once a person has deleted these sheets by hand. */
const withoutSheets = (book: WorkbookSnapshot, gone: readonly string[]): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.filter(({ name }) => !gone.includes(name)),
  names: book.names.filter(({ area }) => area === null || !gone.includes(area.sheet)),
});

/** What came of it: `right`, or the reason of the refusal. A bug is thrown. */
async function outcomeOf(quirks: readonly string[], work: () => unknown): Promise<string> {
  try {
    return (await work()) === BUT_FOR_SHEETS ? BUT_FOR_SHEETS : 'right';
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const isHalfDone = error.details.isHalfDone === true;
    if (isHalfDone && !quirks.some((quirk) => undeleting.includes(quirk))) throw error;
    return isHalfDone ? 'half-done' : (error.details.reason ?? error.code);
  }
}

export interface Outcome {
  readonly done: string;
  /** Absent where nothing was done. */
  readonly undone?: string;
  /** What became of a run that was cut short. */
  readonly recovered?: string;
}

/**
 * Runs a job on a workbook in an Excel with these quirks, takes it back, and recovers it cut short: the file holds what
 * `replay` says, or what it held, each time.
 * @param isLookless the owner's looks cannot be read, so that none are made beside them
 */
export async function rightOrRefused(
  quirks: readonly string[],
  job: JobName,
  bytes: Uint8Array,
  isLookless = false,
): Promise<Outcome> {
  const before = snapshotOf(bytes);
  const seen = quirks.includes('freeze') ? withoutPanes : (book: WorkbookSnapshot) => book;
  const back = quirks.includes('looks') ? (book: WorkbookSnapshot) => seen(withoutLooks(book)) : seen;
  const opened = excelUnderTest(bytes, 14, quirks);
  let changes: ChangeSet | undefined;
  let after = before;
  const done = await outcomeOf(quirks, async () => {
    const book = await opened.host.read();
    ({ changes } = jobs[job](book, request));
    after = replay(before, changes.edits);
    await opened.host.apply(changes);
  });
  const same = isLookless ? (book: WorkbookSnapshot) => seen(withoutLooks(book)) : seen;
  const now = done === 'half-done' ? await putRight(opened) : held(opened);
  mustBe(same(now), same(done === 'right' ? after : before), `${job}, ${done}`);
  if (done !== 'right' || changes === undefined || changes.edits.length === 0) return { done };
  let staying: readonly string[] = [];
  const undone = await outcomeOf(quirks, async () => {
    const { history } = opened.again();
    const [run] = (await history?.runs()) ?? [];
    const told = (await history?.undo(run?.id ?? '')) ?? [];
    staying = told.flatMap((one) => (one.kind === 'sheet-undeleted' ? [one.sheet] : []));
    return staying.length > 0 ? BUT_FOR_SHEETS : undefined;
  });
  const isTakenBack = undone === 'right' || undone === BUT_FOR_SHEETS;
  const left = withoutSheets(held(opened), staying);
  mustBe(back(left), back(isTakenBack ? before : after), `${job}, taken back: ${undone}`);
  if (undone === BUT_FOR_SHEETS) await runsAgain(quirks, job, opened);
  const [recovered, book] = await recoveredFrom(quirks, changes, bytes);
  mustBe(back(book), back(before), `${job}, put right: ${recovered}`);
  return { done, undone, recovered };
}

/** The sheets that have stayed block no later run. */
async function runsAgain(
  quirks: readonly string[],
  job: JobName,
  { again, workbench }: ExcelUnderTest,
): Promise<void> {
  const host = again();
  const book = await host.read();
  const { changes } = jobs[job](book, request);
  const outcome = await outcomeOf(quirks, () => host.apply(changes));
  expect(outcome).not.toBe('half-done');
  if (outcome === 'right')
    mustBe(snapshotOf(workbench.save()), replay(book, changes.edits), `${job}, once more`);
}

/** Closed in the middle of the run, the next add-in puts the workbook right. */
async function recoveredFrom(
  quirks: readonly string[],
  changes: ChangeSet,
  bytes: Uint8Array,
): Promise<readonly [string, WorkbookSnapshot]> {
  const whole = excelUnderTest(bytes, 14, quirks);
  await whole.host.apply(changes);
  const actions = Math.max(...whole.workbench.requests.map((one) => one.actions));
  const opened = excelUnderTest(bytes, 14, quirks);
  const from = opened.workbench.requests.length;
  await opened.host.read();
  const read = opened.workbench.requests.slice(from).reduce((sum, one) => sum + one.actions, 0);
  opened.workbench.setFaults({
    failAt: { action: read + Math.floor(actions / 2), when: 'after', isLast: true },
  });
  await tried(opened, () => opened.host.apply(changes));
  opened.workbench.setFaults({});
  const recovered = await outcomeOf(quirks, () => opened.again().history?.recover());
  return [recovered, recovered === 'half-done' ? await putRight(opened) : held(opened)];
}
