import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { printed } from '../../../src/book/formula-text';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { jobs } from '../../../src/jobs/jobs';
import { readFormula } from '../../../workbench/office-double/recalculation/planbok-formulas/read-formula';
import { bytesOf, ownerBooks } from '../../review/owner-books';

const samples = ['handlingsplan-exempel', 'action-plan-sample'].map((name) =>
  readFileSync(join(__dirname, `../../../samples/${name}.xlsx`)),
);

/** The formulas that a review adds to a workbook. */
function written(book: WorkbookSnapshot): readonly string[] {
  const after = replay(book, jobs.review(book, { today: '2020-11-24' }).changes.edits);
  const before = new Set(book.sheets.flatMap(({ formulas }) => [...formulas.values()]));
  return after.sheets.flatMap(({ formulas }) => [...formulas.values()]).filter((one) => !before.has(one));
}

test('every formula that the jobs write is read', () => {
  const formulas = [...samples, ...ownerBooks.map(bytesOf)].flatMap((bytes) => written(snapshotOf(bytes)));
  expect(formulas.length).toBeGreaterThan(500);
  expect(formulas.filter((formula) => readFormula(formula) === undefined)).toEqual([]);
});

test.each([
  'SUM(B2:B9)',
  'SUM($B$2:$B$9,1)',
  '$B$2+$C$2*$D$2',
  '$B$2 + $C$2',
  'sum($B$2:$B$9)',
  'SUMPRODUCT(($B$2:$B$9="x")*1',
  'COUNTIFS($B$2:$B$9,"x")',
  'IF($B$2=1,2)',
  'IFERROR($B$2)',
  'IF($B$2=1,2,3',
  'IF()',
  'Plan[Status]',
  '(($B$2))',
  '$B$2=',
  'OFFSET($B$2,1,1)',
  "'Plan!$B$2",
  '$B$2:$A$1',
  '"a"&"b"',
  '',
])('no other formula is read: %s', (formula) => {
  expect(readFormula(formula)).toBeUndefined();
});

test('a text with quotes, a long one, and a sheet whose name must be quoted are read as they were printed', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 256, maxLength: 400 }));
  fc.assert(
    fc.property(
      text,
      text.filter((name) => name !== '' && !/[[\]:*?/\\]/.test(name)),
      (value, sheet) => {
        const left = { kind: 'range', sheet, row: 2, column: 3, rows: 4, columns: 1 } as const;
        const right = { kind: 'value', value } as const;
        const formula = { kind: 'binary', operator: '<>', left, right } as const;
        expect(readFormula(printed(formula))).toEqual(formula);
      },
    ),
  );
});
