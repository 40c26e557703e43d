import { MAX_COLUMNS } from '../../../src/book/area';
import type { CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { objectionsTo } from '../../../src/book/objection';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const request = { today: '2020-11-24' };

const rows: readonly (readonly CellValue[])[] = [
  ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Byt lampor', 'Drift', 'v. 42', 'klart!!'],
  ['Mät luft', 'Drift', '2020-12-01', 'Pågår'],
  ['Köp cykel', 'Kök', '2020-10-15', 'utgår'],
];

/** The plan with so many columns left to the right of it. */
const withRoomFor = (columns: number) =>
  bookOf(
    sheetOf(
      'Plan',
      rows.map((line) => [
        ...Array.from({ length: MAX_COLUMNS - columns - line.length }, (): CellValue => null),
        ...line,
      ]),
    ),
  );

test.each([
  [0, 'Id'],
  [1, 'Ursprunglig text'],
])(
  'a sheet with room for %d more columns: the plan is put in order on a new one, for want of %s',
  (columns, found) => {
    const book = withRoomFor(columns);
    const { changes, problems, structured } = jobs.review(book, request);
    expect(structured).toMatchObject([{ source: 'Plan', inPlace: false, rows: 3, noRoom: found }]);
    expect(problems.filter(({ code }) => code === 'no-room')).toEqual([
      { code: 'no-room', severity: 'note', at: { sheet: 'Plan', row: 1, column: MAX_COLUMNS }, found },
    ]);
    expect(objectionsTo(book, changes)).toEqual([]);
    const after = replay(book, changes.edits);
    expect(after.sheets[0]?.values).toEqual(book.sheets[0]?.values);
    expect(jobs.review(after, request).changes.edits).toEqual([]);
  },
);

test('a sheet with room for both is put in order where it stands', () => {
  const { problems, structured } = jobs.review(withRoomFor(2), request);
  expect(structured).toMatchObject([{ inPlace: true }]);
  expect(problems.map(({ code }) => code)).not.toContain('no-room');
});
