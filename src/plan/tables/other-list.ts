import type { CellValue } from '../../book/cells';
import { share, shareOfTimes } from '../columns/content';
import { readingIn } from '../headings/headings';
import type { TableKind } from '../field';
import type { CellsOf, ColumnDraft } from './column-draft';
import { has, keyOf } from './kind-signs';
import { kindWords } from './kind-words';
import { worthOf } from './other-heading-worth';
import {
  amountPoints,
  choicePoints,
  compliancePoints,
  moneyPoints,
  rolePoints,
  turnPoints,
} from './other-list-shapes';
import { boardLane, otherNames, otherState } from './other-list-words';
import type { KindFound } from './table-kind';
import { mainFields } from './table-shape';

/* Whether a table that reads as a plan may be a list of another sort: a register, a log, a calendar, a time sheet. */

/** From so many points on a person is asked; from so many on it is taken for no table. */
const MAYBE_OTHER = 1;
export const SURELY_OTHER = 4.5;

const MOSTLY = 0.5;

/** A heading that names what is to be done, and what is listed begins as things to do begin: both speak for a plan. */
const NAMED_TITLE = 2;
const HALF_NAMED_TITLE = 1.2;
const VERBS = 1.5;
const FEW_VERBS = 0.4;
const NAMED_PLAN = 1.5;

const OTHER_NAME = 1.5;
const OTHER_STATES = 2;
const UNREAD_STATES = 0.8;
const PEOPLE_LISTED = 2.5;
const STATES_LISTED = 3;
const NAMES_LISTED = 0.7;
const QUESTIONS_LISTED = 2;
const LOG = 1;
const BOARD = 6;
/** A list with a board's columns has at least so many of them. */
const FEWEST_LANES = 2;

/** What its headings are worth; the second of a heading's kind says as much as the first. */
const headingPoints = (drafts: readonly ColumnDraft[]): number =>
  drafts.reduce((sum, draft) => sum + worthOf(keyOf(draft)), 0);

function shareOfOtherStates(cells: readonly CellValue[]): number {
  const texts = cells.filter((value) => typeof value === 'string');
  const others = texts.filter((text) => otherState.test(text.trim().toLowerCase()));
  return texts.length === 0 ? 0 : others.length / texts.length;
}

/** The states of the rows are those of another sort of list, or no reader of progress knows them. */
function statePoints(drafts: readonly ColumnDraft[], cellsOf: CellsOf): number {
  const points = drafts.map(({ column, field, content }) => {
    if (field !== 'status' || content.filled < 2) return 0;
    if (shareOfOtherStates(cellsOf(column)) >= MOSTLY) return OTHER_STATES;
    const read =
      content.statuses + content.ticks + content.percents + content.numbers + content.about('symbols');
    return content.texts > 0 && share(read, content) <= 1 - MOSTLY ? UNREAD_STATES : 0;
  });
  return Math.max(0, ...points);
}

const isQuestion = (value: CellValue): boolean => typeof value === 'string' && value.trimEnd().endsWith('?');

/** What is listed are people, questions, states, or names of things. */
function listedPoints({ column, content }: ColumnDraft, cellsOf: CellsOf): number {
  if (content.filled === 0) return 0;
  if (cellsOf(column).filter(isQuestion).length >= content.filled * MOSTLY) return QUESTIONS_LISTED;
  if (share(content.about('people'), content) >= 0.6) return PEOPLE_LISTED;
  const states = share(content.statuses, content) + shareOfOtherStates(cellsOf(column));
  if (states >= MOSTLY && content.meanLength < 20) return STATES_LISTED;
  return content.about('verbs') === 0 && content.meanLength < 30 ? NAMES_LISTED : 0;
}

/** The day comes first and has come in every row: what has been, in the order in which it was. */
function isLog(drafts: readonly ColumnDraft[], title: ColumnDraft, today: string): boolean {
  const [first] = drafts;
  if (first === undefined || first.column >= title.column || shareOfTimes(first.content) < 0.8) return false;
  const days = first.content.days.filter((day) => day !== null);
  return (
    days.length > 1 && days.every((day) => day <= today) && /^(?:datum|dag|date|day)\b/u.test(keyOf(first))
  );
}

/** Most headings are states, and what stands below them are not. */
function isBoard(drafts: readonly ColumnDraft[]): boolean {
  const headed = drafts.filter(({ header }) => header !== null);
  const lanes = headed.filter((draft) => boardLane.test(keyOf(draft)));
  // "Att göra | Gör | Klart" over what, who and when is a plan.
  const cards = lanes.filter(
    ({ content }) =>
      content.texts > 0 &&
      share(content.statuses + content.ticks, content) < MOSTLY &&
      shareOfTimes(content) < MOSTLY &&
      share(content.about('people') - content.about('verbs'), content) < MOSTLY,
  );
  return cards.length >= FEWEST_LANES && lanes.length * 4 >= headed.length * 3;
}

const saysDecision = (key: string): boolean => /beslut|decision|decided|resol/u.test(key);

/** A heading whose words lean so much to what is listed names it. */
const NAMING = 1.2;

function namedPoints({ header, field, isSettled }: ColumnDraft, kind: TableKind): number {
  if (isSettled) return NAMED_TITLE;
  if (header === null) return 0;
  const said = readingIn(header.heading, kind);
  if (said?.field === field && said.certainty !== 'guess') return NAMED_TITLE;
  if (kind === 'decisions' && saysDecision(header.heading.key)) return NAMED_TITLE;
  const leans = header.heading.leanings.some(
    ({ column, kinds, weight }) => column.field === field && kinds.includes(kind) && weight >= NAMING,
  );
  return leans ? HALF_NAMED_TITLE : 0;
}

const planPoints = (title: ColumnDraft, kind: TableKind, names: string): number =>
  namedPoints(title, kind) +
  (share(title.content.about('verbs'), title.content) >= FEW_VERBS ? VERBS : 0) +
  (kindWords[kind === 'central' ? 'actions' : kind].test(names) ? NAMED_PLAN : 0);

/** Whether a title, in lower case, is that of a list that is kept and not carried out. */
export const namesOtherList = (names: string): boolean =>
  otherNames.test(names) && !kindWords.actions.test(names);

/**
 * How much speaks for another sort of list than the one it was taken for, what speaks for a plan taken away. `names`: the
 * sheet's name and the lines above, lower case.
 */
function otherListPoints(
  drafts: readonly ColumnDraft[],
  kind: TableKind,
  names: string,
  cellsOf: CellsOf,
  today: string,
): number {
  const title = (['title', 'finding.text', 'goal'] as const)
    .map((field) => drafts.find((draft) => draft.field === field && draft.more === undefined))
    .find((draft) => draft !== undefined);
  if (title === undefined) return 0;
  const days = has(drafts, 'status') === 0 && isLog(drafts, title, today) ? LOG : 0;
  const signs =
    headingPoints(drafts) +
    statePoints(drafts, cellsOf) +
    days +
    choicePoints(drafts, names, cellsOf) +
    turnPoints(drafts) +
    moneyPoints(drafts) +
    amountPoints(drafts) +
    compliancePoints(drafts) +
    rolePoints(drafts, cellsOf);
  // A name alone says nothing: a support desk has plans too, and "Rutin för kemikalier" is an action.
  if (signs === 0) return 0;
  const isOther = namesOtherList(names);
  return signs + (isOther ? OTHER_NAME : 0) + listedPoints(title, cellsOf) - planPoints(title, kind, names);
}

const mayBeOther: readonly TableKind[] = ['actions', 'decisions', 'goals'];

/** What is surely another sort of list is of no kind; what may be one is asked about. `names` and `today` as above. */
export function weighed(found: KindFound, names: string, cellsOf: CellsOf, today: string): KindFound {
  const { kind, drafts } = found;
  if (isBoard(drafts)) return { ...found, kind: null, other: BOARD };
  if (kind === 'findings' && !drafts.some(({ field }) => mainFields.findings.includes(field)))
    return { ...found, kind: null };
  if (kind !== null && !mayBeOther.includes(kind)) return found;
  const other = otherListPoints(drafts, kind ?? 'actions', names, cellsOf, today);
  if (other >= SURELY_OTHER) return { ...found, kind: null, other };
  const isAsked = kind !== null && other >= MAYBE_OTHER && found.rival === undefined;
  return isAsked ? { ...found, rival: 'none' } : { ...found, other };
}
