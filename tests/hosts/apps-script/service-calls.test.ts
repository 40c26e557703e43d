import type { CellInput, Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import { appsScriptHost } from '../../../src/hosts/apps-script/apps-script';
import { Failure } from '../../../src/hosts/failure';
import { jobs } from '../../../src/jobs/jobs';
import { seedEdits } from '../../book/seed-book';
import { sample, worldFrom } from '../../apps-script/seeded-world';
import { comparable } from '../comparable';
import { freshHost, seen } from './broken-runs';
import { seeded, servicesOf } from './seeded';

/*
 * A service call asks the spreadsheet or changes it (tests/fakes/spreadsheet-app/server-calls.ts says which members). What
 * they cost is a matter of their number, not of the rows they carry.
 */
const plan = (rows: number): readonly Edit[] => [
  { kind: 'addSheet', sheet: 'Plan' },
  {
    kind: 'writeCells',
    at: { sheet: 'Plan', row: 1, column: 1 },
    cells: [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ...Array.from({ length: rows }, (_, row): CellInput[] => [
        row + 1,
        `Byt lampor i hus ${row + 1}`,
        'Anna Berg',
        row % 3 === 0 ? 'v. 42' : { date: '2020-10-31' },
        row % 2 === 0 ? 'pågår' : 'Klar',
      ]),
    ],
  },
];

function callsFor(rows: number): { readonly read: number; readonly structure: number } {
  const { book } = seeded(plan(rows));
  book.wire.calls.length = 0;
  const before = freshHost(book).read();
  const read = book.wire.calls.length;
  const { changes } = jobs.structure(before, { today: '2020-09-01' });
  expect(changes.edits.length).toBeGreaterThan(5);
  book.wire.calls.length = 0;
  freshHost(book).apply(changes);
  expect(comparable(freshHost(book).read())).toEqual(comparable(replay(before, changes.edits)));
  return { read, structure: book.wire.calls.length };
}

test('a plan of 1,000 rows takes the calls that one of 50 takes', () => {
  const [few, many] = [callsFor(50), callsFor(1000)];
  console.log(`service calls, 50 and 1,000 rows: ${JSON.stringify(few)} ${JSON.stringify(many)}`);
  expect(many.read).toBe(few.read);
  expect(many.structure).toBe(few.structure);
  // The spreadsheet's own, and 17 for the one sheet.
  expect(many.read).toBeLessThanOrEqual(7 + 17 + 2);
}, 120_000);

test('the review of a sample workbook, in calls', () => {
  const wish = { today: '2020-11-24' };
  const read = sample('handlingsplan-exempel.xlsx');
  const planned = replay(read, jobs.review(read, wish).changes.edits);
  const { book } = worldFrom(read, [planned]);
  const host = appsScriptHost(servicesOf(book));
  const before = host.read();
  const reading = book.wire.calls.length;
  host.apply(jobs.review(before, wish).changes);
  const total = book.wire.calls.length;
  const byName = new Map<string, number>();
  for (const { name } of book.wire.calls.slice(reading)) byName.set(name, (byName.get(name) ?? 0) + 1);
  const most = [...byName].sort((a, b) => b[1] - a[1]).slice(0, 12);
  console.log(
    `service calls of a review: read ${reading}, apply ${total - reading}: ${JSON.stringify(most)}`,
  );
  expect(reading).toBeLessThanOrEqual(7 + 17 * read.sheets.length);
  expect(total - reading).toBeLessThan(420);
}, 60_000);

test('a run that would not end in time is taken back', () => {
  const { book } = seeded(seedEdits);
  const before = seen(book);
  let clock = 0;
  const host = appsScriptHost(servicesOf(book), () => (clock += 150_000));
  const changes = guarded(host.read(), [{ kind: 'setProperty', name: 'a', value: 'b' }]);
  expect(() => host.apply(changes)).toThrow(new Failure('too-large', { reason: 'script-time' }));
  expect(seen(book)).toBe(before);
});

test('a sheet that somebody has locked is told before anything is written', () => {
  const { book } = seeded(seedEdits);
  const before = seen(book);
  book.protections = [
    { kind: 'RANGE', sheetId: book.sheets[0]?.id ?? 0, isWarningOnly: false, canEdit: false },
  ];
  const host = freshHost(book);
  const changes = guarded(host.read(), [
    { kind: 'writeCells', at: { sheet: 'Plan 2020', row: 1, column: 1 }, cells: [['x']] },
  ]);
  expect(() => host.apply(changes)).toThrow(new Failure('protected', { reason: 'protected-sheet' }));
  expect(seen(book)).toBe(before);
});

test('a kept cell with runs of its own, beside many written ones, keeps them', () => {
  const { book } = seeded(plan(40));
  const sheet = book.sheets.find(({ name }) => name === 'Plan');
  const rich = sheet?.cells.get('20,2');
  if (rich) rich.runs = [{ from: 0, to: 3, link: null, isBold: true }];
  const host = freshHost(book);
  const read = host.read();
  const cells = Array.from({ length: 40 }, (_, row): CellInput[] => [row % 2 === 0 ? 'ny' : { keep: true }]);
  host.apply(guarded(read, [{ kind: 'writeCells', at: { sheet: 'Plan', row: 3, column: 2 }, cells }]));
  expect(sheet?.cells.get('20,2')?.runs).toHaveLength(1);
});

test.each(['en_US', 'sv_SE'])(
  'dates keep their day in every time zone: %s',
  (locale) => {
    for (const zone of ['UTC', 'Europe/Stockholm', 'Pacific/Apia', 'America/St_Johns', 'Asia/Kathmandu']) {
      const { book } = seeded(seedEdits, { zone, locale });
      const days = [
        '1900-03-01',
        '1924-02-29',
        '1980-04-06',
        '2020-03-29',
        '2020-10-25',
        '2026-06-30',
        '9999-12-31',
      ];
      const host = freshHost(book);
      const cells: CellInput[][] = [
        ...days.map((date) => [{ date }]),
        [{ date: '2020-03-29', time: '03:30:00' }],
        [{ date: '2026-01-02', time: '08:05:09' }],
      ];
      const made: Edit = { kind: 'writeCells', at: { sheet: 'Data', row: 10, column: 1 }, cells };
      const read = host.read();
      host.apply(guarded(read, [made]));
      expect(comparable(freshHost(book).read())).toEqual(comparable(replay(read, [made])));
    }
  },
  60_000,
);
