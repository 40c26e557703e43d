import fc from 'fast-check';
import type { CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import type { SheetSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { plansOf } from '../../../src/jobs/review-year';
import { isOverdue } from '../../../src/jobs/rollup/rollup-figures';
import { isClosed, isRemaining } from '../../../src/plan/status';
import { textIn } from '../../../src/text/text';
import { plans } from '../../plan/any-sheet';
import { bookOf, sheetOf } from '../../plan/sheet-of';
import { ownersOn, type PageOnSheet } from './owners-of-sheet';
import { caseCount } from '../../case-count';

const today = '2020-11-24';
const request = { today, language: 'sv' } as const;
const { owners } = textIn('sv');

const owner = fc.constantFrom<CellValue>(
  'Anna Berg',
  'anna berg',
  'A. Berg',
  'Anna / Bo',
  'HR och IT',
  'Drift och IT',
  'Anna <anna@example.org>',
  'vakant',
  '-',
  null,
  '=1+1',
  'Kvarstår: 3',
  'constructor',
  'x'.repeat(300),
);
const status = fc.constantFrom<CellValue>('Klar', 'Pågår', 'Ej påbörjad', 'Utgår', 'Flyttas', '?', null);
const due = fc.constantFrom<CellValue>(
  { date: '2020-11-23' },
  { date: '2020-11-24' },
  { date: '2020-12-22' },
  { date: '2020-12-23' },
  'löpande',
  'den XX',
  null,
);
const ownedPlans: fc.Arbitrary<SheetSnapshot> = fc
  .array(fc.tuple(fc.option(fc.integer({ min: 1, max: 3 })), owner, due, status), {
    minLength: 2,
    maxLength: 14,
  })
  .map((rows) =>
    sheetOf('Plan 2020', [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ...rows.map(([no, who, when, how], index): CellValue[] => [
        no,
        `Byta sak ${index % 5}`,
        who,
        when,
        how,
      ]),
    ]),
  );

const sorted = (page: PageOnSheet | undefined): unknown =>
  page && Object.fromEntries(Object.entries(page).map(([group, cells]) => [group, [...cells].sort()]));

function mustStandWithItsOwners(sheet: SheetSnapshot): void {
  const book = bookOf(sheet);
  const { changes, reading, rollup, owners: figures } = jobs.owners(book, request);
  if (figures === null) return;
  const { pages, wholePlan } = ownersOn(replay(book, changes.edits));
  const expected = new Map<string, Record<keyof PageOnSheet, string[]>>();
  for (const table of plansOf(reading, rollup.year, true)) {
    for (const row of table.rows) {
      if (isClosed(row.status.status)) continue;
      const names = new Set(row.owners.map(({ name }) => name.toLowerCase()));
      const { date } = row.deadline;
      const group = !isRemaining(row.status.status)
        ? 'unclear'
        : isOverdue(row, today)
          ? 'overdue'
          : date !== null && date <= '2020-12-22'
            ? 'soon'
            : 'later';
      for (const name of names.size === 0 ? [owners.nobody.toLowerCase()] : names) {
        const page = expected.get(name) ?? { overdue: [], soon: [], later: [], unclear: [] };
        expected.set(name, page);
        page[group].push(`${table.sheet}!${row.row}`);
      }
    }
  }
  const shown = new Map([...pages].map(([name, page]) => [name.toLowerCase(), sorted(page)]));
  const cut = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name);
  expect(shown).toEqual(new Map([...expected].map(([name, page]) => [cut(name), sorted(page)])));
  const { byStatus } = rollup;
  expect(wholePlan).toEqual({
    remaining: byStatus.notStarted + byStatus.ongoing + byStatus.waiting,
    overdue: rollup.overdue,
    unclear: byStatus.unknown + byStatus.missing,
  });
}

test.each([
  ['any plan', plans],
  ['plans with owners of every sort', ownedPlans],
])(
  'every open action stands on the pages of its owners and on no other: %s',
  (_, arbitrary) => {
    fc.assert(fc.property(arbitrary, mustStandWithItsOwners), { numRuns: caseCount(150) });
  },
  60_000,
);

test('the pages are in alphabetical order, with å, ä and ö last and nobody after them', () => {
  const names = ['Östen', 'Ärla', 'Åsa', 'bo', 'Anna', 'vakant', 'Zoë'];
  const book = bookOf(
    sheetOf('Plan 2020', [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ...names.map((name, index) => [index + 1, `Byta sak ${index}`, name, '2020-12-01', 'Pågår']),
    ]),
  );
  const made = jobs.owners(book, request);
  const { pages } = ownersOn(replay(book, made.changes.edits));
  expect([...pages.keys()]).toEqual(['Anna', 'bo', 'Zoë', 'Åsa', 'Ärla', 'Östen', owners.nobody]);
});
