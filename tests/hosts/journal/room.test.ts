import { guarded } from '../../../src/book/guarded';
import { runSync } from '../../../src/book/pausable';
import { applied, listed } from '../../../src/hosts/journal/journal';
import { JOURNAL_ROWS, MOST_RUNS, firstRunRow } from '../../../src/hosts/journal/journal-sheet';
import { seedBook } from '../../book/seed-book';
import { heldFrom } from './breaks';
import { tornPlace, type Held } from './torn-place';

/** A run's row as it stands in the sheet, that says it has so many pieces, a piece being at most 32,000 characters. */
const rowOf = (number: number, pieces = 1, state = 'done'): string[] => [
  `${number}`,
  state,
  JSON.stringify({ id: `run ${number}`, job: 'review', day: '2020-11-24', cells: 1 }),
  `${pieces} 0123456789abcdef`,
];

const withRows = (rows: readonly string[][]): Held => ({
  ...heldFrom(seedBook),
  journal: [['planbok journal 1'], ...rows.map((row) => [...row])],
});

/** The ids of what is in the journal after one more run, and the row that the new one is in. */
function afterOneMore(
  rows: readonly string[][],
  value = 'ny',
): { ids: readonly string[]; row: number; job: readonly unknown[] } {
  const held = withRows(rows);
  const place = tornPlace(held);
  const note = { job: 'new', day: '2020-11-25', cells: 1 };
  runSync(applied(place, guarded(held.book, [{ kind: 'setProperty', name: 'a', value }]), { note }));
  const runs = runSync(listed(place));
  const row = held.journal.findIndex((line) => line[2]?.includes('"job":"new"')) + 1;
  return { ids: runs.slice(1).map(({ id }) => id), row, job: [runs[0]?.job, held.journal[row - 1]?.[0]] };
}

const numbered = (from: number, count: number, pieces = 1) =>
  Array.from({ length: count }, (_, index) => rowOf(from + index, pieces));
const names = (...numbers: number[]): string[] => numbers.map((number) => `run ${number}`);

test.each([0, 1, MOST_RUNS - 2, MOST_RUNS - 1])('%d runs before: all of them are kept', (count) => {
  const { ids, row, job } = afterOneMore(numbered(1, count));
  expect(ids).toEqual(names(...Array.from({ length: count }, (_, index) => count - index)));
  expect(row).toBe(firstRunRow + count);
  expect(job).toEqual(['new', `${count + 1}`]);
});

test('of as many runs as there is room for, the oldest goes, whatever its row', () => {
  const rows = numbered(1, MOST_RUNS);
  const { ids, row } = afterOneMore([...rows.slice(5), ...rows.slice(0, 5)]);
  expect(ids).toEqual(names(...Array.from({ length: MOST_RUNS - 1 }, (_, index) => MOST_RUNS - index)));
  expect(row).toBe(JOURNAL_ROWS);
});

test('a sheet that somebody has filled to the last row: the new run takes the row of the oldest', () => {
  const rows = numbered(1, MOST_RUNS + 1);
  const { ids, row, job } = afterOneMore([...rows.slice(3), ...rows.slice(0, 3)]);
  expect(row).toBe(JOURNAL_ROWS - 2);
  expect(job).toEqual(['new', `${MOST_RUNS + 2}`]);
  expect(ids).toEqual(names(...Array.from({ length: MOST_RUNS - 1 }, (_, index) => MOST_RUNS + 1 - index)));
});

test('the first row without a run is taken', () => {
  expect(afterOneMore([rowOf(1), [], rowOf(2)]).row).toBe(firstRunRow + 1);
});

// All of them together hold at most 8 * 1,024 * 1,024 characters: 262 pieces and 4,608.
test.each<[readonly number[], number, readonly number[]]>([
  [[131, 131], 1, [2, 1]],
  [[131, 132], 1, [2]],
  [[1, 131, 131], 1, [3, 2]],
  [[262], 1, [1]],
  [[262], 5_000, []],
  [[263], 1, []],
  [[400, 1], 1, [2]],
  [[1, 400], 1, []],
])(
  'runs of %j pieces, the oldest first, and one of some more than %d characters: %j have room',
  (pieces, length, kept) => {
    const rows = pieces.map((count, index) => rowOf(index + 1, count));
    expect(afterOneMore(rows, 'x'.repeat(length)).ids).toEqual(names(...kept));
  },
);

test('a run that was undone in part stands between those of its time, and counts as one of them', () => {
  const { ids, job } = afterOneMore([rowOf(3.5, 1, 'undone-in-part'), rowOf(3), rowOf(2)]);
  expect(ids).toEqual(names(3.5, 3, 2));
  expect(job).toEqual(['new', '4']);
});

test('a run that was being written down anew has two rows: the newer counts, and the next run takes the older away', () => {
  const older = rowOf(3);
  const newer = ['3.5', 'undone-in-part', ...older.slice(2)];
  const held = withRows([older, rowOf(4), newer]);
  const place = tornPlace(held);
  expect(runSync(listed(place)).map(({ id, state }) => [id, state])).toEqual([
    ['run 4', 'done'],
    ['run 3', 'undone-in-part'],
  ]);
  runSync(applied(place, guarded(held.book, [{ kind: 'setProperty', name: 'a', value: 'ny' }])));
  expect(held.journal.filter((line) => line[2]?.includes('"run 3"')).length).toBe(1);
  expect(
    runSync(listed(place))
      .map(({ id }) => id)
      .slice(1),
  ).toEqual(['run 4', 'run 3']);
});
