import { folded } from '../../plan/matching';
import { oneLine } from '../../plan/one-line';
import type { TableReading } from '../../plan/reading';
import { itemsWhere, type Item } from '../link/items';
import { goalNumbers, isPartOf, lettered } from './goal-number';

/** A goal, and the actions that serve it or a part of it. */
export interface ServedGoal {
  readonly goal: Item;
  readonly actions: readonly Item[];
  /**
   * Whether actions of its time name goals, and no goal but those that are known: else it cannot be said that a goal has no
   * action.
   */
  readonly isAskedFor: boolean;
}

/** The goals with their actions, and what actions name that is no known goal. */
export interface ServedGoals {
  readonly goals: readonly ServedGoal[];
  /** Texts as they stand, each once. */
  readonly unknown: readonly string[];
}

/** Goals of a new period number anew: an older plan's "Mål 1.1" is another goal. */
export const isOfItsTime = (action: Item, goal: Item): boolean =>
  action.table.planYear === null ||
  goal.table.planYear === null ||
  action.table.planYear >= goal.table.planYear;

interface Named {
  readonly goal: Item;
  readonly number: string | undefined;
  readonly title: string;
}

/** The goal's number, its id or what its text begins with, and its text without it. */
function named(goal: Item): Named {
  const { numbers, rest } = goalNumbers(goal.row.title);
  const [id] = goal.row.id === null ? [] : goalNumbers(goal.row.id).numbers;
  const number = id ?? (goal.row.id === null ? numbers[0] : folded(goal.row.id));
  return { goal, number, title: folded(rest) };
}

const everyGoal =
  /^(?:all[ae]?|samtliga|samtlige|every)(?: (?:mål(?:en|ene)?|goals?|objectives?|targets?))?$/u;

const bareNumber = (number: string): string => number.replace(/^\p{L}+-?/u, '');

/** A text of at least so many words may be the beginning of one goal. */
const LEAST_WORDS = 2;

/** The goals that a text names: by the words of one, else by numbers, else by how one begins. */
function goalsNamed(text: string, goals: readonly Named[]): readonly Named[] {
  if (everyGoal.test(folded(text))) return goals;
  const { numbers, rest } = goalNumbers(text);
  const title = folded(rest);
  const byTitle = title === '' ? [] : goals.filter((goal) => goal.title === title);
  if (byTitle.length > 0) return byTitle;
  const within = lettered(text);
  const byNumber = goals.filter(
    ({ number }) => number !== undefined && (numbers.includes(number) || within.includes(number)),
  );
  if (byNumber.length > 0) return byNumber;
  // "Objective 1" is O1 where all goals are numbered alike.
  const letters = new Set(goals.map(({ number = '' }) => number.slice(0, -bareNumber(number).length)));
  const bare =
    letters.size > 1 ? [] : goals.filter(({ number = '' }) => numbers.includes(bareNumber(number)));
  if (bare.length > 0) return bare;
  const begun = goals.filter((goal) => goal.title.startsWith(`${title} `));
  return title.split(' ').length >= LEAST_WORDS && begun.length === 1 ? begun : [];
}

/** What an action says to name this goal and no other: its number, else its text; `null` where neither does. */
export function textNaming(goal: Item, goals: readonly Item[]): string | null {
  const known = goals.map(named);
  const texts = [goal.row.id ?? '', oneLine(goal.row.title)];
  const names = (text: string): boolean => {
    const [meant, ...others] = text === '' ? [] : goalsNamed(text, known);
    return meant?.goal === goal && others.length === 0;
  };
  return texts.find(names) ?? null;
}

/** The goals with the actions of the plans that serve them; an action for 5.1 serves 5 as well. */
export function servedGoals(goals: readonly Item[], plans: readonly TableReading[]): ServedGoals {
  if (goals.length === 0) return { goals: [], unknown: [] };
  const known = goals.map(named);
  const serving = new Map(goals.map((goal) => [goal, new Set<Item>()]));
  const byText = new Map<string, readonly Named[]>();
  const actions = itemsWhere(
    plans,
    () =>
      ({ goal }) =>
        goal !== null && goal.trim() !== '',
  );
  for (const action of actions) {
    const text = action.row.goal ?? '';
    const meant = byText.get(text) ?? goalsNamed(text, known);
    byText.set(text, meant);
    const wholes = known.filter(({ number: whole, goal }) =>
      meant.some(
        (part) =>
          part.goal.table === goal.table &&
          whole !== undefined &&
          part.number !== undefined &&
          isPartOf(part.number, whole),
      ),
    );
    for (const { goal } of [...meant, ...wholes]) {
      if (isOfItsTime(action, goal)) serving.get(goal)?.add(action);
    }
  }
  // Of an older plan's goals nothing is known here.
  const ofTheirTime = actions.filter((action) => goals.some((goal) => isOfItsTime(action, goal)));
  const texts = new Set(ofTheirTime.map(({ row }) => row.goal ?? ''));
  const unknown = [...texts].filter((text) => byText.get(text)?.length === 0);
  return {
    goals: goals.map((goal) => ({
      goal,
      actions: [...(serving.get(goal) ?? [])],
      isAskedFor: unknown.length === 0 && ofTheirTime.some((action) => isOfItsTime(action, goal)),
    })),
    unknown: unknown.map(oneLine),
  };
}
