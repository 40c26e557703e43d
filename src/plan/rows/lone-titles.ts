import { beginsWithVerb } from '../tables/action-verbs';
import { peopleSigns } from '../people/people-like';
import { beginsAsGoal } from './goal-words';
import { namesState } from './state-names';
import type { RowRole } from './row-roles';
import type { ToldBands } from './told-bands';

/** By row from the first below the heading: its role; `null` where nothing stands. */
export type Roles = readonly (RowRole | null)[];

type Group = Extract<RowRole, { role: 'group' }>;

/** A text alone under the heading of titles that nothing makes a heading over rows but its place. */
interface LoneTitle {
  readonly index: number;
  readonly text: string;
  /** It begins as actions do. */
  readonly isActionLike: boolean;
  /** Rows with more than a title follow, before anything else does. */
  readonly leads: boolean;
  /** It names a result to be reached. */
  readonly isGoal: boolean;
  /** A blank row stands before it. */
  readonly isApart: boolean;
}

/** What is made of the lone titles: those that are actions, and the first of those of which only the person knows. */
export interface LoneTitles {
  readonly items: ReadonlySet<number>;
  readonly doubtful: number | undefined;
}

const none: LoneTitles = { items: new Set(), doubtful: undefined };
const PEOPLE = 0.7;

/** Below the last row somebody may have put his name. */
function isPerson(text: string): boolean {
  const { people, isUnit } = peopleSigns(text);
  return people >= PEOPLE && !isUnit && text.split(' ').every((word) => /^\p{Lu}/u.test(word));
}

const isPlain = (role: RowRole | null | undefined): role is Group =>
  role?.role === 'group' && role.isPlain === true;
const isTold = (role: RowRole | null): role is RowRole => role !== null && role.role !== 'skipped';

function loneTitles(roles: Roles): readonly LoneTitle[] {
  const plain: (readonly [number, Group])[] = [];
  roles.forEach((role, index) => {
    if (isPlain(role)) plain.push([index, role]);
  });
  const haveGoals = plain.some(([, role]) => role.isGoal === true);
  return plain.map(([index, role]): LoneTitle => {
    const { text } = role;
    const next = roles.slice(index + 1).find(isTold);
    const isGoal = role.isGoal === true || (haveGoals && beginsAsGoal(text));
    // A goal may have an action below it of which only the title is filled in.
    const isOverTitle = isGoal && isPlain(next) && next.isGoal !== true && beginsWithVerb(next.text);
    const leads = next?.role === 'item' || isOverTitle;
    const isApart = index > 0 && roles[index - 1] === null;
    const isActionLike = !isGoal && beginsWithVerb(text) && !namesState(text);
    return { index, text, isActionLike, isGoal, leads, isApart };
  });
}

/**
 * Tells actions of which only the title is filled in from headings over rows. Headings stand over the first row too, each over
 * rows, and are worded alike; an action begins with its verb, stands among rows that no heading is over, or is the last. What a
 * person has said of one counts before all that.
 */
export function resolveLoneTitles(roles: Roles, { fieldOf }: Pick<ToldBands, 'fieldOf'>): LoneTitles {
  const all = loneTitles(roles);
  if (all.length === 0) return none;
  const titles = all.filter(({ text }) => fieldOf(text) === undefined);
  const told = roles.filter(isTold);
  const [first] = told;
  const opens = first?.role === 'group';
  const haveLooks = told.some((role) => role.role === 'group' && role.isOut === true);
  const leading = titles.filter(({ leads }) => leads);
  const verbs = leading.filter(({ isActionLike }) => isActionLike).length;
  /** Goals over rows may begin with a verb each: "Minska avfallet". */
  const areVerbHeadings = isPlain(first) && leading.length > 1 && verbs * 2 > leading.length;
  const areNested = opens && told[1]?.role === 'group';
  const items = new Set(all.flatMap(({ index, text }) => (fieldOf(text) === 'title' ? [index] : [])));
  let doubtful: number | undefined;
  for (const title of titles) {
    const says = saysOf(title, roles, { opens, haveLooks, areVerbHeadings, areNested });
    if (says === 'action') items.add(title.index);
    else if (says === 'either') doubtful ??= title.index;
  }
  return { items, doubtful };
}

interface Habit {
  /** A heading stands over the first row. */
  readonly opens: boolean;
  /** Other headings look otherwise than ordinary rows. */
  readonly haveLooks: boolean;
  readonly areVerbHeadings: boolean;
  /** The table begins with one heading above another. */
  readonly areNested: boolean;
}

function saysOf(
  { isActionLike, isGoal, leads, isApart, text, index }: LoneTitle,
  roles: Roles,
  { opens, haveLooks, areVerbHeadings, areNested }: Habit,
): 'action' | 'heading' | 'either' {
  const before = roles.slice(0, index).filter(isTold).at(-1);
  if (isGoal) return leads ? (opens ? 'heading' : 'either') : isApart ? 'either' : 'action';
  if (isActionLike && !areVerbHeadings)
    return isApart || (leads && before === undefined) ? 'either' : 'action';
  const next = roles[index + 1];
  if (!leads && isPlain(next) && !areNested) return 'either';
  const isOver = leads || next?.role === 'group';
  if (!isOver) return isApart || isPerson(text) ? 'heading' : 'either';
  const isBelowHeading = before?.role === 'group';
  return (opens && !haveLooks) || isBelowHeading || isApart ? 'heading' : 'either';
}
