import { isDate, textOf, type CellValue } from '../../book/cells';
import type { Field } from '../field';
import { calendarColumns } from '../headings/calendar-row';
import type { Header } from '../headings/header-row';
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

const LONGEST_LABEL = 40;

/** The field that a label in the first column names, letter by letter or nearly. */
function labelledField(label: CellValue, headingFor: HeadingFor): Field | undefined {
  if (typeof label !== 'string' || label.length > LONGEST_LABEL) return undefined;
  const [best] = headingFor(label.replace(/\s*:\s*$/u, '')).readings;
  return best === undefined || best.certainty === 'guess' || !labels.includes(best.field)
    ? undefined
    : best.field;
}

/** Rows below a heading in which labels down the first column are looked for. */
const LABELS_SEEN = 12;

/**
 * Whether what looks like headings is the first line of a table that lies on its side: below the first of them stand the
 * headings of other fields, and half of what stands there are such.
 */
export const liesOnSide = (grid: Grid, { lowest, left }: Header, headingFor: HeadingFor): boolean =>
  isOfLabels(grid, lowest, left, headingFor) ||
  // Above the labels themselves often nothing stands.
  (left > 1 && ownValue(grid, lowest, left - 1) === null && isOfLabels(grid, lowest, left - 1, headingFor));

function isOfLabels(grid: Grid, lowest: number, column: number, headingFor: HeadingFor): boolean {
  const found = new Set<Field>();
  let seen = 0;
  for (let row = lowest + 1; row <= Math.min(grid.rows, lowest + LABELS_SEEN); row += 1) {
    const value = ownValue(grid, row, column);
    if (value === null) continue;
    seen += 1;
    const field = labelledField(value, headingFor);
    if (field !== undefined) found.add(field);
    if (seen > 2 * FEWEST_LABELS && found.size === 0) return false;
  }
  return found.size >= FEWEST_LABELS && found.size >= seen * MOSTLY;
}

/** A form, or a table on its side: the first column names the fields, and what they hold stands beside. */
function labelledRows(grid: Grid, rows: readonly number[], { headingFor }: SheetWords): PlanLike | undefined {
  const found = new Map<Field, number>();
  let isWide = true;
  for (const row of rows) {
    const { left, right } = spanOf(grid, row);
    const field = right === left ? undefined : labelledField(ownValue(grid, row, left), headingFor);
    if (field === undefined || found.has(field)) continue;
    found.set(field, row);
    isWide &&= (grid.filled[row] ?? 0) > FEWEST_LABELS;
  }
  const row = Math.min(...found.values());
  // What is to be done may stand under no word for it, where several of them stand side by side.
  const isNamed = found.has('title') || (isWide && found.size === labels.length - 1);
  if (!isNamed || found.size - 1 < FEWEST_LABELS) return undefined;
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

/** Texts to do under one heading, in rows beside a calendar whose cells are coloured: nothing else is filled. */
function colouredCalendar(grid: Grid, rows: readonly number[], words: SheetWords): PlanLike | undefined {
  const heading = rows.find((row) => {
    const { left, right } = spanOf(grid, row);
    return calendarColumns(grid.sheet.values[row - 1] ?? [], left, right).size > 0;
  });
  if (heading === undefined || grid.sheet.looks.size === 0) return undefined;
  const below = rows.filter((row) => row > heading && grid.filled[row] === 1);
  const texts = below.map((row) => withoutMark(textOf(ownValue(grid, row, grid.first[row] ?? 1))));
  const like = texts.filter((text) => words.signs.about.verbs(text) > 0);
  if (like.length < 2 || like.length < texts.length * MOSTLY) return undefined;
  return { ...spanOf(grid, heading), texts: texts.slice(0, TEXTS_SHOWN), fields: ['title', 'deadline'] };
}

/** The sheet as something like a plan, where it is. */
export function planLike(grid: Grid, words: SheetWords): PlanLike | undefined {
  const rows = rowsOn(grid);
  if (rows.length === 0) return undefined;
  return (
    headlessRows(grid, rows, words) ??
    labelledRows(grid, rows, words) ??
    writtenLines(grid, rows, words) ??
    colouredCalendar(grid, rows, words)
  );
}
