import { refuseAlternatives } from './alternatives';
import { MAX_TEXT } from './limits';
import type { Package } from './package';
import { refuse } from './refusal';
import type { CellElement } from './cell-element';
import { shifted } from './formula-shift';
import type { SharedStrings } from './shared-strings';
import { cellOf, walkingSheetData, type RowElement } from './sheet-data';
import { featuresOf, type SheetFeatures } from './sheet-features';
import { atOnce } from './steps';
import { fromXstring } from './xml-text';

/** A cell's content as stored: dates are serial numbers, unless the file itself spells them out (`iso`). */
export type RawValue =
  string | number | boolean | { readonly error: string } | { readonly iso: string } | null;

/** Receives a sheet's cells in the order of the file; a later occurrence of a cell replaces an earlier one. */
export interface SheetSink {
  /** `style` is an index into `cellXfs`; 0 also for one that is no number. */
  cell(row: number, column: number, style: number, value: RawValue): void;
  /** The formula without `=`; dependents of shared formulas get a text of their own. */
  formula(row: number, column: number, text: string): void;
  /** After the cell: some runs of its text are struck through, and `left` is the text of the others. */
  struck?(row: number, column: number, left: string): void;
  row?(row: RowElement): void;
}

/**
 * Reads a worksheet: the cells go to the sink, everything else is returned.
 * @throws refusals of `walkSheetData` and `scan`, `alternatives`, `bad-string-index` and `text-too-long`
 */
export const readSheet = (
  pkg: Package,
  part: string,
  strings: SharedStrings,
  sink: SheetSink,
): SheetFeatures => atOnce(readingSheet(pkg, part, strings, sink));

/** As `readSheet`, with a pause now and then. */
export function* readingSheet(
  pkg: Package,
  part: string,
  strings: SharedStrings,
  sink: SheetSink,
): Generator<undefined, SheetFeatures> {
  const xml = pkg.text(part);
  refuseAlternatives(xml, part);
  yield;
  const formulas = formulaReader(sink);
  const span = yield* walkingSheetData(xml, part, {
    row: (row) => sink.row?.(row),
    cell: (cell) => {
      const style = cell.style > 0 && Number.isInteger(cell.style) ? cell.style : 0;
      sink.cell(cell.row, cell.column, style, valueOf(cell, strings, part));
      const left = leftOf(cell, strings);
      if (left !== undefined) sink.struck?.(cell.row, cell.column, left);
      if (cell.formula) formulas.add(cell);
    },
  });
  formulas.finish();
  // The general parser gets the text without the cells, which are most of it and have been read already.
  return featuresOf(span ? xml.slice(0, span.openEnd) + xml.slice(span.contentEnd) : xml, part);
}

function valueOf(cell: CellElement, strings: SharedStrings, part: string): RawValue {
  const { type, value } = cell;
  if (value === undefined) return null;
  switch (type) {
    case 'n':
      return numberOf(value);
    case 's': {
      const index = Number(value);
      const text = value.trim() === '' ? undefined : strings(index);
      return text ?? refuse({ code: 'bad-string-index', part, cell: cellOf(cell) });
    }
    case 'b':
      return value === '1' || value === 'true'
        ? true
        : value === '0' || value === 'false'
          ? false
          : owned(value);
    case 'e':
      return { error: owned(value) };
    case 'd':
      return { iso: owned(value) };
    default:
      return checked(value, cell, part);
  }
}

function leftOf({ type, value, left }: CellElement, strings: SharedStrings): string | undefined {
  if (type === 's') return strings.leftOf(Number(value));
  return left === undefined ? undefined : fromXstring(owned(left));
}

/** A value that is not a finite number is kept as text; an empty `<v>` is an empty cell. */
function numberOf(value: string): RawValue {
  const number = Number(value);
  if (!Number.isFinite(number)) return owned(value);
  return number === 0 && value.trim() === '' ? null : number;
}

function checked(written: string, cell: CellElement, part: string): string {
  const text = fromXstring(owned(written));
  return text.length > MAX_TEXT
    ? refuse({ code: 'text-too-long', part, cell: cellOf(cell), limit: MAX_TEXT })
    : text;
}

/** A copy that does not keep the whole sheet's text in memory, as a slice of 13 characters or more does in V8. */
const owned = (text: string): string => (text.length < 13 ? text : decoder.decode(encoder.encode(text)));
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Sends each formula cell its text. A dependent may come before the cell that holds its group's text. */
function formulaReader(sink: SheetSink) {
  const masters = new Map<string, Place & { readonly text: string }>();
  const waiting: (Place & { readonly group: string })[] = [];
  const dependent = ({ row, column }: Place, group: string): boolean => {
    const master = masters.get(group);
    if (master) sink.formula(row, column, shifted(master.text, row - master.row, column - master.column));
    return master !== undefined;
  };
  return {
    add({ row, column, formula }: CellElement): void {
      if (!formula) return;
      const { kind, group = '' } = formula;
      const text = fromXstring(owned(formula.text));
      if (kind === 'shared' && text === '') {
        if (!dependent({ row, column }, group)) waiting.push({ row, column, group: owned(group) });
        return;
      }
      if (kind === 'shared') masters.set(group, { row, column, text });
      if (text !== '') sink.formula(row, column, text);
    },
    /** A dependent whose group has no text anywhere becomes a plain value, as when Excel repairs the file. */
    finish(): void {
      for (const place of waiting) dependent(place, place.group);
    },
  };
}
