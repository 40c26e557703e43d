import { isSameArea } from '../../book/area';
import { emptySheet, type SheetSnapshot } from '../../book/snapshot';
import { cellsOf, type Surroundings } from './read-cells';
import { looksOf } from './conditional-looks';
import { matricesOf, type Matrices, type Typed } from './matrices';
import type { Sheet } from './services';
import { placedRules } from '../sheets/placed-rules';
import { areaOf } from './range-area';
import { cellRule } from './validation';
import { formatsWithUnset, unsetRules } from '../sheets/unset';

/** A sheet as the core knows it, and what of it only Sheets' own objects can say. */
export interface SheetReading {
  readonly sheet: Sheet;
  readonly id: number;
  readonly snapshot: SheetSnapshot;
  /** By cell: its rule as it is, to be put back after a write that it would refuse. */
  readonly validations: Matrices['validations'];
  /** By cell: its number format as it is. */
  readonly formats: ReadonlyMap<number, string>;
  /** What the service returned, to be compared with what it returns later. */
  readonly typed: Typed;
  /** Cells whose text has runs of its own, which a write of the plain text would lose. */
  readonly richCells: ReadonlySet<number>;
}

/** What only the spreadsheet knows of a sheet. */
interface Place {
  readonly name: string;
  readonly tables: SheetSnapshot['tables'];
  readonly isProtected: boolean;
}

/** Reads one sheet: fifteen calls, eight for one that is empty. */
export function sheetReading(
  sheet: Sheet,
  { name, tables, isProtected }: Place,
  surroundings: Surroundings,
): SheetReading {
  const { memory } = surroundings;
  const found = matricesOf(sheet, memory);
  const { richCells, ...cells } = cellsOf(found, surroundings);
  const ruled = found.validations.map((line) => line.map((one) => one && cellRule(one)));
  const filter = sheet.getFilter();
  const filtered = filter ? areaOf(filter.getRange()) : null;
  const isTables = filtered !== null && tables.some(({ area }) => isSameArea(area, filtered));
  const hidden = memory.isVeryHidden === true ? 'very-hidden' : 'hidden';
  return {
    sheet,
    id: sheet.getSheetId(),
    typed: found,
    richCells,
    validations: found.validations,
    formats: cells.formats,
    snapshot: {
      ...emptySheet(name, sheet.isSheetHidden() ? hidden : 'visible'),
      ...cells,
      formats: formatsWithUnset(cells.formats, memory.unset, name),
      merges: found.merges,
      tables,
      // Over a table, the filter is the table's own.
      filter: isTables ? null : filtered,
      rules: [...placedRules(ruled, name, memory.rules ?? []), ...unsetRules(memory.unset, name)],
      conditionalLooks: sheet.getConditionalFormatRules().flatMap(looksOf),
      widths: new Map((memory.widths ?? []).map(([column, characters]) => [column, characters])),
      frozen: { rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() },
      isProtected,
    },
  };
}
