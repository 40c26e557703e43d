import { runSync } from '../../../src/book/pausable';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { previewOf } from '../../../src/book/preview';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { jobs } from '../../../src/jobs/jobs';
import { statuses } from '../../../src/plan/status';
import { reportOf } from '../../../src/conversation/report/report';
import { fixtures } from '../../plan/fixtures/all';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const today = '2020-11-24';

const reported = (book: WorkbookSnapshot) => runSync(reportOf(book, jobs.check(book, { today }), today));

const sample = (name: string): WorkbookSnapshot =>
  xlsxHost(readFileSync(join(__dirname, '../../../samples', name))).read();

const books: readonly (readonly [string, WorkbookSnapshot])[] = [
  ...['handlingsplan-exempel.xlsx', 'action-plan-sample.xlsx'].map((name) => [name, sample(name)] as const),
  ...fixtures.map(({ name, sheets }) => [name, bookOf(...sheets)] as const),
];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe.each(books)('%s', (_, book) => {
  const report = reported(book);

  test('the report is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
  });

  test('the goals add up to the whole', () => {
    for (const status of statuses) {
      expect(sum(report.byGoal.map(({ counts }) => counts[status]))).toBe(report.rollup.byStatus[status]);
    }
    expect(sum(report.byGoal.map(({ overdue }) => overdue))).toBe(report.rollup.overdue);
    expect(report.overdue.length).toBe(report.rollup.overdue);
  });

  test('every row of every table is a source', () => {
    expect(sum(Object.values(report.sources))).toBe(sum(report.tables.map(({ rows }) => rows)));
  });

  test('the fixes are the cells that structuring writes anew where they stand', () => {
    const { changes, structured } = jobs.structure(book, { today });
    const inPlace = new Set(structured.flatMap((sheet) => (sheet.inPlace ? [sheet.sheet] : [])));
    const written = previewOf(book, changes.edits).flatMap((item) =>
      item.kind === 'cell' && inPlace.has(item.sheet) && item.before !== ''
        ? [[item.sheet, item.row, item.column, item.before, item.after]]
        : [],
    );
    const fixes = report.fixes
      .filter(({ at, before }) => inPlace.has(at.sheet) && before !== '')
      .map(({ at, before, after }) => [at.sheet, at.row, at.column, before, after]);
    const texts = new Set(written.map(String));
    expect(fixes.filter((fix) => !texts.has(String(fix)))).toEqual([]);
    // Ids and the column of original texts are written too, but say nothing in other words.
    const fixed = new Set(fixes.map(String));
    const known = new Set(
      report.tables.flatMap(({ sheet, columns }) =>
        columns.flatMap(({ column, field }) =>
          field === 'status' || field === 'deadline' ? [`${sheet},${column}`] : [],
        ),
      ),
    );
    expect(written.filter((cell) => known.has(`${cell[0]},${cell[2]}`) && !fixed.has(String(cell)))).toEqual(
      [],
    );
  });
});

test('the Swedish sample is told as a coordinator would tell it', () => {
  const report = reported(sample('handlingsplan-exempel.xlsx'));
  expect(report.tables.map(({ sheet, kind, area, rows, goals }) => [sheet, area, kind, rows, goals])).toEqual(
    [
      ['Plan 2020', 'B6:I36', 'actions', 24, 5],
      ['Förslag 2021', 'A4:I17', 'actions', 13, 0],
      ['Revisioner 2020', 'A4:G19', 'findings', 15, 0],
      ['Beslut 2020-04-06', 'A4:F10', 'decisions', 6, 0],
      ['Årscykel 2021', 'A4:C15', 'cycle', 11, 0],
      ['Klimatpott', 'A4:E11', 'climatepot', 7, 0],
      ['Mål 2021–2025', 'A4:G9', 'goals', 5, 0],
    ],
  );
  expect(report.overdue.map(({ id, due, owner, status }) => `${id} ${due} ${owner}: ${status}`)).toEqual([
    'Å-17 2020-06-19 Infrastruktur och IT: waiting',
    'Å-21 2020-09-30 Ekonomi, miljösamordnare: ongoing',
    'Å-22 2020-10-30 IT/Infrastruktur: ongoing',
  ]);
  expect(report.byGoal.map(({ goal, counts, overdue }) => [goal, counts.done, overdue])).toEqual([
    ['Mål 1. Hållbar utveckling ska vara en del av alla utbildningsprogram', 3, 0],
    ['Mål 2. Forskningen ska bidra till de globala målen', 0, 0],
    ['Mål 3. Miljöledningssystemet ska vara känt på hela skolan', 3, 0],
    ['Mål 4. Skolan ska hushålla med resurser', 3, 1],
    ['Mål 5. Utsläppen från tjänsteresor ska minska', 0, 2],
  ]);
  const told = report.findings.map(
    ({ id, kind, actions }) => `${kind} ${id}: ${actions.map(({ status }) => status).join(', ')}`,
  );
  expect(told).toEqual([
    'nonconformity AV1: done, done',
    'nonconformity AV2: done',
    'positive P1: ',
    'positive P2: ongoing, done',
    'positive P3: cancelled, done',
    'positive P4: ',
    'positive P5: ongoing',
    'positive P6: done',
    'improvement F1: notStarted',
    'improvement F2: ongoing, notStarted',
    'improvement F3: ',
    'improvement F4: ongoing',
    'improvement F5: missing, missing',
    'improvement F6: ongoing, ongoing',
    'improvement F7: ongoing, notStarted',
  ]);
});

test('the columns that Planbok adds to a plan are told from the person’s own', () => {
  const book = sample('handlingsplan-exempel.xlsx');
  const { tables } = reported(replay(book, jobs.review(book, { today }).changes.edits));
  const built = tables.find(({ sheet }) => sheet === 'Plan 2020 (ordnad)');
  expect(built?.columns.flatMap(({ heading, isAdded }) => (isAdded ? [heading] : []))).toEqual([
    'Källa',
    'Ursprunglig text',
  ]);
});

test('a sheet that is nearly a plan says what it has and what it lacks, the nearest first', () => {
  const { nearMisses } = reported(
    bookOf(
      sheetOf('Idéer', [
        ['Nr', 'Åtgärd', 'Område'],
        [1, 'Byt lampor i hela huset', 'Energi'],
        [2, 'Sortera avfall i köket', 'Avfall'],
      ]),
      sheetOf('Kontakter', [
        ['Namn', 'Telefon'],
        ['Anna', '08-123'],
      ]),
    ),
  );
  expect(nearMisses).toEqual([
    {
      sheet: 'Idéer',
      headerRow: 1,
      left: 1,
      right: 3,
      headings: ['Nr', 'Åtgärd', 'Område'],
      found: ['id', 'title', 'area'],
      missing: ['owner', 'deadline', 'status'],
      titleColumn: 2,
    },
  ]);
});
