import { isDeepStrictEqual } from 'node:util';
import type { ChangeSet } from '../../../src/book/edit';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import type { WorkbookHost } from '../../../src/hosts/host';
import { comparable } from '../comparable';
import { anyOf, isExhaustive, sampled, spansOf, tried, uncalculated, type RequestSpan } from './cut-short';
import { excelUnderTest, type ExcelUnderTest } from './excel-double';
import { told } from './told';

/** How a request fails. */
const ways = ['before', 'after', 'lost'] as const;

/** Milliseconds for one test. */
const PATIENCE = isExhaustive ? 4 * 3_600_000 : 120_000;

const shown = (book: WorkbookSnapshot): unknown => comparable(told(book));

export interface TornCase {
  readonly name: string;
  readonly file: () => Uint8Array;
  readonly book: WorkbookSnapshot;
  readonly changes: ChangeSet;
  /** Actions that fail in one run of the tests, of each kind. */
  readonly few: number;
}

/** The tests of one case: whatever is cut short under the real library, another add-in finds the workbook whole. */
export const tornRuns = ({ name, file, book, changes, few }: TornCase): void => {
  const before = shown(book);
  const after = shown(replay(book, changes.edits));

  async function open(): Promise<ExcelUnderTest> {
    const opened = excelUnderTest(file());
    await uncalculated(opened);
    return opened;
  }

  /** How the workbook stands for an add-in that is loaded now, once that has put it right. */
  async function endOf({ again, workbench }: ExcelUnderTest): Promise<'old' | 'new'> {
    workbench.setFaults({});
    const host = again();
    await host.history?.recover();
    return stateOf(host);
  }

  async function stateOf(host: WorkbookHost): Promise<'old' | 'new'> {
    const now = shown(await host.read());
    if (isDeepStrictEqual(now, after)) return 'new';
    if (!isDeepStrictEqual(now, before)) expect(now).toEqual(before);
    return 'old';
  }

  const isThorough = isExhaustive || few > 10;

  let writing: RequestSpan;

  beforeAll(async () => {
    const opened = await open();
    const applying = await spansOf(opened, () => opened.host.apply(changes));
    expect([...opened.workbench.unimplemented()]).toEqual([]);
    const [all, drawing, ...more] = applying.filter(({ writes }) => writes);
    // Charts and pictures are drawn after the run, one in a request.
    const drawn = changes.edits.filter(({ kind }) => kind === 'setChart' || kind === 'setPicture').length;
    expect([all === undefined, drawing === undefined ? 0 : 1 + more.length]).toEqual([false, drawn]);
    writing = all as RequestSpan;
    expect(await stateOf(opened.host)).toBe('new');
    expect(await opened.host.history?.runs()).toMatchObject([{ state: 'done' }]);
  }, PATIENCE);

  test(
    'an action that fails is rolled back at once',
    async () => {
      for (const action of sampled(`${name}, once`, writing, few)) {
        const opened = await open();
        const when = action % 2 === 0 ? 'before' : 'after';
        opened.workbench.setFaults({ failAt: { action, when } });
        const call = await tried(opened, () => opened.host.apply(changes));
        const state = await stateOf(opened.host);
        // What comes after the run has been marked as done is no part of it.
        expect([action, call, state]).toEqual([
          action,
          ...(call === 'done' ? ['done', 'new'] : ['failed', 'old']),
        ]);
        expect(await endOf(opened)).toBe(state);
      }
    },
    PATIENCE,
  );

  test(
    'closed in the middle, and once more while that is put right, it is rolled back by the next',
    async () => {
      for (const action of sampled(`${name}, closed`, writing, few)) {
        const opened = await open();
        const { workbench, again } = opened;
        workbench.setFaults({ failAt: { action, when: 'after', isLast: true } });
        expect(await tried(opened, () => opened.host.apply(changes))).toBe('failed');
        workbench.setFaults({});
        const [run] = (await again().history?.runs()) ?? [];
        const rollBack = anyOf(1, writing.last);
        workbench.setFaults({ failAt: { action: rollBack, when: 'after', isLast: true } });
        await tried(opened, () => again().history?.recover());
        const end = await endOf(opened);
        // Nothing had been noted yet, it was begun, or all of it had been done and only the answer was lost.
        expect([action, rollBack, end]).toEqual([action, rollBack, run?.state === 'done' ? 'new' : 'old']);
        const runs = await again().history?.runs();
        expect(runs?.map(({ state }) => state)).toEqual(end === 'new' ? ['done'] : []);
      }
    },
    PATIENCE,
  );

  /**
   * Fails each request of some work, in turn and in each way, or in one by chance; then another add-in finds the workbook
   * whole.
   */
  async function eachRequest(
    work: (host: WorkbookHost) => unknown,
    begun: (opened: ExcelUnderTest) => Promise<unknown>,
    ends: readonly ('old' | 'new')[],
    inEachWay: boolean,
  ): Promise<void> {
    const whole = await open();
    await begun(whole);
    const spans = await spansOf(whole, () => work(whole.again()));
    const seen = new Set<string>();
    for (const { request, first, last } of spans) {
      const chosen = anyOf(0, ways.length - 1);
      for (const how of inEachWay ? ways : ways.slice(chosen, chosen + 1)) {
        const opened = await open();
        await begun(opened);
        opened.workbench.setFaults(
          how === 'lost'
            ? { loseAnswerOf: request }
            : { failAt: { action: how === 'before' ? first : last, when: how, isLast: true } },
        );
        const call = await tried(opened, () => work(opened.again()));
        if (how === 'lost') expect([request, call]).toEqual([request, 'no answer']);
        const end = await endOf(opened);
        expect([request, how, ends.includes(end)]).toEqual([request, how, true]);
        seen.add(end);
      }
    }
    if (inEachWay) expect([...seen].sort()).toEqual([...ends].sort());
  }

  const applied = ({ host }: ExcelUnderTest): Promise<unknown> => Promise.resolve(host.apply(changes));

  test(
    'each request of the run fails before, after and without an answer',
    async () => {
      await eachRequest(
        (host) => host.apply(changes),
        async () => undefined,
        ['old', 'new'],
        true,
      );
    },
    PATIENCE,
  );

  test(
    'each request of putting right what was closed in the middle fails',
    async () => {
      const action = anyOf(writing.first + 40, writing.last - 40);
      await eachRequest(
        (host) => host.history?.recover(),
        async (opened) => {
          opened.workbench.setFaults({ failAt: { action, when: 'after', isLast: true } });
          await tried(opened, () => applied(opened));
          opened.workbench.setFaults({});
        },
        ['old'],
        isThorough,
      );
    },
    PATIENCE,
  );

  test(
    'each request of taking it back fails',
    async () => {
      await eachRequest(
        async (host) => {
          const [run] = (await host.history?.runs()) ?? [];
          await host.history?.undo(run?.id ?? '');
        },
        applied,
        ['new', 'old'],
        isThorough,
      );
    },
    PATIENCE,
  );
};
