import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { actionRules } from '../../../src/jobs/lifecycle/action-rules';
import { reasonsIn } from '../../../src/jobs/lifecycle/reasons';
import type { DeadlineReading, TableReading } from '../../../src/plan/reading';
import { bookOf } from '../../plan/sheet-of';
import { readingOf, type ShortRow, type ShortTable } from '../reading-of';

/* Where a row says why it is dropped, and which rows need not say it. */

const COMMENT = 4;
const MOVED_TO = 5;
const KEPT = 6;

const columns: NonNullable<ShortTable['more']> = [
  { field: 'comment', heading: 'Kommentar' },
  { field: 'links', heading: 'Fortsätter som', more: 'movedTo' },
  { field: 'unknown', heading: 'Ursprunglig text', more: 'originalText' },
];

const plan = (rows: readonly ShortRow[], more: ShortTable['more'] = columns): ShortTable => ({
  sheet: 'Plan',
  kind: 'actions',
  year: 2020,
  rows,
  ...(more === undefined ? {} : { more }),
});

function tableOf(of: ShortTable): TableReading {
  const [table] = readingOf(of).tables;
  if (!table) throw new Error('no table');
  return table;
}

const saysMore = (table: TableReading): TableReading => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, status: { ...row.status, saysMore: true } })),
});

test.each<[string, Partial<ShortRow>, boolean, boolean]>([
  ['nothing', {}, false, false],
  ['a comment', { more: { [COMMENT]: 'För dyrt' } }, false, true],
  ['a blank', { more: { [COMMENT]: '  ' } }, false, false],
  ['the action that it goes on as', { more: { [MOVED_TO]: 'B-4' } }, false, false],
  ['more in its status, which is the word alone', { statusText: 'Utgår' }, true, false],
  ['more in its status: a reason', { statusText: 'Utgår, ingen budget' }, true, true],
  ['a reason in a status that is not said to say more', { statusText: 'Utgår, ingen budget' }, false, false],
  ['a reason in what the status was', { more: { [KEPT]: 'Status: Utgår, ingen budget' } }, false, true],
  ['the word alone in what it was', { more: { [KEPT]: 'Status: Utgår' } }, false, false],
  ['what another cell was', { more: { [KEPT]: 'Klart: när budgeten finns' } }, false, false],
  [
    'of two cells the status first',
    { more: { [KEPT]: 'Status: Utgår · Klart: när budgeten finns' } },
    false,
    false,
  ],
  [
    'of two cells the status last',
    { more: { [KEPT]: 'Klart: när budgeten finns · Status: Utgår' } },
    false,
    false,
  ],
  [
    'of two cells, with a reason',
    { more: { [KEPT]: 'Klart: i maj · Status: Utgår, ingen budget' } },
    false,
    true,
  ],
])('whether a row says why: %s', (_, row, isMore, expected) => {
  const plain = tableOf(plan([{ title: 'Byt lampor', ...row }]));
  const table = isMore ? saysMore(plain) : plain;
  expect(table.rows.map((one) => reasonsIn(table).saysWhy(one))).toEqual([expected]);
});

test('in a plan that keeps no original texts, what the first cells say is no reason', () => {
  const table = tableOf(plan([{ title: 'Status: Utgår, ingen budget' }], []));
  expect(table.rows.map((one) => reasonsIn(table).saysWhy(one))).toEqual([false]);
  expect(reasonsIn(table).columns).toEqual([]);
});

const withStatus = (heading: string | null): TableReading => {
  const table = tableOf(plan([{ title: 'Byt lampor', more: { [KEPT]: 'Läget: Utgår, ingen budget' } }]));
  const others = table.columns.filter(({ field }) => field !== 'status');
  const status = table.columns.filter(({ field }) => field === 'status');
  return {
    ...table,
    columns: heading === null ? others : [...others, ...status.map((one) => ({ ...one, heading }))],
  };
};

test.each<[string | null, boolean]>([
  ['Läget', true],
  [' Läget ', true],
  ['Status', false],
  [null, false],
])('what the status was is told by the heading of its column: %j', (heading, expected) => {
  const table = withStatus(heading);
  expect(table.rows.map((row) => reasonsIn(table).saysWhy(row))).toEqual([expected]);
});

type Kind = DeadlineReading['kind'];

const dropped = (id: string, more: ShortRow['more'] = {}): ShortRow => ({
  id,
  title: `åtgärd ${id}`,
  status: 'moved',
  more,
});

const kinds = (table: TableReading, kind: Kind): TableReading => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, deadline: { ...row.deadline, kind } })),
});

const book: WorkbookSnapshot = bookOf();

function asked(table: TableReading, links: Parameters<typeof actionRules>[2] = []): readonly string[] {
  const others = readingOf(
    { sheet: 'Beslut', kind: 'decisions', rows: [] },
    { sheet: 'Revision', kind: 'findings', rows: [] },
  );
  const reading = { ...others, tables: [table, ...others.tables] };
  return actionRules(book, reading, links, [table], 2020, '2020-11-24').map(
    ({ code, at, found }) => `${code} ${at.sheet} ${at.row}/${at.column} ${found ?? ''}`,
  );
}

const [first, second] = ['dropped-without-reason Plan 2/4 A1', 'dropped-without-reason Plan 3/4 A2'];

test.each<[string, Kind, readonly ShortRow[], readonly string[]]>([
  ['moved on, of a day', 'day', [dropped('A1', { [MOVED_TO]: 'B1' }), dropped('A2')], [first, second]],
  [
    'moved on, of what comes every year',
    'recurring',
    [dropped('A1', { [MOVED_TO]: 'B1' }), dropped('A2')],
    [second],
  ],
  [
    'moved on, of what never ends',
    'continuous',
    [dropped('A1', { [MOVED_TO]: 'B1' }), dropped('A2')],
    [second],
  ],
  [
    'of what never ends, to nothing',
    'continuous',
    [dropped('A1', { [MOVED_TO]: ' ' }), dropped('A2', { 7: 'x' })],
    [first, second],
  ],
])('actions that are %s', (_, kind, rows, expected) => {
  expect(asked(kinds(tableOf(plan(rows)), kind))).toEqual(expected);
});

const link = (
  from: string,
  fromRow: number,
  to: string,
  toRow: number,
): Parameters<typeof actionRules>[2][number] => ({
  from: { sheet: from, row: fromRow },
  to: { sheet: to, row: toRow },
  via: '',
});

test.each<[string, Parameters<typeof actionRules>[2], readonly string[]]>([
  ['no link', [], [first, second]],
  ['a decision that names one', [link('Beslut', 2, 'Plan', 2)], [second]],
  ['one that names a decision', [link('Plan', 3, 'Beslut', 2)], [first]],
  ['links to other lists', [link('Revision', 2, 'Plan', 2), link('Plan', 3, 'Revision', 2)], [first, second]],
])('a decision is the reason: %s', (_, links, expected) => {
  expect(asked(tableOf(plan([dropped('A1'), dropped('A2')])), links)).toEqual(expected);
});
