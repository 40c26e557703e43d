import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cellKey } from '../../src/book/area';
import type { Edit } from '../../src/book/edit';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../src/book/snapshot';
import { dayNumber } from '../../src/hosts/sheets/day-number';
import { carriedOut } from '../../src/hosts/apps-script/apply';
import { readBook } from '../../src/hosts/apps-script/read';
import { replay } from '../../src/book/replay';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { servicesOf } from '../hosts/apps-script/seeded';
import type { FakeOptions } from '../fakes/spreadsheet-app/app';
import { ownCell, type BookState } from '../fakes/spreadsheet-app/state';
import { newWorld, type World } from './execution';

export const sample = (name: string): WorkbookSnapshot =>
  xlsxHost(readFileSync(join(resolve(__dirname, '../../samples'), name))).read();

/** The snapshot as edits that make it in an empty workbook: what Google's own import of the file would give. */
export function imported(book: WorkbookSnapshot): readonly Edit[] {
  return book.sheets.flatMap((sheet): Edit[] => {
    const columns = sheet.values.reduce((widest, line) => Math.max(widest, line.length), 1);
    const rows = Math.max(sheet.values.length, 1);
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const text = sheet.formulas.get(cellKey(row + 1, column + 1));
        const value = valueAt(sheet, row + 1, column + 1);
        return text === undefined ? value : { formula: { kind: 'foreign' as const, text }, value };
      }),
    );
    return [
      { kind: 'addSheet', sheet: sheet.name, visibility: sheet.visibility },
      { kind: 'writeCells', at: { sheet: sheet.name, row: 1, column: 1 }, cells },
      ...[...sheet.formats].map(([key, format]): Edit => {
        const [row, column] = [Math.floor(key / 16_384), (key % 16_384) + 1];
        return { kind: 'setFormat', area: { sheet: sheet.name, row, column, rows: 1, columns: 1 }, format };
      }),
      ...sheet.rules
        .filter(({ rule }) => rule.kind !== 'foreign')
        .map((placed): Edit => ({ kind: 'setRule', ...placed })),
    ];
  });
}

/** What the formulas of a workbook come to: what it says they do. The fake does not calculate. */
export function resultsOf(books: () => readonly WorkbookSnapshot[]): BookState['results'] {
  return (_formula, name, row, column) => {
    for (const book of books()) {
      const sheet = sheetNamed(book, name);
      const value = sheet ? valueAt(sheet, row, column) : null;
      if (value === null) continue;
      if (typeof value !== 'object') return value;
      return 'error' in value ? value.error : (dayNumber(value) ?? value.date);
    }
    return '';
  };
}

/**
 * A spreadsheet made from a sample workbook, its merges and the colours of its cells with it.
 * @param later what formulas will come to once a run has written them
 */
export function worldFrom(
  book: WorkbookSnapshot,
  later: readonly WorkbookSnapshot[] = [],
  options: FakeOptions = {},
): World {
  const world = newWorld({ results: resultsOf(() => [...later, book]), sheet: 'Tomt', ...options });
  const services = servicesOf(world.book);
  const edits = imported(book);
  const reading = readBook(services);
  carriedOut(reading, replay(reading.book, edits), edits, services);
  world.book.sheets = world.book.sheets.filter(({ name }) => name !== 'Tomt');
  world.book.active = world.book.sheets[0]?.id ?? 0;
  world.book.metadata = [];
  for (const sheet of book.sheets) {
    const state = world.book.sheets.find(({ name }) => name === sheet.name);
    if (!state) throw new Error(`no sheet ${sheet.name}`);
    state.merges = sheet.merges.map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
    for (const [key, { fill, strike, bold }] of sheet.looks) {
      const [row, column] = [Math.floor(key / 16_384), (key % 16_384) + 1];
      if (row > state.maxRows || column > state.maxColumns) continue;
      const cell = ownCell(state, row, column);
      if (fill !== undefined) cell.background = `#${fill.toLowerCase()}`;
      if (strike === true) cell.line = 'line-through';
      if (bold === true) cell.weight = 'bold';
    }
  }
  world.book.wire.calls.length = 0;
  world.book.wire.isPending = false;
  return world;
}
