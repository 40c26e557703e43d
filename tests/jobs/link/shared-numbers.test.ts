import type { CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf } from '../../plan/sheet-of';

/* The number that two actions have names neither: it is not written beside the finding that they say they answer. */

const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Svar på'];
const bookWith = (second: CellValue) =>
  bookOf(
    sheetOf('Plan 2020', [
      headings,
      [1, 'Måla fasaden', 'Per', '2020-10-01', 'Klar', null],
      [2, 'Byt lampor i hus A', 'Eva', '2020-11-01', 'Pågår', 'R1'],
      [second, 'Byt lampor i hus B', 'Eva', '2020-12-01', 'Pågår', 'R1'],
    ]),
    sheetOf('Revision 2020', [
      ['Nr', 'Iakttagelse', 'Typ', 'Åtgärd nr'],
      ['R1', 'Lamporna är gamla', 'Avvikelse', null],
      ['R2', 'Kemikalier saknar märkning', 'Avvikelse', null],
    ]),
  );

test.each<[CellValue, CellValue]>([
  [3, '2, 3'],
  [2, null],
  ['2', null],
])('actions 2 and %j answer a finding: %j is written beside it', (second, written) => {
  const book = bookWith(second);
  const { changes } = jobs.link(book, { today: '2020-09-01' });
  const after = replay(book, changes.edits);
  expect(after.sheets.find(({ name }) => name === 'Revision 2020')?.values[1]?.[3] ?? null).toBe(written);
  expect(jobs.link(after, { today: '2020-09-01' }).changes.edits).toEqual([]);
});
