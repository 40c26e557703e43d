import type { CellValue } from '../../../src/book/cells';
import type { Edit } from '../../../src/book/edit';
import { replay } from '../../../src/book/replay';
import { JOURNAL, JOURNAL_HEAD, withoutJournal } from '../../../src/hosts/journal/journal-sheet';
import { seedBook } from '../../book/seed-book';

/** The seeded workbook with a sheet of this name, this text in its first cell, and a name that marks it. */
function bookWith(sheet: string, first: CellValue, row = 1) {
  const area = { sheet, row: 1, column: 1, rows: 1, columns: 1 };
  const edits: Edit[] = [
    { kind: 'addSheet', sheet },
    { kind: 'setName', name: sheet, area, hidden: true },
    { kind: 'setName', name: 'hennes', area: { ...area, sheet: 'Data' }, hidden: false },
  ];
  if (first !== null) edits.push({ kind: 'writeCells', at: { sheet, row, column: 1 }, cells: [[first]] });
  return replay(seedBook, edits);
}

test.each<[string, string, CellValue]>([
  ['as it is written', JOURNAL, JOURNAL_HEAD],
  ['named in capitals by a program', JOURNAL.toUpperCase(), JOURNAL_HEAD],
  ['just made, and empty', JOURNAL, null],
])('the journal, %s, is no content, and its name stays taken', (_, name, first) => {
  const shown = withoutJournal(bookWith(name, first));
  expect(shown.sheets).toEqual(seedBook.sheets);
  expect(shown.otherSheets).toEqual([name]);
  expect(shown.names.map((one) => one.name)).toEqual(['hennes']);
});

test.each<[string, string, CellValue, number]>([
  ['another head', JOURNAL, 'planbok journal 2', 1],
  ['an empty first cell, and something below', JOURNAL, JOURNAL_HEAD, 2],
  ['another name, and the head', 'Journal', JOURNAL_HEAD, 1],
])("a sheet with %s is a person's, and stays", (_, name, first, row) => {
  const book = bookWith(name, first, row);
  expect(withoutJournal(book)).toBe(book);
});
