import { cellKey } from '../../book/area';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { Text } from '../../text/text';
import { joinedParts } from '../agenda/agenda-section';
import { shownAs } from '../agenda/agenda-state';
import type { GoalCount } from '../goals/goal-figures';
import { goalWords } from '../goals/goal-words';
import { addressOf } from '../link/items';
import type { OwnSheet } from '../sheets/own-sheet';
import { TO_ROW, type SheetLines } from '../sheets/sheet-lines';
import { MOST_GOALS } from './goal-lines';
import { CROSS_COLUMNS } from './rollup-table';

const NO_COLUMN = 2;
const OUTCOME_COLUMN = 3;
const WORDS_COLUMN = 4;

/** Words begin a little to the right of the number beside them. */
const APART = '\u00A0\u00A0';

interface On {
  readonly book: WorkbookSnapshot;
  readonly today: string;
  readonly text: Text;
  readonly year: number | null;
}

/** A goal of which something is to be said, and what. */
export interface GoalSaid extends GoalCount {
  readonly words: string;
  /** The format of its outcome's cell. */
  readonly format: string | undefined;
}

/** How far each goal has come, that no action serves it, and what next year's plan has for it: what no count of statuses says. */
export function goalsSaid(goals: readonly GoalCount[], { book, text, year }: On): readonly GoalSaid[] {
  return goals.slice(0, MOST_GOALS).flatMap((count) => {
    const { actions, figures } = count;
    const { progress, isWithout, total, dropped, sheet, row } = figures;
    const format = progress
      ? sheetNamed(book, sheet)?.formats.get(cellKey(row, progress.outcome.column))
      : undefined;
    const later = actions.filter(({ table }) => year !== null && table.planYear === year + 1).length;
    const words = joinedParts([
      progress && goalWords(progress, text.goals, (value) => shownAs(value, format, text)),
      isWithout ? text.agenda.goalActions(0, 0) : null,
      total > 0 && dropped === total ? text.goals.noneLeft : null,
      later > 0 && year !== null ? text.goals.nextPlan(year + 1, later) : null,
    ]);
    return words === '' ? [] : [{ ...count, words, format }];
  });
}

/** What stands in the first column, which wraps. */
export const goalLabels = (goals: readonly GoalSaid[]): readonly string[] =>
  goals.map(({ figures }) => figures.title);

/**
 * What is said of the goals, below their status; an outcome as the person's cell shows it.
 * @returns the formats of its cells
 */
export function goalsSection(
  sheet: SheetLines,
  goals: readonly GoalSaid[],
  { today, text }: On,
): NonNullable<OwnSheet['formats']> {
  sheet.add([text.goals.title(today)], 'section', CROSS_COLUMNS);
  const names = text.goals.headings.map((name, index) => (index === WORDS_COLUMN - 1 ? APART + name : name));
  const blanks = Array.from({ length: CROSS_COLUMNS - names.length }, () => null);
  const heading = sheet.add([...names, ...blanks], 'heading');
  sheet.look({ row: heading, column: OUTCOME_COLUMN, rows: 1, columns: 1 }, 'heading-number');
  return goals.flatMap(({ goal, figures, words, format }) => {
    const { progress, title, id } = figures;
    const outcome = progress ? (goal.row.cells.get(progress.outcome.column) ?? null) : null;
    const row = sheet.add([title, id ?? TO_ROW, outcome, APART + words], 'body', NO_COLUMN);
    sheet.look({ row, column: OUTCOME_COLUMN, rows: 1, columns: 1 }, 'number');
    sheet.look({ row, column: WORDS_COLUMN, rows: 1, columns: 1 }, 'beside');
    sheet.link(row, NO_COLUMN, addressOf(goal));
    return format === undefined
      ? []
      : [{ block: { row, column: OUTCOME_COLUMN, rows: 1, columns: 1 }, format }];
  });
}
