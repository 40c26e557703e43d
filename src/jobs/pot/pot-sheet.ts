import type { Formula } from '../../book/formula';
import type { CellInput, Chart } from '../../book/edit';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { isIsoDay } from '../../plan/deadlines/day';
import type { PlanReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { addressOf } from '../link/items';
import { cellRef, difference, product, total } from '../rollup/formulas';
import { footerOf } from '../sheets/footer';
import { sheetNameFor, type OwnSheet } from '../sheets/own-sheet';
import { sheetLines, TO_ROW, type SheetLines } from '../sheets/sheet-lines';
import { statusLook } from '../structure/status-list';
import { levyOn } from './levies';
import { amountOf, balanceOf, potEntries, type Amount, type PotEntry } from './pot-entries';
import { potLinks } from './pot-links';
import { columns, POT_MARK, potTyped, readLevies } from './pot-typed';

/** The narrow column keeps what an entry belongs to apart from the numbers before it. */
const WIDTHS = [4, 12, 46, 14, 14, 14, 14, 2, 40];
const COLUMN_COUNT = WIDTHS.length;
const CHART_ROWS = 9;
/** Rows below the levies for later ones. */
const FREE_ROWS = 2;
/** A number below zero has a minus and is not red alone. */
const MONEY = '#,##0;-#,##0';

const formula = (of: Formula, value: number): CellInput => ({ formula: of, value });

/** An amount as a reference to the cells that say it, so that it stays live; as a number where a text says it. */
function amountCell({ value, cells, isLive }: Amount, isTurned: boolean): CellInput {
  if (cells.length === 0) return null;
  if (!isLive) return value;
  const refs = total(cells.map(({ sheet, row, column }) => ({ ...cellRef(row, column), sheet }) as Formula));
  return formula(isTurned ? difference({ kind: 'value', value: 0 }, refs) : refs, value);
}

const columnSum = (column: number, first: number, last: number): Formula => ({
  kind: 'call',
  name: 'SUM',
  args: [{ kind: 'range', row: first, column, rows: last - first + 1, columns: 1 }],
});

/** What is left at a row: what was left above it, and what came in, less what went out and is reserved. */
const leftAt = (row: number, isFirst: boolean): Formula =>
  difference(
    difference(
      isFirst ? cellRef(row, columns.in) : total([cellRef(row - 1, columns.left), cellRef(row, columns.in)]),
      cellRef(row, columns.out),
    ),
    cellRef(row, columns.reserved),
  );

/** @param left what is left after it */
function addEntry(
  sheet: SheetLines,
  entry: PotEntry,
  isFirst: boolean,
  left: number,
  links: readonly string[],
): void {
  const { item, day, title, paidIn, paidOut, reserved } = entry;
  const isTurned = (amount: Amount): boolean => amount.value > 0 && turnsSign(entry, amount);
  const row = sheet.add([
    TO_ROW,
    isIsoDay(day) ? { date: day } : day || null,
    title || null,
    amountCell(paidIn, false),
    amountCell(paidOut, isTurned(paidOut)),
    amountCell(reserved, isTurned(reserved)),
    formula(leftAt(sheet.next(), isFirst), left),
    null,
    links.join('; ') || null,
  ]);
  sheet.link(row, columns.to, addressOf(item));
}

/** Whether the cell itself is below zero, in a ledger that writes so what is paid. */
function turnsSign({ item }: PotEntry, { cells }: Amount): boolean {
  const [first] = cells;
  const value = first === undefined ? undefined : item.row.cells.get(first.column);
  return typeof value === 'number' && value < 0;
}

/** The levies, and what so many flights come to with the one that holds today. */
function addLevies(sheet: SheetLines, book: WorkbookSnapshot, today: string, text: Text): void {
  const { pot } = text;
  const typed = potTyped(book);
  const known = readLevies(typed);
  const holding = levyOn(known, today);
  sheet.add([pot.levies], 'section', COLUMN_COUNT);
  const names = sheet.add(
    [null, null, null, pot.nordic, pot.europe, pot.intercontinental, pot.sum],
    'heading',
    COLUMN_COUNT,
  );
  const tripsRow = sheet.next();
  const firstLevy = tripsRow + 2;
  const at = known.find((one) => one === holding)?.row;
  const places = [columns.in, columns.out, columns.reserved];
  const parts =
    at === undefined
      ? []
      : places.map((column) => product([cellRef(tripsRow, column), cellRef(firstLevy + at, column)]));
  const rates = holding ? [holding.nordic, holding.europe, holding.intercontinental] : [];
  const worth = rates.reduce(
    (sum, rate, index) => sum + rate * (amountOf(typed.trips[index] ?? null) ?? 0),
    0,
  );
  sheet.add([
    null,
    null,
    pot.trips,
    ...typed.trips,
    parts.length === 0 ? null : formula(total(parts), worth),
  ]);
  sheet.look({ row: names, column: columns.in, rows: 1, columns: 4 }, 'heading-number');
  sheet.look({ row: tripsRow, column: columns.title, rows: 1, columns: 1 }, 'label');
  sheet.look({ row: tripsRow, column: columns.in, rows: 1, columns: 3 }, 'input');
  sheet.look({ row: tripsRow, column: columns.left, rows: 1, columns: 1 }, 'total-number');
  sheet.look({ row: sheet.add([null, null, pot.from]), column: columns.title, rows: 1, columns: 1 }, 'label');
  for (const cells of typed.levies) sheet.add([null, null, ...cells]);
  sheet.skip(FREE_ROWS);
  const rows = typed.levies.length + FREE_ROWS;
  sheet.look({ row: firstLevy, column: columns.title, rows, columns: 4 }, 'input');
}

/** What of the pot is spent, reserved and left, as one bar. */
function chartOf(sheet: string, heads: number, sums: number, title: string): Chart {
  const parts = [
    [columns.out, statusLook.done],
    [columns.reserved, statusLook.waiting],
    [columns.left, statusLook.ongoing],
  ] as const;
  return {
    kind: 'stacked-bar',
    title,
    categories: { sheet, row: sums, column: columns.title, rows: 1, columns: 1 },
    series: parts.map(([column, look]) => ({
      name: { sheet, row: heads, column },
      values: { sheet, row: sums, column, rows: 1, columns: 1 },
      look,
    })),
  };
}

/**
 * The climate pot as a ledger: its entries with live references to the cells that say them, what is left after each, the
 * sums as a bar, and the levies, which a person may change.
 */
export function potSheet(
  book: WorkbookSnapshot,
  reading: PlanReading,
  tables: readonly TableReading[],
  year: number | null,
  today: string,
  text: Text,
): OwnSheet {
  const { pot } = text;
  const sheet = sheetLines();
  const name = sheetNameFor(book, POT_MARK, pot.sheet);
  const entries = potEntries(tables);
  const links = potLinks(reading);
  sheet.add([pot.title(year)], 'title');
  sheet.add([pot.madeFrom(today)], 'subtitle');
  sheet.skip();
  const heads = sheet.add(
    [null, null, null, pot.in, pot.out, pot.reserved, pot.left],
    'heading',
    COLUMN_COUNT,
  );
  sheet.look({ row: heads, column: columns.in, rows: 1, columns: 4 }, 'heading-number');
  const sums = sheet.next();
  const first = sums + CHART_ROWS + 5;
  const last = first + entries.length - 1;
  const balance = balanceOf(entries);
  const sumOf = (column: number, value: number): CellInput => formula(columnSum(column, first, last), value);
  const left = difference(
    difference(cellRef(sums, columns.in), cellRef(sums, columns.out)),
    cellRef(sums, columns.reserved),
  );
  sheet.add([
    null,
    null,
    pot.sum,
    sumOf(columns.in, balance.paidIn),
    sumOf(columns.out, balance.paidOut),
    sumOf(columns.reserved, balance.reserved),
    formula(left, balance.left),
  ]);
  sheet.look({ row: sums, column: columns.title, rows: 1, columns: 1 }, 'total');
  sheet.look({ row: sums, column: columns.in, rows: 1, columns: 4 }, 'total-number');
  sheet.skip();
  const chartRow = sheet.next();
  sheet.skip(CHART_ROWS + 1);
  sheet.add([pot.entries], 'section', COLUMN_COUNT);
  const headings = [null, pot.day, pot.entry, pot.in, pot.out, pot.reserved, pot.left, null, pot.links];
  const headingRow = sheet.add(headings, 'heading', COLUMN_COUNT);
  sheet.look({ row: headingRow, column: columns.in, rows: 1, columns: 4 }, 'heading-number');
  entries.forEach((entry, index) => {
    const { left: after } = balanceOf(entries.slice(0, index + 1));
    addEntry(sheet, entry, index === 0, after, links(entry.item));
  });
  sheet.look({ row: first, column: columns.to, rows: entries.length, columns: 3 }, 'body');
  sheet.look({ row: first, column: columns.in, rows: entries.length, columns: 4 }, 'number');
  sheet.look({ row: first, column: columns.links, rows: entries.length, columns: 1 }, 'body');
  sheet.skip();
  addLevies(sheet, book, today, text);
  const money = (row: number, rows: number) => ({
    block: { row, column: columns.in, rows, columns: 4 },
    format: MONEY,
  });
  return {
    mark: POT_MARK,
    preferredName: pot.sheet,
    lines: sheet.lines,
    looks: sheet.looks,
    links: sheet.links,
    formats: [money(sums, 1), money(first, entries.length)],
    charts: [
      {
        block: { row: chartRow, column: columns.title, rows: CHART_ROWS, columns: 5 },
        chart: chartOf(name, heads, sums, pot.title(year)),
      },
    ],
    widths: WIDTHS,
    page: { orientation: 'landscape', isFitted: true, footer: footerOf(reading, pot.sheet, today) },
  };
}
