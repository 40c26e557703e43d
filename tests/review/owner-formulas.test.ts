import fc from 'fast-check';
import { inverse } from '../../src/book/inverse';
import { replay } from '../../src/book/replay';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../src/book/snapshot';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { runSync } from '../../src/book/pausable';
import { jobs } from '../../src/jobs/jobs';
import { fixesOf } from '../../src/jobs/structure/fixes';
import { planWords } from '../../src/jobs/structure/plan-words';
import { readPlan } from '../../src/plan/read-plan';
import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { comparable } from '../hosts/comparable';
import { uncalculated } from '../hosts/xlsx/uncalculated';
import { calculated, disagreements } from '../ironcalc';
import { csvOf, describeLibreOffice } from '../libreoffice';
import {
  booksForLibreOffice,
  bytesOf,
  countedBooks,
  ownerBooks,
  planOf,
  type OwnerBook,
} from './owner-books';
import { caseCount } from '../case-count';

const request = { today: '2020-11-24' };

const reviewed = (bytes: Uint8Array): ReturnType<typeof xlsxHost> => {
  const host = xlsxHost(bytes);
  host.apply(jobs.review(host.read(), request).changes);
  return host;
};

/** The number of those that remain which are overdue. */
function overdueIn(book: WorkbookSnapshot, overview: string): unknown {
  const sheet = sheetNamed(book, overview);
  return sheet && valueAt(sheet, 7, 6);
}

const cases = ownerBooks.map((book) => [book.name, bytesOf(book)] as const);
const counted = countedBooks.map((book) => [book.name, bytesOf(book)] as const);

describe("the owner's formulas give the same numbers after a review", () => {
  test.each(cases)('%s', (_, bytes) => {
    const before = xlsxHost(bytes).read();
    const host = reviewed(bytes);
    const after = host.read();
    const { structured } = jobs.structure(before, request);
    expect(structured.map(({ inPlace }) => inPlace)).toEqual([true]);
    const numbers = calculated(before, 'Summa');
    expect(Object.values(numbers).join()).not.toMatch(/#|^$/);
    expect(calculated(after, 'Summa')).toEqual(numbers);
    expect(jobs.review(after, request).changes.edits).toEqual([]);
    const { changes, rollup } = jobs.review(before, request);
    const overview = ownSheetNamed(after, 'rollup') ?? '';
    expect(disagreements(after, overview)).toEqual([]);
    expect(overdueIn(after, overview)).toBe(rollup.overdue);
    host.apply({ ...changes, ...inverse(before, changes.edits) });
    expect(comparable(host.read())).toEqual(comparable(before));
  });
});

test.each(counted)('the plan is copied where the owner counts: %s', (_, bytes) => {
  const before = xlsxHost(bytes).read();
  const after = reviewed(bytes).read();
  const { structured, reading } = jobs.structure(before, request);
  expect(structured.map(({ inPlace }) => inPlace)).toEqual([false]);
  // What is told before is what is then written.
  const fixes = runSync(fixesOf(before, readPlan(before, request), planWords(before, reading, 'sv')));
  expect(structured.map(({ reread }) => reread)).toEqual([fixes.length]);
  const numbers = calculated(before, 'Summa');
  expect(Object.values(numbers).join()).not.toMatch(/#|^$/);
  expect(calculated(after, 'Summa')).toEqual(numbers);
  expect(jobs.review(after, request).changes.edits).toEqual([]);
});

test('a plan in which words are found is improved where it stands, however wide the area', () => {
  const found = [`COUNTIF('Plan 2020'!A:Z,"Klart")`, `VLOOKUP(3,'Plan 2020'!A1:Z9,5,FALSE)`];
  const [book] = countedBooks;
  const bytes = bytesOf({ name: '', plan: book?.plan ?? [], sums: [found.map((one) => `=${one}`)] });
  const { structured } = jobs.structure(xlsxHost(bytes).read(), request);
  expect(structured.map(({ inPlace }) => inPlace)).toEqual([true]);
});

/** What the plan's statuses say after a review, and the words of the list. */
function wordsOf(name: string): { readonly cells: readonly unknown[]; readonly list: readonly unknown[] } {
  const book = ownerBooks.find((one) => one.name === name);
  if (!book) throw new Error(`no workbook: ${name}`);
  const after = reviewed(bytesOf(book)).read();
  const column = (sheet: string, place: number): readonly unknown[] =>
    (sheetNamed(after, sheet)?.values ?? []).slice(1).map((line) => line[place] ?? null);
  return { cells: column('Plan 2020', 4), list: column('Planbok listor', 0) };
}

test('a word that is counted is the word of the list, and no other cell comes to say it', () => {
  const { cells, list } = wordsOf('a word in quotes, counted and coloured');
  expect(cells).toEqual(['Pågår', 'Klart', 'Ej påbörjat', 'Klart', 'klar!!']);
  expect(list).toEqual(['Ej påbörjat', 'Pågår', 'Väntar', 'Klart', 'Utgår', 'Flyttas']);
});

test('a day that is counted by its text stays; the others are written as days', () => {
  const [book] = ownerBooks;
  const after = reviewed(bytesOf(book ?? { name: '', plan: [], sums: [] })).read();
  const days = (sheetNamed(after, 'Plan 2020')?.values ?? []).slice(1).map((line) => line[3]);
  expect(days).toEqual([{ date: '2020-06-30' }, 'Q4', { date: '2020-12-31' }, 'Q4', 'Q4']);
});

test('a word that nobody looks for is brought to the word used most', () => {
  const { cells } = wordsOf('days that are compared');
  expect(cells).toEqual(['Klar', 'Pågår', 'Klar', 'Pågår']);
});

const words = fc.constantFrom(
  'Klar',
  'Klart',
  'klart!!',
  'Genomfört',
  'Pågår',
  'pågår ',
  'Ej klar',
  'Utgår',
  '',
  null,
);
const times = fc.constantFrom('30 juni', 'Q4', 'v. 42', '2020-03-31', 'löpande', 'dec');
const criteria = fc.constantFrom(
  'Klart',
  'klar',
  'Genomfört',
  '<>Klart',
  '*klar*',
  'Pågår',
  'pågår*',
  '',
  'Q4',
  '<>',
);
const formulas = fc.oneof(
  criteria.map((text) => `=COUNTIF('Plan 2020'!E2:E9,"${text}")`),
  criteria.map((text) => `=SUMPRODUCT(('Plan 2020'!E2:E9="${text}")*('Plan 2020'!D2:D9="Q4"))`),
  criteria.map((text) => `=COUNTIFS('Plan 2020'!E:E,"${text}",'Plan 2020'!D:D,"Q4")`),
  criteria.map((text) => `=COUNTIF('Plan 2020'!D2:D9,"${text}")`),
  fc.constantFrom(
    `=COUNT('Plan 2020'!D2:D9)`,
    `=COUNTA('Plan 2020'!1:1)`,
    `=COUNTBLANK('Plan 2020'!A1:H9)`,
    `=COUNTIF('Plan 2020'!E2:E9,">=klart")`,
    `=COUNTA('Plan 2020'!E2:E9)`,
    `=COUNTBLANK('Plan 2020'!E2:E9)`,
    `=LEN('Plan 2020'!E2)`,
    `=COUNTIF('Plan 2020'!E2:E9,'Plan 2020'!E3)`,
    `=COUNTIF('Plan 2020'!E2:E9,B1)`,
    `=COUNTIF('Plan 2020'!D2:D9,"<"&DATE(2020,7,1))`,
    `=IF('Plan 2020'!E2="Klart",1,IF('Plan 2020'!E2="Pågår",2,3))`,
    `=IF(ISNUMBER(SEARCH("klar",'Plan 2020'!E2)),1,0)`,
  ),
);

test('any plan, any counting: the same numbers after a review', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(times, words), { minLength: 2, maxLength: 8 }),
      fc.array(formulas, { minLength: 1, maxLength: 5 }),
      (rows, sums) => {
        const book: OwnerBook = {
          name: '',
          plan: planOf(rows),
          sums: sums.map((formula, index) => [formula, index === 0 ? 'Klart' : null]),
        };
        const before = xlsxHost(bytesOf(book)).read();
        const after = replay(before, jobs.review(before, request).changes.edits);
        expect(calculated(after, 'Summa')).toEqual(calculated(before, 'Summa'));
      },
    ),
    { numRuns: caseCount(60) },
  );
}, 120_000);

describeLibreOffice("the owner's formulas in LibreOffice", () => {
  test('give the same numbers after a review', () => {
    const others = booksForLibreOffice.map((book) => [book.name, bytesOf(book)] as const);
    const all = [...cases, ...counted, ...others];
    const bytes = (of: (file: Uint8Array) => Uint8Array): Map<string, Uint8Array> =>
      new Map(all.map(([, file], index) => [`${index + 1} bok`, of(file)]));
    const before = csvOf(bytes((file) => file));
    const after = csvOf(bytes((file) => uncalculated(reviewed(file).bytes())));
    for (const [name, sheets] of before) {
      expect(sheets.get('Summa')).toMatch(/[\d\p{L}]/u);
      expect([name, after.get(name)?.get('Summa')]).toEqual([name, sheets.get('Summa')]);
    }
  }, 180_000);
});
