import { cellKey } from '../../../src/book/area';
import { textOf, type CellValue } from '../../../src/book/cells';
import type { Edit } from '../../../src/book/edit';
import { sheetNamed } from '../../../src/book/snapshot';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { jobs } from '../../../src/jobs/jobs';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { blankWorkbook } from '../../hosts/xlsx/blank-workbook';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const request = { today: '2020-11-24', language: 'sv' } as const;
const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];

const planWith = (rows: readonly (readonly CellValue[])[]) =>
  bookOf(sheetOf('Plan 2020', [headings, ...rows]));

const ownedBy = (...owners: readonly string[]) =>
  planWith(owners.map((owner, index) => [index + 1, `Byt sak ${index}`, owner, '2020-12-01', 'Pågår']));

const pageOf = (edits: readonly Edit[]) =>
  edits.flatMap((edit) => (edit.kind === 'setPage' ? [edit.page] : []))[0];

test('all owners are on one sheet, whose pages begin where an owner does', () => {
  const { changes, owners } = jobs.owners(ownedBy('Anna', 'Bo', 'Anna / Bo', 'Cecilia'), request);
  expect(changes.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []))).toEqual([
    'Per ansvarig',
  ]);
  expect(owners?.owners.map(({ name, total }) => [name, total])).toEqual([
    ['Anna', 2],
    ['Bo', 2],
    ['Cecilia', 1],
  ]);
  const page = pageOf(changes.edits);
  expect(page?.breaksBefore).toHaveLength(3);
  // The first owner's page begins with the rows that every page repeats.
  expect(page?.titleRows?.first).toBe(page?.breaksBefore?.[0]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['Anna Berg', ['Anna Berg'], []],
  ['anna  BERG', ['Anna Berg'], []],
  ['berg', ['Anna Berg'], []],
  ['anna@example.org', ['Anna Ek'], []],
  ['Ansvarig saknas', [''], []],
  ['Anna', [], ['Anna Berg', 'Anna Ek']],
  ['Zoë', [], ['Anna Berg', 'Anna Ek', 'Bo']],
])('asked for %s', (owner, names, candidates) => {
  const book = ownedBy('Anna Berg', 'Anna Ek <anna@example.org>', 'Bo', 'vakant');
  const { owners, changes } = jobs.owners(book, { ...request, owner });
  expect(owners?.owners.map(({ name }) => name)).toEqual(names);
  expect(owners?.candidates).toEqual(candidates);
  expect(changes.edits.length > 0).toBe(names.length > 0);
});

test('an address stands above the text of the mail; for nobody there is no text', () => {
  const { owners } = jobs.owners(ownedBy('Anna Ek <anna@example.org>', 'TBD'), request);
  expect(owners?.owners.map(({ name, letter }) => [name, letter?.split('\n')[0] ?? null])).toEqual([
    ['Anna Ek', 'Till: anna@example.org'],
    ['', null],
  ]);
});

test('the day of the meeting is said in the mail, where the workbook says it', () => {
  const book = bookOf(
    sheetOf('Plan 2020', [headings, [1, 'Byt lampor', 'Anna', '2020-12-01', 'Pågår']]),
    sheetOf('Mötet', [
      ['Ledningens genomgång'],
      ['Datum', { date: '2020-12-08' }],
      ['Ordförande', 'Eva Ek'],
      ['Sekreterare', 'Bo Alm'],
    ]),
  );
  expect(jobs.owners(book, request).owners?.owners[0]?.letter).toContain(
    'Inför ledningens genomgång 2020-12-08:',
  );
});

test('a locked workbook gets no sheet, and the figures and texts all the same', () => {
  const { owners, changes, problems } = jobs.owners(
    { ...ownedBy('Anna'), isStructureProtected: true },
    request,
  );
  expect(changes.edits).toEqual([]);
  expect(owners?.owners[0]?.letter).toContain('Byt sak 0');
  expect(problems.map(({ code }) => code)).toContain('protected-workbook');
});

test('without a plan nothing is made', () => {
  const { owners, changes } = jobs.owners(bookOf(sheetOf('Blad1', [['Inköp'], ['Mjölk']])), request);
  expect([owners, changes.edits]).toEqual([null, []]);
});

test('names that mean something to a spreadsheet are texts in the file, and long ones are cut', () => {
  const hostile = ['=SUM(A1)', '+46 Anna', '@SUM(A1)', 'Lång'.repeat(60), '[Annan bok]Blad!A1'];
  const host = xlsxHost(blankWorkbook());
  const [first] = host.read().sheets;
  const sheet = first?.name ?? '';
  const rows = hostile.map((owner, index): CellValue[] => [
    index + 1,
    `Byt sak ${index}`,
    owner,
    null,
    'Pågår',
  ]);
  host.apply({
    edits: [{ kind: 'writeCells', at: { sheet, row: 1, column: 1 }, cells: [headings, ...rows] }],
    expects: [],
    absent: [],
  });
  host.apply(jobs.owners(host.read(), request).changes);
  const made = sheetNamed(host.read(), ownSheetNamed(host.read(), 'owners') ?? '');
  const texts = made?.values.map((line) => textOf(line[0] ?? null)) ?? [];
  expect(made?.formulas.size).toBe(0);
  expect(texts).toContain('=SUM(A1)');
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(100);
});

test('a thousand owners are one sheet, with no more page breaks than Excel takes, and each is linked', () => {
  const count = 1_200;
  const book = planWith(
    Array.from({ length: count }, (_, index) => [
      index,
      `Byt sak ${index}`,
      `Person ${index}`,
      null,
      'Pågår',
    ]),
  );
  const { changes, owners } = jobs.owners(book, request);
  expect(owners?.owners).toHaveLength(count);
  expect(pageOf(changes.edits)?.breaksBefore).toHaveLength(1_000);
  const links = changes.edits.filter((edit) => edit.kind === 'setLink');
  expect(new Set(links.map(({ at }) => cellKey(at.row, at.column))).size).toBe(count * 2);
});
