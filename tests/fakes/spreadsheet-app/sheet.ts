import { columnOfKey, rowOfKey } from '../../../src/book/area';
import { chartBuilder, chartObject, chartState } from './fake-chart';
import { imageObject, insertedImage, type ImageDesk } from './fake-image';
import { bandingOf, filterOf, rangeOf } from './range';
import { blockNamed, rangeListOf } from './range-list';
import { ruleObject, ruleState, word } from './rules';
import { sheetById, type Block, type BookState, type SheetState } from './state';
import { exception, strict } from './strict';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const blockOf = (range: Range): Block => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

export function sheetOf(book: BookState, id: number): Sheet {
  const { wire } = book;
  const state = (): SheetState => sheetById(book, id);
  const used = (): Block => {
    let [rows, columns] = [0, 0];
    for (const [key, { value, formula }] of state().cells) {
      if (value === '' && formula === '') continue;
      rows = Math.max(rows, rowOfKey(key));
      columns = Math.max(columns, columnOfKey(key));
    }
    return { row: 1, column: 1, rows, columns };
  };
  const ranged = (block: Block): Range => rangeOf(book, state(), block, () => sheet);

  const images: ImageDesk = {
    wire,
    sheet: state,
    cellAt: (row, column) => ranged({ row, column, rows: 1, columns: 1 }),
  };

  const sheet: Sheet = strict<
    Sheet,
    | 'getName'
    | 'getSheetId'
    | 'getType'
    | 'getRange'
    | 'getRangeList'
    | 'getDataRange'
    | 'getLastColumn'
    | 'getMaxRows'
    | 'getMaxColumns'
    | 'insertRowsAfter'
    | 'insertColumnsAfter'
    | 'isSheetHidden'
    | 'hideSheet'
    | 'getFrozenRows'
    | 'getFrozenColumns'
    | 'setFrozenRows'
    | 'setFrozenColumns'
    | 'getFilter'
    | 'getBandings'
    | 'getConditionalFormatRules'
    | 'setConditionalFormatRules'
    | 'getColumnWidth'
    | 'setColumnWidths'
    | 'setHiddenGridlines'
    | 'newChart'
    | 'insertChart'
    | 'getCharts'
    | 'removeChart'
    | 'insertImage'
    | 'getImages'
    | 'setName'
  >('Sheet', wire, {
    getName: () => state().name,
    setName: (name) => {
      state().name = name;
      return sheet;
    },
    getSheetId: () => id,
    getType: () => word(state().type),
    getRange: (...given: readonly (string | number)[]) => {
      const [row = 1, column = 1, rows = 1, columns = 1] = given;
      if (typeof row === 'string') return ranged(blockNamed(row));
      return ranged({ row, column: Number(column), rows: Number(rows), columns: Number(columns) });
    },
    getRangeList: (names) => rangeListOf(book, state(), names.map(blockNamed), () => sheet),
    getDataRange: () => {
      const { rows, columns } = used();
      return ranged({ row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
    },
    getLastColumn: () => used().columns,
    getMaxRows: () => state().maxRows,
    getMaxColumns: () => state().maxColumns,
    insertRowsAfter: (_after, many) => {
      state().maxRows += many;
      return sheet;
    },
    insertColumnsAfter: (_after, many) => {
      state().maxColumns += many;
      return sheet;
    },
    isSheetHidden: () => state().isHidden,
    hideSheet: () => {
      if (book.sheets.every((known) => known.id === id || known.isHidden))
        throw exception("You can't hide all the sheets in a document.");
      state().isHidden = true;
      return sheet;
    },
    getFrozenRows: () => state().frozenRows,
    getFrozenColumns: () => state().frozenColumns,
    setFrozenRows: (rows) => {
      if (rows >= state().maxRows) throw exception("You can't freeze all visible rows on the sheet.");
      state().frozenRows = rows;
    },
    setFrozenColumns: (columns) => {
      if (columns >= state().maxColumns)
        throw exception("You can't freeze all visible columns on the sheet.");
      state().frozenColumns = columns;
    },
    getFilter: () => (state().filter ? filterOf(book, state(), () => sheet) : null),
    getBandings: () => state().bandings.map((block) => bandingOf(book, state(), block, () => sheet)),
    getConditionalFormatRules: () =>
      state().conditionals.map((rule) => ruleObject(wire, rule, rule.blocks.map(ranged))),
    setConditionalFormatRules: (rules) => {
      state().conditionals = rules.map((rule) => {
        const { state: known, ranges } = ruleState(rule);
        return { ...known, blocks: ranges.map(blockOf) };
      });
    },
    getColumnWidth: (column) => state().widths.get(column) ?? 100,
    setColumnWidths: (start, count, width) => {
      if (!Number.isInteger(width) || width < 2)
        throw exception('The width must be a whole number of at least 2.');
      if (count < 1 || start < 1 || start + count - 1 > state().maxColumns)
        throw exception('Those columns are out of bounds.');
      for (let column = start; column < start + count; column += 1) {
        if (width === 100) state().widths.delete(column);
        else state().widths.set(column, width);
      }
      return sheet;
    },
    setHiddenGridlines: (isHidden) => {
      state().hasGridlines = !isHidden;
      return sheet;
    },
    newChart: () => chartBuilder(wire),
    insertChart: (chart) => {
      book.nextId += 1;
      state().charts = [...state().charts, { ...chartState(chart), id: book.nextId }];
    },
    getCharts: () => state().charts.map((chart) => chartObject(wire, chart)),
    insertImage: (blob: unknown, column: number, row: number) => insertedImage(images, blob, column, row),
    getImages: () => state().images.map(({ number }) => imageObject(images, number)),
    removeChart: (chart) => {
      const { id: gone } = chartState(chart);
      state().charts = state().charts.filter((known) => known.id !== gone);
    },
  });
  return sheet;
}
