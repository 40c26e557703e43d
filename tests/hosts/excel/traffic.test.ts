import { grid } from '../../../scripts/bench-core';
import type { CellInput, Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
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

interface Plan {
  readonly lines: readonly (readonly CellInput[])[];
  readonly bytes: Uint8Array;
  /** What the file's reader reads: Excel's reading must agree, or applying refuses. */
  readonly book: WorkbookSnapshot;
}

let last: readonly [rows: number, plan: Plan] | undefined;

/** A plan of so many rows; the last one is kept, since the next test may ask for the same. */
function planOf(rows: number): Plan {
  if (last?.[0] === rows) return last[1];
  const lines = grid(rows - 1);
  const bytes = planFile(lines);
  const plan = { lines, bytes, book: snapshotOf(bytes) };
  last = [rows, plan];
  return plan;
}

/** What the library sends of its own accord when it is done with a batch is not counted. */
const asked = (requests: readonly RequestNote[]): readonly RequestNote[] =>
  requests.filter(({ members }) => members.some((used) => !used.includes('_Remove')));

const isWriting = ({ members }: RequestNote): boolean => members.some((used) => used.endsWith('='));

test.each([
  ['on the web', 10, { read: 2, written: 1 }],
  ['on the web', 1000, { read: 2, written: 1 }],
  // Values alone are 4.3 MB at 20,000 rows: two replies of what Excel on the web gives are too few (decision 13).
  ['on the web', 19_000, { read: 5, written: 3 }],
  ['on a computer', 19_000, { read: 2, written: 1 }],
  ['on the web', 60_000, { read: 13, written: 1 }],
] as const)(
  '%s, %i rows: so many round trips, none over the limit',
  async (where, rows, most) => {
    const isOnWeb = where === 'on the web';
    const { lines, bytes, book } = planOf(rows);
    const { host, workbench } = excelUnderTest(bytes, 14, isOnWeb);
    const edits = changing(lines, rows < 20_000 && isOnWeb);
    await host.apply(guarded(book, edits));
    const requests = asked(workbench.requests);
    const first = requests.findIndex(isWriting);
    const [reading, writing] = [requests.slice(0, first), requests.slice(first)];
    const largest = (bytes: readonly number[]): number => Math.max(...bytes);
    const sent = largest(requests.map(({ requestBytes }) => requestBytes));
    const got = largest(requests.map(({ replyBytes }) => replyBytes));
    const mb = (bytes: number): string => (bytes / 2 ** 20).toFixed(2);
    process.stdout.write(
      `excel ${where}, ${rows} rows × ${COLUMNS}: read in ${reading.length}, written in ${writing.length}, largest request ${mb(sent)} MB, largest reply ${mb(got)} MB\n`,
    );
    expect(reading.length).toBeLessThanOrEqual(most.read);
    expect(writing.length).toBeLessThanOrEqual(most.written);
    expect(sent).toBeLessThan(MOST_REQUEST);
    if (isOnWeb) expect(got).toBeLessThan(MOST);
    expect(workbench.sheet('Blad1').rows).toBe(rows);
    if (rows > 1000) return;
    const after = await host.read();
    const planned = replay(book, edits);
    expect(after.sheets.map(({ values }) => values)).toEqual(planned.sheets.map(({ values }) => values));
  },
  120_000,
);
