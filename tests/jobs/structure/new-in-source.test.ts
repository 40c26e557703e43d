import fc from 'fast-check';
import type { CellValue } from '../../../src/book/cells';
import { inverse } from '../../../src/book/inverse';
import { objectionsTo } from '../../../src/book/objection';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { comparable } from '../../hosts/comparable';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';
import { caseCount } from '../../case-count';

const request = { today: '2020-11-24', language: 'sv' } as const;
const ORIGINAL = 'Plan 2020';
const COPY = 'Plan 2020 (ordnad)';

const rows: Rows = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Mål 1. Energi'],
  ['Å-01', 'Byt lampor i trapphuset', 'Eva Berg', 'v. 42', 'Klar'],
  ['Å-02', 'Isolera vinden', 'Bo Lund', 'ht 2020', 'Pågår'],
  ['Mål 2. Avfall'],
  ['Å-03', 'Sortera avfall i köket', 'Eva Berg', '2020-12-31', 'Pågår'],
  ['Å-04', 'Väg maten som blir över', 'Bo Lund', 'löpande', 'Ej påbörjad'],
];
const put: Rows[number] = ['Å-05', 'Köp in begagnade möbler', 'Bo Lund', 'v. 50', 'klart!!'];

const structure = (book: WorkbookSnapshot): WorkbookSnapshot =>
  replay(book, jobs.structure(book, request).changes.edits);

function changed(
  book: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => Partial<SheetSnapshot>,
) {
  const sheets = book.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet));
  return { ...book, sheets };
}

/** The original with rows put in above a row, or taken out of it. */
const withRows = (book: WorkbookSnapshot, at: number, taken: number, added: Rows): WorkbookSnapshot =>
  changed(book, ORIGINAL, ({ values }) => ({
    values: [...values.slice(0, at - 1), ...added, ...values.slice(at - 1 + taken)],
  }));

const named = (book: WorkbookSnapshot): readonly string[] =>
  jobs
    .check(book, request)
    .problems.filter(({ code }) => /source/.test(code))
    .map(({ code, severity, found, candidates = [] }) => [code, severity, found, ...candidates].join(' | '));

const copyOf = (book: WorkbookSnapshot): SheetSnapshot => {
  const sheet = sheetNamed(book, COPY);
  if (!sheet) throw new Error('no copy');
  return sheet;
};
const lastLine = (book: WorkbookSnapshot): readonly CellValue[] => copyOf(book).values.at(-1) ?? [];

const structured = structure(bookOf(sheetOf(ORIGINAL, rows)));

test('an action written in the original is named, and added to the ordered plan as it says actions', () => {
  const edited = withRows(structured, 5, 0, [put]);
  expect(named(edited)).toEqual(['new-in-source | note | Köp in begagnade möbler']);
  const { edits } = jobs.structure(edited, request).changes;
  const after = replay(edited, edits);
  expect(lastLine(after)).toEqual([
    'Å-05',
    'Mål 1. Energi',
    'Köp in begagnade möbler',
    'Bo Lund',
    { date: '2020-12-11' },
    'Klar',
    'Plan 2020, rad 5',
    'Status: klart!! · Klart senast: v. 50',
  ]);
  expect(named(after)).toEqual([]);
  expect(jobs.structure(after, request).changes.edits).toEqual([]);
  expect(jobs.review(edited, request).rollup.total).toBe(5);
});

test('the table, the list, the date rule and the colours reach the new row; undo gives all of it back', () => {
  const edited = withRows(structured, 8, 0, [put, ['Å-06', 'Mät elen', 'Bo Lund', 'löpande', 'Pågår']]);
  const { changes } = jobs.structure(edited, request);
  expect(objectionsTo(edited, changes)).toEqual([]);
  const [before, after] = [copyOf(edited), copyOf(replay(edited, changes.edits))];
  const lastOf = ({ tables, rules, conditionalLooks }: SheetSnapshot): readonly number[] =>
    [tables, rules, conditionalLooks].map((list) =>
      Math.max(...list.map(({ area }) => area.row + area.rows - 1)),
    );
  expect(lastOf(before)).toEqual([5, 5, 5]);
  expect(lastOf(after)).toEqual([7, 7, 7]);
  expect(after.rules).toHaveLength(2 * before.rules.length);
  const back = replay(replay(edited, changes.edits), inverse(edited, changes.edits).edits);
  expect(comparable(back)).toEqual(comparable(edited));
});

test('a number that is taken is not given twice, and is kept in words; a row without one gets one', () => {
  const edited = withRows(structured, 8, 0, [
    ['Å-02', 'Mät elen', 'Bo Lund', 'löpande', 'Pågår'],
    [null, 'Byt fönster', 'Bo Lund', 'löpande', 'Pågår'],
  ]);
  const after = structure(edited);
  const ids = copyOf(after)
    .values.slice(1)
    .map(([id]) => id);
  expect(new Set(ids).size).toBe(6);
  expect(ids.every((id) => typeof id === 'string' && id !== '')).toBe(true);
  expect(copyOf(after).values[5]?.at(-1)).toBe('Nr: Å-02');
});

test('where nothing was kept before, the column for original texts is added', () => {
  const plain = rows.map((line) =>
    line.map((cell) => (typeof cell === 'string' && /^v|^ht|^2/.test(cell) ? 'löpande' : cell)),
  );
  const without = structure(bookOf(sheetOf(ORIGINAL, plain)));
  expect(copyOf(without).values[0]).not.toContain('Ursprunglig text');
  const after = structure(withRows(without, 8, 0, [put]));
  expect(copyOf(after).values[0]?.at(-1)).toBe('Ursprunglig text');
  expect(lastLine(after).at(-1)).toBe('Status: klart!! · Klart senast: v. 50');
  expect(copyOf(after).tables[0]?.area).toMatchObject({ rows: 6, columns: 8 });
});

test('later the new action is as the others: its edits are taken over, also of its title', () => {
  const edited = structure(withRows(structured, 5, 0, [put]));
  const later = withRows(edited, 5, 1, [['Å-05', 'Köp begagnade möbler', 'Ida Ek', 'v. 50', 'klart!!']]);
  expect(named(later)).toEqual([
    'changed-source | note | Å-05 | Köp in begagnade möbler | Köp begagnade möbler',
    'changed-source | note | Å-05 | Bo Lund | Ida Ek',
  ]);
  expect(lastLine(structure(later)).slice(2, 4)).toEqual(['Köp begagnade möbler', 'Ida Ek']);
  const without = withRows(edited, 5, 1, []);
  expect(named(without)).toEqual(['removed-from-source | note | Å-05']);
  expect(named(structure(without))).toEqual(['removed-from-source | note | Å-05']);
  const inPlaceOfIt = withRows(structure(without), 5, 0, [
    ['Å-09', 'Laga taket', 'Bo Lund', 'löpande', 'Pågår'],
  ]);
  expect(named(inPlaceOfIt)).toContain('new-in-source | note | Laga taket');
});

test('an action that a person has written into both is not added once more', () => {
  const edited = withRows(structured, 5, 0, [put]);
  const written = replay(edited, [
    {
      kind: 'writeCells',
      at: { sheet: COPY, row: 6, column: 3 },
      cells: [['Köp in begagnade möbler', 'Bo Lund', null, 'Pågår']],
    },
  ]);
  expect(named(written)).toEqual([]);
  const twice = withRows(structured, 8, 0, [['Å-08', 'Isolera vinden', 'Bo Lund', 'löpande', 'Pågår']]);
  expect(named(twice)).toEqual(['new-in-source | note | Isolera vinden']);
  expect(copyOf(structure(twice)).values).toHaveLength(6);
});

const note = (book: WorkbookSnapshot, row: number): WorkbookSnapshot =>
  replay(book, [
    { kind: 'writeCells', at: { sheet: COPY, row, column: 1 }, cells: [['Kom ihåg att fråga Eva']] },
  ]);

test.each<[string, (book: WorkbookSnapshot) => WorkbookSnapshot]>([
  ['the ordered plan is locked', (book) => changed(book, COPY, () => ({ isProtected: true }))],
  ['something stands below it', (book) => note(book, 7)],
  [
    'it ends with totals',
    (book) =>
      changed(book, COPY, ({ tables }) => ({
        tables: tables.map((table) => ({ ...table, totalsRow: true })),
      })),
  ],
])('it is asked about where it cannot be added: %s', (_, standing) => {
  const edited = withRows(standing(structured), 5, 0, [put]);
  expect(named(edited)).toEqual(['added-to-source | warning | Köp in begagnade möbler']);
  const after = structure(edited);
  expect(copyOf(after).values.flat()).not.toContain('Köp in begagnade möbler');
  expect(named(after)).toEqual(['added-to-source | warning | Köp in begagnade möbler']);
});

const titles = ['Laga taket', 'Mät elen varje vecka', 'Isolera vinden', 'Byt fönster'];
const acts = fc.array(
  fc.record({
    isAdded: fc.boolean(),
    at: fc.integer({ min: 0, max: 8 }),
    title: fc.constantFrom(...titles),
    runs: fc.boolean(),
  }),
  { maxLength: 5 },
);
const counts = (sheet: SheetSnapshot, column: number): ReadonlyMap<CellValue, number> => {
  const met = new Map<CellValue, number>();
  for (const line of sheet.values) {
    const title = line[column] ?? null;
    met.set(title, (met.get(title) ?? 0) + 1);
  }
  return met;
};

test('whatever is added and deleted: every action of the original is in the ordered plan, once, and twice is once', () => {
  fc.assert(
    fc.property(acts, (made) => {
      let book = structured;
      for (const { isAdded, at, title, runs } of made) {
        const row = 3 + (at % (sheetNamed(book, ORIGINAL)?.values.length ?? 1));
        book = withRows(
          book,
          row,
          isAdded ? 0 : 1,
          isAdded ? [[null, title, 'Bo Lund', 'löpande', 'Pågår']] : [],
        );
        if (runs) book = structure(book);
      }
      const after = structure(book);
      const original = sheetNamed(after, ORIGINAL);
      const inCopy = counts(copyOf(after), 2);
      for (const title of titles.filter((one) => one !== 'Isolera vinden'))
        expect(inCopy.get(title) ?? 0).toBeGreaterThanOrEqual(
          original ? (counts(original, 1).get(title) ?? 0) : 0,
        );
      expect(jobs.structure(after, request).changes.edits).toEqual([]);
    }),
    { numRuns: caseCount(300) },
  );
});
