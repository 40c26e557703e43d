import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Edit } from '../../src/book/edit';
import { guarded } from '../../src/book/guarded';
import { inverse } from '../../src/book/inverse';
import { objectionsTo } from '../../src/book/objection';
import { replay } from '../../src/book/replay';
import { undoNow } from '../../src/book/undo-now';
import type { WorkbookHost } from '../../src/hosts/host';
import { edits } from '../book/arbitraries';
import { seedBook, seedEdits } from '../book/seed-book';
import { comparable } from './comparable';
import type { HostUnderTest } from './contract';
import { caseCount } from '../case-count';

const applicable = edits.filter((made) => objectionsTo(seedBook, guarded(seedBook, made)).length === 0);

/** What a person types afterwards, on any sheet that there is then. */
const typed: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constant('writeCells' as const),
  at: fc.record({
    sheet: fc.constantFrom('Plan 2020', 'Data', 'Ny'),
    row: fc.integer({ min: 1, max: 9 }),
    column: fc.integer({ min: 1, max: 6 }),
  }),
  cells: fc.constant([['hennes']]),
  overFormula: fc.constant(true),
});

/** A run that is taken back whole, and one of which she has changed a cell: chance alone might come upon neither. */
const ours: Edit = {
  kind: 'writeCells',
  at: { sheet: 'Plan 2020', row: 2, column: 2 },
  cells: [['vårt'], ['vårt']],
};
const hers: Edit = {
  kind: 'writeCells',
  at: { sheet: 'Plan 2020', row: 3, column: 2 },
  cells: [['hennes']],
  overFormula: true,
};
const examples: [Edit[], Edit[]][] = [
  [[ours], []],
  [[ours], [hers]],
];

const note = { job: 'review', day: '2020-11-24', cells: 1 };

async function runOf(host: WorkbookHost): Promise<string> {
  const [latest] = (await host.history?.runs())?.filter(({ job }) => job !== '') ?? [];
  return latest?.id ?? '';
}

/** Taking a run back after a person has typed: the same on every host, as `undoNow` says. */
export function undoContractOf({ name, seeded, runs = 200, told = (book) => book }: HostUnderTest): void {
  test(`undo on ${name}: everything but what has been changed since`, async () => {
    const ends = { whole: 0, part: 0, nothing: 0 };
    await fc.assert(
      fc.asyncProperty(applicable, fc.array(typed, { maxLength: 3 }), async (made, laters) => {
        const host = await seeded(seedEdits);
        await host.apply(guarded(seedBook, made), { note });
        const id = await runOf(host);
        for (const later of laters) await host.apply(guarded(await host.read(), [later]));
        const now = replay(seedBook, [...made, ...laters]);
        const { changes, left } = undoNow(now, inverse(seedBook, made));
        // What a program does not show, such as a link on an empty cell, is not there for it.
        const shown = await host.read();
        const { isNothing } = undoNow(shown, inverse(seedBook, made));
        expect((await host.history?.lost())?.includes(id)).toBe(isNothing);
        if (isNothing) {
          ends.nothing += 1;
          await expect(async () => host.history?.undo(id)).rejects.toMatchObject({
            details: { reason: 'nothing-holds' },
          });
          expect(comparable(told(await host.read()))).toEqual(comparable(told(shown)));
          return;
        }
        expect(await host.history?.undo(id)).toEqual(left);
        const found = comparable(told(await host.read()));
        const planned = comparable(told(replay(now, changes.edits)));
        if (!isDeepStrictEqual(found, planned)) expect(found).toEqual(planned);
        const run = (await host.history?.runs())?.find((one) => one.id === id);
        const isWhole = run?.state === 'undone';
        expect(isWhole || run?.state === 'undone-in-part').toBe(true);
        expect(isWhole ? left : []).toEqual([]);
        ends[isWhole ? 'whole' : 'part'] += 1;
      }),
      { numRuns: caseCount(runs), examples },
    );
    expect(Math.min(ends.whole, ends.part)).toBeGreaterThan(0);
  }, 120_000);
}
