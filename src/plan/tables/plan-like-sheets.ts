import { isDate, textOf, type CellValue } from '../../book/cells';
import type { Field } from '../field';
import type { HeadingFor } from '../headings/header-row';
import { isEmptyRow, ownValue, shownText, type Grid } from './grid';
import type { TextSignReader } from './text-signs';

/*
 * Sheets that hold a plan in a form that no table is read from: rows without headings, headings down the first column (a
 * form, or a table lying on its side), lines that say who and when in brackets.
 */

export interface PlanLike {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** The first few texts of it. */
  readonly texts: readonly string[];
  readonly fields: readonly Field[];
  /** Its headings stand down the first column. */
  readonly isOnSide?: boolean;
}

export interface SheetWords {
  readonly signs: TextSignReader;
  readonly headingFor: HeadingFor;
}

const ROWS_SEEN = 60;
const TEXTS_SHOWN = 6;
/** Half of the rows look so. */
const MOSTLY = 0.5;
const CERTAINLY_PEOPLE = 0.5;
/** Of owner, time and status a form has so many beside the action. */
const FEWEST_LABELS = 2;

const rowsOn = (grid: Grid): readonly number[] => {
  const rows: number[] = [];
  for (let row = 1; row <= grid.rows && rows.length < ROWS_SEEN; row += 1)
    if (!isEmptyRow(grid, row)) rows.push(row);
  return rows;
};

const spanOf = (grid: Grid, row: number): Pick<PlanLike, 'row' | 'left' | 'right'> => ({
  row,
  left: grid.first[row] ?? 1,
  right: grid.last[row] ?? 1,
});

function textsAt(grid: Grid, row: number): readonly string[] {
  const { left, right } = spanOf(grid, row);
  const all = Array.from({ length: right - left + 1 }, (_, index) => shownText(grid, row, left + index));
  return all.filter((text) => text !== '').slice(0, TEXTS_SHOWN);
}

const withoutMark = (text: string): string => text.trim().replace(/^(?:[-–•*·▪□☐]|\d{1,3}[.)])\s*/u, '');

interface RowSorts {
  readonly begins: boolean;
  readonly time: boolean;
  readonly state: boolean;
  readonly people: boolean;
}

/** What sorts of cells stand in the row; each cell is of one. */
function sortsIn(grid: Grid, row: number, { signs }: SheetWords): RowSorts {
  const sorts = { begins: false, time: false, state: false, people: false };
  const { left, right } = spanOf(grid, row);
  const take = (value: CellValue): void => {
    if (value !== null && isDate(value)) sorts.time = true;
    if (typeof value !== 'string') return;
    const text = withoutMark(value);
    if (signs.about.verbs(text) > 0 && /\s/u.test(text)) sorts.begins = true;
    else if (signs.isStatus(value)) sorts.state = true;
    else if (signs.timesOf(value).times > 0) sorts.time = true;
    else if (signs.about.people(text) >= CERTAINLY_PEOPLE) sorts.people = true;
  };
  for (let column = left; column <= right; column += 1) take(ownValue(grid, row, column));
  return sorts;
}

/** Rows as of a plan: something to do, and two of who, when and how it stands. */
function headlessRows(grid: Grid, rows: readonly number[], words: SheetWords): PlanLike | undefined {
  const like = rows.filter((row) => {
    const { begins, time, state, people } = sortsIn(grid, row, words);
    return begins && [time, state, people].filter(Boolean).length >= 2;
  });
  const [first] = like;
  if (first === undefined || like.length < rows.length * MOSTLY) return undefined;
  const { time, state, people } = sortsIn(grid, first, words);
  return {
    ...spanOf(grid, first),
    texts: textsAt(grid, first),
    fields: [
      'title',
      ...(people ? (['owner'] as const) : []),
      ...(time ? (['deadline'] as const) : []),
      ...(state ? (['status'] as const) : []),
    ],
  };
}

const labels: readonly Field[] = ['title', 'owner', 'deadline', 'status'];

/** A form, or a table on its side: the first column names the fields, and what they hold stands beside. */
function labelledRows(grid: Grid, rows: readonly number[], { headingFor }: SheetWords): PlanLike | undefined {
  const found = new Map<Field, number>();
  for (const row of rows) {
    const { left, right } = spanOf(grid, row);
    const label = ownValue(grid, row, left);
    if (right === left || typeof label !== 'string') continue;
    const [best] = headingFor(label.replace(/\s*:\s*$/u, '')).readings;
    if (best === undefined || best.certainty === 'guess' || !labels.includes(best.field)) continue;
    if (!found.has(best.field)) found.set(best.field, row);
  }
  const row = Math.min(...found.values());
  if (!found.has('title') || found.size - 1 < FEWEST_LABELS) return undefined;
  const texts = [...found.values()].map((at) => shownText(grid, at, grid.first[at] ?? 1));
  return { ...spanOf(grid, row), texts, fields: [...found.keys()], isOnSide: true };
}

/** "(Bo, v 22)", "– Eva, klart": who and when after what. */
const inBrackets = /\(([^()]{2,40})\)\s*\.?$|[–—-]\s+([^–—-]{2,40})$/u;

function isTold(text: string, { signs }: SheetWords): boolean {
  const found = inBrackets.exec(text);
  const parts = (found?.[1] ?? found?.[2] ?? '').split(/[,;/]/u).map((part) => part.trim());
  return parts.some((part) => {
    if (part === '') return false;
    const isPeople = (): boolean => signs.about.people(part) >= CERTAINLY_PEOPLE;
    return signs.isStatus(part) || signs.timesOf(part).times > 0 || isPeople();
  });
}

/** Lines of things to do that say who or when, or that stand below a heading of such. */
function writtenLines(grid: Grid, rows: readonly number[], words: SheetWords): PlanLike | undefined {
  const lone = rows.filter((row) => grid.filled[row] === 1);
  if (lone.length < 2 || lone.length < rows.length) return undefined;
  const textOn = (row: number): string => withoutMark(textOf(ownValue(grid, row, grid.first[row] ?? 1)));
  const [first = 1] = lone;
  const [best] = words.headingFor(textOn(first)).readings;
  const isHeaded = best?.field === 'title' && best.certainty === 'certain';
  const items = isHeaded ? lone.slice(1) : lone;
  const like = items.filter((row) => {
    const text = textOn(row);
    return words.signs.about.verbs(text) > 0 && (isHeaded || isTold(text, words));
  });
  if (like.length === 0 || like.length < items.length * MOSTLY) return undefined;
  return { ...spanOf(grid, first), texts: lone.slice(0, 3).map(textOn), fields: ['title'] };
}

/** The sheet as something like a plan, where it is. */
export function planLike(grid: Grid, words: SheetWords): PlanLike | undefined {
  const rows = rowsOn(grid);
  if (rows.length === 0) return undefined;
  return (
    headlessRows(grid, rows, words) ?? labelledRows(grid, rows, words) ?? writtenLines(grid, rows, words)
  );
}
