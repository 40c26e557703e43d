import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Edit } from '../../src/book/edit';
import { guarded } from '../../src/book/guarded';
import { objectionsTo } from '../../src/book/objection';
import { replay } from '../../src/book/replay';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import type { WorkbookHost } from '../../src/hosts/host';
import { edits } from '../book/arbitraries';
import { seedBook, seedEdits } from '../book/seed-book';
import { comparable as everything } from './comparable';
import { caseCount } from '../case-count';

/** What a host's own test brings. */
export interface HostUnderTest {
  readonly name: string;
  /** A fresh workbook without sheets of its own that count; the suite seeds it with `seedEdits`. */
  readonly seeded: (seed: readonly Edit[]) => Promise<WorkbookHost> | WorkbookHost;
  /** Generated change sets; 500 unless a host is slow. */
  readonly runs?: number;
  /** Takes away what the host cannot tell, or works out for itself. */
  readonly told?: (book: WorkbookSnapshot) => WorkbookSnapshot;
}

const applicable = edits.filter((made) => objectionsTo(seedBook, guarded(seedBook, made)).length === 0);

const write = (sheet: string, cells: Extract<Edit, { kind: 'writeCells' }>['cells']): Edit => ({
  kind: 'writeCells',
  at: { sheet, row: 1, column: 1 },
  cells,
});

/** Node's comparison is many times as fast; what differs in its eyes is for `toEqual` to judge and to print. */
const expectSame = (found: unknown, expected: unknown): void => {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
};

/** The same promises for every host, with `replay` as the oracle. */
export function contractOf({ name, seeded, runs = 500, told = (book) => book }: HostUnderTest): void {
  const comparable = (book: WorkbookSnapshot): unknown => everything(told(book));
  const unchanged = comparable(seedBook);
  describe(`contract: ${name}`, () => {
    test('reads back what it was seeded with', async () => {
      const host = await seeded(seedEdits);
      expect(comparable(await host.read())).toEqual(comparable(seedBook));
    });

    test.each<[string, Extract<Edit, { kind: 'writeCells' }>['cells']]>([
      ['letters of every kind', [['Åäö', 'e\u0301', '日本', '🌱', 'a\u00a0b', ' kant ']]],
      ['lines and tabs', [['rad 1\nrad 2', 'a\tb']]],
      ['text that looks like a formula', [['=1+1', '+46 8', '-x', '@sum', '＝1', '\t=1']]],
      ['text that looks like something else', [['007', '1-2', '1/3/2019', 'TRUE', '1e5', '#REF!', '25.8']]],
      ['numbers and truth', [[0, -1, 0.1, 1e300, true, false]]],
      ['days', [[{ date: '1900-03-01' }, { date: '2020-02-29' }, { date: '9999-12-31' }]]],
      ['a long text', [['x'.repeat(32_000)]]],
      [
        'a block beyond the used cells',
        [[null], [null], [null], [null, null, null, null, null, null, 'långt bort']],
      ],
    ])('writes %s as it is', async (_, cells) => {
      const host = await seeded(seedEdits);
      const changes = guarded(seedBook, [{ kind: 'addSheet', sheet: 'Ny' }, write('Ny', cells)]);
      await host.apply(changes);
      expect(comparable(await host.read())).toEqual(comparable(replay(seedBook, changes.edits)));
    });

    test('refuses an unknown sheet and writes nothing', async () => {
      const host = await seeded(seedEdits);
      const changes = guarded(seedBook, [write('Data', [['x']]), write('Finns inte', [['x']])]);
      await expect(async () => host.apply(changes)).rejects.toMatchObject({ code: 'no-such-sheet' });
      expect(comparable(await host.read())).toEqual(comparable(seedBook));
    });

    test('refuses when a cell has changed since, names it, and writes nothing', async () => {
      const host = await seeded(seedEdits);
      const mine = guarded(seedBook, [write('Data', [['min']]), write('Plan 2020', [['min']])]);
      await host.apply(guarded(seedBook, [write('Data', [['någon annans']])]));
      const before = comparable(await host.read());
      await expect(async () => host.apply(mine)).rejects.toMatchObject({
        code: 'conflict',
        details: { areas: [{ sheet: 'Data', row: 1, column: 1 }] },
      });
      expect(comparable(await host.read())).toEqual(before);
    });

    test('takes an added sheet back only while it holds what was written there', async () => {
      const host = await seeded(seedEdits);
      const mark = { sheet: 'Ny', row: 1, column: 1, rows: 1, columns: 1 };
      const adding: Edit[] = [
        { kind: 'addSheet', sheet: 'Ny' },
        write('Ny', [['vår', null, { formula: { kind: 'foreign', text: 'SUM(A2:A3)' }, value: 0 }]]),
        { kind: 'setName', name: 'planbok_ny', area: mark, hidden: true },
      ];
      const { undo } = await host.apply(guarded(seedBook, adding));
      const hers: Edit = { kind: 'writeCells', at: { sheet: 'Ny', row: 2, column: 2 }, cells: [['hennes']] };
      const typed = await host.apply(guarded(await host.read(), [hers]));
      await expect(async () => host.apply(undo)).rejects.toMatchObject({
        code: 'conflict',
        details: { sheet: 'Ny' },
      });
      await host.apply(typed.undo);
      await host.apply(undo);
      expect(comparable(await host.read())).toEqual(comparable(seedBook));
    });

    test('refuses to write over a formula unless told to', async () => {
      const host = await seeded(seedEdits);
      const over: Edit = {
        kind: 'writeCells',
        at: { sheet: 'Plan 2020', row: 5, column: 1 },
        cells: [['x']],
      };
      await expect(async () => host.apply(guarded(seedBook, [over]))).rejects.toMatchObject({
        code: 'conflict',
      });
    });

    test('does what replay says, and undo puts everything back', async () => {
      await fc.assert(
        fc.asyncProperty(applicable, async (made) => {
          const host = await seeded(seedEdits);
          const { undo } = await host.apply(guarded(seedBook, made));
          expectSame(comparable(await host.read()), comparable(replay(seedBook, made)));
          await host.apply(undo);
          expectSame(comparable(await host.read()), unchanged);
        }),
        { numRuns: caseCount(runs) },
      );
    }, 300_000);
  });
}
