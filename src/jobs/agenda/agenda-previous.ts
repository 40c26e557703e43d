import { namesNobody } from '../../plan/people/people';
import { isRemaining, isSettled, type Status } from '../../plan/status';
import { lowered } from '../../text/lowered';
import type { Text } from '../../text/text';
import { cappedLines, joinedParts, pointOfFindings, type AgendaLine, type NumberOf } from './agenda-section';
import { decidedOn, movedWords, nameOf, whoAndWhen, type AgendaState, type Unlisted } from './agenda-state';
import { itemTitleKey } from '../link/item-title';
import { timesMoved } from './moves';
import { addressOf, itemKey, type Item } from '../link/items';

/** How a finding stands: what its own row says; where it says nothing, what the actions that answer it say together. */
export function findingStatus(state: AgendaState, finding: Item): Status {
  const own = finding.row.status.status;
  return own === 'missing' || own === 'unknown' ? statusOfAnswers(state, finding) : own;
}

/** The actions that answer a finding, or that a decision names. */
const answersTo = (state: AgendaState, { table, row }: Item): readonly Item[] =>
  (state.answers.get(itemKey(table.sheet, row.row)) ?? []).filter((item) => item.table.kind === 'actions');

/** How the actions that answer it stand together; without any, what its own row says. */
function statusOfAnswers(state: AgendaState, item: Item): Status {
  const own = item.row.status.status;
  const answers = answersTo(state, item).map(({ row }) => row.status.status);
  if (answers.length === 0) return own;
  if (answers.every((status) => status === 'done')) return 'done';
  if (answers.every((status) => status === 'moved')) return 'moved';
  if (answers.some(isUnderWay)) return 'ongoing';
  return answers.includes('notStarted') ? 'notStarted' : own;
}

/** Whether something has been done or is being done. */
const isUnderWay = (status: Status): boolean =>
  status === 'done' || status === 'ongoing' || status === 'waiting';

/** Whether its day has passed. @param status how it stands, by its own row or by what answers it */
export const isLate = (item: Item, status: Status, today: string): boolean =>
  isRemaining(status) && item.row.deadline.date !== null && item.row.deadline.date < today;

/** How a decision stands: what its row says; where that is that nobody has begun, what the actions say that it has become. */
function decisionStatus(state: AgendaState, decision: Item): Status {
  const own = decision.row.status.status;
  return own === 'missing' || own === 'unknown' || own === 'notStarted'
    ? statusOfAnswers(state, decision)
    : own;
}

/** The actions that a decision has become or is about, each with how it stands. */
const actionsOf = (state: AgendaState, decision: Item): readonly string[] =>
  answersTo(state, decision).map(({ table, row }) => {
    const year = table.planYear !== null && table.planYear !== state.year ? `${table.planYear}: ` : '';
    const name = state.text.agenda.answeredBy(year + (row.id ?? row.title));
    return `${name} (${standing(row.status.status, state.text)})`;
  });

type OtherCounts = Parameters<Text['agenda']['doneOf']>[2];

/** How many are done, of all, and what is said of those that are not: put off, dropped, late. */
function counted(
  items: readonly Item[],
  of: (item: Item) => Status,
  today: string,
): readonly [done: number, all: number, others: OtherCounts] {
  const count = (test: (status: Status, item: Item) => boolean): number =>
    items.filter((item) => test(of(item), item)).length;
  return [
    count((status) => status === 'done'),
    items.length,
    {
      moved: count((status) => status === 'moved'),
      cancelled: count((status) => status === 'cancelled'),
      late: count((status, item) => isLate(item, status, today)),
    },
  ];
}

/** What is said where a list of such things is empty: none, or that the workbook has no list of them. */
const emptyPhrase = ({ reading, text }: AgendaState, kind: 'findings' | 'decisions'): string =>
  reading.tables.some((table) => table.kind === kind) ? text.agenda.none : text.agenda.noSource;

/** The same of findings of one kind. Where some have no kind, those of this kind may be among them: they are counted instead. */
function emptyFindings(state: AgendaState, see: string | null): string {
  const { findings, text } = state;
  const unknown = findings.filter(({ row }) => (row.finding?.kind ?? 'unknown') === 'unknown').length;
  if (unknown === 0) return emptyPhrase(state, 'findings');
  const count = text.agenda.kindCount(text.agenda.findingKinds.unknown, unknown);
  return joinedParts([count, see]);
}

function nonconformityPhrase(state: AgendaState, items: readonly Item[], see: string | null): string {
  const { text, today } = state;
  const status = (item: Item): Status => findingStatus(state, item);
  if (items.length === 0) return emptyFindings(state, see);
  const [closed, all, others] = counted(items, status, today);
  return closed === all ? text.agenda.allClosed : text.agenda.closedOf(closed, all, others);
}

function suggestionPhrase(state: AgendaState, items: readonly Item[], see: string | null): string {
  const { text, today } = state;
  if (items.length === 0) return emptyFindings(state, see);
  const status = (item: Item): Status => findingStatus(state, item);
  const found = items.map(status);
  const [done, all, others] = counted(items, status, today);
  if (done === all) return text.agenda.allSuggestionsDone;
  if (found.every((one) => one === 'notStarted')) return text.agenda.notStarted;
  const isOneWord = others.moved + others.cancelled === 0 && found.some(isUnderWay);
  return isOneWord ? text.agenda.ongoing : text.agenda.doneOf(done, all, others);
}

function decisionPhrase(state: AgendaState): string {
  const { text, decisions, today, unlisted, decidedAt } = state;
  const alone = unlisted.filter(({ day }) => day === decidedAt).length;
  if (decisions.length + alone === 0) return emptyPhrase(state, 'decisions');
  const [done, listed, others] = counted(decisions, (item) => decisionStatus(state, item), today);
  const all = listed + alone;
  return done === all ? text.agenda.allDecisionsDone : text.agenda.doneOf(done, all, others);
}

/** A decision of minutes that no list has. */
const unlistedLine = (
  { text, decidedAt }: AgendaState,
  { day, number, text: words }: Unlisted,
): AgendaLine => ({
  item: `${number} ${words}`,
  input: joinedParts([day === decidedAt ? null : day, text.agenda.notListed]),
});

/** Of an action or a finding among other words: "missing" alone would say that of the action. */
export const standing = (status: Status, text: Text): string =>
  lowered(status === 'missing' ? text.agenda.statusMissing : text.status[status]);

/** Put off so often, it is for the meeting to say whether it is to be done at all. */
const MOVED_AGAIN = 2;

function openLine(
  state: AgendaState,
  item: Item,
  status: Status,
  moves: number,
  day?: string | null,
): AgendaLine {
  const { text } = state;
  const stated = status === item.row.status.status ? item.row.status.text.trim() : '';
  const { ownerText, deadline } = item.row;
  const isDropped = status === 'cancelled';
  const lacks = isDropped
    ? []
    : [
        ...(namesNobody(ownerText) ? [text.agenda.lack.owner] : []),
        ...(deadline.kind === 'missing' ? [text.agenda.lack.deadline] : []),
      ];
  return {
    item: nameOf(item),
    input: joinedParts([
      day ?? null,
      ...whoAndWhen(item),
      lacks.length > 0 ? text.agenda.lacks(lacks) : null,
      ...movedWords(moves, text),
      stated === '' ? standing(status, text) : stated,
      isLate(item, status, state.today) ? text.agenda.late : null,
      ...(item.table.kind === 'decisions' ? actionsOf(state, item) : []),
    ]),
    ...(moves >= MOVED_AGAIN && !isDropped ? { proposal: text.agenda.decideMovedAgain } : {}),
    to: addressOf(item),
  };
}

const decisionLine = (state: AgendaState, item: Item): AgendaLine =>
  openLine(state, item, decisionStatus(state, item), state.decisionMoves(item));

/** Findings that are not closed, where the agenda has no other point for them. */
const findingLine = (state: AgendaState, item: Item): AgendaLine =>
  openLine(state, item, findingStatus(state, item), timesMoved(item));

/**
 * What earlier meetings decided and nothing says is done or dropped. What a later meeting decided again in the same words stands among
 * its decisions, which say how often it was moved.
 */
function earlierLines(state: AgendaState): readonly AgendaLine[] {
  const { decisions, earlierDecisions, text } = state;
  const again = new Set(decisions.map(({ row }) => itemTitleKey(row)));
  const latest = new Map<string, Item>();
  for (const item of earlierDecisions) {
    const key = itemTitleKey(item.row);
    const known = latest.get(key);
    if (!known || (decidedOn(known) ?? '') <= (decidedOn(item) ?? '')) latest.set(key, item);
  }
  const open = earlierDecisions.filter(
    (item) =>
      !isSettled(decisionStatus(state, item)) &&
      !again.has(itemTitleKey(item.row)) &&
      latest.get(itemTitleKey(item.row)) === item,
  );
  const alone = state.unlisted.filter(({ day }) => day !== state.decidedAt);
  if (open.length + alone.length === 0) return [];
  const line = (item: Item): AgendaLine =>
    openLine(state, item, decisionStatus(state, item), state.decisionMoves(item), decidedOn(item));
  return [
    { item: text.agenda.earlierDecisions(open.length + alone.length), input: '', isGroup: true },
    ...cappedLines(open, line, text),
    ...alone.map((one) => unlistedLine(state, one)),
  ];
}

/**
 * `previous`: the three sums in words, as the table Åtgärd / Status / Kommentar says them, then every decision that is not
 * carried out, and every finding where no other point has them.
 */
export function previousLines(state: AgendaState, numberOf: NumberOf): readonly AgendaLine[] {
  const { text, findings, decisions } = state;
  const nonconformities = findings.filter(({ row }) => row.finding?.kind === 'nonconformity');
  const suggestions = findings.filter(({ row }) => row.finding?.kind === 'improvement');
  const isStillOpen = (item: Item): boolean => findingStatus(state, item) !== 'done';
  const under = pointOfFindings(numberOf);
  const no = under && numberOf(under);
  const see = no === undefined ? null : text.agenda.seePoint(no);
  const ofYears = state.findingYears.length > 0 ? text.agenda.ofYears(state.findingYears) : null;
  const seeBelow = (items: readonly Item[]): string | null => (items.some(isStillOpen) ? see : null);
  const openHere = (items: readonly Item[]): readonly AgendaLine[] =>
    see === null ? cappedLines(items.filter(isStillOpen), (item) => findingLine(state, item), text) : [];
  return [
    {
      item: text.agenda.nonconformities,
      input: joinedParts([
        nonconformityPhrase(state, nonconformities, see),
        ofYears,
        seeBelow(nonconformities),
      ]),
    },
    ...openHere(nonconformities),
    {
      item: text.agenda.suggestions,
      input: joinedParts([suggestionPhrase(state, suggestions, see), ofYears, seeBelow(suggestions)]),
    },
    ...openHere(suggestions),
    { item: text.agenda.decisions(state.decidedAt), input: decisionPhrase(state) },
    ...cappedLines(
      decisions.filter((item) => decisionStatus(state, item) !== 'done'),
      (item) => decisionLine(state, item),
      text,
    ),
    ...state.unlisted.flatMap((one) => (one.day === state.decidedAt ? [unlistedLine(state, one)] : [])),
    ...earlierLines(state),
  ];
}
