import { isDateFormat } from '../../planbok/cells';
import type { Block } from '../../planbok/sheet-part';
import { relationshipsOf } from '../../planbok/package';
import { formatsIn } from './sheet-formats';
import { overlays } from './overlays';
import { gridOf } from '../store/range-cells';
import { lastColumnOf, lastRowOf } from '../store/cell-range';
import { calculated, type LiveBook } from '../store/live-book';
import {
  featuresIn,
  placeStyle,
  usedBlock,
  type LiveCell,
  type LiveSheet,
  type LiveValue,
} from '../store/live-sheet';
import { shownText } from '../store/number-text';
import type { CellView, RowView } from './view';

/** The rows of a sheet for drawing; rows without content or formatting are left out. */
export function rowsView(book: LiveBook, sheet: LiveSheet, from: number, to: number): RowView[] {
  calculated(book);
  const formats = formatsIn(book, sheet);
  const used = usedBlock(sheet);
  const right = used === null ? 0 : lastColumnOf(used);
  const overlay = overlays(book, sheet, from, to, right);
  const links = linksOf(book, sheet);
  const rows = rowsBetween(sheet, from, to);
  return rows.flatMap((row): RowView[] => {
    const known = sheet.rows.get(row);
    const cells: CellView[] = [];
    const line = sheet.cells.get(row) ?? [];
    for (let at = 0; at < Math.max(line.length, right); at += 1) {
      const there = line[at];
      if (there === undefined && !overlay.mayCover(row, at + 1)) continue;
      const cell = there ?? untouched(sheet, row, at + 1);
      const formatting = overlay.at(row, at + 1);
      const link = links(row, at + 1);
      if (cell.value === null && cell.formula === undefined && cell.style === 0 && !formatting) continue;
      const format = book.styles.book.formatOf(cell.style);
      const typed = typedFor(cell.value, format, book);
      cells.push({
        column: at + 1,
        text: shownText(cell.value, format, book.epoch, book.locale),
        ...(typed === undefined ? {} : { typed }),
        value: cell.value,
        ...(cell.formula === undefined ? {} : { formula: `=${cell.formula}` }),
        format: formats.indexOf(cell.style),
        ...(formatting === undefined ? {} : { overlay: formatting }),
        ...(link === undefined ? {} : { link }),
        ...(cell.isStale ? { isStale: true } : {}),
      });
    }
    if (cells.length === 0 && known === undefined) return [];
    const height = known?.height === undefined ? {} : { height: known.height };
    return [{ row, ...height, isHidden: known?.isHidden === true, cells }];
  });
}

/** An untouched cell that a conditional format may apply to. */
const untouched = (
  sheet: LiveSheet,
  row: number,
  column: number,
): Pick<LiveCell, 'value' | 'formula' | 'style' | 'isStale'> => ({
  value: null,
  formula: undefined,
  style: placeStyle(sheet, row, column),
  isStale: false,
});

/** The displayed texts of a block. */
export function textsView(book: LiveBook, sheet: LiveSheet, block: Block): string[][] {
  calculated(book);
  return gridOf({ book, sheet, ...block }, (cell) =>
    cell === undefined
      ? ''
      : shownText(cell.value, book.styles.book.formatOf(cell.style), book.epoch, book.locale),
  );
}

/** The text for editing a date is its ISO form, whatever its format omits. */
function typedFor(value: LiveValue, format: string, { epoch, locale }: LiveBook): string | undefined {
  if (typeof value !== 'number') return undefined;
  if (isDateFormat(format)) {
    const time = value % 1 === 0 ? '' : 'hh:mm:ss';
    const day = value < 1 && time !== '' ? '' : 'yyyy-mm-dd';
    return shownText(value, `${day} ${time}`.trim(), epoch, locale);
  }
  return format.endsWith('%') ? `${shownText(value * 100, 'General', epoch, locale)}%` : undefined;
}

/** The existing rows, in order. */
function rowsBetween({ cells, rows }: LiveSheet, from: number, to: number): readonly number[] {
  if (to - from > cells.size + rows.size)
    return [...new Set([...cells.keys(), ...rows.keys()])]
      .filter((row) => row >= from && row <= to)
      .sort((a, b) => a - b);
  const found: number[] = [];
  for (let row = from; row <= to; row += 1) if (cells.has(row) || rows.has(row)) found.push(row);
  return found;
}

function linksOf(book: LiveBook, sheet: LiveSheet): (row: number, column: number) => CellView['link'] {
  const { hyperlinks } = featuresIn(sheet);
  if (hyperlinks.length === 0) return () => undefined;
  const targets = new Map(relationshipsOf(book.pkg, sheet.part).map(({ id, target }) => [id, target]));
  return (row, column) => {
    const found = hyperlinks.find(
      ({ block }) =>
        row >= block.row &&
        row <= lastRowOf(block) &&
        column >= block.column &&
        column <= lastColumnOf(block),
    );
    if (!found) return undefined;
    const url = found.relationshipId === undefined ? undefined : targets.get(found.relationshipId);
    return {
      ...(url === undefined ? {} : { url }),
      ...(found.location === undefined ? {} : { location: found.location }),
    };
  };
}
