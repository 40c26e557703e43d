import { isError } from '../../planbok/cells';
import { refuse } from '../protocol/host-error';
import type { Json } from '../protocol/host-object';
import type { Shape } from '../protocol/shape';
import { refusePartOfArray } from '../store/arrays';
import { calculated } from '../store/live-book';
import type { CellRange } from '../store/cell-range';
import { extendTables } from '../store/table-growth';
import { gridOf, isCovered, MOST_CELLS } from '../store/range-cells';
import type { LiveCell, LiveValue } from '../store/live-sheet';
import { shownText } from '../store/number-text';
import { isForbidden } from '../store/protection';
import { formatAt, put, setFormat, shownFormat } from '../store/set-cells';

type Input = string | number | boolean;

/** One value for all cells, or a value for each; `null` leaves its cell unchanged. */
type Inputs = Input | readonly (readonly (Input | null)[])[];

const isInput = (value: unknown): value is Input =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));

const isLine = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => item === null || isInput(item));

/** The argument of `values`, `formulas` and `numberFormat`. */
export const inputs: Shape<Inputs> = (value, where) =>
  isInput(value) || (Array.isArray(value) && value.every(isLine))
    ? (value as Inputs)
    : refuse('InvalidArgument', where);

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** @throws InvalidArgument when an array's size differs from the range's */
export function checkSize(range: CellRange, rows: number, columns: number, where: string): void {
  if (rows !== range.rows || columns !== range.columns) refuse('InvalidArgument', where, WRONG_SIZE);
}

function eachInput(
  range: CellRange,
  given: Inputs,
  where: string,
  take: (row: number, column: number, input: Input) => void,
): void {
  if (range.rows * range.columns > MOST_CELLS) refuse('InvalidArgument', where);
  if (typeof given === 'object') {
    for (const line of given) checkSize(range, given.length, line.length, where);
    if (given.length === 0) checkSize(range, 0, 0, where);
  }
  for (let down = 0; down < range.rows; down += 1) {
    const line = typeof given === 'object' ? given[down] : undefined;
    for (let across = 0; across < range.columns; across += 1) {
      const input = typeof given === 'object' ? line?.[across] : given;
      if (input !== null && input !== undefined) take(range.row + down, range.column + across, input);
    }
  }
}

/** `range.values = …`, `range.formulas = …`: every value is interpreted as if typed. */
export function setContents(range: CellRange, given: Inputs, where: string): void {
  const { book, sheet, ...block } = range;
  if (isForbidden(range)) refuse('AccessDenied', where);
  refusePartOfArray(range, where);
  const covered = isCovered(range);
  eachInput(range, given, where, (row, column, input) => {
    if (!covered(row, column)) put(book, sheet, row, column, input);
  });
  extendTables(range);
  book.emit({ kind: 'cells', sheet, block, changeType: 'RangeEdited' });
}

export function setFormats(range: CellRange, given: Inputs, where: string): void {
  const { book, sheet, ...block } = range;
  if (isForbidden(range)) refuse('AccessDenied', where);
  eachInput(range, given, where, (row, column, input) =>
    typeof input === 'string' ? setFormat(book, sheet, row, column, input) : refuse('InvalidArgument', where),
  );
  book.emit({ kind: 'format', sheet, block });
}

const jsonOf = (value: LiveValue): string | number | boolean =>
  value === null ? '' : isError(value) ? value.error : value;

/** Larger ranges give `null`, as Excel does. */
function read(range: CellRange, of: (cell: LiveCell | undefined, row: number, column: number) => Json): Json {
  if (range.rows * range.columns > MOST_CELLS) return null;
  calculated(range.book);
  return gridOf(range, of);
}

export const values = (range: CellRange): Json =>
  read(range, (cell) => (cell === undefined ? '' : jsonOf(cell.value)));

export const formulas = (range: CellRange): Json =>
  read(range, (cell) => {
    if (cell === undefined) return '';
    return cell.formula === undefined ? jsonOf(cell.value) : `=${cell.formula}`;
  });

export const formats = ({ ...range }: CellRange): Json =>
  read(range, (_, row, column) => shownFormat(formatAt(range.book, range.sheet, row, column)));

export const texts = (range: CellRange): Json =>
  read(range, (cell, row, column) =>
    cell === undefined
      ? ''
      : shownText(
          cell.value,
          formatAt(range.book, range.sheet, row, column),
          range.book.epoch,
          range.book.locale,
        ),
  );

function typeName(value: LiveValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'Double' : 'Error';
}

export const valueTypes = (range: CellRange): Json => read(range, (cell) => typeName(cell?.value ?? null));
