import type { CellInput, Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { Failure } from '../../../src/hosts/failure';
import { mustFit } from '../../../src/hosts/xlsx/fitting-result';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { MAX_CELLS, MAX_PART } from '../../../src/opc/limits';
import { workbookWith } from '../../opc/tiny-workbook';

const book = snapshotOf(workbookWith());
/** Cells of the small workbook. */
const THERE = 8;

const newSheet = (rows: number, line: readonly CellInput[]): readonly Edit[] => [
  { kind: 'addSheet', sheet: 'New' },
  { kind: 'writeCells', at: { sheet: 'New', row: 1, column: 1 }, cells: Array(rows).fill(line) },
];

const verdict = (edits: readonly Edit[]): unknown => {
  try {
    mustFit(book, edits);
  } catch (error) {
    if (error instanceof Failure) return [error.code, error.details];
    throw error;
  }
  return 'fits';
};
const refused = ['too-large', { reason: 'result-too-large', sheet: 'New' }];

const thousand: readonly CellInput[] = Array<CellInput>(1000).fill(1);
const long = 'x'.repeat(30_000);

test.each<[string, readonly Edit[], unknown]>([
  ['as many cells as can be read', newSheet((MAX_CELLS - 1000) / 1000, thousand), 'fits'],
  ['more cells than can be read', newSheet(MAX_CELLS / 1000, thousand), refused],
  [
    'empty cells, which are not written',
    newSheet(
      MAX_CELLS / 100,
      [...thousand.keys()].map(() => null),
    ),
    'fits',
  ],
  ['texts up to the size of a part', newSheet(Math.floor(MAX_PART / 30_100), [long]), 'fits'],
  ['texts beyond the size of a part', newSheet(Math.ceil(MAX_PART / 30_000), [long]), refused],
])('%s', (_name, edits, expected) => {
  expect(THERE).toBe(book.sheets[0]?.values.flat().length);
  expect(verdict(edits)).toEqual(expected);
});

test('that a result would not fit is known before anything is written, and the file is what it was', () => {
  const bytes = workbookWith();
  const host = xlsxHost(bytes);
  const edits = newSheet(Math.ceil(MAX_PART / 30_000), [long]);
  expect(() => host.apply({ ...guarded(book, []), edits })).toThrow('too-large: result-too-large');
  expect(host.bytes()).toBe(bytes);
});
