import fc from 'fast-check';
import { cellName } from '../../../src/book/area';
import { textOf } from '../../../src/book/cells';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { openWorkbench } from '../../../workbench/office-double/open-workbench';
import { caseCount } from '../../case-count';
import { blankWorkbook } from '../../hosts/xlsx/blank-workbook';
import { calculated } from '../../ironcalc';

/* Only what depends on a change is computed: in the end everything must be as if all were computed at once. */

const SIZE = 4;
const place = fc.record({
  row: fc.integer({ min: 1, max: SIZE }),
  column: fc.integer({ min: 1, max: SIZE }),
});
type Place = typeof place extends fc.Arbitrary<infer P> ? P : never;
const nameOf = ({ row, column }: Place): string => cellName(row, column);
const range = fc
  .tuple(place, place)
  .map(
    ([a, b]) =>
      `${nameOf({ row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) })}:${nameOf({ row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) })}`,
  );

const formula = fc.oneof(
  fc.tuple(place, place).map(([a, b]) => `=${nameOf(a)}+${nameOf(b)}*2`),
  range.map((cells) => `=SUM(${cells})`),
  range.map((cells) => `=COUNTIF(${cells},">3")`),
  place.map((at) => `=IFERROR(${nameOf(at)},9)`),
  fc.tuple(place, place).map(([a, b]) => `=IF(${nameOf(a)}>4,${nameOf(b)},1)`),
  place.map((at) => `=INDIRECT("${nameOf(at)}")+1`),
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }).map(String) },
  { weight: 4, arbitrary: formula },
);
const edits = fc.array(fc.record({ at: place, text }), { minLength: 4, maxLength: 24 });

type Typed = typeof edits extends fc.Arbitrary<infer E> ? E : never;

/** Types it all, and holds each result against the other engine. @returns how many formulas could be compared, and were marked */
function typedAndCompared(typed: Typed): { readonly compared: number; readonly marked: number } {
  let [compared, marked] = [0, 0];
  const workbench = openWorkbench(blankWorkbook(), { today: '2020-11-24' });
  for (const { at, text: given } of typed) workbench.typeInto({ sheet: 'Blad1', ...at }, given);
  const results = calculated(snapshotOf(workbench.save()), 'Blad1');
  for (const { row, cells } of workbench.rows('Blad1', 1, SIZE))
    for (const { column, formula: own, value, isStale } of cells) {
      if (own === undefined) continue;
      const result = results[`${cellName(row, column)} ${own}`];
      // What may read itself is marked; the other engine follows only the branches that are taken.
      if (isStale === true) marked += 1;
      else {
        compared += 1;
        expect([row, column, own, textOf(value)]).toEqual([row, column, own, result]);
      }
    }
  return { compared, marked };
}

test('whatever is typed, and in whichever order, the results are those of everything computed at once', () => {
  fc.assert(
    fc.property(edits, (typed) => {
      typedAndCompared(typed);
    }),
    { numRuns: caseCount(300) },
  );
});

test('of what is typed so, most formulas are compared, and some read themselves', () => {
  // A seed of its own: the shares are the same each time.
  const counts = fc.sample(edits, { numRuns: 40, seed: 1 }).map(typedAndCompared);
  const sum = (of: 'compared' | 'marked'): number => counts.reduce((all, one) => all + one[of], 0);
  const share = sum('marked') / (sum('compared') + sum('marked'));
  expect(share).toBeGreaterThan(0.1);
  expect(share).toBeLessThan(0.5);
});

test('what does not read itself is never marked', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          row: fc.integer({ min: 2, max: 40 }),
          to: fc.integer({ min: 1, max: 39 }),
          kind: fc.nat(2),
        }),
        { minLength: 1, maxLength: 30 },
      ),
      (typed) => {
        const workbench = openWorkbench(blankWorkbook(), { today: '2020-11-24' });
        workbench.typeInto({ sheet: 'Blad1', row: 1, column: 1 }, '1');
        for (const { row, to, kind } of typed) {
          // Each reads only what is above it.
          const above = Math.min(to, row - 1);
          const given = [`=A${above}+1`, `=SUM(A$1:A${above})`, `=MAX(A${above}:A${row - 1})`][kind] ?? '';
          workbench.typeInto({ sheet: 'Blad1', row, column: 1 }, given);
        }
        workbench.typeInto({ sheet: 'Blad1', row: 1, column: 1 }, '2');
        const results = calculated(snapshotOf(workbench.save()), 'Blad1');
        for (const { row, cells } of workbench.rows('Blad1', 2, 40))
          for (const { formula: own, value, isStale } of cells)
            if (own !== undefined)
              expect([own, isStale ?? false, textOf(value)]).toEqual([
                own,
                false,
                results[`${cellName(row, 1)} ${own}`],
              ]);
      },
    ),
    { numRuns: caseCount(100) },
  );
});
