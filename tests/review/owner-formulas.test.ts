import { inverse } from '../../src/book/inverse';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../src/book/snapshot';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { jobs } from '../../src/jobs/jobs';
import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { comparable } from '../hosts/comparable';
import { uncalculated } from '../hosts/xlsx/uncalculated';
import { calculated, disagreements } from '../ironcalc';
import { csvOf, describeLibreOffice } from '../libreoffice';
import { bytesOf, ownerBooks } from './owner-books';

const request = { today: '2020-11-24' };

const reviewed = (bytes: Uint8Array): ReturnType<typeof xlsxHost> => {
  const host = xlsxHost(bytes);
  host.apply(jobs.review(host.read(), request).changes);
  return host;
};

/** The fourth of the overview's four numbers. */
function overdueIn(book: WorkbookSnapshot, overview: string): unknown {
  const sheet = sheetNamed(book, overview);
  return sheet && valueAt(sheet, 7, 6);
}

const cases = ownerBooks.map((book) => [book.name, bytesOf(book)] as const);

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

test('a word that nobody looks for is brought to the word used most', () => {
  const { cells } = wordsOf('days that are compared');
  expect(cells).toEqual(['Klar', 'Pågår', 'Klar', 'Pågår']);
});

describeLibreOffice("the owner's formulas in LibreOffice", () => {
  test('give the same numbers after a review', () => {
    const bytes = (of: (file: Uint8Array) => Uint8Array): Map<string, Uint8Array> =>
      new Map(cases.map(([, file], index) => [`${index + 1} bok`, of(file)]));
    const before = csvOf(bytes((file) => file));
    const after = csvOf(bytes((file) => uncalculated(reviewed(file).bytes())));
    for (const [name, sheets] of before) {
      expect(sheets.get('Summa')).toMatch(/\d/);
      expect([name, after.get(name)?.get('Summa')]).toEqual([name, sheets.get('Summa')]);
    }
  }, 180_000);
});
