import { typeInto } from '../../../workbench/office-double/person';
import { calculationWork } from '../../../workbench/office-double/recalculation/calculation';
import { cellAt } from '../../../workbench/office-double/store/live-sheet';
import { openingBook } from '../../../workbench/office-double/store/open-book';
import { atOnce } from '../../../workbench/planbok/steps';
import { blankWorkbook } from '../../hosts/xlsx/blank-workbook';

const WRITTEN = 5000;

/** A workbook whose calculation the test takes step by step: C1 adds column A, D1 the two first cells of B. */
function stepByStep() {
  const book = atOnce(
    openingBook(blankWorkbook(), {
      today: '2020-11-24',
      emit: () => undefined,
      beforeWrite: () => undefined,
      calculate: () => undefined,
      evaluate: () => new Map(),
    }),
  );
  const type = (row: number, column: number, text: string): void =>
    void typeInto(book, { sheet: 'Blad1', row, column }, text);
  type(1, 3, `=SUM($A$1:$A$${WRITTEN})`);
  type(1, 4, '=SUM($B$1:$B$2)');
  const work = calculationWork(book);
  const run = () => work.running(() => book.calculation.isDue);
  for (const _ of work.preparing());
  book.calculation.isDue = false;
  for (const _ of run());
  const sums = (): unknown[] => [3, 4].map((column) => cellAt(book.active, 1, column)?.value);
  return { book, type, run, sums };
}

/** Pauses in which something may be typed, one after the other. */
test.each([0, 1, 2, 3, 4])('what is typed in pause %i of a calculation is in the next', (pause) => {
  const { book, type, run, sums } = stepByStep();
  expect(sums()).toEqual([0, 0]);
  for (let row = 1; row <= WRITTEN; row += 1) type(row, 1, '2');
  book.calculation.isDue = false;
  let pauses = 0;
  for (const _ of run()) {
    if (pauses === pause) {
      type(2, 2, '7');
      type(1, 1, '3');
    }
    pauses += 1;
  }
  expect(pauses).toBeGreaterThan(pause);
  // The driver goes on for as long as something is due.
  while (book.calculation.isDue) {
    book.calculation.isDue = false;
    for (const _ of run());
  }
  expect(sums()).toEqual([2 * WRITTEN + 1, 7]);
});
