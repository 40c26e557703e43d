import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replay } from '../../../src/book/replay';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/book/snapshot';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { jobs } from '../../../src/jobs/jobs';

const request = { today: '2020-11-24', language: 'sv' } as const;

const sample = snapshotOf(readFileSync(join(__dirname, '../../../samples/handlingsplan-exempel.xlsx')));

const withAgenda = (): WorkbookSnapshot => replay(sample, jobs.agenda(sample, request).changes.edits);

const withPanes = (book: WorkbookSnapshot, frozen: SheetSnapshot['frozen']): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) => (sheet.name === 'Dagordning' ? { ...sheet, frozen } : sheet)),
});

const freezing = (book: WorkbookSnapshot): unknown =>
  jobs.agenda(book, request).changes.edits.filter(({ kind }) => kind === 'freeze');

test('panes are frozen on a new sheet', () => {
  expect(freezing(sample)).toMatchObject([{ sheet: 'Dagordning', rows: expect.any(Number), columns: 0 }]);
});

test('panes that are gone from a sheet of ours are not frozen again; others than ours are', () => {
  const book = withAgenda();
  expect(freezing(book)).toEqual([]);
  expect(freezing(withPanes(book, { rows: 0, columns: 0 }))).toEqual([]);
  expect(freezing(withPanes(book, { rows: 1, columns: 1 }))).toMatchObject([
    { sheet: 'Dagordning', columns: 0 },
  ]);
});
