import type { BookState } from '../state';
import { exception } from '../strict';

/*
 * Google's quotas for scripts: "per user, and reset 24 hours after the first request"
 * (developers.google.com/apps-script/guides/services/quotas, consumer accounts).
 */

export const DAY_MS = 24 * 3_600_000;
const MINUTE_MS = 60_000;

/** Of a day, for one user. */
export interface DailyLimits {
  /** Calls of the spreadsheet service; Google publishes no number, and ends them at some (muFunds #98 for urlfetch). */
  readonly spreadsheets: number;
  /** Milliseconds that triggers run together: 90 minutes; six hours in a Google Workspace. */
  readonly triggers: number;
}

/** At any moment, for one user. */
export const MOST_EXECUTIONS = 30;

export const documented: DailyLimits = { spreadsheets: Infinity, triggers: 90 * MINUTE_MS };

/** A user's account, of which all executions of all scripts take. */
export interface Account {
  /** The time, in milliseconds; a test moves it. */
  now: number;
  /** Other executions of this user's that run meanwhile. */
  others: number;
  limits: DailyLimits;
  /** What is used in the days that have begun, and when each began. */
  readonly used: Map<keyof DailyLimits, { readonly since: number; amount: number }>;
}

export const newAccount = (limits: Partial<DailyLimits> = {}): Account => ({
  now: 0,
  others: 0,
  limits: { ...documented, ...limits },
  used: new Map(),
});

/** What is still there of a day's quota. */
function left({ used, limits, now }: Account, quota: keyof DailyLimits): number {
  const day = used.get(quota);
  return day === undefined || now - day.since >= DAY_MS ? limits[quota] : limits[quota] - day.amount;
}

function use(account: Account, quota: keyof DailyLimits, amount: number): void {
  const day = account.used.get(quota);
  if (day === undefined || account.now - day.since >= DAY_MS)
    account.used.set(quota, { since: account.now, amount });
  else day.amount += amount;
}

/** Every call of the spreadsheet service counts from now on, and is refused when the day's are used. */
export function countCalls(account: Account, book: BookState): void {
  book.wire.quirks = [
    ...book.wire.quirks,
    () => {
      if (left(account, 'spreadsheets') < 1)
        throw exception('Service invoked too many times for one day: spreadsheets.');
      use(account, 'spreadsheets', 1);
    },
  ];
}

/** Functions that Google calls by itself; simple triggers too are "subject to Apps Script trigger quota limits" (guides/triggers). */
const triggers = new Set(['onOpen', 'onEdit', 'onInstall']);

/** Runs a function of a script as one execution of this user's. @param ms how long it takes */
export function execute<T>(account: Account, name: string, ms: number, work: () => T): T {
  if (account.others >= MOST_EXECUTIONS)
    throw exception('There are too many scripts running simultaneously for this Google user account.');
  const isTrigger = triggers.has(name);
  if (isTrigger && left(account, 'triggers') <= 0)
    throw exception('Service using too much computer time for one day');
  try {
    return work();
  } finally {
    if (isTrigger) use(account, 'triggers', ms);
    account.now += ms;
  }
}
