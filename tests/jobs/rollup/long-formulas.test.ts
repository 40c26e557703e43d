import { MAX_FORMULA } from '../../../src/book/formula-text';
import { replay } from '../../../src/book/replay';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { svWorkbook as sv } from '../../../src/text/sv/workbook';
import { disagreements } from '../../ironcalc';
import { bookOf, day, sheetOf } from '../../plan/sheet-of';

const request = { today: '2020-11-24' };

const plan = (name: string, statuses: readonly string[]) =>
  sheetOf(name, [
    ['Nr', 'Åtgärd', 'Område', 'Ansvarig', 'Klart senast', 'Status'],
    ...statuses.map((status, row) => [
      `${name}-${row + 1}`,
      `${name}: sak ${row + 1}`,
      `Område ${row % 3}`,
      `Ansvarig ${row % 5}`,
      day(row % 2 === 0 ? '2020-03-31' : '2021-03-31'),
      status,
    ]),
  ]);

const plans = (count: number): WorkbookSnapshot =>
  bookOf(
    ...Array.from({ length: count }, (_, at) => plan(`Enhet ${at + 1}`, ['Pågår', 'Klar', 'Ej påbörjad'])),
  );

/** As many ways to say how far it has come. */
const spellings = (count: number): WorkbookSnapshot =>
  bookOf(
    plan(
      'Plan 2020',
      Array.from({ length: count }, (_, at) => `Pågår, steg ${at + 1}`),
    ),
  );

function overview(book: WorkbookSnapshot) {
  // The plan stays as it stands, as where a person clicks only for the overview.
  const { rollup, changes } = jobs.rollup(book, { ...request, ownSheetsOnly: true });
  const after = replay(book, changes.edits);
  const name = ownSheetNamed(after, 'rollup') ?? '';
  const sheet = sheetNamed(after, name);
  if (!sheet) throw new Error('no overview');
  const formulas = [...sheet.formulas.values()];
  return { rollup, after, name, sheet, formulas, says: valueAt(sheet, 4, 1) };
}

test.each<[string, WorkbookSnapshot, number]>([
  ['300 plans', plans(300), 900],
  ['80 plans', plans(80), 240],
  ['one plan with 400 ways to say that an action is under way', spellings(400), 400],
])(
  'an overview whose formulas no spreadsheet would take is written as numbers, and says so: %s',
  (_, book, total) => {
    const { rollup, sheet, formulas, says } = overview(book);
    expect(rollup.total).toBe(total);
    expect(Math.max(0, ...formulas.map(({ length }) => length))).toBeLessThanOrEqual(MAX_FORMULA);
    expect(says).toBe(sv.rollup.notLive);
    expect([7, 8].map((row) => valueAt(sheet, row, 1))).toContain(total);
  },
);

test.each<[string, WorkbookSnapshot]>([
  ['20 plans', plans(20)],
  ['one plan with 40 ways to say that an action is under way', spellings(40)],
])('an overview whose formulas can be held has live ones: %s', (_, book) => {
  const { after, name, formulas, says } = overview(book);
  expect(says).toBe(sv.rollup.live);
  expect(formulas.length).toBeGreaterThan(70);
  expect(disagreements(after, name)).toEqual([]);
});
