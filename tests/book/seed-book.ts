import type { Edit } from '../../src/book/edit';
import { replay } from '../../src/book/replay';
import type { WorkbookSnapshot } from '../../src/book/snapshot';

export const emptyBook: WorkbookSnapshot = {
  sheets: [],
  otherSheets: [],
  names: [],
  properties: new Map(),
  isStructureProtected: false,
};

/** What the contract's workbook holds before generated edits: text, numbers, days, a formula, a time of day, a rule, a table, a name. */
export const seedEdits: readonly Edit[] = [
  { kind: 'addSheet', sheet: 'Plan 2020' },
  { kind: 'addSheet', sheet: 'Data' },
  {
    kind: 'writeCells',
    at: { sheet: 'Plan 2020', row: 1, column: 1 },
    cells: [
      ['Nr', 'Åtgärd', 'Klart senast'],
      [1, 'Byt lampor', { date: '2020-03-31' }],
      [2, 'Mät avfall', 'v. 42'],
      [3, 'Res mindre', null],
      [{ formula: { kind: 'foreign', text: 'SUM(A2:A4)' }, value: 6 }, true, { date: '2021-12-31' }],
    ],
  },
  {
    kind: 'writeCells',
    at: { sheet: 'Data', row: 1, column: 1 },
    cells: [
      ['Kod', 'Värde', 'Dag'],
      ['a', 0.5, { date: '2020-01-01' }],
      ['b', 12, null],
    ],
  },
  { kind: 'setFormat', area: { sheet: 'Data', row: 2, column: 2, rows: 2, columns: 1 }, format: '0.00' },
  // A time of day: a number, since it is less than the first day.
  { kind: 'writeCells', at: { sheet: 'Data', row: 6, column: 2 }, cells: [[0.75]] },
  { kind: 'setFormat', area: { sheet: 'Data', row: 6, column: 2, rows: 1, columns: 1 }, format: 'h:mm' },
  {
    kind: 'setRule',
    area: { sheet: 'Plan 2020', row: 2, column: 2, rows: 3, columns: 1 },
    rule: { kind: 'list', source: ['a', 'b'], strict: false },
  },
  { kind: 'setWidths', sheet: 'Plan 2020', column: 2, widths: [40] },
  { kind: 'setProperty', name: 'a', value: 'förr' },
];

export const seedBook: WorkbookSnapshot = replay(emptyBook, seedEdits);
