import fc from 'fast-check';
import type { CellValue } from '../../src/book/cells';

import type { SheetSnapshot, WorkbookSnapshot } from '../../src/book/snapshot';
import { plans } from '../plan/any-sheet';
import { bookOf, sheetOf } from '../plan/sheet-of';

/* Workbooks with a plan, audit findings that refer to its actions, and decisions: numbers are right, wrong, or of two rows. */

const ids = fc.constantFrom<CellValue>('Å-1', 'Å-2', 'Å-3', null);
const references = fc.constantFrom<CellValue>('Å-1', 'Å-2 och Å-3', 'Å-9', 'se Å-1', null, '', 'Å-1, Å-1');
const states = fc.constantFrom<CellValue>('Klar', 'Pågår', 'Väntar', 'se protokoll', '', null, 'Utgår');
const days = fc.constantFrom<CellValue>({ date: '2020-03-31' }, { date: '2021-03-31' }, 'v. 42', null);
const kinds = fc.constantFrom<CellValue>('Avvikelse', 'Förbättringsförslag', 'Positivt', null);

const rows = (cells: fc.Arbitrary<CellValue[]>): fc.Arbitrary<CellValue[][]> =>
  fc.array(cells, { minLength: 2, maxLength: 7 });

const numberedPlan: fc.Arbitrary<SheetSnapshot> = rows(
  fc
    .tuple(ids, fc.integer({ min: 1, max: 99 }), days, states)
    .map(([id, number, day, status]) => [id, `Byta sak ${number}`, 'Drift', day, status]),
).map((lines) => sheetOf('Plan 2020', [['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'], ...lines]));

const findings: fc.Arbitrary<SheetSnapshot> = rows(
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 99 }), kinds, references, states)
    .map(([id, number, kind, reference, status]) => [`R${id}`, `Brist ${number}`, kind, reference, status]),
).map((lines) => sheetOf('Revision 2020', [['Nr', 'Iakttagelse', 'Typ', 'Åtgärd nr', 'Status'], ...lines]));

const decisions: fc.Arbitrary<SheetSnapshot> = rows(
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), days, states)
    .map(([number, day, status]) => [`Beslut om sak ${number}`, 'Rektor', day, status]),
).map((lines) => sheetOf('Beslut 2020-03-01', [['Beslut', 'Ansvarig', 'Klart senast', 'Status'], ...lines]));

/** Books whose sheets speak of one another, in any order. */
export const linkedBooks: fc.Arbitrary<WorkbookSnapshot> = fc
  .tuple(numberedPlan, findings, fc.option(decisions, { nil: null }), fc.boolean())
  .map(([plan, audit, decided, isReversed]) => {
    const sheets = [plan, audit, ...(decided ? [decided] : [])];
    return bookOf(...(isReversed ? sheets.reverse() : sheets));
  });

/** The same, or a plan as people make them beside a list of findings. */
export const anyBooks: fc.Arbitrary<WorkbookSnapshot> = fc.oneof(
  linkedBooks,
  fc.tuple(plans, findings).map(([plan, audit]) => bookOf(plan, audit)),
);
