import { inverse } from '../../src/book/inverse';
import { replay } from '../../src/book/replay';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../src/book/snapshot';
import { drawn, ownSheetNamed, type OwnSheet } from '../../src/jobs/sheets/own-sheet';
import { bookOf, sheetOf } from '../plan/sheet-of';

const overview: OwnSheet = {
  mark: 'rollup',
  preferredName: 'Lägesbild',
  lines: [['Lägesbild'], ['Klara', 3]],
  looks: [{ block: { row: 1, column: 1, rows: 1, columns: 1 }, look: 'title' }],
  links: [{ row: 2, column: 1, to: { sheet: 'Plan', row: 1, column: 1 } }],
  widths: [30, 10],
};

const book = bookOf(sheetOf('Plan', [['Åtgärd']]));

const made = (before: WorkbookSnapshot, sheet: OwnSheet = overview): WorkbookSnapshot =>
  replay(before, drawn(before, sheet));

/** The same sheet under another name, as a spreadsheet program renames it: the names that refer to it follow. */
const renamed = (before: WorkbookSnapshot, from: string, to: string): WorkbookSnapshot => ({
  ...before,
  sheets: before.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
  names: before.names.map((known) =>
    known.area?.sheet === from ? { ...known, area: { ...known.area, sheet: to } } : known,
  ),
});

test('drawn once it is there, drawn again it is left alone', () => {
  expect(drawn(made(book), overview)).toEqual([]);
});

test("a sheet of the person's own with our name is left alone", () => {
  const mine = sheetOf('Lägesbild', [['min egen']]);
  const after = made(bookOf(sheetOf('Plan', [['Åtgärd']]), mine));
  expect(ownSheetNamed(after, 'rollup')).toBe('Lägesbild (2)');
  expect(sheetNamed(after, 'Lägesbild')).toEqual(mine);
});

test('renamed by a person, it is still ours', () => {
  const other = renamed(made(book), 'Lägesbild', 'Läget i höst');
  expect(ownSheetNamed(other, 'rollup')).toBe('Läget i höst');
  expect(drawn(other, overview)).toEqual([]);
});

test('deleted by a person, it is made anew', () => {
  const whole = made(book);
  const without = { ...whole, sheets: whole.sheets.filter(({ name }) => name !== 'Lägesbild') };
  expect(ownSheetNamed(made(without), 'rollup')).toBe('Lägesbild');
});

test('what is longer than before and what is gone are both put right', () => {
  const longer: OwnSheet = { ...overview, lines: [...overview.lines, ['Försenade', 2]] };
  const there = made(made(book), longer);
  expect(sheetNamed(there, 'Lägesbild')?.values).toEqual(longer.lines);
  const back = sheetNamed(made(there), 'Lägesbild');
  expect(back && valueAt(back, 3, 1)).toBeNull();
});

test('links it no longer has are taken away', () => {
  const { links: _gone, ...unlinked } = overview;
  expect(sheetNamed(made(made(book), unlinked), 'Lägesbild')?.links.size).toBe(0);
});

test('new looks are put on after the old ones are taken off', () => {
  const restyled: OwnSheet = {
    ...overview,
    looks: [{ block: { row: 2, column: 1, rows: 1, columns: 2 }, look: 'label' }],
  };
  const kinds = drawn(made(book), restyled).map((edit) => (edit.kind === 'setLook' ? edit.look : edit.kind));
  expect(kinds).toEqual(['setProperty', 'plain', 'label']);
});

test('after a later run is taken back the next formats it anew and sets its pages', () => {
  const page = { orientation: 'portrait', breaksBefore: [2], footer: 'Planbok' } as const;
  const paged: OwnSheet = { ...overview, page };
  const first = made(book, paged);
  const later: OwnSheet = {
    ...paged,
    lines: [['Lägesbild'], ['Försenade', 2], ['Klara', 3]],
    looks: [{ block: { row: 1, column: 1, rows: 2, columns: 1 }, look: 'title' }],
    page: { ...page, breaksBefore: [3] },
  };
  const edits = drawn(first, later);
  const undo = inverse(first, edits).edits;
  // What undo may hold is checked when it is read from a file: no page set-up.
  expect(undo.map(({ kind }) => kind)).not.toContain('setPage');
  const back = replay(replay(first, edits), undo);
  expect(sheetNamed(back, 'Lägesbild')).toEqual(sheetNamed(first, 'Lägesbild'));
  const next = drawn(back, paged);
  expect(next.map(({ kind }) => kind)).toEqual([
    'setProperty',
    'setLook',
    'setLook',
    'setProperty',
    'setPage',
  ]);
  expect(drawn(replay(back, next), paged)).toEqual([]);
});
