import fc from 'fast-check';
import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { objectionsTo } from '../../../src/book/objection';
import { replay } from '../../../src/book/replay';
import { jobs } from '../../../src/jobs/jobs';
import { edits } from '../../book/arbitraries';
import { seedBook, seedEdits } from '../../book/seed-book';
import { sample, worldFrom } from '../../apps-script/seeded-world';
import type { BookState } from '../../fakes/spreadsheet-app/state';
import { callsOf, copied, freshHost, seen, tornBy, type Moment } from './broken-runs';
import { seeded } from './seeded';

/*
 * Apps Script has no transactions. Every call to the spreadsheet is made to fail, before it does its work and after. What
 * follows goes on as usual, or the script is killed there, or killed again while it takes back. What is left is the old
 * spreadsheet or the new one. Each call is broken at both moments, with one of the three ways in turn, so that three calls
 * have met them all; `PLANBOK_EXHAUSTIVE=1` tries all of them at each.
 */
const moments: readonly Moment[] = ['before', 'after'];
const isExhaustive = process.env['PLANBOK_EXHAUSTIVE'] === '1';
let cases = 0;
afterAll(() => {
  const how = isExhaustive ? 'every way at every call' : 'the ways in turn, all with PLANBOK_EXHAUSTIVE=1';
  console.log(`all or nothing on Apps Script: ${cases} broken runs, ${how}`);
});

function torn(
  book: BookState,
  made: readonly Edit[],
  stride: number,
  recoveries: readonly number[],
): string[] {
  const before = freshHost(book).read();
  const changes = guarded(before, made);
  const done = copied(book);
  freshHost(done).apply(changes);
  const ends = new Set([seen(book), seen(done)]);
  const calls = callsOf(book, (host) => void host.apply(changes));
  const ways = [[false, 0], [true, 0], ...recoveries.map((at) => [true, at] as const)] as const;
  const found: string[] = [];
  for (let nth = 1, turn = 0; nth <= calls; nth += stride, turn += 1) {
    for (const [late, moment] of moments.entries()) {
      const tried = isExhaustive ? ways : ways.filter((_, way) => way === (turn + late) % ways.length);
      for (const [dies, again] of tried) {
        cases += 1;
        const where = tornBy(book, (host) => void host.apply(changes), ends, [nth, moment, dies, again]);
        if (where !== undefined) found.push(where);
      }
    }
  }
  return found;
}

const plan = 'Plan 2020';
const at = (row: number, column: number, rows: number, columns: number) => ({
  sheet: plan,
  row,
  column,
  rows,
  columns,
});

const each: readonly (readonly [string, readonly Edit[]])[] = [
  [
    'a new sheet with everything on it',
    [
      { kind: 'addSheet', sheet: 'Ny', visibility: 'very-hidden' },
      {
        kind: 'writeCells',
        at: { sheet: 'Ny', row: 1, column: 1 },
        cells: [
          ['a', 1],
          ['007', { date: '2020-01-02' }],
        ],
      },
      { kind: 'setLook', area: { sheet: 'Ny', row: 1, column: 1, rows: 1, columns: 2 }, look: 'heading' },
      {
        kind: 'setName',
        name: 'planbok_ny',
        area: { sheet: 'Ny', row: 1, column: 1, rows: 1, columns: 1 },
        hidden: true,
      },
    ],
  ],
  [
    'cells, with days and formulas',
    [
      {
        kind: 'writeCells',
        at: { sheet: plan, row: 2, column: 2 },
        cells: [
          ['x', { date: '2021-01-01' }],
          [1, null],
        ],
      },
      { kind: 'writeCells', at: { sheet: plan, row: 5, column: 1 }, cells: [['över']], overFormula: true },
    ],
  ],
  ['a format', [{ kind: 'setFormat', area: at(7, 1, 2, 2), format: '0.00' }]],
  [
    'a rule beside another',
    [{ kind: 'setRule', area: at(5, 2, 2, 1), rule: { kind: 'list', source: ['a', 'b'], strict: false } }],
  ],
  ['a rule taken away', [{ kind: 'setRule', area: at(2, 2, 3, 1), rule: null }]],
  [
    'conditional looks',
    [{ kind: 'setConditionalLook', area: at(2, 2, 3, 1), looks: [{ equals: 'Klar', look: 'done' }] }],
  ],
  ['looks', [{ kind: 'setLook', area: at(9, 2, 2, 2), look: 'input' }]],
  ['widths', [{ kind: 'setWidths', sheet: plan, column: 1, widths: [12.5, 30] }]],
  ['frozen rows', [{ kind: 'freeze', sheet: plan, rows: 1, columns: 1 }]],
  ['a table', [{ kind: 'setTable', sheet: plan, name: 'PlanbokPlan', area: at(1, 1, 5, 3) }]],
  ['a filter', [{ kind: 'setFilter', sheet: plan, area: at(1, 1, 5, 3) }]],
  ['names', [{ kind: 'setName', name: 'Namn', area: at(1, 1, 1, 1), hidden: false }]],
  [
    'links',
    [
      { kind: 'setLink', at: { sheet: plan, row: 1, column: 1 }, to: { url: 'https://example.org/' } },
      { kind: 'setLink', at: { sheet: plan, row: 2, column: 1 }, to: { sheet: 'Data', row: 1, column: 1 } },
    ],
  ],
  [
    'settings',
    [
      { kind: 'setProperty', name: 'a', value: 'nu' },
      { kind: 'setProperty', name: 'ny', value: '1' },
    ],
  ],
];

describe('broken at every call', () => {
  const { book } = seeded(seedEdits);
  test.each(each)(
    '%s',
    (_, made) => {
      expect(torn(book, made, 1, [9])).toEqual([]);
    },
    120_000,
  );

  test('any edits at all, at some calls', () => {
    const applicable = edits.filter((made) => objectionsTo(seedBook, guarded(seedBook, made)).length === 0);
    fc.assert(
      fc.property(applicable, (made) => {
        expect(torn(book, made, 5, [7])).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 240_000);
});

test('the review of a sample workbook, broken at some calls', () => {
  const options = { today: '2020-11-24' };
  const read = sample('handlingsplan-exempel.xlsx');
  const planned = replay(read, jobs.review(read, options).changes.edits);
  const { book } = worldFrom(read, [planned]);
  const { edits: made } = jobs.review(freshHost(book).read(), options).changes;
  expect(torn(book, made, 31, [])).toEqual([]);
}, 240_000);
