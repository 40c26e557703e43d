import { cellKey } from '../../book/area';
import { textOf, type CellValue } from '../../book/cells';
import { folded } from '../matching';
import { isAnswer } from '../statuses/status-marks';
import { deadlineReader } from '../deadlines/deadlines';
import type { Grid } from '../tables/grid';
import { isRepeated } from '../deadlines/repeated';
import type { DeadlineReading, StatusReading } from '../reading';
import { isRemaining, type Status } from '../status';
import type { RowContext } from './row-context';
import { stateNamed } from './state-names';
import { contextOf } from './status-context';
import { percentReader } from './row-percent';
import { columnsFor, downValue } from './row-values';
import { standingValue, strokeReader } from './struck-cells';
import { insteadOfDay } from './instead-of-day';
import { answersIn, numbersIn } from './column-answers';
import { signOff, signedCell } from './signed-cell';
import type { ColumnDraft } from '../tables/column-draft';
import { saysDelay } from '../statuses/status-delays';
import { statusReader, type StatusAppearance } from '../statuses/statuses';
import { withOwnStatuses } from '../settings/own-statuses';
import type { TableShape } from '../tables/table-shape';
import { inTime } from '../tables/column-clash';
import { numberSort } from '../statuses/bare-numbers';
import { lazy } from '../lazy';

/**
 * `state`: what the heading above the row says, such as "Avslutade"; it counts where the row says nothing. `deadline`: what is
 * done again and again stays open after a day on which it was done.
 */
export type RowStatusReader = (row: number, state: string | null, deadline: DeadlineReading) => StatusReading;

const unsaid: StatusReading = { status: 'missing', text: '', certainty: 'certain' };
const missing = (text: string): StatusReading => (text === '' ? unsaid : { ...unsaid, text });

const appearanceOf = (fill: string | undefined, format: string | undefined): StatusAppearance => ({
  ...(fill === undefined ? {} : { fill }),
  ...(format === undefined ? {} : { format }),
});

function ofPercent(percent: number, text: string): StatusReading {
  const status = percent === 0 ? 'notStarted' : percent === 100 ? 'done' : 'ongoing';
  return { status, text, certainty: 'likely', percent };
}

/** Distinct texts of a column, read when somebody asks. */
function vocabularyOf(grid: Grid, column: number, first: number, last: number): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      const seen = new Set<string>();
      for (let row = first; row <= last; row += 1) {
        const value = grid.sheet.values[row - 1]?.[column - 1];
        if (typeof value !== 'string' || seen.has(value)) continue;
        seen.add(value);
        yield value;
      }
    },
  };
}

const headingOf = ({ header }: ColumnDraft): string => header?.heading.key ?? '';

/**
 * A reader for the status of each row: its word; without one its percentage, its day of completion, its colour by the
 * workbook's key, or that it is struck through.
 */
export function rowStatusReader(
  grid: Grid,
  shape: TableShape,
  context: Pick<
    RowContext,
    'language' | 'legend' | 'deadline' | 'deadlines' | 'ownStatuses' | 'repeated' | 'today'
  >,
): RowStatusReader {
  const all = columnsFor(shape.columns, 'status');
  const choices = all.filter(({ more }) => more === 'choice');
  const columns = all.filter(({ more }) => more !== 'choice');
  const [main] = columns;
  const before = columns.slice(1);
  const earlier = [...(inTime(before) ?? before)].reverse();
  const inOrder = main ? [main, ...earlier] : [];
  const completed = columnsFor(shape.columns, 'completedAt')[0];
  const [top, bottom] = [shape.header.lowest + 1, shape.last];
  const vocabulary = main ? vocabularyOf(grid, main.column, top, bottom) : [];
  const numbers = lazy(() => numberSort(main ? numbersIn(grid, main.column, top, bottom) : []));
  const answers = main ? answersIn(grid, main.column, top, bottom) : {};
  const asked = contextOf(shape, context, answers);
  const read = withOwnStatuses(context.ownStatuses, statusReader({ ...asked, vocabulary, numbers }));
  const percentOf = percentReader(grid, shape);
  const { looks, formats } = grid.sheet;
  const readDay = deadlineReader(context.deadline, context.deadlines);
  const dayOf = (value: CellValue): string | undefined => {
    const { kind, date, certainty } = readDay(value);
    return kind === 'day' && date !== null && certainty !== 'guess' ? date : undefined;
  };

  const stateOf = (state: string | null): StatusReading | undefined => {
    const reading = state === null || main ? undefined : read(state);
    const isTold = reading && reading.certainty !== 'guess' && reading.status !== 'missing';
    if (isTold) return { ...reading, certainty: 'likely', text: '' };
    const named = reading && state !== null ? stateNamed(state) : undefined;
    return named && { status: named, certainty: 'likely', text: '' };
  };

  const plain = new Map<CellValue, StatusReading>();
  const readPlain = (value: CellValue): StatusReading => {
    const known = plain.get(value);
    if (known) return known;
    const reading = read(value);
    plain.set(value, reading);
    return reading;
  };

  const isSigned = main?.isSettled === true && asked.isContrary !== true && signOff.test(headingOf(main));
  /** Who signed, and when, where the column asks for it: not on a day to come. */
  const asSigned = (value: CellValue, said: StatusReading): StatusReading => {
    if (!isSigned || said.status !== 'unknown') return said;
    const signed = signedCell(value, readDay);
    if (!signed || (signed.day !== null && signed.day > context.today)) return said;
    const completedAt = signed.day === null ? {} : { completedAt: signed.day };
    return { ...said, status: 'done', certainty: 'likely', ...completedAt };
  };

  const isStruck = strokeReader(grid, shape);
  const inWords = (row: number): StatusReading | undefined => {
    for (const { column } of inOrder) {
      const from = context.repeated(row, column);
      const said = from === 0 ? row : from;
      const value = standingValue(grid, said, column);
      const fill = looks.size === 0 ? undefined : looks.get(cellKey(said, column))?.fill;
      if (value === null && fill === undefined) continue;
      const format = typeof value === 'number' ? formats.get(cellKey(said, column)) : undefined;
      const isPlain = fill === undefined && format === undefined;
      const asRead = isPlain ? readPlain(value) : read(value, appearanceOf(fill, format));
      const reading = column === main?.column ? asSigned(value, asRead) : asRead;
      if (reading.status === 'missing') continue;
      // Struck alone it may no longer hold; in a row that is struck the title says so.
      if (isStruck(said, column)) return { status: 'unknown', text: reading.text, certainty: 'guess' };
      const whole = downValue(grid, said, column);
      if (whole !== value && said === row) return { ...reading, text: textOf(whole), saysMore: true };
      return said === row ? reading : repeatedReading(reading, textOf(downValue(grid, row, column)));
    }
    return undefined;
  };

  const inOtherWays = (row: number, state: string | null): StatusReading => {
    const chosen = choices.length === 0 ? choices : chosenIn(grid, row, choices);
    if (chosen.length > 0) {
      const marked = chosen.map(({ header }) => read(header?.text.trim() ?? ''));
      return chosen.at(-1) === choices[chosen.length - 1] ? ofStages(marked) : ofMarks(marked);
    }
    const text = main ? textOf(downValue(grid, row, main.column)) : '';
    const percent = percentOf(row);
    if (percent !== undefined) return ofPercent(percent, text);
    if (shape.main > 0 && looks.size > 0) {
      const { fill, strike } = looks.get(cellKey(row, shape.main)) ?? {};
      if (strike === true) return { status: 'cancelled', text, certainty: 'likely' };
      const shown = fill === undefined ? undefined : read(null, { fill });
      if (shown && shown.status !== 'missing' && shown.status !== 'unknown') return { ...shown, text };
    }
    return stateOf(state) ?? missing(text);
  };

  const resolution = shape.columns.find(({ field, more }) => field === 'unknown' && more === 'resolution');
  const isDropped = (row: number): boolean =>
    resolution !== undefined && dropped.test(folded(textOf(downValue(grid, row, resolution.column))));

  /** A no to "Done?" beside a part of the work: it has begun. */
  const withPercent = (row: number, said: StatusReading): StatusReading => {
    const percent = said.status === 'notStarted' ? percentOf(row) : undefined;
    if (percent === undefined || percent <= 0) return said;
    const value = main ? downValue(grid, row, main.column) : null;
    if (value !== false && !isAnswer(folded(textOf(value)))) return said;
    return { ...said, status: percent < 100 ? 'ongoing' : 'unknown', certainty: 'likely' };
  };

  const second = shape.columns.find(({ field, more }) => field === 'unknown' && more === 'secondStatus');
  /** A yes or no to "Done?" beside words for how it stands: a no leaves it to them, and what contradicts is asked. */
  const withSecond = (row: number, said: StatusReading): StatusReading => {
    if (second === undefined || (said.status !== 'notStarted' && said.status !== 'done')) return said;
    const value = main ? downValue(grid, row, main.column) : null;
    if (typeof value !== 'boolean' && !isAnswer(folded(textOf(value)))) return said;
    const { status } = read(downValue(grid, row, second.column));
    if (status === 'unknown' || status === 'missing' || status === said.status) return said;
    const isContrary = said.status === 'done' || status === 'done';
    return { ...said, status: isContrary ? 'unknown' : status, certainty: isContrary ? 'guess' : 'likely' };
  };

  const isSure = completed !== undefined && completed.certainty !== 'guess';
  /** Open, though its day of completion has come, or done on a day to come. A finding stays open until it is closed. */
  const isAgainst = ({ status, text }: StatusReading, day: string, deadline: DeadlineReading): boolean => {
    if (day > context.today) return isSure && status === 'done' && shape.kind === 'actions';
    if (status === 'ongoing' && saysDelay(text)) return true;
    return isSure && isRemaining(status) && shape.kind === 'actions' && !isRepeated(deadline);
  };

  return (row, state, deadline) => {
    const said = withSecond(row, withPercent(row, inWords(row) ?? inOtherWays(row, state)));
    const reading: StatusReading =
      said.status === 'done' && isDropped(row) ? { ...said, status: 'cancelled', certainty: 'likely' } : said;
    const value = completed ? downValue(grid, row, completed.column) : null;
    const day = value === null ? undefined : (dayOf(value) ?? signedCell(value, readDay)?.day ?? undefined);
    const isOnlyDay = main === undefined && completed?.certainty !== 'guess' && reading.status === 'missing';
    if (isOnlyDay && value !== null && (day === undefined || day > context.today))
      return insteadOfDay(textOf(value), day === undefined ? read(value) : undefined);
    if (day === undefined) return reading;
    if (isAgainst(reading, day, deadline))
      return { ...reading, status: 'unknown', certainty: 'guess', completedAt: day, isAgainstDay: true };
    if (reading.status === 'missing') {
      if (day > context.today) return reading;
      return { status: 'done', text: reading.text, certainty: 'likely', completedAt: day };
    }
    return reading.completedAt === undefined ? { ...reading, completedAt: day } : reading;
  };
}

const stages: readonly Status[] = ['notStarted', 'ongoing', 'done'];

/** Marks in every stage up to the one that is reached: "Planerad x, Påbörjad x". Any other marks are as many answers. */
function ofStages(marked: readonly StatusReading[]): StatusReading {
  const reached = marked.map(({ status }) => stages.indexOf(status));
  const isInTurn = reached.every((stage, at) => stage >= 0 && stage > (reached[at - 1] ?? -1));
  return ofMarks(isInTurn ? marked.slice(-1) : marked);
}

/** The status of the one column that is marked; marks in two that differ are asked about. */
function ofMarks(marked: readonly StatusReading[]): StatusReading {
  const [first = missing('')] = marked;
  const isOne = marked.every(({ status }) => status === first.status);
  if (isOne) return { ...first, certainty: 'likely' };
  return { status: 'unknown', text: marked.map(({ text }) => text).join(', '), certainty: 'guess' };
}

/** What the row above says, meant by a mark of repetition: enough to propose, never certain. */
const repeatedReading = (reading: StatusReading, text: string): StatusReading => ({
  ...reading,
  text,
  certainty: reading.certainty === 'certain' ? 'likely' : reading.certainty,
});

/** Closed, and not because it was done: Jira's "Won't Do", GitHub's "not planned". */
const dropped =
  /^(?:won['’]?t|will not|wont) ?(?:do|fix)|^(?:duplicate|cannot reproduce|can['’]?t reproduce|declined|rejected|invalid|abandoned|obsolete|not planned|not a bug|by design|works as designed|withdrawn|cancell?ed|dubblett|avvisad|avslagen|åtgärdas (?:ej|inte)|ej aktuell|inte aktuell|ogiltig|utgår)/u;

const chosenIn = (grid: Grid, row: number, choices: readonly ColumnDraft[]): readonly ColumnDraft[] =>
  choices.filter(({ column }) => isChosen(downValue(grid, row, column)));

const isChosen = (value: CellValue): boolean =>
  value !== null && value !== false && !/^(?:nej|no|n|-|0)$/i.test(textOf(value).trim());
