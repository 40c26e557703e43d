import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf } from '../sheet-of';

/* A row below a gap that says what items above it say is one of them, however much its words are like headings. */

const tasks = [
  'Planera säkerhetskopiorna',
  'Byt leverantör',
  'Utbilda personalen',
  'Testa truckarna',
  'Ta fram en rutin',
  'Informera alla',
];
const owners = ['Projektledare', 'HR', 'Ansvarig chef', 'Driftgruppen'];
const statuses = ['Ej påbörjad', 'Genomfört', 'Pågår', 'Start i höst', 'Avslutad'];
const times: readonly (readonly [string, readonly CellValue[]])[] = [
  ['Senast', ['senast 12 mars', 'senast 17 juni', 'v. 40']],
  ['Klart', ['12 mars', 'senast 1/9', 'vecka 11']],
  ['När', ['Klart i maj', 'Slutet av juni', 'Start 1 oktober']],
  ['Deadline', ['2026-06-01', '2026-07-01', '2026-08-01'].map(day)],
];

describe.each(times)('%s', (heading, cells) => {
  it.each(tasks.map((_, at) => at).slice(1))('a gap above row %d', (gap) => {
    for (const shift of [0, 1, 2, 3]) {
      const rows = tasks.map((task, at): CellValue[] => [
        task,
        owners[(at + shift) % 2] ?? null,
        cells[(at + shift) % cells.length] ?? null,
        statuses[(at * 2 + shift) % 3] ?? null,
      ]);
      const sheet = [['Vad', 'Vem', heading, 'Status'], ...rows.slice(0, gap), [null], ...rows.slice(gap)];
      const { tables } = readPlan(bookOf(sheetOf('Plan 2026', sheet)), { today: '2026-05-20' });
      const titles = tables.map((table) => table.rows.map(({ title }) => title));
      // A row alone above the gap says too little to tell what follows from another table.
      if (gap > 2) expect(titles).toEqual([tasks]);
    }
  });
});

it('another plan below a gap is another plan, though it is about the same', () => {
  const sheet: CellValue[][] = [
    ['Vad', 'Vem', 'När', 'Status'],
    ['Byt leverantör', 'HR', 'v. 40', 'Pågår'],
    ['Utbilda personalen', 'HR', 'v. 42', 'Pågår'],
    [null],
    ['Aktivitet', 'Ansvarig', 'Klart senast', 'Läge'],
    ['Byt leverantör', 'HR', 'v. 40', 'Pågår'],
    ['Laga taket', 'Driftgruppen', 'v. 44', 'Klart'],
  ];
  const { tables } = readPlan(bookOf(sheetOf('Plan 2026', sheet)), { today: '2026-05-20' });
  expect(tables.map((table) => table.rows.length)).toEqual([2, 2]);
});
