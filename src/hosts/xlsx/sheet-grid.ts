import { cellKey } from '../../book/area';
import type { CellValue } from '../../book/cells';
import { GENERAL, isDateFormat } from '../../book/number-format';
import type { CellLook, StruckRuns } from '../../book/snapshot';
import { cellText } from '../../opc/block';
import { MAX_CELLS, MAX_LETTERS, MAX_SLOTS } from '../../opc/limits';
import { refuse } from '../../opc/refusal';
import type { RawValue, SheetSink } from '../../opc/sheet-read';
import type { CellFormat } from '../../opc/styles-read';
import { dateOf, isDay, type Epoch } from '../serial';
import { styleRows, type StyleRows } from './style-map';

/** What a cell's format means to a reader, worked out once for each format. */
export interface StyleReading {
  readonly format: string | undefined;
  readonly look: CellLook | undefined;
  readonly showsDays: boolean;
}

/** What is counted over all sheets of a workbook. */
export interface Budget {
  cells: number;
  slots: number;
  /** UTF-16 units of the cells' texts, one that is shared by many cells as often as it stands. */
  letters: number;
}

/** The cells of one sheet while they are read. */
export interface SheetGrid {
  readonly sink: SheetSink;
  readonly values: CellValue[][];
  readonly formulas: Map<number, string>;
  /** By `cellKey`: formulas that came without a result. A result that is an empty text is one. */
  readonly withoutResult: Set<number>;
  /** By `cellKey`. */
  readonly struckRuns: Map<number, StruckRuns>;
  readonly styles: StyleRows;
  readonly hiddenRows: Set<number>;
}

/** Stands for every row without a value; never written to. */
const EMPTY_ROW: CellValue[] = [];

/** Serial number → what it shows as a day; the same day is the same object, since plans repeat few of them. */
export function days(epoch: Epoch): (serial: number) => CellValue {
  const known = new Map<number, CellValue>();
  return (serial) => {
    const met = known.get(serial);
    if (met !== undefined) return met;
    const value = dateOf(serial, epoch) ?? serial;
    if (known.size < MAX_KNOWN_DAYS) known.set(serial, value);
    return value;
  };
}

/** Whole days of a century; times of day are endless. */
const MAX_KNOWN_DAYS = 36_525;

/** @throws refusals `too-many-cells`, `too-wide` and `too-much-text` when a sheet goes over the budget */
export function sheetGrid(
  styleOf: (style: number) => StyleReading,
  dayOf: (serial: number) => CellValue,
  budget: Budget,
): SheetGrid {
  const values: CellValue[][] = [];
  const formulas = new Map<number, string>();
  const withoutResult = new Set<number>();
  const struckRuns = new Map<number, StruckRuns>();
  const styles = styleRows();
  const hiddenRows = new Set<number>();

  const place = (row: number, column: number, value: CellValue): void => {
    let line = values[row - 1];
    if (line === undefined || line === EMPTY_ROW) {
      // An empty cell needs no place unless something stood there before.
      if (value === null) return;
      budget.slots += Math.max(0, row - values.length);
      checkSlots(budget, row, column);
      while (values.length < row) values.push(EMPTY_ROW);
      line = values[row - 1] = [];
    }
    if (line.length < column) {
      if (value === null) return;
      budget.slots += column - line.length;
      checkSlots(budget, row, column);
      while (line.length < column) line.push(null);
    }
    line[column - 1] = value;
  };

  return {
    values,
    formulas,
    withoutResult,
    struckRuns,
    styles,
    hiddenRows,
    sink: {
      cell: (row, column, style, raw) => {
        countCell(budget, row, column);
        const found = styleOf(style);
        if (found.format !== undefined || found.look !== undefined) styles.set(row, column, style);
        if (typeof raw === 'string') countLetters(budget, raw.length);
        place(row, column, valueOf(raw, found.showsDays ? dayOf : undefined));
      },
      formula: (row, column, text) => {
        // It takes more room than a value, and its result has been counted.
        countCell(budget, row, column);
        const key = cellKey(row, column);
        formulas.set(key, text);
        if ((values[row - 1]?.[column - 1] ?? null) === null) withoutResult.add(key);
      },
      struck: (row, column, left) => {
        const text = values[row - 1]?.[column - 1];
        if (typeof text === 'string') struckRuns.set(cellKey(row, column), { text, left });
      },
      row: ({ row, isHidden }) => {
        if (isHidden) hiddenRows.add(row);
      },
    },
  };
}

function countCell(budget: Budget, row: number, column: number): void {
  if (++budget.cells > MAX_CELLS)
    refuse({ code: 'too-many-cells', cell: cellText(row, column), limit: MAX_CELLS });
}

function countLetters(budget: Budget, letters: number): void {
  budget.letters += letters;
  if (budget.letters > MAX_LETTERS) refuse({ code: 'too-much-text', limit: MAX_LETTERS });
}

function checkSlots(budget: Budget, row: number, column: number): void {
  if (budget.slots > MAX_SLOTS) refuse({ code: 'too-wide', cell: cellText(row, column), limit: MAX_SLOTS });
}

function valueOf(raw: RawValue, dayOf: ((serial: number) => CellValue) | undefined): CellValue {
  if (typeof raw === 'number') return dayOf === undefined ? raw : dayOf(raw);
  return typeof raw === 'object' && raw !== null && 'iso' in raw ? isoValue(raw.iso) : raw;
}

/** A cell of type `d` holds `2021-03-23` or `2021-03-23T08:30:00` (ISO 29500-1, 18.17.4.2); other text stays text. */
function isoValue(iso: string): CellValue {
  const found = /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?:\.\d{1,9})?Z?)?$/.exec(
    iso.trim(),
  );
  const [, date = '', hours = '00', minutes = '00', seconds = '00'] = found ?? [];
  if (!isDay(date)) return iso;
  const time = `${hours}:${minutes}:${seconds}`;
  return time === '00:00:00' ? { date } : { date, time };
}

/** Style index → what it means; each format is worked out when first met. */
export function styleReadings(format: (style: number) => CellFormat): (style: number) => StyleReading {
  const known: (StyleReading | undefined)[] = [];
  return (style) => (known[style] ??= styleReadingOf(format(style)));
}

function styleReadingOf({ code, fill, isBold, isStruck }: CellFormat): StyleReading {
  const look: CellLook = {
    ...(fill === undefined ? {} : { fill }),
    ...(isStruck ? { strike: true } : {}),
    ...(isBold ? { bold: true } : {}),
  };
  return {
    format: code.toLowerCase() === GENERAL.toLowerCase() || code === '' ? undefined : code,
    look: Object.keys(look).length > 0 ? look : undefined,
    showsDays: isDateFormat(code),
  };
}
