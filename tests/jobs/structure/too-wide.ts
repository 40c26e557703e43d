import { MAX_COLUMNS } from '../../../src/book/area';
import type { CellValue } from '../../../src/book/cells';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const rows: readonly (readonly CellValue[])[] = [
  ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Byt lampor', 'Drift', 'v. 42', 'klart!!'],
  ['Mät luft', 'Drift', '2020-12-01', 'Pågår'],
  ['Köp cykel', 'Kök', '2020-10-15', 'utgår'],
];

/** A plan with headings of its own in all but so many of a sheet's columns, and a list of findings. */
export const headedUpTo = (columns: number) =>
  bookOf(
    sheetOf(
      'Plan',
      rows.map((line, row) => [
        ...line,
        ...Array.from({ length: MAX_COLUMNS - columns - line.length }, (_, at): CellValue =>
          row === 0 ? `Fält ${at}` : 'x',
        ),
      ]),
    ),
    sheetOf('Revision 2020', [
      ['Nr', 'Iakttagelse', 'Typ'],
      ['R1', 'Lamporna är gamla', 'Avvikelse'],
    ]),
  );
