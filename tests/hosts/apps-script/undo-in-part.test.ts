import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import type { Left } from '../../../src/book/undo-left';
import type { AppsScriptHost } from '../../../src/hosts/apps-script/apps-script';
import { seedBook, seedEdits } from '../../book/seed-book';
import { callsOf, copied, freshHost, seen, tornBy, type Moment } from './broken-runs';
import { seeded } from './seeded';

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });

const run: readonly Edit[] = [
  { kind: 'writeCells', at: at('Plan 2020', 2, 2), cells: [['vårt'], ['vårt'], ['vårt']] },
  { kind: 'setFormat', area: { ...at('Plan 2020', 2, 1), rows: 3 }, format: '0.00' },
  { kind: 'addSheet', sheet: 'Ny' },
  { kind: 'setName', name: 'planbok_ny', area: at('Ny', 1, 1), hidden: true },
  { kind: 'writeCells', at: at('Ny', 1, 1), cells: [['vår']] },
  { kind: 'addSheet', sheet: 'Kvar' },
  { kind: 'setName', name: 'planbok_kvar', area: at('Kvar', 1, 1), hidden: true },
  { kind: 'setProperty', name: 'a', value: 'nu' },
];
const hers: readonly Edit[] = [
  { kind: 'writeCells', at: at('Plan 2020', 3, 2), cells: [['hennes']] },
  { kind: 'writeCells', at: at('Kvar', 4, 2), cells: [['hennes']] },
];

const left: readonly Left[] = [
  { kind: 'sheet-changed', sheet: 'Kvar' },
  { kind: 'cells', area: at('Plan 2020', 3, 2) },
];
const moments: readonly Moment[] = ['before', 'after'];
const ways = [
  [false, 0],
  [true, 0],
  [true, 3],
  [true, 12],
  [true, 30],
] as const;

test.each([
  ['whole', [], [], 'undone', ['Plan 2020', 'Data']],
  ['in part', hers, left, 'undone-in-part', ['Plan 2020', 'Data', 'Kvar']],
] as const)(
  'taking back %s, broken at every call and killed while it is put right: all of it or none',
  (_, typed, named, state, sheets) => {
    const { book } = seeded(seedEdits);
    const host = freshHost(book);
    host.apply(guarded(seedBook, run), { note: { job: 'review', day: '2020-11-24', cells: 3 } });
    host.apply(guarded(host.read(), typed));
    const id = host.history.runs().find(({ job }) => job === 'review')?.id ?? '';
    const undo = (one: AppsScriptHost): void => void one.history.undo(id);

    const done = copied(book);
    expect(freshHost(done).history.undo(id)).toEqual(named);
    const runs = freshHost(done).history.runs();
    expect(runs.find((one) => one.id === id)?.state).toBe(state);
    expect(
      freshHost(done)
        .read()
        .sheets.map(({ name }) => name),
    ).toEqual(sheets);

    const ends = new Set([seen(book), seen(done)]);
    expect(ends.size).toBe(2);
    const calls = callsOf(book, undo);
    const torn: string[] = [];
    for (let nth = 1; nth <= calls; nth += 1) {
      for (const [late, moment] of moments.entries()) {
        const [dies, again] = ways[(nth + late) % ways.length] ?? ways[0];
        const where = tornBy(book, undo, ends, [nth, moment, dies, again]);
        if (where !== undefined) torn.push(where);
      }
    }
    expect(torn).toEqual([]);
  },
  60_000,
);
