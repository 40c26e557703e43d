import { grid } from '../../../scripts/bench-core';
import type { CellInput, Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import { valueAt } from '../../../src/book/snapshot';
import type { RequestNote } from '../../../src/workbench/workbench';
import { excelUnderTest } from './excel-double';
import { planFile } from './plan-file';

/** Bytes that Excel on the web takes in one message, with room to spare. */
const MOST = 4.5 * 2 ** 20;
const MOST_REQUEST = 4 * 2 ** 20;

const COLUMNS = 12;

const corner = { sheet: 'Ny', row: 1, column: 1, rows: 1, columns: 1 };

/** What a job would do to all of it: a new sheet as large where that is asked, and a changed column. */
const changing = (lines: readonly (readonly CellInput[])[], withSheet: boolean): readonly Edit[] => [
  ...(withSheet
    ? ([
        { kind: 'addSheet', sheet: 'Ny' },
        { kind: 'setName', name: 'planbok_ny', area: corner, hidden: true },
        { kind: 'writeCells', at: { sheet: 'Ny', row: 1, column: 1 }, cells: lines },
      ] as const)
    : []),
  {
    kind: 'writeCells',
    at: { sheet: 'Blad1', row: 2, column: 9 },
    cells: lines.slice(1).map(() => ['Klar']),
  },
];

/** What the library sends of its own accord when it is done with a batch is not counted. */
const asked = (requests: readonly RequestNote[]): readonly RequestNote[] =>
  requests.filter(({ members }) => members.some((used) => !used.includes('_Remove')));

const isWriting = ({ members }: RequestNote): boolean => members.some((used) => used.endsWith('='));

test.each([
  ['on the web', 10, { read: 2, written: 1 }],
  ['on the web', 1000, { read: 2, written: 1 }],
  // Values alone are 4.3 MB at 20,000 rows: two replies of what Excel on the web gives are too few (decision 13).
  ['on the web', 19_000, { read: 5, written: 3 }],
  ['on a computer', 19_000, { read: 2, written: 3 }],
  ['on the web', 60_000, { read: 14, written: 2 }],
] as const)(
  '%s, %i rows: so many round trips, none over the limit',
  async (where, rows, most) => {
    const lines = grid(rows - 1);
    const { host, workbench } = excelUnderTest(planFile(lines), 14, where === 'on the web');
    const book = await host.read();
    const reading = asked(workbench.requests);
    expect(book.sheets[0]?.values).toHaveLength(rows);
    for (const row of [1, 41, rows - 1, rows]) {
      for (let column = 1; column <= COLUMNS; column += 1) {
        const value = lines[row - 1]?.[column - 1] ?? null;
        const written = typeof value === 'object' && value !== null && 'date' in value ? value.date : value;
        expect(valueAt(book.sheets[0]!, row, column)).toBe(written === '' ? null : written);
      }
    }
    const edits = changing(lines, rows < 20_000);
    const from = workbench.requests.length;
    await host.apply(guarded(book, edits));
    const applying = asked(workbench.requests.slice(from));
    const writing = applying.filter(isWriting);
    const largest = (bytes: readonly number[]): number => Math.max(...bytes);
    const requests = largest(workbench.requests.map(({ requestBytes }) => requestBytes));
    const replies = largest(workbench.requests.map(({ replyBytes }) => replyBytes));
    const mb = (bytes: number): string => (bytes / 2 ** 20).toFixed(2);
    process.stdout.write(
      `excel ${where}, ${rows} rows × ${COLUMNS}: read in ${reading.length}, applied in ${applying.length} (${writing.length} writing), largest request ${mb(requests)} MB, largest reply ${mb(replies)} MB\n`,
    );
    expect(reading.length).toBeLessThanOrEqual(most.read);
    expect(writing.length).toBeLessThanOrEqual(most.written);
    expect(requests).toBeLessThan(MOST_REQUEST);
    if (where === 'on the web') expect(replies).toBeLessThan(MOST);
    expect(workbench.sheet('Blad1').lines.length).toBe(rows);
    if (rows > 1000) return;
    const after = await host.read();
    const planned = replay(book, edits);
    expect(after.sheets.map(({ values }) => values)).toEqual(planned.sheets.map(({ values }) => values));
  },
  120_000,
);
