import type { CellInput } from '../../book/edit';
import { footerOf } from '../../jobs/sheets/footer';
import type { OwnSheet } from '../../jobs/sheets/own-sheet';
import { sheetLines, type SheetLines } from '../../jobs/sheets/sheet-lines';
import type { FileFate } from '../file-fate';

/** Lines of a list: more are read in the units' own workbooks. */
const MOST_LINES = 5000;

/** A section of a list: its title, its headings and its lines; or what is said where it has none. */
export interface ListSection<Item> {
  readonly title: string;
  readonly headings: readonly string[];
  readonly items: readonly Item[];
  readonly lineOf: (item: Item) => readonly CellInput[];
  /** The file of the item: its name stands last, and leads to it. */
  readonly fileOf: (item: Item) => FileFate;
  readonly none: string;
  readonly more: (count: number) => string;
}

/** Adds a section whose last column is the file. @returns the row of its headings, if it has any */
export function addSection<Item>(sheet: SheetLines, section: ListSection<Item>): number | undefined {
  const { title, headings, items, lineOf, fileOf, none, more } = section;
  const { length: columns } = headings;
  sheet.add([title], 'section', columns);
  if (items.length === 0) {
    sheet.add([none], 'body', 1);
    return undefined;
  }
  const headingRow = sheet.add(headings, 'heading');
  for (const item of items.slice(0, MOST_LINES)) {
    const file = fileOf(item);
    const row = sheet.add([...lineOf(item), file.path], 'body', columns - 1);
    sheet.look({ row, column: columns, rows: 1, columns: 1 }, 'beside');
    if (file.fate.is !== 'passed-over') sheet.link(row, columns, { url: file.link });
  }
  if (items.length > MOST_LINES) sheet.add([more(items.length - MOST_LINES)], 'muted');
  return headingRow;
}

interface ListSheetOf {
  readonly mark: string;
  readonly name: string;
  readonly title: string;
  readonly today: string;
  readonly asOf: string;
  readonly widths: readonly number[];
}

/** A sheet with a title, the day, and what `add` puts below; the first section's headings repeat on each page where it is alone. */
export function listSheet(
  { mark, name, title, today, asOf, widths }: ListSheetOf,
  add: (sheet: SheetLines) => number | undefined,
): OwnSheet {
  const sheet = sheetLines();
  sheet.add([title], 'title');
  sheet.add([`${asOf} ${today}`], 'subtitle');
  sheet.skip();
  const repeated = add(sheet);
  return {
    mark,
    preferredName: name,
    lines: sheet.lines,
    looks: sheet.looks,
    links: sheet.links,
    widths,
    ...(repeated === undefined ? {} : { frozen: { rows: repeated, columns: 0 } }),
    page: {
      orientation: 'landscape',
      ...(repeated === undefined ? {} : { titleRows: { first: repeated, last: repeated } }),
      footer: footerOf({ organisation: null }, name, today),
    },
  };
}
