import { isDate, textOf, type CellValue } from '../../book/cells';
import { sheetNamed, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import { isIsoDay } from '../../plan/deadlines/day';
import { allTexts } from '../../text/text';
import { ownSheetNamed } from '../sheets/own-sheet';
import { levies, type Levy } from './levies';
import { amountOf } from './pot-entries';

export const POT_MARK = 'pot';

/** Columns of the ledger's sheet, from 1. */
export const columns = { to: 1, day: 2, title: 3, in: 4, out: 5, reserved: 6, left: 7, links: 9 } as const;

/** What a person has typed on the ledger's sheet: it stays when the sheet is made again. */
export interface PotTyped {
  /** The levies’ rows as they stand, from the day to the last sum; those of Planbok where the sheet is new. */
  readonly levies: readonly (readonly CellValue[])[];
  /** Flights to count with: within the Nordic countries, Europe, farther. */
  readonly trips: readonly CellValue[];
}

const asCells = ({ from, nordic, europe, intercontinental }: Levy): readonly CellValue[] => [
  { date: from },
  nordic,
  europe,
  intercontinental,
];

const texts = allTexts.map(({ pot }) => pot);

/** The row whose title cell says one of these; 0 where none does. */
function rowSaying(sheet: SheetSnapshot, labels: readonly string[]): number {
  return sheet.values.findIndex((line) => labels.includes(textOf(line[columns.title - 1] ?? null))) + 1;
}

const cellsAt = (sheet: SheetSnapshot, row: number, first: number): readonly CellValue[] =>
  Array.from({ length: columns.reserved - first + 1 }, (_, at) => valueAt(sheet, row, first + at));

export function potTyped(book: WorkbookSnapshot): PotTyped {
  const name = ownSheetNamed(book, POT_MARK);
  const sheet = name === undefined ? undefined : sheetNamed(book, name);
  const fresh: PotTyped = { levies: levies.map(asCells), trips: [null, null, null] };
  if (!sheet) return fresh;
  const tripsRow = rowSaying(
    sheet,
    texts.map(({ trips }) => trips),
  );
  const headingRow = rowSaying(
    sheet,
    texts.map(({ from }) => from),
  );
  if (tripsRow === 0 || headingRow === 0) return fresh;
  const rows = sheet.values
    .map((_, index) => cellsAt(sheet, index + 1, columns.title))
    .slice(headingRow)
    .filter((cells) => cells.some((cell) => textOf(cell) !== ''));
  return { levies: rows, trips: cellsAt(sheet, tripsRow, columns.in) };
}

const dayOf = (cell: CellValue): string => (isDate(cell) ? cell.date : textOf(cell).trim());

/** The typed levies that can be read: a day, and three amounts. `row`: which of the typed rows it is, from 0. */
export const readLevies = ({ levies: rows }: PotTyped): readonly (Levy & { readonly row: number })[] =>
  rows.flatMap(([from = null, ...amounts], row) => {
    const [nordic, europe, intercontinental] = amounts.map(amountOf);
    const day = dayOf(from);
    return isIsoDay(day) && nordic !== undefined && europe !== undefined && intercontinental !== undefined
      ? [{ from: day, nordic, europe, intercontinental, row }]
      : [];
  });
