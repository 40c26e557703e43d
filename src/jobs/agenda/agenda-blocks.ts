import { isDate, textOf, type CellValue } from '../../book/cells';
import { extentOf, type SheetSnapshot } from '../../book/snapshot';
import { cellsAt, columns, mark, titleKey } from './agenda-layout';
import { writtenIn, type Remembered } from './agenda-memory';
import { agendaPoints, type PointKey } from './agenda-points';

/** A point as it stands on the sheet: the row with its title, and the rows below that are not empty. */
export interface Block {
  /** The number as written; 0 where none can be read. */
  readonly no: number;
  readonly title: string;
  readonly cells: readonly CellValue[];
  readonly lines: (readonly CellValue[])[];
}

/** A number, one with a letter or a full stop, or the day that a program has made of 3.1. */
const isNumber = (cell: CellValue): boolean =>
  typeof cell === 'number' || isDate(cell) || (typeof cell === 'string' && /^\s*\d/u.test(cell));

export const itemOf = (cells: readonly CellValue[]): string => textOf(cells[columns.item - 1] ?? null);

/** The points by the fingerprints of the titles that stood there when Planbok last wrote the agenda, in its order. */
export function titlesIn(base: Remembered): ReadonlyMap<string, readonly PointKey[]> {
  const points = new Map(agendaPoints.map(({ key }) => [mark(titleKey(key)), key]));
  const titles = new Map<string, PointKey[]>();
  for (const [known, [title]] of base) {
    const key = points.get(known);
    if (key !== undefined) titles.set(title, [...(titles.get(title) ?? []), key]);
  }
  return titles;
}

export interface AgendaRows {
  /** Rows above the first point. */
  readonly above: readonly (readonly CellValue[])[];
  readonly blocks: readonly Block[];
}

/** The titles that stand beside a number, on the rows from one to another. */
function numberedTitles(sheet: SheetSnapshot, first: number, last: number): ReadonlySet<string> {
  const titles = new Set<string>();
  for (let row = first; row <= last; row += 1) {
    const cells = cellsAt(sheet, row);
    if (isNumber(cells[0] ?? null)) titles.add(itemOf(cells));
  }
  return titles;
}

/**
 * The rows below the headings, by point. A point begins with a number and a title, also one that a person has put in; or
 * with a title that Planbok knows and whose number has been cleared, where no other row has it beside a number. A number
 * before a line that Planbok wrote is a number of that line.
 */
export function rowsByPoint(sheet: SheetSnapshot, head: number, base: Remembered): AgendaRows {
  const above: (readonly CellValue[])[] = [];
  const blocks: Block[] = [];
  const titles = titlesIn(base);
  const met = new Set<string>();
  let current: PointKey | undefined;
  const last = head === 0 ? 0 : extentOf(sheet).rows;
  const numbered = numberedTitles(sheet, head + 1, last);
  for (let row = head + 1; row <= last; row += 1) {
    const cells = cellsAt(sheet, row);
    if (cells.every((cell) => textOf(cell) === '')) continue;
    const [no = null] = cells;
    const title = itemOf(cells);
    const known = met.has(title) ? undefined : titles.get(mark(title))?.[0];
    const isLine =
      current !== undefined && known === undefined && writtenIn(base, current, title, 1) !== undefined;
    const begins = isNumber(no)
      ? !isLine && (title !== '' || typeof no === 'number')
      : known !== undefined && !numbered.has(title);
    if (begins) {
      met.add(title);
      current = known;
      blocks.push({ no: Number.parseFloat(textOf(no)) || 0, title, cells, lines: [] });
    } else (blocks.at(-1)?.lines ?? above).push(cells);
  }
  return { above, blocks };
}
