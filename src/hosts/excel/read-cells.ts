import { ask, inParts, OVERHEAD, type Ask, type SheetIn } from './asks';
import { BYTES, cellsIn, type ReadBlock } from './blocks';
import { takeBlock, type CellReader, type SheetCells } from './sheet-cells';

export const blockIn = (sheet: Excel.Worksheet, { row, column, rows, columns }: ReadBlock): Excel.Range =>
  sheet.getRangeByIndexes(row - 1, column - 1, rows, columns);

export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

export const placeOf = (range: Excel.Range): ReadBlock => ({
  row: range.rowIndex + 1,
  column: range.columnIndex + 1,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** The properties of a cell's style that a snapshot has. */
export const STYLE_PROPERTIES = {
  format: { fill: { color: true }, font: { bold: true, strikethrough: true } },
} as const;

/** Everything that a snapshot has of the cells of a block, in halves of its rows if need be. */
export const cellsAsk = (sheetIn: SheetIn, block: ReadBlock, into: SheetCells, reader: CellReader): Ask => ({
  bytes: OVERHEAD + cellsIn(block) * BYTES.full,
  queue: (context) => {
    const range = blockIn(sheetIn(context), block);
    range.load('values,formulas,numberFormat');
    const cells = range.getCellProperties({ ...STYLE_PROPERTIES, hyperlink: true });
    const rows = range.getRowProperties({ rowHidden: true });
    return () => {
      const { values, formulas, numberFormat: formats } = range;
      takeBlock(into, block, { values, formulas, formats, styles: cells.value, rows: rows.value }, reader);
    };
  },
  ...inParts(block, (part) => cellsAsk(sheetIn, part, into, reader)),
});

/** How far the sheet is used; `undefined` for an empty one. */
export const extentAsk = (sheetIn: SheetIn, take: (used: ReadBlock | undefined) => void): Ask =>
  ask((context) => {
    const used = sheetIn(context).getUsedRangeOrNullObject();
    used.load(PLACE);
    return () => take(used.isNullObject ? undefined : placeOf(used));
  });

/** Doubtful cells that are asked one by one; beyond them they are texts. */
const MOST_DOUBTS = 200;

/** Whether constants that read like error codes are errors. */
export const doubtsAsk = (sheetIn: SheetIn, cells: SheetCells): Ask =>
  ask((context) => {
    const sheet = sheetIn(context);
    const doubts = cells.doubtful.slice(0, MOST_DOUBTS).map((doubt) => {
      const cell = sheet.getCell(doubt.row - 1, doubt.column - 1);
      cell.load('valueTypes');
      return { ...doubt, cell };
    });
    return () => {
      for (const { row, column, text, cell } of doubts) {
        const line = cells.values[row - 1];
        const type: string | undefined = cell.valueTypes[0]?.[0];
        if (line && type === 'Error') line[column - 1] = { error: text };
      }
    };
  });
