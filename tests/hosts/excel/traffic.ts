import { grid } from '../../../scripts/bench-core';
import type { CellInput, Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import type { RequestNote } from '../../../workbench/office-double/workbench';
import { excelUnderTest } from './excel-double';
import { planFile } from './plan-file';

/** Bytes that Excel on the web takes in one message, with room to spare. */
const MOST = 4.5 * 2 ** 20;
const MOST_REQUEST = 4 * 2 ** 20;

const COLUMNS = 12;

const corner = { sheet: 'Ny', row: 1, column: 1, rows: 1, columns: 1 };

/** What a job would do to all of it: a new sheet as large, where the test has time for that, and a changed column. */
const changing = (lines: readonly (readonly CellInput[])[]): readonly Edit[] => [
  ...(lines.length < 20_000
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

/** How often an answer was waited for: a request that came before the one ahead of it was answered waited for none. */
const roundTrips = (requests: readonly RequestNote[]): number =>
  requests.filter(({ answered }, at) => answered >= (requests[at - 1]?.number ?? 0)).length;

/** Applies a change to a plan of so many rows: it takes at most so many round trips, none over the limit of its size. */
export async function mustTravelLight(
  rows: number,
  most: { readonly read: number; readonly written: number },
): Promise<void> {
  const { lines, bytes, book } = planOf(rows);
  const { host, workbench } = excelUnderTest(bytes);
  const edits = changing(lines);
  await host.apply(guarded(book, edits));
  const requests = asked(workbench.requests);
  const first = requests.findIndex(isWriting);
  const [reading, writing] = [requests.slice(0, first), requests.slice(first)];
  const largest = (bytes: readonly number[]): number => Math.max(...bytes);
  const sent = largest(requests.map(({ requestBytes }) => requestBytes));
  const got = largest(requests.map(({ replyBytes }) => replyBytes));
  const mb = (bytes: number): string => (bytes / 2 ** 20).toFixed(2);
  const [read, written] = [reading, writing].map(roundTrips);
  process.stdout.write(
    `excel, ${rows} rows × ${COLUMNS}: read in ${read} round trips of ${reading.length} requests, written in ${written} of ${writing.length}, largest request ${mb(sent)} MB, largest reply ${mb(got)} MB\n`,
  );
  expect(read).toBeLessThanOrEqual(most.read);
  expect(written).toBeLessThanOrEqual(most.written);
  expect(sent).toBeLessThan(MOST_REQUEST);
  expect(got).toBeLessThan(MOST);
  expect(workbench.sheet('Blad1').rows).toBe(rows);
  if (rows > 1000) return;
  const after = await host.read();
  const planned = replay(book, edits);
  expect(after.sheets.map(({ values }) => values)).toEqual(planned.sheets.map(({ values }) => values));
}
