import { isBlank, isDate, isError, sameValue, textOf, type CellValue } from '../../book/cells';
import { oneLine } from '../../plan/one-line';
import { lazy } from '../../plan/lazy';
import { repeatMarks } from '../../plan/rows/repeat-mark';
import type { ColumnReading, RowReading, TableReading } from '../../plan/reading';
import { isChoosable } from '../../plan/status';
import type { Text } from '../../text/text';
import { answersIn, noAnswers, type CellAnswer, type PlanAnswers } from '../answers/plan-answers';
import { statusCells } from './status-cells';

/** A cell that says a known thing in its own words, and how it will say it. */
export interface Reread {
  readonly column: number;
  readonly value: CellValue;
  /** The same as a line of a block of one column; cells that will say the same share it. */
  readonly line: readonly CellValue[];
  /** What stood there, with its heading, for the column of original texts; `null` where nothing did, or the same text. */
  readonly was: string | null;
  /** A person asked for it: whatever her rules say that the cell may hold, she has said what it holds. */
  readonly isAsked?: true;
  /** The cell says so already, struck through: only that it has been answered for is kept. */
  readonly isConfirmed?: true;
}

/** The column of a field that counts: a revised one before the plain one, that before any other. */
export const columnOf = (table: TableReading, field: ColumnReading['field']): ColumnReading | undefined =>
  table.columns.find((column) => column.field === field && column.more === 'revised') ??
  table.columns.find((column) => column.field === field && column.more === undefined) ??
  table.columns.find((column) => column.field === field);

/** The original due date beside a revised one: it counts in rows where nothing is revised. */
export function originalDeadline(table: TableReading): ColumnReading | undefined {
  const main = columnOf(table, 'deadline');
  if (main?.more !== 'revised') return undefined;
  const others = table.columns.filter((column) => column.field === 'deadline' && column !== main);
  return others.find(({ more }) => more === 'original') ?? others.find(({ more }) => more === undefined);
}

/** What stood in a cell, after its heading on one line. */
const wasText = (column: ColumnReading, value: CellValue, text: Text): string =>
  text.plan.was(oneLine(column.heading), textOf(value));

/** Ticks, letters and yes or no are a column's own code; its words are not put in their place. */
const isCode = (text: string): boolean =>
  !/\p{L}{3}/u.test(text) || /^(?:ja|nej|yes|no|true|false|sant|falskt?)\b/i.test(text.trim());

/**
 * Whether the column says its statuses in words that a list of statuses can stand for. Cells that say nothing, or nothing
 * that can be read, do not count either way.
 */
const speaksInWords = (table: TableReading, column: number): boolean =>
  statusCells(table, column).every(
    ({ value, status }) =>
      !isChoosable(status) ||
      value === null ||
      (typeof value === 'string' && (value.trim() === '' || !isCode(value))),
  );

/**
 * Whether the plan has a column of statuses. Columns of one status each, with a mark in the one that holds, are none:
 * neither a list nor an overview's formulas can work on them.
 */
export const hasStatusColumn = ({ columns }: TableReading): boolean =>
  columns.some(({ field, more }) => field === 'status' && more !== 'choice');

/** The column of statuses, where it says them in words. */
export function wordedStatus(table: TableReading): ColumnReading | undefined {
  const status = columnOf(table, 'status');
  return status && hasStatusColumn(table) && speaksInWords(table, status.column) ? status : undefined;
}

/** By what a cell says now: how it will say it. Equal cells share one answer; a plan has few different ones. */
type Known = Map<CellValue, Reread>;

function rereadStatus(row: RowReading, column: ColumnReading, text: Text, known: Known): Reread | undefined {
  const { status, certainty } = row.status;
  if (!isChoosable(status) || certainty === 'guess') return undefined;
  const now = row.cells.get(column.column) ?? null;
  const word = text.status[status];
  if (now === word || isError(now)) return undefined;
  const before = known.get(now);
  if (before?.value === word) return before;
  const was = textOf(now) === '' ? null : wasText(column, now, text);
  const made: Reread = { column: column.column, value: word, line: [word], was };
  known.set(now, made);
  return made;
}

function rereadDeadline(
  row: RowReading,
  column: ColumnReading,
  text: Text,
  known: Known,
): Reread | undefined {
  const { date, certainty } = row.deadline;
  const now = row.cells.get(column.column) ?? null;
  if (date === null || certainty === 'guess' || isError(now)) return undefined;
  if (now === null) {
    const value: CellValue = { date };
    return row.fromArea === 'deadline'
      ? { column: column.column, value, line: [value], was: null }
      : undefined;
  }
  // A cell that shows a month holds its first day; what counts is the last.
  if (isDate(now) && (now.date === date || row.deadline.kind !== 'month')) return undefined;
  const before = known.get(now);
  if (before && before.column === column.column && textOf(before.value) === date) return before;
  if (textOf(now).trim() === '') return undefined;
  const value: CellValue = { date };
  // A text that reads as the day will be shown is not another text.
  const was = textOf(now) === date ? null : wasText(column, now, text);
  const made: Reread = { column: column.column, value, line: [value], was };
  known.set(now, made);
  return made;
}

const whoOf = ({ ownerText }: RowReading): CellValue => (ownerText === '' ? null : ownerText);

/** The part of a cell that says who, where the part that says when gets a column of its own. */
function rereadOwner(row: RowReading, column: ColumnReading, text: Text): readonly Reread[] {
  const now = row.cells.get(column.column) ?? null;
  if (isBlank(now) || isError(now) || whenOf(row) === null) return none;
  const value = whoOf(row);
  if (now === value) return none;
  return [{ column: column.column, value, line: [value], was: wasText(column, now, text) }];
}

const repeatedFields = ['owner', 'goal', 'area'] as const;

/** A column of which a cell may only say that it is the same as above. An object: taking a pair apart makes five for each row. */
interface Repeatable {
  readonly column: number;
  readonly reading: ColumnReading;
  readonly field: (typeof repeatedFields)[number];
}

const none: readonly Reread[] = [];

/** What the row above says, where a cell only says that it is the same ("dito"). */
function rereadRepeats(
  row: RowReading,
  columns: readonly Repeatable[],
  text: Text,
  isMark: (text: string) => boolean,
): readonly Reread[] {
  let rereads: Reread[] | undefined;
  for (const { column, reading, field } of columns) {
    const now = row.cells.get(column);
    const value = field === 'owner' ? row.ownerText : row[field];
    // Nearly every cell says itself what was read.
    if (now === value || value === null || value === '') continue;
    if (now === undefined && field === row.fromArea)
      (rereads ??= []).push({ column, value, line: [value], was: null });
    if (typeof now !== 'string' || !isMark(now) || isMark(value)) continue;
    (rereads ??= []).push({ column, value, line: [value], was: wasText(reading, now, text) });
  }
  return rereads ?? none;
}

/**
 * Reads one row of a table: what each cell that can be read with certainty will say instead. Rows whose cells say the
 * same get the same list.
 */
export type Rereader = (row: RowReading) => readonly Reread[];

const holdsDay = ({ cells }: RowReading, columns: readonly number[]): boolean =>
  columns.some((column) => isDate(cells.get(column) ?? null));

/** The table's columns are looked at once, its rows as often as asked. Doubtful cells are left for a person. */
function certainRereader(table: TableReading, text: Text, words: ColumnReading | undefined): Rereader {
  const revised = columnOf(table, 'deadline');
  const original = originalDeadline(table);
  // Day cells that an import may have swapped are asked about because of the texts beside them: these stay until answered.
  const dayColumns = [revised, original].flatMap((one) => one?.column ?? []);
  const areAsked = lazy(() =>
    table.rows.some(
      (row) =>
        row.deadline.kind === 'ambiguous' &&
        (row.deadline.candidates?.length ?? 0) > 1 &&
        holdsDay(row, dayColumns),
    ),
  );
  const repeatable = repeatedFields.flatMap((field): readonly Repeatable[] => {
    const reading = columnOf(table, field);
    return reading ? [{ column: reading.column, reading, field }] : [];
  });
  const both = table.columns.find(({ alsoDeadline }) => alsoDeadline);
  const isMark = repeatMarks();
  const knownWords: Known = new Map();
  const knownDays: Known = new Map();
  const lists = new Map<Reread | undefined, Map<Reread | undefined, readonly Reread[]>>();
  return (row) => {
    const word = words && rereadStatus(row, words, text, knownWords);
    const isRevised = revised !== undefined && row.cells.has(revised.column);
    const deadline = isRevised ? revised : (original ?? revised);
    const isEvidence =
      deadline !== undefined && areAsked() && typeof row.cells.get(deadline.column) === 'string';
    const day = deadline && !isEvidence ? rereadDeadline(row, deadline, text, knownDays) : undefined;
    const repeats = both
      ? rereadOwner(row, both, text)
      : repeatable.length === 0
        ? none
        : rereadRepeats(row, repeatable, text, isMark);
    if (repeats.length > 0) return [...[word, day].flatMap((one) => one ?? []), ...repeats];
    if (!word && !day) return none;
    const ofWord = lists.get(word) ?? new Map<Reread | undefined, readonly Reread[]>();
    if (ofWord.size === 0) lists.set(word, ofWord);
    const known = ofWord.get(day);
    if (known) return known;
    const list = [word, day].flatMap((one) => one ?? []);
    ofWord.set(day, list);
    return list;
  };
}

/** What a person said the cell is to say; nothing when it says so already and is not struck through, or is to be left as it is. */
function askedReread(
  answer: CellAnswer,
  row: RowReading,
  table: TableReading,
  text: Text,
): readonly Reread[] {
  const { column, says, before, isStruck = false } = answer;
  const reading = table.columns.find((one) => one.column === column);
  if (!reading || says === undefined) return none;
  const isConfirmed = sameValue(says, before);
  if (isConfirmed && !isStruck) return none;
  const said = isStruck ? text.plan.wasStruck : text.plan.was;
  const isSame = isBlank(before) || (!isStruck && textOf(before) === textOf(says));
  const was = isSame ? null : said(oneLine(reading.heading), textOf(before));
  // Of an answer about who and when this column keeps who.
  const value = reading.alsoDeadline && whenOf(row) !== null ? whoOf(row) : says;
  return [{ column, value, line: [value], was, isAsked: true, ...(isConfirmed && { isConfirmed }) }];
}

/**
 * What each row's cells will say instead: what a person said of them, before what can be read with certainty.
 * `words`: the column of statuses where it says them in words, when the caller has looked already.
 */
export function rereader(
  table: TableReading,
  text: Text,
  answers: PlanAnswers = noAnswers,
  words = wordedStatus(table),
): Rereader {
  const reread = certainRereader(table, text, words);
  if (!answers.has(table.sheet)) return reread;
  return (row) => {
    const told = answersIn(answers, table.sheet, row.row);
    if (told.length === 0) return reread(row);
    const isTold = new Set(told.map(({ column }) => column));
    return [
      ...reread(row).filter(({ column }) => !isTold.has(column)),
      ...told.flatMap((answer) => askedReread(answer, row, table, text)),
    ];
  };
}

/** How many cells come to say something else. */
export const rewrittenIn = (rereads: readonly Reread[]): number =>
  rereads.reduce((sum, { isConfirmed = false }) => (isConfirmed ? sum : sum + 1), 0);

/** The text kept beside re-read cells: what was there before, then what is new; nothing twice. */
export function keptText(before: CellValue, rereads: readonly Reread[]): string | null {
  const standing = textOf(before);
  const added = rereads.flatMap(({ was }) => (was !== null && !standing.includes(was) ? [was] : []));
  if (added.length === 0) return standing === '' ? null : standing;
  return [...(standing === '' ? [] : [standing]), ...added].join(' · ');
}

/** When, as a cell of its own says it: the day, or that it goes on or comes again in the words that were used. */
function whenOf({ deadline: { kind, date, text, certainty } }: RowReading): CellValue {
  if (date !== null && certainty !== 'guess') return { date };
  return kind === 'continuous' || kind === 'recurring' ? text : null;
}

/** The day seen in marks under months, beside the owner or in how long it takes, for a plan that has no column for it. */
export const dayElsewhere = (table: TableReading, row: RowReading): CellValue =>
  columnOf(table, 'deadline') === undefined ? whenOf(row) : null;

/** The persons that are marked in columns of their own, for a plan that has no column of owners. */
export const ownersElsewhere = (table: TableReading, { ownerText }: RowReading): string | null =>
  hasOwnerColumn(table) || ownerText === '' ? null : ownerText;

/** Whether the plan has a column of owners; columns headed by a person each are none. */
export const hasOwnerColumn = ({ columns }: TableReading): boolean =>
  columns.some(({ field, more }) => field === 'owner' && more !== 'choice');

/** The status seen in a colour, a mark or a percentage, for a plan that has no column for its word. */
export const statusWord = (table: TableReading, row: RowReading, text: Text): string | null => {
  const { status, certainty } = row.status;
  const isSaid = status !== 'missing' && status !== 'unknown' && certainty !== 'guess';
  return isSaid && !hasStatusColumn(table) ? text.status[status] : null;
};
