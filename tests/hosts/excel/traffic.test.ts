import type { CellInput, Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { blankWorkbook } from '../xlsx/blank-workbook';
import { excelUnderTest } from './excel-double';

/** Bytes that Excel on the web takes in one message, with room to spare. */
const MOST = 4.5 * 2 ** 20;

const COLUMNS = 8;

const line = (row: number): readonly CellInput[] => [
  row,
  `Åtgärd ${row}: byt armaturer`,
  'Anna Berg',
  { date: '2020-06-30' },
  'Pågår',
  null,
  null,
  0.25,
];

const rowsOf = (count: number): readonly (readonly CellInput[])[] =>
  Array.from({ length: count }, (_, row) => line(row + 1));

const planOf = (rows: number): readonly Edit[] => [
  { kind: 'addSheet', sheet: 'Plan' },
  { kind: 'writeCells', at: { sheet: 'Plan', row: 1, column: 1 }, cells: rowsOf(rows) },
];

/** What a job would do to all of it: a new sheet as large, and a changed column. */
const changing = (rows: number): readonly Edit[] => [
  { kind: 'addSheet', sheet: 'Ny' },
  {
    kind: 'setName',
    name: 'planbok_ny',
    area: { sheet: 'Ny', row: 1, column: 1, rows: 1, columns: 1 },
    hidden: true,
  },
  { kind: 'writeCells', at: { sheet: 'Ny', row: 1, column: 1 }, cells: rowsOf(rows) },
  {
    kind: 'writeCells',
    at: { sheet: 'Plan', row: 1, column: 5 },
    cells: Array.from({ length: rows }, () => ['Klar']),
  },
];

test.each([
  [10, { read: 2, written: 1 }],
  [1000, { read: 2, written: 1 }],
  [19_000, { read: 8, written: 4 }],
])(
  '%i rows: so many round trips, none over the limit',
  async (rows, most) => {
    const file = xlsxHost(blankWorkbook());
    file.apply(guarded(file.read(), planOf(rows)));
    const { host, workbench } = excelUnderTest(file.bytes());
    const ours = (from: number) =>
      workbench.requests
        .slice(from)
        .filter(({ members }) => members.some((used) => !used.includes('_Remove')));
    const book = await host.read();
    const reading = ours(0);
    const from = workbench.requests.length;
    await host.apply(guarded(book, changing(rows)));
    const applying = ours(from);
    const writing = applying.filter(({ members }) => members.some((used) => used.endsWith('=')));
    const bytes = workbench.requests.flatMap(({ requestBytes, replyBytes }) => [requestBytes, replyBytes]);
    process.stdout.write(
      `excel, ${rows} rows × ${COLUMNS}: read in ${reading.length}, applied in ${applying.length} (${writing.length} writing), largest message ${(Math.max(...bytes) / 2 ** 20).toFixed(2)} MB\n`,
    );
    expect(reading.length).toBeLessThanOrEqual(most.read);
    expect(writing.length).toBeLessThanOrEqual(most.written);
    expect(Math.max(...bytes)).toBeLessThan(MOST);
    const after = await host.read();
    const planned = replay(book, changing(rows));
    expect(after.sheets.map(({ values }) => values.length)).toEqual(
      planned.sheets.map(({ values }) => values.length),
    );
  },
  120_000,
);
