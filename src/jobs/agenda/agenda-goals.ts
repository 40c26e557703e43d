import type { Text } from '../../text/text';
import { joinedParts, type AgendaLine } from './agenda-section';
import { nameOf, shownText, type AgendaState } from './agenda-state';
import { addressOf, itemsWhere, type Item } from '../link/items';

const GOAL_NUMBER = /(?:^|\s)(\d+(?:\.\d+)*)\.?(?=\s|$)/;

/** The goal's number: its id, or the first number in its text ("Mål 1.1 …"). */
const numberIn = (text: string): string | null => GOAL_NUMBER.exec(text)?.[1] ?? null;

const serves = (action: Item, goal: Item): boolean => {
  const text = action.row.goal;
  if (text === null) return false;
  const number = goal.row.id ?? numberIn(goal.row.title);
  return text.trim() === goal.row.title.trim() || (number !== null && numberIn(text) === number);
};

/** Goals of a new period number anew: an older plan's "Mål 1.1" is another goal. */
const isOfItsTime = (action: Item, goal: Item): boolean =>
  action.table.planYear === null ||
  goal.table.planYear === null ||
  action.table.planYear >= goal.table.planYear;

/** What the goal's row says besides its number and text, each with its heading. */
function details({ table, row }: Item, text: Text): readonly string[] {
  return table.columns.flatMap(({ column, field, heading }) => {
    if (field === 'id' || field === 'goal' || field === 'title') return [];
    const cell = shownText(row.cells.get(column) ?? null, text);
    return cell === '' ? [] : [field === 'area' ? cell : `${heading.trim()}: ${cell}`];
  });
}

/** `2021–2025`: from the year after the review to the year most goals are set for. */
export function goalPeriod(state: AgendaState): string | null {
  const counts = new Map<number, number>();
  for (const { row } of state.goals) {
    const year = Number((row.deadline.date ?? '').slice(0, 4));
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const last = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  if (last === undefined || state.nextYear === null) return null;
  return last > state.nextYear ? `${state.nextYear}–${last}` : String(last);
}

/** `goals`: the goals with how far the plan's actions for them have come, and the question they raise. */
export function goalLines(state: AgendaState): readonly AgendaLine[] {
  const { goals, plans, nextPlans, text } = state;
  const question = { item: text.agenda.newGoals, input: '' };
  if (goals.length === 0) return [{ item: text.agenda.noGoals, input: '' }, question];
  const known = itemsWhere([...plans, ...nextPlans], () => (row) => row.goal !== null);
  const lines = goals.map((goal): AgendaLine => {
    const ofItsTime = known.filter((action) => isOfItsTime(action, goal));
    const hasGoals = ofItsTime.length > 0;
    const serving = ofItsTime.filter((action) => serves(action, goal));
    const done = serving.filter(({ row }) => row.status.status === 'done').length;
    return {
      item: nameOf(goal),
      input: joinedParts([
        ...details(goal, text),
        hasGoals ? text.agenda.goalActions(done, serving.length) : null,
      ]),
      to: addressOf(goal),
    };
  });
  return [...lines, question];
}
