import { textOf } from '../../src/book/cells';
import { replay } from '../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../src/book/snapshot';
import { jobs } from '../../src/jobs/jobs';
import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { bookOf, sheetOf, type Rows } from '../plan/sheet-of';

const request = { today: '2020-11-24', language: 'sv' } as const;

const plan: Rows = [
  ['Handlingsplan 2020'],
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['1', 'Byt lampor', 'Drift', 'v. 42', 'klart!!'],
  ['Mål 1. Energi'],
  ['2', 'Mät avfall', 'Miljö', '2020-06-30', 'Pågår'],
];

function reviewed(book: WorkbookSnapshot): WorkbookSnapshot {
  return replay(book, jobs.review(book, request).changes.edits);
}

const first = reviewed(bookOf(sheetOf('Plan', plan)));

const cellWith = (book: WorkbookSnapshot, sheet: string, text: string): readonly [number, number] => {
  const values = sheetNamed(book, sheet)?.values ?? [];
  const row = values.findIndex((line) => line.some((value) => textOf(value) === text));
  return [row + 1, (values[row]?.findIndex((value) => textOf(value) === text) ?? -1) + 1];
};

test.each<[string, string, string]>([
  ['rollup', 'Lägesbild 2020', 'Läget inför vårens möte'],
  ['agenda', 'Dagordning för ledningens genomgång', 'Dagordning, styrgruppen'],
  ['plan_1', 'Mät avfall', 'Mät avfallet i alla hus'],
])('what a person typed in place of a title stays: %s', (mark, title, typed) => {
  const sheet = ownSheetNamed(first, mark) ?? '';
  const [row, column] = cellWith(first, sheet, title);
  expect(row).toBeGreaterThan(0);
  const edited = replay(first, [{ kind: 'writeCells', at: { sheet, row, column }, cells: [[typed]] }]);
  const again = reviewed(edited);
  expect(cellWith(again, sheet, typed)).toEqual([row, column]);
  expect(jobs.review(again, request).changes.edits).toEqual([]);
});

test('a title that Planbok wrote follows the year and the language of the next run', () => {
  const overview = ownSheetNamed(first, 'rollup') ?? '';
  const agenda = ownSheetNamed(first, 'agenda') ?? '';
  const next = jobs.review(first, { today: '2020-11-24', language: 'en', year: 2021 });
  const after = replay(first, next.changes.edits);
  const titleOf = (sheet: string): string => textOf(sheetNamed(after, sheet)?.values[0]?.[0] ?? null);
  expect([titleOf(overview), titleOf(agenda)]).toEqual([
    'Status overview 2021',
    'Agenda for the management review',
  ]);
});

test('an agenda in another language does not change how the workbook is read', () => {
  const book = bookOf(
    sheetOf('Plan 2020', [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      [null, 'Byta fönster i hus A', 'GA', '1/3/2019', 'klart!!'],
      [null, 'Byta fönster i hus B', 'GA', { date: '2020-03-31' }, 'klart!!'],
    ]),
  );
  const { changes, reading } = jobs.agenda(book, { today: '2020-11-24', language: 'en' });
  const again = jobs.agenda(replay(book, changes.edits), { today: '2020-11-24', language: 'en' });
  expect(again.reading.tables[0]?.rows).toEqual(reading.tables[0]?.rows);
  expect(again.changes.edits).toEqual([]);
});
