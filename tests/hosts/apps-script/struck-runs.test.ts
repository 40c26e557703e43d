import { cellKey } from '../../../src/book/area';
import { newBook } from '../../fakes/spreadsheet-app/app';
import { ownCell } from '../../fakes/spreadsheet-app/state';
import { freshHost } from './broken-runs';

const struck = (from: number, to: number) => ({ from, to, link: null, isBold: false, isStruck: true });

test.each([
  ['Bo Ek Anna', [struck(0, 6)], 'Anna'],
  ['Anna, Bo', [struck(4, 8)], 'Anna'],
  ['Anna Bo', [], undefined],
  ['Anna Bo', [{ from: 0, to: 4, link: null, isBold: true }], undefined],
])('%s: a run that is struck through is told apart', (text, runs, left) => {
  const book = newBook();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  Object.assign(ownCell(sheet, 1, 1), { value: text, runs });
  expect(freshHost(book).read().sheets[0]?.struckRuns?.get(cellKey(1, 1))?.left).toBe(left);
});
