import { beginsWithVerb } from '../tables/action-verbs';
import { captionAt } from '../tables/caption-line';
import { isDate, textOf } from '../../book/cells';
import { filledBetween, loneColumn, mergeAt, ownValue, type Grid } from '../tables/grid';
import { headingKey, isPeriod } from '../headings/heading-key';
import { legendOf } from '../statuses/legend';
import type { SkippedRow } from '../reading';
import {
  isAnnouncement,
  isAreaText,
  isAside,
  isClosingText,
  isMeetingText,
  isGoalText,
  isNoteText,
  isNumbered,
  isSignatureText,
  isTotalText,
  isUnitText,
  numberDepth,
} from './row-words';
import { promisesResult } from './goal-words';
import { standsOut, type Habits } from './row-habits';
import { isTotal } from './total-row';
import { labelledBand } from './band-facts';
import { isExample, isHelp, isUnfilled } from './row-fillers';
import type { TableShape } from '../tables/table-shape';
import { isInstruction, isTypeHints } from './row-hints';
import { headingOfYear } from './year-heading';

/** What a row below the headings is. `continued`: it says more about the row above and has no title of its own. */
export type RowRole =
  | { readonly role: 'item' }
  | {
      readonly role: 'group';
      readonly column: number;
      readonly text: string;
      /** Nothing but its place says so: it may be an action of which only the title is filled in. */
      readonly isPlain?: true;
      /** It names a result to be reached, in a table whose other titles do not. */
      readonly isGoal?: true;
      /** It looks otherwise than the titles of ordinary rows. */
      readonly isOut?: true;
    }
  | { readonly role: 'skipped'; readonly why: SkippedRow['why'] };

const item: RowRole = { role: 'item' };
const skipped = (why: SkippedRow['why']): RowRole => ({ role: 'skipped', why });

const MOST_HEADING_LETTERS = 160;

const namesGroup = (text: string): boolean =>
  (text.length <= 24 && isPeriod(headingKey(text))) ||
  isGoalText(text) ||
  isAreaText(text) ||
  // "Se över avtalet med städbolaget" ends as a unit's name does.
  (isUnitText(text) && !beginsWithVerb(text)) ||
  text.endsWith(':') ||
  labelledBand(text) !== undefined ||
  (text.length <= 80 && isAnnouncement(text)) ||
  (text.length > 3 && text === text.toUpperCase() && /\p{L}{3}/u.test(text));

const isLegend = (text: string): boolean => {
  if (legendOf([text]).size >= 2) return true;
  if (text.length <= 60 && /^[^=]{1,20}= ?\S/u.test(text)) return true;
  return /^(?:status\p{L}*|färg|läge|key|legend|rag)\b.{0,20}[:=]/iu.test(text);
};

const isPlaceColumn = (shape: TableShape, column: number): boolean => {
  const field = shape.columns.find((draft) => draft.column === column)?.field;
  return (
    field === 'goal' || field === 'area' || field === 'unit' || field === 'id' || field === 'finding.ref'
  );
};

/** A day alone under the first heading, or that of the action, stands over rows whose days no column says. */
const isFirst = ({ main, left, columns }: TableShape, column: number): boolean =>
  (column === main || column === left) && columns.every(({ field }) => field !== 'deadline');

/** One text alone in the row. */
function loneRole(
  grid: Grid,
  row: number,
  column: number,
  shape: TableShape,
  habits: Habits,
  isAfterGap: boolean,
): RowRole {
  const value = ownValue(grid, row, column);
  const text = textOf(value).trim();
  if (typeof value === 'number' && captionAt(grid, row, column, column))
    return { role: 'group', column, text };
  if (value !== null && typeof value === 'object' && isDate(value) && isFirst(shape, column))
    return { role: 'group', column, text };
  if (typeof value !== 'string') return skipped('note');
  if (isTotalText(text)) return skipped('total');
  if (isLegend(text)) return skipped('legend');
  if (isNoteText(text) || isSignatureText(text) || isClosingText(text)) return skipped('note');
  if (isAside(text) && habits.filled >= 2) return skipped('note');
  const isHeading = text.length <= MOST_HEADING_LETTERS;
  const out = standsOut(grid, row, column, habits);
  if (isHeading && (out || namesGroup(text)))
    return { role: 'group', column, text, ...(out ? { isOut: true } : {}) };
  const words = text.split(/\s+/).length;
  if (column !== shape.main) {
    if (column !== shape.left && !isPlaceColumn(shape, column)) return skipped('note');
    const isCode = column === shape.id && text.length <= 8 && /\d/.test(text) && !/\s/.test(text);
    const isName = words <= 6 && !text.endsWith('.');
    return isHeading && isName && !isCode ? { role: 'group', column, text } : skipped('note');
  }
  if (shape.kind === 'actions' && promisesResult(text) && !habits.titlesPromise())
    return { role: 'group', column, text, isPlain: true, isGoal: true };
  if (isHeading && isNumbered(text) && (habits.hasIds || column === shape.left)) {
    return { role: 'group', column, text };
  }
  const isShort = words <= 4 && text.length <= 40 && /^\p{Lu}/u.test(text);
  const mayBeGroup = isShort && isHeading && habits.filled >= 3;
  if (habits.hasIds) {
    if (isShort) return { role: 'group', column, text, isPlain: true };
    return isAfterGap || /^\p{Ll}/u.test(text) ? skipped('note') : item;
  }
  if (mayBeGroup) return { role: 'group', column, text, isPlain: true };
  return isAfterGap ? skipped('note') : item;
}

/** How many of the cells that make a row an item are filled. */
export function telling(grid: Grid, row: number, shape: TableShape): number {
  let count = 0;
  for (const column of shape.telling) if (ownValue(grid, row, column) !== null) count += 1;
  return count;
}

/** What a row says of an action; a requirement, a sort of finding or a sum may stand there without one. */
const ofAction: ReadonlySet<string> = new Set([
  'owner',
  'deadline',
  'status',
  'percent',
  'startDate',
  'completedAt',
]);

/** A row of a register beside its actions ("Miljöbalken | Ja", with nothing to do): it names a requirement, and no action. */
const isOfNoAction = (grid: Grid, row: number, shape: TableShape): boolean =>
  shape.kind === 'actions' &&
  shape.columns.every(
    ({ field, column, certainty }) =>
      !ofAction.has(field) || certainty === 'guess' || ownValue(grid, row, column) === null,
  );

/** The next row with an id says that it belongs under this one: "1.1" under "1". */
function hasChild(grid: Grid, row: number, shape: TableShape, id: string): boolean {
  const stem = `${id.replace(/[.)\s]+$/, '')}.`;
  for (let next = row + 1; next <= Math.min(shape.last, row + 3); next += 1) {
    const text = textOf(ownValue(grid, next, shape.id)).trim();
    if (text !== '') return text.startsWith(stem);
  }
  return false;
}

/** "1 | Minska energi | (no action) | Eva": a goal or an area in its own column, whose number the actions' numbers go on from. */
function numberedInOwnColumn(grid: Grid, row: number, shape: TableShape): RowRole | undefined {
  const place = shape.columns.find(
    ({ field, column }) =>
      (field === 'goal' || field === 'area') && typeof ownValue(grid, row, column) === 'string',
  );
  const id = textOf(ownValue(grid, row, shape.id)).trim();
  if (!place || numberDepth(id) === 0 || !hasChild(grid, row, shape, id)) return undefined;
  const text = textOf(ownValue(grid, row, place.column)).trim();
  return { role: 'group', column: place.column, text: `${id} ${text}` };
}

/** An area's or a goal's own number and name: "1 | Utbildning" among "1.1 | …"; somebody may answer for it. */
function numberedGroup(grid: Grid, row: number, shape: TableShape, habits: Habits): RowRole | undefined {
  if (shape.id === 0 || shape.id === shape.main || shape.kind === 'goals') return undefined;
  if (ownValue(grid, row, shape.main) === null) return numberedInOwnColumn(grid, row, shape);
  const filled = filledBetween(grid, row, shape.left, shape.right);
  if (filled > 3 || (filled === 3 && telling(grid, row, shape) > 1)) return undefined;
  const id = textOf(ownValue(grid, row, shape.id)).trim();
  const text = textOf(ownValue(grid, row, shape.main)).trim();
  if (id === '' || text === '') return undefined;
  const isAbove =
    numberDepth(id) > 0 &&
    (hasChild(grid, row, shape, id) || (habits.idDepth > 1 && numberDepth(id) < habits.idDepth));
  const isPlain = filled === 2 && habits.filled > 2 && /^[A-ZÅÄÖ]$/.test(id);
  const isOut = filled === 2 && standsOut(grid, row, shape.main, habits);
  return isAbove || isPlain || isOut
    ? { role: 'group', column: shape.main, text: `${id} ${text}` }
    : undefined;
}

/** "Mål 1", "Område B: …": what the rows below belong to, by its own number or sign. */
const isNumberedGroup = (text: string): boolean =>
  (isGoalText(text) || isAreaText(text)) && /^\p{L}[\p{L} ]*(?: \d|: ?\S| [A-ZÅÄÖ](?!\p{L}))/u.test(text);

const MOST_OF_GROUP = 3;

/** A goal or an area with who answers for it, or by when, in the columns of those, and nothing else that an action has. */
function answeredGroup(
  grid: Grid,
  row: number,
  shape: TableShape,
  habits: Habits,
  filled: number,
): RowRole | undefined {
  // It has a title, and one or two of the others: ordinary rows have more.
  if (filled > MOST_OF_GROUP || filled >= habits.filled) return undefined;
  if (shape.kind !== 'actions' || shape.main === 0) return undefined;
  const value = ownValue(grid, row, shape.main);
  if (typeof value !== 'string' || value.length > MOST_HEADING_LETTERS) return undefined;
  const others = shape.columns.filter(
    ({ column }) => column !== shape.main && ownValue(grid, row, column) !== null,
  );
  if (others.length === 0) return undefined;
  if (others.some(({ field }) => field !== 'owner' && field !== 'deadline')) return undefined;
  const text = value.trim();
  const isOut = others.length === 1 && standsOut(grid, row, shape.main, habits) && !beginsWithVerb(text);
  return isNumberedGroup(text) || isOut ? { role: 'group', column: shape.main, text } : undefined;
}

/** Its owner, time or status is merged with that of the row above. */
const isCarried = (grid: Grid, row: number, shape: TableShape): boolean =>
  (grid.merges.get(row) ?? []).some(
    (merge) => merge.row < row && merge.row > shape.header.lowest && shape.telling.includes(merge.column),
  );

/** The role of one row below the headings that has something between the table's columns. */
export function roleOf(grid: Grid, row: number, shape: TableShape, habits: Habits, gap: number): RowRole {
  const filled = filledBetween(grid, row, shape.left, shape.right);
  if (filled === 0) return skipped('blank');
  const caption = filled === 2 ? captionAt(grid, row, shape.left, shape.right) : undefined;
  if (caption) return { role: 'group', ...caption };
  const lone = filled === 1 ? loneColumn(grid, row, shape.left, shape.right) : 0;
  if (lone > 0 && lone === shape.main && isCarried(grid, row, shape)) return item;
  if (lone > 0) return loneRole(grid, row, lone, shape, habits, gap > 0);
  if (shape.header.isRepeatedAt(row)) {
    const heading = headingOfYear(grid, row, shape);
    return heading ? { role: 'group', ...heading } : skipped('repeated-heading');
  }
  if (isExample(grid, row, shape)) return skipped('type-hints');
  if (shape.main > 0 && ownValue(grid, row, shape.main) === null && isUnfilled(grid, row, shape))
    return skipped('blank');
  if (row <= shape.header.lowest + 2) {
    if (isHelp(grid, row, shape)) return skipped('type-hints');
    if (isTypeHints(grid, row, shape)) return skipped('type-hints');
    if (isInstruction(grid, row, shape)) return skipped('note');
  }
  if (isTotal(grid, row, shape)) return skipped('total');
  const numbered = numberedGroup(grid, row, shape, habits) ?? answeredGroup(grid, row, shape, habits, filled);
  if (numbered) return numbered;
  const value = shape.main > 0 ? ownValue(grid, row, shape.main) : null;
  const hasTitle = value !== null && (typeof value === 'string' || !isDate(value));
  if (hasTitle && gap === 0) return item;
  const told = telling(grid, row, shape);
  const hasId = shape.id > 0 && ownValue(grid, row, shape.id) !== null;
  if (shape.main === 0) return hasId || told > 0 ? item : skipped('note');
  const first = textOf(ownValue(grid, row, grid.first[row] ?? shape.main)).trim();
  if (!hasTitle) {
    // "Underskrift arbetsgivare | | Underskrift skyddsombud" below the plan.
    if (isSignatureText(first)) return skipped('note');
    const merge = mergeAt(grid, row, shape.main);
    const isCarried = merge !== undefined && merge.row < row && merge.column === shape.main;
    if (isCarried) return told > 0 ? item : skipped('note');
    return told >= 2 || (hasId && told >= 1)
      ? isOfNoAction(grid, row, shape)
        ? skipped('note')
        : item
      : skipped('note');
  }
  if (gap > 0 && isMeetingText(textOf(value).trim())) return skipped('note');
  if (isSignatureText(first) || isNoteText(first) || isSignatureText(textOf(value).trim()))
    return skipped('note');
  if (!hasId && told === 0 && habits.filled >= 3) return skipped('note');
  return gap >= 3 && !hasId && told < 2 && habits.filled >= 4 ? skipped('note') : item;
}
