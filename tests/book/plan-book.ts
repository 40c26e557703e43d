import { replay } from '../../src/book/replay';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { seedBook } from './seed-book';

export const PLAN = 'Plan 2020';

/** A plan with enough rows that one can be told from another, most of its statuses alike. */
export const planBook: WorkbookSnapshot = replay(seedBook, [
  {
    kind: 'writeCells',
    at: { sheet: PLAN, row: 1, column: 1 },
    overFormula: true,
    cells: [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Status', 'Klart senast'],
      ...Array.from({ length: 9 }, (_, at) => [
        at + 1,
        `Åtgärd ${at + 1}`,
        at % 2 ? 'Anna' : 'Bo',
        at % 3 ? 'klart' : 'Klart!!',
        at % 4 ? `v. ${at + 1}` : null,
      ]),
    ],
  },
]);
