import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RUNS } from '../../src/book/run-log';
import { replay } from '../../src/book/replay';
import { jobs } from '../../src/jobs/jobs';
import { svFailure } from '../../src/text/sv/failures';
import { svSheets } from '../../src/text/sv/sheets';
import {
  countCalls,
  DAY_MS,
  execute,
  newAccount,
  type Account,
} from '../fakes/spreadsheet-app/quotas/account';
import { newDesk } from '../fakes/spreadsheet-app/services';
import type { BookState } from '../fakes/spreadsheet-app/state';
import { comparable } from '../hosts/comparable';
import { copied, freshHost } from '../hosts/apps-script/broken-runs';
import { build, built, executed, type World } from './execution';
import { sample, worldFrom } from './seeded-world';

/* The shipped script in an account whose calls of the day end: what the menu says is what the spreadsheet holds. */

beforeAll(() => build(), 300_000);

const read = sample('handlingsplan-exempel.xlsx');
const planned = (['rollup', 'agenda'] as const).map((job) =>
  replay(read, jobs[job](read, { today: '2020-11-24' }).changes.edits),
);
const { book: origin } = worldFrom(read, planned);

/** What is in the spreadsheet, but for the log of runs, which says at which minute. */
const seen = (book: BookState): string => {
  const { sheets, names, ...rest } = freshHost(copied(book)).read();
  return JSON.stringify(
    comparable({
      ...rest,
      sheets: sheets.filter(({ name }) => name !== RUNS),
      names: names.filter(({ area }) => area?.sheet !== RUNS),
    }),
  );
};
const worldOf = (book: BookState): World => ({ book: copied(book), desk: newDesk() });

/** Presses a menu item in this account. @returns what stands in the box over the sheet, if one is put up */
function pressed(world: World, item: string, account: Account): string {
  world.desk.alerts.length = 0;
  execute(account, item, 1000, () => executed(world, item));
  const titles = world.desk.alerts.map(({ title }) => title);
  expect(titles).not.toContain(svSheets.bug.title);
  return world.desk.alerts.map(({ text }) => text).join('\n');
}

const quota = svFailure.reasons['script-quota-day'](0);

/** Presses the item on days that end at every so many of its writes, and while it reads, and holds the box to what is there. */
function heldToItsWord(book: BookState, item: string, step: number): ReadonlyMap<string, number> {
  const whole = worldOf(book);
  pressed(whole, item, newAccount());
  const { calls: made } = whole.book.wire;
  const calls = made.length;
  const [before, after] = [seen(book), seen(whole.book)];
  const said = new Map<string, number>();
  const count = (what: string): void => void said.set(what, (said.get(what) ?? 0) + 1);
  const writes = [...made.keys()].filter((at) => made[at]?.isWrite === true);
  const places = [
    ...Array.from({ length: Math.ceil(calls / 100) }, (_, at) => at * 100),
    ...writes.filter((_, at) => at % step === 0).map((at) => at + 1),
  ];
  for (const at of new Set([...places, calls - 2, calls - 1, calls])) {
    const world = worldOf(book);
    const account = newAccount({ spreadsheets: at });
    countCalls(account, world.book);
    const box = pressed(world, item, account);
    if (at < calls) expect([at, box]).toEqual([at, expect.stringContaining(quota)]);
    else expect([at, box]).toEqual([at, expect.not.stringContaining(quota)]);
    if (box.includes(svFailure.nothingWritten)) {
      count('nothing written');
      expect([at, seen(world.book)]).toEqual([at, before]);
    } else if (!box.includes(svFailure.reasons['half-done'](0))) {
      count(box.includes(svFailure.isDoneAll) ? 'done, not shown' : 'done');
      expect([at, seen(world.book)]).toEqual([at, after]);
    } else {
      count('half done');
      account.now = DAY_MS;
      account.limits = { ...account.limits, spreadsheets: Infinity };
      pressed(world, 'undoLastRun', account);
      expect([at, [before, after]]).toEqual([at, expect.arrayContaining([seen(world.book)])]);
    }
  }
  return said;
}

test('an overview is made, or not, or put right the next day, as the box says', () => {
  const said = heldToItsWord(origin, 'makeRollup', 5);
  expect([...said.keys()].sort()).toEqual(['done', 'done, not shown', 'half done', 'nothing written']);
}, 240_000);

test('an undo is made, or not, or carried on the next day, as the box says', () => {
  const world = worldOf(origin);
  pressed(world, 'makeRollup', newAccount());
  const said = heldToItsWord(world.book, 'undoLastRun', 3);
  expect([...said.keys()].sort()).toEqual(['done', 'done, not shown', 'half done', 'nothing written']);
}, 240_000);

test('the script keeps nothing in properties, whose quotas are therefore none of its own', () => {
  const code = readFileSync(join(built, 'Code.js'), 'utf8');
  expect(code).not.toMatch(/PropertiesService|CacheService|UrlFetchApp|ScriptApp|MailApp/);
});
