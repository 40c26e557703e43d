import { share, shareOfTimes } from '../columns/content';
import { fieldsThat, fieldTraits } from '../columns/field-traits';
import type { ColumnDraft } from './column-draft';
import type { Field, ReadKind } from '../field';
import { doubtOf, MUCH_DOUBT } from './title-doubt';
import { actionWord, has, isRiskList, isTimeSheet, keyOf, sureness } from './kind-signs';
import { kindWords, sectionWords } from './kind-words';

/** What is known of a table before its kind is. */
export interface KindNames {
  /** Sheet name, title lines and caption, lower case. */
  readonly names: string;
  /** Lone texts between its rows, lower case. */
  readonly groups: string;
}

type Points = (drafts: readonly ColumnDraft[], names: KindNames) => number;

const titleOf = (drafts: readonly ColumnDraft[]): ColumnDraft | undefined =>
  drafts.find(({ field, more }) => field === 'title' && more === undefined);

/** What each column that helps to follow a thing up is worth, whatever the list lists. */
const followUp: readonly (readonly [Field, number])[] = [...fieldTraits]
  .map(([field, traits]) => [field, traits.followUp] as const)
  .filter(([, worth]) => worth > 0);

const followUpPoints = (drafts: readonly ColumnDraft[]): number =>
  followUp.reduce((sum, [field, worth]) => sum + worth * has(drafts, field), 0);

const RISK_LIST = 4;

/** Each risk has an answer with somebody who gives it, by a day or with a status: the list is a plan. */
const isDoneAbout = ({ content }: ColumnDraft, drafts: readonly ColumnDraft[]): boolean =>
  share(content.about('verbs'), content) >= 0.4 &&
  has(drafts, 'owner') > 0 &&
  (has(drafts, 'deadline') > 0 || has(drafts, 'status') > 0);

/** Days, hours worked and whose: what somebody did, not what is to be done. */
const TIME_SHEET = 4;

/** A list with only a title, however surely, stays below what a plan needs. */
const TITLE_ALONE = 3.5;

const followed = fieldsThat(({ isFollowUp }) => isFollowUp);

/** The title's heading is in no list: it is the title only because nothing else can be. */
const UNNAMED_TITLE = 1.5;
/** The same where a word of the heading is one that titles are known by. */
const HALF_NAMED_TITLE = 0.5;
const TELLING_WORD = 1.5;

const isNamedTitle = (title: ColumnDraft): boolean =>
  title.isSettled || (title.header?.heading.readings ?? []).some(({ field }) => field === 'title');

const leaningTo = (draft: ColumnDraft, field: Field, kind: ReadKind): number =>
  draft.header?.heading.leanings.find(
    ({ column, kinds }) => column.field === field && column.more === undefined && kinds.includes(kind),
  )?.weight ?? 0;

function unnamedTitle(title: ColumnDraft): number {
  if (isNamedTitle(title)) return 0;
  return leaningTo(title, 'title', 'actions') >= TELLING_WORD ? HALF_NAMED_TITLE : UNNAMED_TITLE;
}

/** The name says that the list is of something else. */
const saysOther = (names: string): boolean =>
  kindWords.decisions.test(names) || kindWords.cycle.test(names) || kindWords.goals.test(names);

/** "Beslutad insats" is something to do that was decided; "Beslut" is what was. */
const decisionWord = /beslut(?!(?:ad|at|ade|ats)? \p{L}+(?:d|s|t|r|n)\p{L}*$)|decision|resol/u;
/** A heading whose words lean to a decision, and less to an action. */
const DECIDED = 1.5;

function saysDecision(title: ColumnDraft | undefined): boolean {
  if (decisionWord.test(keyOf(title))) return true;
  if (!title) return false;
  const decided = leaningTo(title, 'title', 'decisions');
  return decided >= DECIDED && decided > leaningTo(title, 'title', 'actions') + 0.3;
}

/** What has a severity, and neither a day nor anybody who answers for it, was found and is not to be done. */
const isGradedOnly = (drafts: readonly ColumnDraft[]): boolean =>
  has(drafts, 'unknown', 'severity') > 0 && has(drafts, 'owner') === 0 && has(drafts, 'deadline') === 0;

/** Columns of weeks or days, in which a mark says when. */
const CALENDAR = 4;
const hasCalendar = (drafts: readonly ColumnDraft[]): boolean =>
  drafts.filter(({ more, header }) => more === 'period' && /^(?:[vw]|\d)/.test(header?.heading.key ?? ''))
    .length >= CALENDAR;

/** What was found is written down, and nothing to do about it yet: every row is a finding. */
const isOnlyFound = (drafts: readonly ColumnDraft[]): boolean =>
  drafts.some(({ field, content, isSettled }) => field === 'title' && content.filled === 0 && !isSettled) &&
  drafts.some(({ field, content }) => field === 'finding.text' && content.filled > 0);

const actionPoints: Points = (drafts, { names }) => {
  const title = titleOf(drafts);
  if (!title || (title.content.filled === 0 && isOnlyFound(drafts))) return 0;
  const isInCalendar = hasCalendar(drafts);
  const worth = 3 * sureness(title) + followUpPoints(drafts) - unnamedTitle(title) + (isInCalendar ? 1 : 0);
  if (isInCalendar && followed.every((field) => has(drafts, field) === 0)) return worth;
  if (doubtOf(title) >= MUCH_DOUBT || followed.every((field) => has(drafts, field) === 0))
    return Math.min(TITLE_ALONE, worth);
  const hasTimes = drafts.some(({ field, content }) => field === 'deadline' && shareOfTimes(content) >= 0.5);
  return (
    worth +
    2 * Math.max(has(drafts, 'finding.ref'), has(drafts, 'links') / 2) +
    (hasTimes ? 0.6 : 0) -
    (isGradedOnly(drafts) ? 1.5 : 0) -
    (saysDecision(title) && !actionWord.test(keyOf(title)) ? 1.5 : 0) +
    (kindWords.actions.test(names) ? 1.5 : saysOther(names) ? -1 : 0) -
    (isRiskList(drafts) && !isDoneAbout(title, drafts) ? RISK_LIST : 0) -
    (isTimeSheet(drafts) ? TIME_SHEET : 0)
  );
};

/** What is listed says what is missing or wrong. */
const saysLack = (drafts: readonly ColumnDraft[]): boolean =>
  drafts.some(
    ({ field, content }) => field === 'finding.text' && share(content.about('lacks'), content) >= 0.4,
  );

const findingPoints: Points = (drafts, { names, groups }) => {
  const saysKinds = drafts.some(
    ({ field, content }) => field === 'finding.kind' && share(content.findingKinds, content) >= 0.4,
  );
  const isOwnRef = drafts.some(
    (draft) =>
      draft.field === 'finding.ref' &&
      /avvikelse|iakttagelse|finding|observation|\bnc|audit/.test(keyOf(draft)),
  );
  const analysed =
    1.5 * has(drafts, 'finding.kind') +
    1.5 * has(drafts, 'finding.requirement') +
    2 * has(drafts, 'finding.cause');
  const text = 3 * has(drafts, 'finding.text');
  const own =
    text +
    analysed +
    (saysKinds ? 3 : 0) +
    (isOwnRef ? 3 : 0.5) * has(drafts, 'finding.ref') +
    1.5 * has(drafts, 'links') +
    1.2 * has(drafts, 'unknown', 'severity') +
    (saysLack(drafts) ? 1.5 : 0) +
    (isOnlyFound(drafts) ? 2 : 0) +
    0.5 * has(drafts, 'unknown', 'correction') +
    (sectionWords.test(groups) ? 2 : 0);
  if (own < 2) return 0;
  const isNamed = kindWords.findings.test(names);
  return (
    own +
    (isNamed ? (text > 2 && analysed > 1 ? 4 : 2.5) : 0) +
    0.2 * followUpPoints(drafts) -
    (isRiskList(drafts) ? RISK_LIST : 0)
  );
};

const decisionPoints: Points = (drafts, { names }) => {
  const title = titleOf(drafts);
  const isDecision = saysDecision(title);
  const isNumbered = drafts.some(
    (draft) => draft.field === 'id' && /beslut|decision|§|paragraf|minute/.test(keyOf(draft)),
  );
  const isNamed = kindWords.decisions.test(names);
  // "Action agreed" in minutes is an action, whatever numbers it.
  if (title && !isDecision && actionWord.test(keyOf(title))) return 0;
  if (!title || !(isDecision || isNumbered || isNamed)) return 0;
  const isSaidTwice = isDecision && (isNumbered || isNamed);
  return (
    (isDecision ? (isSaidTwice ? 4 : title.certainty === 'certain' ? 3.2 : 2.5) : 1.5 * sureness(title)) +
    (isNumbered ? 2 : 0) +
    (isNamed ? 2 : 0) +
    has(drafts, 'unknown', 'meeting') +
    (isDecision ? has(drafts, 'decisionMaker') : 0) +
    // Decisions are followed up by the same columns as actions: where heading and name agree, these count in full.
    (isSaidTwice || (isNamed && !isNamedTitle(title))
      ? 1
      : isDecision && !actionWord.test(keyOf(title))
        ? 0.8
        : 0.4) *
      followUpPoints(drafts) -
    2 * has(drafts, 'finding.text')
  );
};

/** Each row has a text of its own: the goals are what is listed, not what rows are grouped by. */
const isListedOnce = ({ content }: ColumnDraft): boolean =>
  content.filled >= 2 && content.distinct === content.filled && share(content.texts, content) >= 0.8;

const goalPoints: Points = (drafts, { names }) => {
  const goal = drafts.find(({ field }) => field === 'goal');
  const isText = goal !== undefined && goal.content.texts * 2 >= goal.content.filled;
  if (!goal || !isText || has(drafts, 'title') > 0.7) return 0;
  const saysGoals = share(goal.content.about('goals'), goal.content);
  const measured = (['baseYear', 'baseValue', 'targetValue'] as const).reduce(
    (sum, more) => sum + 1.5 * has(drafts, 'unknown', more),
    2 * has(drafts, 'unknown', 'indicator') + has(drafts, 'deadline', 'targetYear'),
  );
  return (
    3 * sureness(goal) -
    // "Göromål" ends like a goal, and is something to do.
    (leaningTo(goal, 'title', 'actions') > leaningTo(goal, 'goal', 'goals') ? 2 : 0) +
    measured +
    (kindWords.goals.test(names) ? 2 : 0) +
    (isListedOnce(goal) ? 1 : 0) +
    1.5 * saysGoals -
    // Any text may be a goal by its cells: either its heading or what it says must speak of one.
    (leaningTo(goal, 'goal', 'goals') < 1 && goal.certainty === 'guess' && saysGoals < 0.3 ? 2 : 0) -
    (isRiskList(drafts) ? RISK_LIST : 0) +
    0.25 * followUpPoints(drafts)
  );
};

/** So many months, each once, are a year. */
const FEWEST_MONTHS = 4;

/** This share of a cycle's times are months; half are enough under its name, beside "våren", "Q2" and "varje månad". */
const MOSTLY_MONTHS = 0.7;
const HALF_MONTHS = 0.5;

/** No heading, or one whose words are of months and times of the year: "Åtgärdat senast" is a deadline. */
const saysTimeOfYear = ({ header }: ColumnDraft): boolean => {
  if ((header?.text ?? '') === '') return true;
  const weightOf = (isMonth: boolean): number =>
    header?.heading.leanings.find(
      ({ column }) => column.field === 'deadline' && (column.more === 'month') === isMonth,
    )?.weight ?? 0;
  return weightOf(true) >= 0.4 && weightOf(true) > weightOf(false);
};

const cyclePoints: Points = (drafts, { names }) => {
  const month = drafts.find(({ field }) => field === 'deadline');
  const isNamed = kindWords.cycle.test(names);
  const fewest = isNamed ? HALF_MONTHS : MOSTLY_MONTHS;
  const holdsMonths = month !== undefined && share(month.content.months, month.content) >= fewest;
  const saysMonth = /^(?:månad|månader|month|months)$/.test(keyOf(month));
  const isOnceEach =
    holdsMonths &&
    saysTimeOfYear(month) &&
    month.content.filled >= FEWEST_MONTHS &&
    month.content.distinct === month.content.filled;
  // A cycle goes by its months; after what is done, and by whom, a month says when it is to be done by.
  const isFirst = drafts.every(
    (other) => other.field !== 'title' || month === undefined || other.column > month.column,
  );
  const isMonth = saysMonth || isOnceEach || (holdsMonths && month.more === 'month');
  if (!month || !drafts.some(({ field }) => field === 'title') || !(isMonth || isNamed)) return 0;
  const plan =
    has(drafts, 'status') +
    has(drafts, 'priority') +
    has(drafts, 'resources') +
    has(drafts, 'decisionMaker') +
    has(drafts, 'finding.text') +
    (isFirst ? 0 : 0.5 * has(drafts, 'owner'));
  return (
    (isMonth ? 3 : 1) +
    (holdsMonths ? 2 : 0) +
    (isOnceEach && isFirst && has(drafts, 'status') === 0 ? 3 : 0) +
    1.2 +
    (isNamed ? (isMonth || holdsMonths ? 5 : 3) : 0) +
    0.5 * has(drafts, 'owner') -
    1.5 * plan
  );
};

const climatePotPoints: Points = (drafts, { names }) => {
  const flow = has(drafts, 'cost', 'in') + has(drafts, 'cost', 'out');
  const levied = has(drafts, 'unknown', 'trips') + has(drafts, 'unknown', 'levy');
  const isNamed = kindWords.climatepot.test(names);
  if (flow === 0 || (!isNamed && levied === 0)) return 0;
  return (
    2.5 * flow + (isNamed ? 3 : 0) + 1.5 * levied + has(drafts, 'cost', 'balance') + has(drafts, 'title')
  );
};

/** For each kind: how well the columns are explained by a table being of it. */
export const kindPoints: Readonly<Record<ReadKind, Points>> = {
  actions: actionPoints,
  findings: findingPoints,
  decisions: decisionPoints,
  goals: goalPoints,
  cycle: cyclePoints,
  climatepot: climatePotPoints,
};
