import fc from 'fast-check';
import type { CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { disagreements } from '../../ironcalc';
import { bookOf, day, sheetOf, type SheetExtras, type Rows } from '../../plan/sheet-of';
import { caseCount } from '../../case-count';

/* What a formula's = is true for: an empty cell equals 0, FALSE and "", and texts equal without regard to case. */

const request = { today: '2020-11-24' };

function rolledUp(heading: string, rows: Rows, extras?: SheetExtras) {
  const book = bookOf(
    sheetOf('Plan 2020', [['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', heading], ...rows], extras),
  );
  const { rollup, changes } = jobs.rollup(book, request);
  const after = replay(book, changes.edits);
  const overview = ownSheetNamed(after, 'rollup') ?? '';
  expect(disagreements(after, overview)).toEqual([]);
  return { rollup, formulas: [...(sheetNamed(after, overview)?.formulas.values() ?? [])] };
}

const action = (index: number, status: CellValue, owner: CellValue = 'Drift'): readonly CellValue[] => [
  String(index),
  `Sak ${index}`,
  owner,
  day('2020-01-01'),
  status,
];

test.each<[string, string, readonly CellValue[], SheetExtras]>([
  ['yes and no as truth values', 'Klart?', [true, false, null], {}],
  ['one and nought', 'Klart?', [1, 0, null], {}],
  ['shares of the whole', 'Status', [1, 0, null, 0.5], { formats: { E2: '0%', E3: '0%', E5: '0%' } }],
])('an empty status is not the one that a nought stands for: %s', (_, heading, states, extras) => {
  const { rollup } = rolledUp(
    heading,
    states.map((status, index) => action(index + 1, status)),
    extras,
  );
  expect(rollup.byStatus).toMatchObject({ done: 1, notStarted: 1, missing: 1 });
  expect(rollup.overdue).toBe(states.length - 2);
});

test('an owner of 0, as a reference to an empty cell shows it, is not the one who is missing', () => {
  rolledUp('Status', [action(1, 'Pågår', 0), action(2, 'Pågår', null), action(3, 'Klar', 0)]);
});

test('a status of more characters than a formula may quote is put together of pieces', () => {
  const long = `Pågår men ${'väntar på besked från fastighetsägaren och '.repeat(9)}`;
  const { rollup, formulas } = rolledUp(
    'Status',
    [action(1, long), action(2, 'Klar'), action(3, 'Pågår')],
    // Her own formula looks for words in the column, so that the words stay.
    { formulas: { G2: 'COUNTIF(E2:E4,"*fastighets*")' } },
  );
  expect(rollup.byStatus.ongoing).toBe(2);
  const quoted = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
  expect(formulas.some((formula) => formula.includes('fastighetsägaren'))).toBe(true);
  expect(Math.max(...quoted.map(({ length }) => length))).toBeLessThanOrEqual(257);
});

const codes = fc.constantFrom<readonly CellValue[]>(
  [true, false, null, ''],
  [1, 0, null],
  ['x', 'X', null, ''],
  ['Ja', 'nej', 'NEJ', null],
  ['klar', 'Klar', 'KLAR', '?', null],
);
const owners = fc.constantFrom<CellValue>(0, null, '', 'Drift', 'DRIFT', false, '*', '0');

test('whatever stands in the cells, another engine counts as the overview does', () => {
  fc.assert(
    fc.property(
      codes.chain((known) =>
        fc.array(fc.tuple(fc.constantFrom(...known), owners), { minLength: 2, maxLength: 7 }),
      ),
      fc.constantFrom('Status', 'Klart?', 'Klar'),
      (cells, heading) => {
        rolledUp(
          heading,
          cells.map(([status, owner], index) => action(index + 1, status, owner)),
        );
      },
    ),
    { numRuns: caseCount(120) },
  );
});
