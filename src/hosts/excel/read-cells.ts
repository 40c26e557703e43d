import type { SheetFinder } from '../plain-area';
import type { Epoch } from '../serial';
import { ask, type Ask } from './asks';
import type { ReadBlock } from './blocks';
import { takeBlock, type SheetCells } from './sheet-cells';

/** What any cell's reading needs. */
export interface CellReader {
  readonly epoch: Epoch;
  readonly find: SheetFinder;
}

export const blockIn = (sheet: Excel.Worksheet, { row, column, rows, columns }: ReadBlock): Excel.Range =>
  sheet.getRangeByIndexes(row - 1, column - 1, rows, columns);

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

export const placeOf = (range: Excel.Range): ReadBlock => ({
  row: range.rowIndex + 1,
  column: range.columnIndex + 1,
  rows: range.rowCount,
  columns: range.columnCount,
});

const worn: Excel.CellPropertiesLoadOptions = {
  format: { fill: { color: true }, font: { bold: true, strikethrough: true } },
  hyperlink: true,
};

/** Loads everything that a snapshot has of these cells. */
function loaded(range: Excel.Range): () => Parameters<typeof takeBlock>[2] {
  range.load(`${PLACE},values,formulas,numberFormat`);
  const cells = range.getCellProperties(worn);
  const rows = range.getRowProperties({ rowHidden: true });
  return () => ({
    values: range.values,
    formulas: range.formulas,
    formats: range.numberFormat,
    worn: cells.value,
    rows: rows.value,
  });
}

/** The cells of a block, in halves of its rows if need be. */
export function cellsAsk(
  sheet: Excel.Worksheet,
  block: ReadBlock,
  into: SheetCells,
  reader: CellReader,
): Ask {
  const queue = (): (() => void) => {
    const answer = loaded(blockIn(sheet, block));
    return () => takeBlock(into, block, answer(), reader);
  };
  const half = Math.ceil(block.rows / 2);
  const halves = [
    { ...block, rows: half },
    { ...block, row: block.row + half, rows: block.rows - half },
  ];
  const parts = (): readonly Ask[] => halves.map((part) => cellsAsk(sheet, part, into, reader));
  return { cells: block.rows * block.columns, queue, ...(block.rows > 1 ? { parts } : {}) };
}

/** How far the sheet is used. `undefined` for an empty sheet. */
function extentAsk(sheet: Excel.Worksheet, extent: (used: ReadBlock | undefined) => void): Ask {
  return ask(() => {
    const used = sheet.getUsedRangeOrNullObject();
    used.load(PLACE);
    return () => extent(used.isNullObject ? undefined : placeOf(used));
  });
}

/** How far the sheet is used, and what of that lies in its first block; the extent alone if that is too much. */
export function firstCellsAsk(
  sheet: Excel.Worksheet,
  first: ReadBlock,
  into: SheetCells,
  reader: CellReader,
  take: (used: ReadBlock | undefined, read: ReadBlock) => void,
): Ask {
  const none = { ...first, rows: 0, columns: 0 };
  return {
    cells: first.rows * first.columns,
    queue: () => {
      const used = sheet.getUsedRangeOrNullObject();
      used.load(PLACE);
      const part = used.getIntersectionOrNullObject(blockIn(sheet, first));
      const answer = loaded(part);
      return () => {
        take(used.isNullObject ? undefined : placeOf(used), first);
        if (!used.isNullObject && !part.isNullObject) takeBlock(into, placeOf(part), answer(), reader);
      };
    },
    parts: () => [extentAsk(sheet, (used) => take(used, none))],
  };
}

/** Doubtful cells that are asked one by one; beyond them they are texts. */
const MOST_DOUBTS = 200;

/** Whether constants that read like error codes are errors. */
export const doubtsAsk = (sheet: Excel.Worksheet, cells: SheetCells): Ask =>
  ask(() => {
    const asked = cells.doubtful.slice(0, MOST_DOUBTS).map((doubt) => {
      const cell = sheet.getCell(doubt.row - 1, doubt.column - 1);
      cell.load('valueTypes');
      return { ...doubt, cell };
    });
    return () => {
      for (const { row, column, text, cell } of asked) {
        const line = cells.values[row - 1];
        const type: string | undefined = cell.valueTypes[0]?.[0];
        if (line && type === 'Error') line[column - 1] = { error: text };
      }
    };
  });
