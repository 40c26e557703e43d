import { appsScriptHost, type AppsScriptHost } from '../../../../src/hosts/apps-script/apps-script';
import { Failure } from '../../../../src/hosts/failure';
import { jobNames, type JobName } from '../../../../src/jobs/job';
import { jobs } from '../../../../src/jobs/jobs';
import { replay } from '../../../../src/book/replay';
import { sample, worldFrom } from '../../../apps-script/seeded-world';
import { countCalls, DAY_MS, newAccount, type Account } from '../../../fakes/spreadsheet-app/quotas/account';
import type { BookState } from '../../../fakes/spreadsheet-app/state';
import { comparable } from '../../comparable';
import { copied, freshHost } from '../broken-runs';
import { servicesOf } from '../seeded';

/*
 * The day's calls of the spreadsheet service end before a job, in its middle and at its end, and so for the undo. Whatever
 * is asked the same day is refused; the next day the spreadsheet is put right, and the same job is done or taken back.
 */

const request = { today: '2020-11-24', language: 'sv' } as const;
const note = { job: 'review', day: request.today, cells: 1 };
const read = sample('handlingsplan-exempel.xlsx');
const planned = jobNames.map((job) => replay(read, jobs[job](read, request).changes.edits));
const { book: origin } = worldFrom(read, planned);

/** What is in the spreadsheet, as a person sees it: a sheet that is made again has another number. */
const seen = (book: BookState): string => JSON.stringify(comparable(freshHost(copied(book)).read()));

/** An execution of the script in this account. */
function host(book: BookState, account: Account): AppsScriptHost {
  book.wire.isPending = false;
  return appsScriptHost(servicesOf(book), () => account.now);
}

function inAccount(book: BookState, spreadsheets: number): Account {
  const account = newAccount({ spreadsheets });
  countCalls(account, book);
  return account;
}

const run = (job: JobName, on: AppsScriptHost): void => {
  const { changes } = jobs[job](on.read(), request);
  on.apply(changes, { note });
};

const undo = (on: AppsScriptHost): void => void on.history.undo(on.history.runs()[0]?.id ?? '');

/** `right`, or the failure that a person is told of. */
function outcomeOf(work: () => void): 'right' | Failure['details'] {
  try {
    work();
    return 'right';
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.details;
  }
}

const callsOf = (book: BookState, work: (on: AppsScriptHost) => void): number => {
  const whole = copied(book);
  work(freshHost(whole));
  return whole.wire.calls.length;
};

/** Before the first call, in the middle of the reading and of the writing, at the last calls, and after them all. */
function ends(calls: number, written: number): readonly number[] {
  const reading = calls - written;
  const places = [0, 1, reading / 2, reading, reading + 3, reading + written / 3, reading + written / 2];
  return [...new Set([...places, calls - 2, calls - 1, calls].map(Math.floor))].filter((at) => at >= 0);
}

const writesIn = (book: BookState, work: (on: AppsScriptHost) => void): number => {
  const whole = copied(book);
  work(freshHost(whole));
  return whole.wire.calls.filter(({ isWrite }) => isWrite).length;
};

/** What is done on the day, what is refused for the rest of it, and what the next day's execution finds. */
function onTheDay(book: BookState, calls: number, work: (on: AppsScriptHost) => void) {
  const account = inAccount(book, calls);
  const outcome = outcomeOf(() => work(host(book, account)));
  const stands = seen(book);
  account.now = DAY_MS - 1;
  if (outcome !== 'right') {
    expect(outcome.reason).toBe('script-quota-day');
    expect(outcomeOf(() => void host(book, account).read())).toEqual({ reason: 'script-quota-day' });
    // Without a journal these find that there is nothing to do, for which they need not call.
    outcomeOf(() => host(book, account).history.recover());
    outcomeOf(() => undo(host(book, account)));
    expect(seen(book)).toBe(stands);
  }
  account.now = DAY_MS;
  account.limits = { ...account.limits, spreadsheets: Infinity };
  return { outcome, tomorrow: () => host(book, account) };
}

/** The job and its undo, on days that end at each of these places. */
export const describeDays = (job: JobName): void =>
  describe(job, () => {
    const before = seen(origin);
    const done = copied(origin);
    run(job, freshHost(done));
    const after = seen(done);
    const taken = copied(done);
    const isWritten = after !== before;
    if (isWritten) undo(freshHost(taken));
    const back = seen(taken);

    test('is whole or put right, whenever the day ends', () => {
      const calls = callsOf(origin, (on) => run(job, on));
      const written = writesIn(origin, (on) => run(job, on));
      for (const at of ends(calls, written)) {
        const book = copied(origin);
        const { outcome, tomorrow } = onTheDay(book, at, (on) => run(job, on));
        const place = [at, calls, outcome];
        if (outcome === 'right') expect([place, seen(book)]).toEqual([place, after]);
        else if (outcome.isHalfDone !== true) expect([place, seen(book)]).toEqual([place, before]);
        tomorrow().history.recover();
        if (outcome !== 'right') {
          expect([place, seen(book)]).toEqual([place, before]);
          run(job, tomorrow());
        }
        expect([place, seen(book)]).toEqual([place, after]);
        if (isWritten) undo(tomorrow());
        expect([place, seen(book)]).toEqual([place, back]);
      }
    });

    if (isWritten)
      test('is taken back or carried on, whenever the day ends', () => {
        const calls = callsOf(done, undo);
        for (const at of ends(calls, writesIn(done, undo))) {
          const book = copied(done);
          const { outcome, tomorrow } = onTheDay(book, at, undo);
          const place = [at, calls, outcome];
          const isRefused = outcome !== 'right' && outcome.isHalfDone !== true;
          expect([place, isRefused ? seen(book) : after]).toEqual([place, after]);
          tomorrow().history.recover();
          // The day may have ended before the undo was written down as begun: then the run stands, and is taken back now.
          const [stands] = tomorrow().history.runs();
          if (isRefused) expect([place, stands?.state]).toEqual([place, 'done']);
          if (stands?.state === 'done') undo(tomorrow());
          expect([place, seen(book)]).toEqual([place, back]);
        }
      });
  });
