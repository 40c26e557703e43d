import { isDeepStrictEqual } from 'node:util';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import type { WorkbookHost } from '../../../src/hosts/host';
import { seedBook } from '../../book/seed-book';
import { comparable } from '../comparable';
import { everything } from './everything';
import { excelUnderTest, type ExcelUnderTest } from './excel-double';
import { seededFile } from './seeded-file';
import { told } from './told';

const shown = (book: WorkbookSnapshot): unknown => comparable(told(book));

const changes = guarded(seedBook, everything);
const before = shown(seedBook);
const after = shown(replay(seedBook, everything));

const open = (): ExcelUnderTest => excelUnderTest(seededFile());

/** The run's own request: which of them it is, and at which action it begins and ends. */
async function writing(): Promise<{
  readonly request: number;
  readonly first: number;
  readonly last: number;
}> {
  const { host, workbench } = open();
  await host.apply(changes);
  expect([...workbench.unimplemented()]).toEqual([]);
  const request = workbench.requests.findIndex(({ members }) => members.includes('Range.formulas='));
  const first = workbench.requests.slice(0, request).reduce((sum, { actions }) => sum + actions, 1);
  return { request: request + 1, first, last: first + (workbench.requests[request]?.actions ?? 0) - 1 };
}

/** Every so many actions. A case takes 60 to 100 ms. */
const STEP = 5;

/** Calls that the library never gets an answer to are not waited for longer than this, in milliseconds. */
const PATIENCE = 150;
const given = async (call: unknown): Promise<unknown> =>
  Promise.race([call, new Promise((resolve) => void setTimeout(resolve, PATIENCE, 'no answer'))]);

async function tried(call: () => unknown): Promise<'done' | 'failed'> {
  try {
    await given(call());
    return 'done';
  } catch {
    return 'failed';
  }
}

async function endOf(host: WorkbookHost): Promise<'old' | 'new' | 'torn'> {
  const now = shown(await host.read());
  return isDeepStrictEqual(now, before) ? 'old' : isDeepStrictEqual(now, after) ? 'new' : 'torn';
}

describe('every kind of edit in one run, under the real library', () => {
  let span: Awaited<ReturnType<typeof writing>>;
  beforeAll(async () => {
    span = await writing();
  }, 60_000);

  test('all of it is written', async () => {
    const { host, workbench } = open();
    await host.apply(changes);
    expect(shown(await host.read())).toEqual(after);
    expect(await host.history?.runs()).toMatchObject([{ state: 'done' }]);
    expect(workbench.book().sheets.map(({ visibility }) => visibility)).toContain('very-hidden');
  });

  test('an action that fails is rolled back at once', async () => {
    const ends: string[] = [];
    for (let action = span.first; action <= span.last; action += STEP) {
      const { host, workbench } = open();
      workbench.setFaults({ failAt: { action, when: 'before' } });
      const isDone = await tried(() => host.apply(changes));
      const end = `${isDone} ${await endOf(host)}`;
      if (end === 'failed torn') expect([action, shown(await host.read())]).toEqual([0, before]);
      ends.push(end);
    }
    expect([...new Set(ends)]).toEqual(['failed old']);
  }, 120_000);

  test('a program closed in the middle leaves what is rolled back when it is opened again', async () => {
    const ends = new Map<string, number>();
    const states = new Set<string>();
    for (let action = span.first + 2; action <= span.last; action += STEP) {
      const { host, workbench, again } = open();
      workbench.setFaults({
        failAt: { action, when: 'after' },
        betweenRequests: (number) => {
          if (number === span.request) workbench.setFaults({ limit: 1 });
        },
      });
      const isDone = await tried(() => host.apply(changes));
      workbench.setFaults({});
      const { history } = again();
      for (const run of (await history?.runs()) ?? []) states.add(run.state);
      await history?.recover();
      const end = `${isDone} ${await endOf(host)}`;
      ends.set(end, (ends.get(end) ?? 0) + 1);
      expect(await history?.runs()).toEqual([]);
    }
    expect([...ends.keys()]).toEqual(['failed old']);
    expect([...states]).toEqual(['half-done']);
  }, 120_000);
});
