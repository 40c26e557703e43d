import { isBlank, isDate, type CellValue } from '../../book/cells';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { Formula } from '../../book/formula';
import { isRepeatMark } from '../../plan/rows/repeat-mark';
import type { RowReading, TableReading } from '../../plan/reading';
import { choosable, isChoosable, type ChoosableStatus } from '../../plan/status';
import type { Text } from '../../text/text';
import { carriedFields, carriedRuns, type LabelField, type Run } from './carried-labels';
import { columnRange, comparedAs } from './formulas';
import { columnOf, originalDeadline } from '../structure/reread';
import { statusCells } from '../structure/status-cells';
import { textDays, type TextDays } from './text-days';

export type RangeField = 'title' | 'status' | 'deadline' | 'originalDeadline' | 'area' | 'goal' | 'owner';

type Word = string | number | boolean;

/** A plan's cells as formulas see them: one range a field, and the words that mean each status in it. */
export interface PlanRanges {
  readonly table: TableReading;
  readonly range: (field: RangeField) => Formula | undefined;
  /** Where the field's cells stand. */
  readonly columnOf: (field: RangeField) => number | undefined;
  /** The runs of rows that each label holds for, where its own cell does not say so in every row; else `undefined`. */
  readonly carried: (field: LabelField) => ReadonlyMap<string, readonly Run[]> | undefined;
  /** A reader of the field's cell in each row; the column is looked up once. */
  readonly readerOf: (field: RangeField) => (row: RowReading) => CellValue;
  /** The list's word and every other spelling found in the column, each once without regard to case. */
  readonly wordsOf: Readonly<Record<ChoosableStatus, readonly Word[]>>;
  /** Deadlines that are texts, by the column they stand in. */
  readonly textDays: Readonly<Record<'deadline' | 'originalDeadline', TextDays>>;
  /** The status a cell is counted under; `undefined`: unclear. */
  readonly countedAs: (value: CellValue) => ChoosableStatus | undefined;
}

const isWord = (value: CellValue): value is Word =>
  value !== null && value !== '' && typeof value !== 'object';

/** `book`: the workbook that the plan was read from. */
export function planRanges(table: TableReading, text: Text, book: WorkbookSnapshot): PlanRanges {
  const is1904 = book.is1904 === true;
  const place = new Map<RangeField, number>();
  for (const field of ['title', 'status', 'deadline', 'area', 'goal', 'owner'] as const) {
    const column = columnOf(table, field);
    if (column) place.set(field, column.column);
  }
  const original = originalDeadline(table);
  if (original) place.set('originalDeadline', original.column);
  const readerOf: PlanRanges['readerOf'] = (field) => {
    const column = place.get(field);
    return column === undefined ? () => null : (row) => row.cells.get(column) ?? null;
  };
  const meaning = new Map<string, ChoosableStatus>();
  const words: Record<ChoosableStatus, Word[]> = {
    notStarted: [],
    ongoing: [],
    waiting: [],
    done: [],
    cancelled: [],
    moved: [],
  };
  const learn = (value: CellValue, status: ChoosableStatus): void => {
    if (!isWord(value) || meaning.has(comparedAs(value))) return;
    meaning.set(comparedAs(value), status);
    words[status].push(value);
  };
  for (const status of choosable) learn(text.status[status], status);
  const statusColumn = place.get('status');
  for (const { value, status } of statusColumn === undefined ? [] : statusCells(table, statusColumn)) {
    // A mark of repetition means another status in another row; an arrow may be a word of the plan's own key.
    const isRepeat = typeof value === 'string' && isRepeatMark(value) && !/[\u2191^]/.test(value);
    if (isChoosable(status) && !isRepeat) learn(value, status);
  }
  const met = new Map<CellValue, ChoosableStatus | undefined>();
  const countedAs = (value: CellValue): ChoosableStatus | undefined => {
    const known = met.get(value);
    if (known !== undefined || met.has(value)) return known;
    const status = meaning.get(comparedAs(value));
    met.set(value, status);
    return status;
  };
  const deadlineIn = readerOf('deadline');
  const ranges = new Map(
    [...place].map(([field, column]) => [
      field,
      columnRange(table.sheet, column, table.firstRow, table.lastRow),
    ]),
  );
  const fields = carriedFields(sheetNamed(book, table.sheet), table, (field) => place.get(field));
  const carried = new Map([...fields].map((field) => [field, carriedRuns(table, field)]));
  return {
    table,
    carried: (field) => carried.get(field),
    range: (field) => ranges.get(field),
    columnOf: (field) => place.get(field),
    readerOf,
    wordsOf: words,
    textDays: {
      deadline: textDays(table.rows, deadlineIn, is1904),
      originalDeadline: textDays(
        original ? table.rows.filter((row) => isBlank(deadlineIn(row))) : [],
        readerOf('originalDeadline'),
        is1904,
      ),
    },
    countedAs,
  };
}

/**
 * Smaller numbers in a deadline column are no days but slips (25.8, 2020): serial 30000 is 18 February 1982. Formulas and
 * the values beside them hold to the same bound.
 */
export const FIRST_SERIAL = 30_000;
const FIRST_DAY = '1982-02-18';

/** The day of a deadline cell that a formula can compare with a day: a date, or its serial number without a format. */
export function dayOfCell(value: CellValue, row: RowReading): string | null {
  if (typeof value === 'number') return value >= FIRST_SERIAL ? row.deadline.date : null;
  return value !== null && isDate(value) && value.date >= FIRST_DAY ? value.date : null;
}

/** The plan's ranges, of some of its rows only. */
export const withinRows = (plan: PlanRanges, { first, last }: Run): PlanRanges => ({
  ...plan,
  range: (field) => {
    const column = plan.columnOf(field);
    return column === undefined ? undefined : columnRange(plan.table.sheet, column, first, last);
  },
});
