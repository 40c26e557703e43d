import { instantOf, serialOf } from './day-number';
import { retyped } from './retyped';
import { richState, richText, styleState } from './rich-text';
import { isAllowed, validationObject, validationState } from './rules';
import {
  cellAt,
  isSameBlock,
  ownCell,
  type Block,
  type BookState,
  type CellState,
  type SheetState,
} from './state';
import { exception, strict } from './strict';

type Range = GoogleAppsScript.Spreadsheet.Range;

const showsDays = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && !/general|[0#?]/i.test(format);

const cellName = (row: number, column: number): string => {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
};

export const blockName = ({ row, column, rows, columns }: Block): string =>
  rows === 1 && columns === 1
    ? cellName(row, column)
    : `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;

const isDay = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** What Google says of a matrix that does not fit, and of a list of lists that is none. */
function checkShape(block: Block, matrix: readonly (readonly unknown[])[]): void {
  if (!Array.isArray(matrix) || !matrix.every((line) => Array.isArray(line)))
    throw exception("The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.");
  const data = (count: number, of: 'rows' | 'columns'): string =>
    `The number of ${of} in the data does not match the number of ${of} in the range. The data has ${count} but the range has ${block[of]}.`;
  if (matrix.length !== block.rows) throw exception(data(matrix.length, 'rows'));
  for (const line of matrix) if (line.length !== block.columns) throw exception(data(line.length, 'columns'));
}

interface Input extends Pick<CellState, 'value' | 'formula' | 'format'> {
  readonly isDate: boolean;
}

function inputOf(book: BookState, given: unknown, format: string): Input {
  const isDate = showsDays(format);
  if (given === null || given === undefined) return { value: '', formula: '', format, isDate };
  if (isDay(given))
    return {
      value: serialOf(given, book.zone),
      formula: '',
      format: isDate ? format : 'M/d/yyyy',
      isDate: true,
    };
  if (typeof given === 'number') {
    if (!Number.isFinite(given)) throw new Error('fake: a number that is none');
    return { value: given, formula: '', format, isDate };
  }
  if (typeof given === 'boolean') return { value: given, formula: '', format, isDate: false };
  if (typeof given !== 'string') throw new Error(`fake: a cell cannot hold ${typeof given}`);
  if (given.length > 50_000)
    throw exception('Your input contains more than the maximum of 50000 characters in a single cell.');
  const typed = retyped(given, format);
  if (typed.kind === 'formula')
    return { value: '', formula: book.dialect.taken(typed.text), format, isDate: false };
  return {
    value: typed.value,
    formula: '',
    format: typed.format ?? format,
    isDate: typed.format === 'yyyy-mm-dd',
  };
}

export function rangeOf(
  book: BookState,
  sheet: SheetState,
  block: Block,
  asSheet: () => GoogleAppsScript.Spreadsheet.Sheet,
): Range {
  const { wire } = book;
  if (!(block.row >= 1 && block.rows >= 1)) throw exception('The starting row of the range is too small.');
  if (!(block.column >= 1 && block.columns >= 1))
    throw exception('The starting column of the range is too small.');
  if (block.row + block.rows - 1 > sheet.maxRows || block.column + block.columns - 1 > sheet.maxColumns)
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');

  const read = <T>(of: (cell: CellState, row: number, column: number) => T): T[][] =>
    Array.from({ length: block.rows }, (_, down) =>
      Array.from({ length: block.columns }, (_, across) =>
        of(cellAt(sheet, block.row + down, block.column + across), block.row + down, block.column + across),
      ),
    );
  const write = <T>(matrix: readonly (readonly T[])[], to: (cell: CellState, given: T) => void): Range => {
    checkShape(block, matrix);
    for (const [down, line] of matrix.entries())
      for (const [across, given] of line.entries())
        to(ownCell(sheet, block.row + down, block.column + across), given);
    return range;
  };

  function valueOf({ value, formula, format }: CellState, row: number, column: number): unknown {
    const shown = formula === '' ? value : book.results(formula.slice(1), sheet.name, row, column);
    return typeof shown === 'number' && showsDays(format) ? instantOf(shown, book.zone) : shown;
  }

  function setValues(matrix: unknown[][]): Range {
    checkShape(block, matrix);
    const inputs = matrix.map((line, down) =>
      line.map((given, across) => {
        const cell = cellAt(sheet, block.row + down, block.column + across);
        const input = inputOf(book, given, cell.format);
        const name = cellName(block.row + down, block.column + across);
        if (cell.validation && input.formula === '' && !isAllowed(cell.validation, input.value, input.isDate))
          throw exception(
            `The data you entered in cell ${name} violates the data validation rules set on this cell.`,
          );
        return input;
      }),
    );
    return write(inputs, (cell, { value, formula, format }) =>
      Object.assign(cell, { value, formula, format, runs: [] }),
    );
  }

  const range: Range = strict<
    Range,
    | 'getValues'
    | 'setValues'
    | 'getFormulas'
    | 'getNumberFormats'
    | 'setNumberFormats'
    | 'getDataValidations'
    | 'setDataValidations'
    | 'getRichTextValues'
    | 'setRichTextValues'
    | 'getBackgrounds'
    | 'setBackgrounds'
    | 'getFontLines'
    | 'getFontWeights'
    | 'setTextStyles'
    | 'setHorizontalAlignments'
    | 'setVerticalAlignments'
    | 'setWraps'
    | 'getMergedRanges'
    | 'createFilter'
    | 'applyRowBanding'
    | 'activate'
    | 'getSheet'
    | 'getRow'
    | 'getColumn'
    | 'getLastColumn'
    | 'getNumRows'
    | 'getNumColumns'
    | 'getA1Notation'
  >(
    'Range',
    wire,
    {
      getValues: () => read(valueOf),
      setValues,
      getFormulas: () => read(({ formula }) => (formula === '' ? '' : book.dialect.told(formula))),
      getNumberFormats: () => read(({ format }) => (format === 'General' ? '0.###############' : format)),
      setNumberFormats: (formats) => write(formats, (cell, format) => (cell.format = format)),
      getDataValidations: () => read(({ validation }) => validation && validationObject(wire, validation)),
      setDataValidations: (rules) =>
        write(rules, (cell, rule) => (cell.validation = rule === null ? null : validationState(rule))),
      getRichTextValues: () =>
        read(({ value, formula, runs }) =>
          formula === '' && typeof value === 'string' ? richText(wire, { text: value, runs }) : null,
        ),
      setRichTextValues: (values) =>
        write(values, (cell, given) => {
          const { text, runs } = richState(given);
          Object.assign(cell, { value: text, formula: '', runs });
        }),
      getBackgrounds: () => read(({ background }) => background),
      setBackgrounds: (colors) =>
        write(colors, (cell, color) => (cell.background = color?.toLowerCase() ?? '#ffffff')),
      getFontLines: () => read(({ line }) => line),
      getFontWeights: () => read(({ weight }) => weight),
      setTextStyles: (styles) =>
        write(styles, (cell, given) => {
          const { isBold, isStruck, size, color } = styleState(given);
          const line = isStruck ? 'line-through' : 'none';
          Object.assign(cell, { weight: isBold ? 'bold' : 'normal', line, size, color });
        }),
      setHorizontalAlignments: (given) =>
        write(
          given,
          (cell, side) => (cell.horizontal = side === null || side === 'normal' ? 'general' : side),
        ),
      setVerticalAlignments: (given) => write(given, (cell, side) => (cell.vertical = side ?? 'bottom')),
      setWraps: (given) => write(given, (cell, wraps) => (cell.wraps = wraps)),
      getMergedRanges: () =>
        sheet.merges
          .filter(
            (merge) => merge.row < block.row + block.rows && merge.column < block.column + block.columns,
          )
          .map((merge) => rangeOf(book, sheet, merge, asSheet)),
      createFilter: () => {
        if (sheet.filter) throw exception("You can't create a filter in a sheet that already has a filter.");
        sheet.filter = block;
        return filterOf(book, sheet, asSheet);
      },
      applyRowBanding: () => {
        if (sheet.bandings.some((known) => isOverlapping(known, block)))
          throw exception(
            'You cannot add alternating background colors to a range that already has alternating background colors.',
          );
        sheet.bandings = [...sheet.bandings, block];
        return bandingOf(book, sheet, block, asSheet);
      },
      activate: () => {
        if (sheet.isHidden) throw exception('You cannot activate a hidden sheet.');
        book.active = sheet.id;
        book.cursor = { row: block.row, column: block.column };
        return range;
      },
      getSheet: asSheet,
      getRow: () => block.row,
      getColumn: () => block.column,
      getLastColumn: () => block.column + block.columns - 1,
      getNumRows: () => block.rows,
      getNumColumns: () => block.columns,
      getA1Notation: () => blockName(block),
    },
    { sheetId: sheet.id, blocks: [block] },
  );
  return range;
}

const isOverlapping = (a: Block, b: Block): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export function filterOf(
  book: BookState,
  sheet: SheetState,
  asSheet: () => GoogleAppsScript.Spreadsheet.Sheet,
): GoogleAppsScript.Spreadsheet.Filter {
  const block = sheet.filter;
  if (!block) throw new Error('fake: no filter');
  return strict<GoogleAppsScript.Spreadsheet.Filter, 'getRange' | 'remove'>('Filter', book.wire, {
    getRange: () => rangeOf(book, sheet, block, asSheet),
    remove: () => {
      sheet.filter = null;
    },
  });
}

export function bandingOf(
  book: BookState,
  sheet: SheetState,
  block: Block,
  asSheet: () => GoogleAppsScript.Spreadsheet.Sheet,
): GoogleAppsScript.Spreadsheet.Banding {
  return strict<GoogleAppsScript.Spreadsheet.Banding, 'getRange' | 'remove'>('Banding', book.wire, {
    getRange: () => rangeOf(book, sheet, block, asSheet),
    remove: () => {
      sheet.bandings = sheet.bandings.filter((known) => !isSameBlock(known, block));
    },
  });
}
