import { rangeOf } from './range';
import { ownCell, type Block, type BookState, type CellState, type SheetState } from './state';
import { exception, strict } from './strict';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** `B2:C9` as a block. */
export function blockNamed(text: string): Block {
  const found = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(text);
  const number = (letters: string): number =>
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (!found) throw exception(`Range not found: ${text}`);
  const [, left = '', top = '', right = left, bottom = top] = found;
  return {
    row: Number(top),
    column: number(left),
    rows: Number(bottom) - Number(top) + 1,
    columns: number(right) - number(left) + 1,
  };
}

const isColor = (color: string | null): boolean => color === null || /^#[0-9a-f]{6}$/i.test(color);

/** What Google says of a value that a setter does not know. */
function known(isKnown: boolean, given: unknown, setter: string): void {
  if (!isKnown) throw exception(`Invalid argument: ${String(given)} (RangeList.${setter})`);
}

/** The four lines of a cell; `''` where none is drawn. An edge of `null` stays as it is, `false` is taken away. */
function bordered(border: string, edges: readonly unknown[], line: string): string {
  const known = border === '' ? [] : (JSON.parse(border) as readonly string[]);
  const lines = edges.map((edge, at) => (edge === null ? (known[at] ?? '') : edge === true ? line : ''));
  return lines.every((text) => text === '') ? '' : JSON.stringify(lines);
}

/** Blocks of one sheet, of which each setter gives every cell the same. */
export function rangeListOf(
  book: BookState,
  sheet: SheetState,
  blocks: readonly Block[],
  asSheet: () => GoogleAppsScript.Spreadsheet.Sheet,
): RangeList {
  if (blocks.length === 0) throw exception('Argument must be a non-empty list of A1 notations.');
  for (const block of blocks) rangeOf(book, sheet, block, asSheet);
  const each = (change: (cell: CellState) => void): RangeList => {
    for (const { row, column, rows, columns } of blocks)
      for (let down = 0; down < rows; down += 1)
        for (let across = 0; across < columns; across += 1)
          change(ownCell(sheet, row + down, column + across));
    return list;
  };
  const list: RangeList = strict<
    RangeList,
    | 'setBorder'
    | 'setBackground'
    | 'setFontColor'
    | 'setFontSize'
    | 'setFontWeight'
    | 'setFontLine'
    | 'setHorizontalAlignment'
    | 'setVerticalAlignment'
    | 'setWrap'
    | 'clearDataValidations'
  >(
    'RangeList',
    book.wire,
    {
      setBorder: (...given: readonly unknown[]) => {
        const [top, left, bottom, right, vertical, horizontal, color, style] = given;
        for (const { row, column, rows, columns } of blocks)
          for (let down = 0; down < rows; down += 1)
            for (let across = 0; across < columns; across += 1) {
              const cell = ownCell(sheet, row + down, column + across);
              cell.border = bordered(
                cell.border,
                [
                  down === 0 ? top : horizontal,
                  across === 0 ? left : vertical,
                  down === rows - 1 ? bottom : horizontal,
                  across === columns - 1 ? right : vertical,
                ],
                `${String(color)} ${String(style)}`,
              );
            }
        return list;
      },
      setBackground: (color) => {
        known(isColor(color), color, 'setBackground');
        return each((cell) => (cell.background = color?.toLowerCase() ?? '#ffffff'));
      },
      setFontColor: (color) => {
        known(isColor(color), color, 'setFontColor');
        return each((cell) => (cell.color = color?.toLowerCase() ?? '#000000'));
      },
      setFontSize: (size) => {
        known(Number.isInteger(size) && size > 0, size, 'setFontSize');
        return each((cell) => (cell.size = size));
      },
      setFontWeight: (weight) => {
        known(weight === null || weight === 'bold' || weight === 'normal', weight, 'setFontWeight');
        return each((cell) => (cell.weight = weight === 'bold' ? 'bold' : 'normal'));
      },
      setFontLine: (line) => {
        known(line === null || ['none', 'line-through', 'underline'].includes(line), line, 'setFontLine');
        return each((cell) => (cell.line = line ?? 'none'));
      },
      setHorizontalAlignment: (side) =>
        each((cell) => (cell.horizontal = side === null || side === 'normal' ? 'general' : side)),
      setVerticalAlignment: (side) => each((cell) => (cell.vertical = side ?? 'bottom')),
      setWrap: (wraps) => each((cell) => (cell.wraps = wraps)),
      clearDataValidations: () => each((cell) => (cell.validation = null)),
    },
    { sheetId: sheet.id, blocks },
  );
  return list;
}
