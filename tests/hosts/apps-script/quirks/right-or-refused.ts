import { isDeepStrictEqual } from 'node:util';
import type { ChangeSet } from '../../../../src/book/edit';
import { replay } from '../../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../../src/book/snapshot';
import { appsScriptHost, type AppsScriptHost } from '../../../../src/hosts/apps-script/apps-script';
import { Failure } from '../../../../src/hosts/failure';
import type { JobName } from '../../../../src/jobs/job';
import { jobs } from '../../../../src/jobs/jobs';
import { spreadsheetApp, utilities } from '../../../fakes/spreadsheet-app/app';
import { quirkNamed, withQuirks } from '../../../fakes/spreadsheet-app/quirks/known-quirks';
import { lockService, newDesk } from '../../../fakes/spreadsheet-app/services';
import type { BookState } from '../../../fakes/spreadsheet-app/state';
import { comparable } from '../../comparable';
import { breakAt, copied, freshHost, mend, seen } from '../broken-runs';

const request = { today: '2020-11-24', language: 'sv' } as const;
const note = { job: 'review', day: request.today, cells: 1 };

/** An execution of the script in which Google goes these ways. */
function execution(book: BookState, quirks: readonly string[]): AppsScriptHost {
  const desk = newDesk();
  const spent = { ms: 0 };
  book.wire.quirks = [];
  book.wire.isPending = false;
  withQuirks({ book, desk, spent }, quirks);
  const services = {
    app: spreadsheetApp(book, desk),
    utilities: utilities(book),
    locks: lockService(book, desk),
  };
  return appsScriptHost(services, () => spent.ms);
}

/** An execution in which Google does as it documents. */
function plainly(book: BookState): AppsScriptHost {
  book.wire.quirks = [];
  book.dialect = { told: (formula) => formula, taken: (text) => text };
  return freshHost(book);
}

/** What is in the spreadsheet, whatever Google says of it. */
const held = (book: BookState): WorkbookSnapshot => plainly(book).read();

const mustBe = (found: WorkbookSnapshot, wanted: WorkbookSnapshot, what: string): void => {
  const [is, should] = [comparable(found), comparable(wanted)];
  if (!isDeepStrictEqual(is, should)) expect([what, is]).toEqual([what, should]);
};

/** What came of some work: `right`, `half-done`, or the reason of the refusal. A bug is thrown. */
function outcomeOf(work: () => unknown): string {
  try {
    work();
    return 'right';
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.details.isHalfDone === true ? 'half-done' : (error.details.reason ?? error.code);
  }
}

/**
 * Puts right what an execution that Google ended has left, in the next one, and says that it is whole. Only quirks that end
 * an execution may leave anything.
 */
function settled(book: BookState, quirks: readonly string[], outcome: string, what: string): void {
  if (outcome !== 'half-done') return;
  const isEnded = quirks.some((name) => quirkNamed(name).isDeadly === true);
  expect([what, quirks, isEnded]).toEqual([what, quirks, true]);
  plainly(book).history.recover();
}

export interface Outcome {
  readonly done: string;
  /** Absent where nothing was done. */
  readonly undone?: string;
  readonly recovered?: string;
}

/** Runs a job under these quirks, takes it back and recovers it cut short: the spreadsheet holds what it should each time. */
export function rightOrRefused(quirks: readonly string[], job: JobName, origin: BookState): Outcome {
  const book = copied(origin);
  const before = held(copied(origin));
  const looked = seen(book);
  let changes: ChangeSet | undefined;
  const done = outcomeOf(() => {
    const host = execution(book, quirks);
    ({ changes } = jobs[job](host.read(), request));
    host.apply(changes, { note });
  });
  settled(book, quirks, done, job);
  if (done !== 'right' || changes === undefined || changes.edits.length === 0) {
    mustBe(held(book), before, `${job}, ${done}`);
    if (changes === undefined) expect(seen(book)).toBe(looked);
    return { done };
  }
  const after = replay(before, changes.edits);
  mustBe(held(book), after, `${job}, ${done}`);
  const undone = outcomeOf(() => {
    const host = execution(book, quirks);
    host.history.undo(host.history.runs()[0]?.id ?? '');
  });
  settled(book, quirks, undone, `${job} taken back`);
  const isBack = undone === 'right' || undone === 'half-done';
  mustBe(held(book), isBack ? before : after, `${job}, taken back: ${undone}`);
  return { done, undone, recovered: recoveredFrom(quirks, changes, origin, before, job) };
}

/** Killed in the middle of the run, the next execution puts the spreadsheet right, or the one after that. */
function recoveredFrom(
  quirks: readonly string[],
  changes: ChangeSet,
  origin: BookState,
  before: WorkbookSnapshot,
  job: string,
): string {
  const whole = copied(origin);
  plainly(whole).apply(changes);
  const book = copied(origin);
  breakAt(book, Math.floor(whole.wire.calls.length / 2), 'after', true);
  outcomeOf(() => plainly(book).apply(changes, { note }));
  mend(book);
  const recovered = outcomeOf(() => execution(book, quirks).history.recover());
  if (recovered !== 'right') plainly(book).history.recover();
  mustBe(held(book), before, `${job}, put right: ${recovered}`);
  return recovered;
}
