import type { CellInput, Edit } from '../../../src/book/edit';
import { replay } from '../../../src/book/replay';
import { appsScriptHost } from '../../../src/hosts/apps-script/apps-script';
import { jobs } from '../../../src/jobs/jobs';
import { emptyBook } from '../../book/seed-book';
import { sample, worldFrom } from '../../apps-script/seeded-world';
import type { BookState } from '../../fakes/spreadsheet-app/state';
import type { ServerCall } from '../../fakes/spreadsheet-app/strict';
import { copied } from './broken-runs';
import { servicesOf } from './seeded';

/*
 * A service call asks the spreadsheet or changes it (tests/fakes/spreadsheet-app/server-calls.ts says which members). What
 * they cost is a matter of their number, not of the rows they carry: docs/decisions/0015.
 */
const options = { today: '2020-11-24' };

/** @param left counted from the end, so that plans of every size end alike */
const action = (row: number, left: number): CellInput[] => [
  `Å-${row + 1}`,
  `Byt lampor i hus ${row + 1}`,
  'Anna Berg',
  left % 3 === 0 ? 'v. 42' : { date: '2020-10-31' },
  left % 2 === 0 ? 'pågår' : 'Klar',
];

/** Every second finding is answered, so that its cell gets a link. */
const finding = (row: number): CellInput[] => [
  `F${row + 1}`,
  'Förbättringsförslag',
  `Byt lampor i hus ${row + 1}`,
  row % 2 === 0 ? `Å-${row + 1}` : null,
];

const many = (count: number, line: (row: number, left: number) => CellInput[]): CellInput[][] =>
  Array.from({ length: count }, (_, row) => line(row, count - row));

const sheet = (name: string, cells: CellInput[][]): readonly Edit[] => [
  { kind: 'addSheet', sheet: name },
  { kind: 'writeCells', at: { sheet: name, row: 1, column: 1 }, cells },
];

const workbook = (rows: number): readonly Edit[] => [
  ...sheet('Plan 2020', [['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'], ...many(rows, action)]),
  ...sheet('Revisioner 2020', [['Ref', 'Typ', 'Iakttagelse', 'Åtgärd i planen'], ...many(rows / 5, finding)]),
];

/** A sheet that is too small is made larger: the only calls that a larger plan may take more. */
const grows = ({ name }: ServerCall): boolean => /^Sheet\.insert(?:Rows|Columns)After$/.test(name);

interface Count {
  readonly read: number;
  readonly apply: number;
}

/** What the work gives, and how many calls it takes. */
function counting<Gives>(book: BookState, work: () => Gives): readonly [Gives, number] {
  book.wire.calls.length = 0;
  const given = work();
  return [given, book.wire.calls.filter((call) => !grows(call)).length];
}

/** What one execution of the script takes: it reads, works out the job, and carries it out. */
function counted(book: BookState, job: 'structure' | 'rollup' | 'link' | 'agenda' | 'review'): Count {
  const host = appsScriptHost(servicesOf(book));
  const [before, read] = counting(book, () => host.read());
  const { changes } = jobs[job](before, options);
  expect(changes.edits).not.toEqual([]);
  const [, apply] = counting(book, () => host.apply(changes));
  return { read, apply };
}

const sizes = [50, 1000] as const;

/** The largest plan is reviewed, which is all the jobs at once. */
const largest = 10_000;

/** The most calls that each job may take to carry out, whatever the number of rows. */
const most = { structure: 40, rollup: 65, link: 20, agenda: 47, review: 97 } as const;

describe('as many calls for many rows as for 50', () => {
  const books = new Map<number, BookState>();
  beforeAll(() => {
    for (const rows of [...sizes, largest])
      books.set(rows, worldFrom(replay(emptyBook, workbook(rows))).book);
  });

  test.each(Object.entries(most))('%s', (name, bound) => {
    const job = name as keyof typeof most;
    const counts = [...books]
      .filter(([rows]) => rows < largest || job === 'review')
      .map(([, book]) => counted(copied(book), job));
    const [few] = counts;
    console.log(`service calls of ${job}: ${JSON.stringify(counts)}`);
    expect(counts).toEqual(counts.map(() => few));
    expect(counts).toHaveLength(job === 'review' ? 3 : 2);
    // Five for the spreadsheet, one for its time zone, fifteen for each sheet.
    expect(few?.read).toBe(5 + 1 + 15 * 2);
    expect(few?.apply).toBeLessThanOrEqual(bound);
  });
});

test('the review of a sample workbook, in calls, and once more when a status has changed', () => {
  const read = sample('handlingsplan-exempel.xlsx');
  const planned = replay(read, jobs.review(read, options).changes.edits);
  const { book } = worldFrom(read, [planned]);
  const first = counted(book, 'review');
  const state = book.sheets.find(({ name }) => name.endsWith('(ordnad)'));
  const status = [...(state?.cells.values() ?? [])].find(({ value }) => value === 'pågår');
  if (!status) throw new Error('no status to change');
  status.value = 'klart';
  const again = counted(book, 'review');
  console.log(`service calls of the sample: ${JSON.stringify([first, again])}`);
  expect(first.read).toBe(5 + 1 + 15 * read.sheets.length);
  // 25 of them make the sheet of the annual wheel, with its picture.
  expect(first.apply).toBeLessThanOrEqual(170);
  expect(again.apply).toBeLessThanOrEqual(50);
});
