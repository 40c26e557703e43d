import type { RowReading } from '../../plan/reading';
import { joinedParts, type AgendaLine } from './agenda-section';
import { nameOf, shownAs, type AgendaState } from './agenda-state';
import { goalCounts } from '../goals/goal-figures';
import { goalWords } from '../goals/goal-words';
import { addressOf, type Item } from '../link/items';

/** What the goal's row says besides its number and text, each with its heading. */
function details({ text, formatAt }: AgendaState, goal: Item): readonly string[] {
  const { table, row } = goal;
  return table.columns.flatMap(({ column, field, heading }) => {
    if (field === 'id' || field === 'goal' || field === 'title') return [];
    const cell = shownAs(row.cells.get(column) ?? null, formatAt(goal, column), text);
    return cell === '' ? [] : [field === 'area' ? cell : `${heading.trim()}: ${cell}`];
  });
}

/** `2021–2025`: from the year after the review to the year most goals are set for. */
export function goalPeriod(goals: readonly RowReading[], nextYear: number | null): string | null {
  const counts = new Map<number, number>();
  for (const row of goals) {
    const year = Number((row.deadline.date ?? '').slice(0, 4));
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const last = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  if (last === undefined || nextYear === null) return null;
  return last > nextYear ? `${nextYear}–${last}` : String(last);
}

/** Of goals that the list does not have. */
const MOST_NAMES = 5;

/** `goals`: the goals with how far the plan's actions for them have come, and the question they raise. */
export function goalLines(state: AgendaState): readonly AgendaLine[] {
  const { goals, year, today, text } = state;
  const question = { item: text.agenda.newGoals, input: '' };
  if (goals.length === 0) return [{ item: text.agenda.noGoals, input: '' }, question];
  const { goals: counts, unknown } = goalCounts(state.reading, year, today);
  const lines = counts.map(
    ({ goal, figures: { total, done, dropped, isWithout, progress } }): AgendaLine => ({
      item: nameOf(goal),
      input: joinedParts([
        ...details(state, goal),
        progress &&
          goalWords(progress, text.goals, (value) =>
            shownAs(value, state.formatAt(goal, progress.outcome.column), text),
          ),
        total > 0 || isWithout ? text.agenda.goalActions(done, total) : null,
        total > 0 && dropped === total ? text.goals.noneLeft : null,
      ]),
      to: addressOf(goal),
    }),
  );
  const areSome = counts.some(({ figures }) => figures.total > 0);
  const others =
    areSome && unknown.length > 0
      ? [{ item: text.goals.unknown(unknown.slice(0, MOST_NAMES)), input: '' }]
      : [];
  return [...lines, ...others, question];
}
