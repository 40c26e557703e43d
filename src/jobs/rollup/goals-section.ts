import { cellKey } from '../../book/area';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { Text } from '../../text/text';
import { joinedParts } from '../agenda/agenda-section';
import { shownAs } from '../agenda/agenda-state';
import type { GoalCount, GoalCounts } from '../goals/goal-figures';
import { goalWords } from '../goals/goal-words';
import type { GoalFigures } from '../job';
import { addressOf } from '../link/items';
import type { OwnSheet } from '../sheets/own-sheet';
import { TO_ROW, type SheetLines } from '../sheets/sheet-lines';
import { CROSS_COLUMNS, DASH_FOR_NONE } from './rollup-table';

/** Goals that get a line of their own. */
const MOST_GOALS = 50;
const NO_COLUMN = 2;
const FIRST_NUMBER = 3;
/** Actions, done, remaining, overdue; after them the outcome. */
const COUNTS = 4;
const NUMBERS = COUNTS + 1;
const WORDS_COLUMN = FIRST_NUMBER + NUMBERS;

/** Words begin a little to the right of the number beside them. */
const APART = '\u00A0\u00A0';

/** What stands in the first column, which wraps. */
export const goalLabels = (goals: readonly GoalCount[]): readonly string[] =>
  goals.slice(0, MOST_GOALS).map(({ figures }) => figures.title);

function wordsOf(
  { progress, isWithout, total, dropped }: GoalFigures,
  format: string | undefined,
  text: Text,
): string | null {
  const words = joinedParts([
    progress && goalWords(progress, text.goals, (value) => shownAs(value, format, text)),
    isWithout ? text.agenda.goalActions(0, 0) : null,
    total > 0 && dropped === total ? text.goals.noneLeft : null,
  ]);
  return words === '' ? null : APART + words;
}

/** Of goals that actions name and the list does not have. */
const MOST_NAMES = 5;

interface On {
  readonly book: WorkbookSnapshot;
  readonly today: string;
  readonly text: Text;
  /** The plan's year, where the sheet has the status by goal too. */
  readonly year: number | null;
}

/**
 * Each goal with its actions, counted as they were read, and how far its own row says that it has come; its outcome as the
 * person's cell shows it.
 * @returns the formats of its cells
 */
export function goalsSection(
  sheet: SheetLines,
  { goals, unknown }: GoalCounts,
  { book, today, text, year }: On,
): NonNullable<OwnSheet['formats']> {
  sheet.add([text.goals.title(today)], 'section', CROSS_COLUMNS);
  if (year !== null) sheet.add([text.goals.counts(year, text.rollup.byGoal)], 'subtitle');
  const names = text.goals.headings.map((name, index) => (index === WORDS_COLUMN - 1 ? APART + name : name));
  const blanks = Array.from({ length: CROSS_COLUMNS - names.length }, () => null);
  const heading = sheet.add([...names, ...blanks], 'heading');
  sheet.look({ row: heading, column: FIRST_NUMBER, rows: 1, columns: NUMBERS }, 'heading-number');
  const formats: NonNullable<OwnSheet['formats']>[number][] = [];
  for (const { goal, figures } of goals.slice(0, MOST_GOALS)) {
    const { total, done, remaining, overdue, progress } = figures;
    const place = progress && cellKey(figures.row, progress.outcome.column);
    const format = place === null ? undefined : sheetNamed(book, figures.sheet)?.formats.get(place);
    const outcome = progress ? (goal.row.cells.get(progress.outcome.column) ?? null) : null;
    const numbers = [total, done, remaining, overdue, outcome];
    const words = wordsOf(figures, format, text);
    const row = sheet.add([figures.title, figures.id ?? TO_ROW, ...numbers, words], 'body', NO_COLUMN);
    sheet.look({ row, column: FIRST_NUMBER, rows: 1, columns: NUMBERS }, 'number');
    sheet.look({ row, column: WORDS_COLUMN, rows: 1, columns: 1 }, 'beside');
    sheet.link(row, NO_COLUMN, addressOf(goal));
    if (format !== undefined)
      formats.push({ block: { row, column: FIRST_NUMBER + COUNTS, rows: 1, columns: 1 }, format });
  }
  const rows = sheet.next() - heading - 1;
  if (goals.length > MOST_GOALS) sheet.add([text.rollup.more(goals.length - MOST_GOALS)], 'muted');
  if (unknown.length > 0) sheet.add([text.goals.unknown(unknown.slice(0, MOST_NAMES))], 'subtitle');
  const counts = { row: heading + 1, column: FIRST_NUMBER, rows, columns: COUNTS };
  return [{ block: counts, format: DASH_FOR_NONE }, ...formats];
}
