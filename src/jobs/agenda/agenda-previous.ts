import { isClosed, isRemaining, type Status } from '../../plan/status';
import { pointNumber } from './agenda-points';
import { cappedLines, joinedParts, type AgendaLine } from './agenda-section';
import { nameOf, whoAndWhen, type AgendaState } from './agenda-state';
import { addressOf, itemKey, type Item } from '../link/items';

/** How a finding stands: what its own row says; where it says nothing, what the actions that answer it say together. */
export function findingStatus(state: AgendaState, finding: Item): Status {
  const own = finding.row.status.status;
  if (own !== 'missing' && own !== 'unknown') return own;
  const answers = (state.answers.get(itemKey(finding.table.sheet, finding.row.row)) ?? []).map(
    ({ row }) => row.status.status,
  );
  if (answers.length === 0) return own;
  if (answers.every((status) => status === 'done')) return 'done';
  return answers.some((status) => status === 'done' || status === 'ongoing' || status === 'waiting')
    ? 'ongoing'
    : 'notStarted';
}

const isLate = (item: Item, status: Status, today: string): boolean =>
  isRemaining(status) && item.row.deadline.date !== null && item.row.deadline.date < today;

const late = (items: readonly Item[], of: (item: Item) => Status, today: string): number =>
  items.filter((item) => isLate(item, of(item), today)).length;

/** What is said where a list of such things is empty: none, or that the workbook has no list of them. */
const emptyPhrase = ({ reading, text }: AgendaState, kind: 'findings' | 'decisions'): string =>
  reading.tables.some((table) => table.kind === kind) ? text.agenda.none : text.agenda.noSource;

/** The same of findings of one kind. Where some have no kind, those of this kind may be among them: they are counted instead. */
function emptyFindings(state: AgendaState): string {
  const { findings, text } = state;
  const unknown = findings.filter(({ row }) => (row.finding?.kind ?? 'unknown') === 'unknown').length;
  if (unknown === 0) return emptyPhrase(state, 'findings');
  const count = text.agenda.kindCount(text.agenda.findingKinds.unknown, unknown);
  return joinedParts([count, text.agenda.seePoint(pointNumber('audit'))]);
}

function nonconformityPhrase(state: AgendaState, items: readonly Item[]): string {
  const { text, today } = state;
  const status = (item: Item): Status => findingStatus(state, item);
  const closed = items.filter((item) => isClosed(status(item))).length;
  if (items.length === 0) return emptyFindings(state);
  if (closed === items.length) return text.agenda.allClosed;
  return text.agenda.closedOf(closed, items.length, late(items, status, today));
}

function suggestionPhrase(state: AgendaState, items: readonly Item[]): string {
  const { text } = state;
  const found = items.map((item) => findingStatus(state, item));
  if (items.length === 0) return emptyFindings(state);
  if (found.every((status) => isClosed(status))) return text.agenda.allSuggestionsDone;
  return found.every((status) => status === 'notStarted') ? text.agenda.notStarted : text.agenda.ongoing;
}

function decisionPhrase(state: AgendaState): string {
  const { text, decisions, today } = state;
  const status = ({ row }: Item): Status => row.status.status;
  const done = decisions.filter((item) => isClosed(status(item))).length;
  if (decisions.length === 0) return emptyPhrase(state, 'decisions');
  if (done === decisions.length) return text.agenda.allDecisionsDone;
  return text.agenda.doneOf(done, decisions.length, late(decisions, status, today));
}

function openLine(state: AgendaState, item: Item, status: Status): AgendaLine {
  const stated = item.row.status.text.trim();
  return {
    item: nameOf(item),
    input: joinedParts([...whoAndWhen(item), stated === '' ? state.text.status[status] : stated]),
    to: addressOf(item),
  };
}

/** `previous`: the three sums in words, as the table Åtgärd / Status / Kommentar says them, then every decision still open. */
export function previousLines(state: AgendaState): readonly AgendaLine[] {
  const { text, findings, decisions } = state;
  const nonconformities = findings.filter(({ row }) => row.finding?.kind === 'nonconformity');
  const suggestions = findings.filter(({ row }) => row.finding?.kind === 'improvement');
  const isStillOpen = (item: Item): boolean => !isClosed(findingStatus(state, item));
  const seeBelow = (items: readonly Item[]): string | null =>
    items.some(isStillOpen) ? text.agenda.seePoint(pointNumber('audit')) : null;
  return [
    {
      item: text.agenda.nonconformities,
      input: joinedParts([nonconformityPhrase(state, nonconformities), seeBelow(nonconformities)]),
    },
    {
      item: text.agenda.suggestions,
      input: joinedParts([suggestionPhrase(state, suggestions), seeBelow(suggestions)]),
    },
    { item: text.agenda.decisions(state.decidedAt), input: decisionPhrase(state) },
    ...cappedLines(
      decisions.filter(({ row }) => !isClosed(row.status.status)),
      (item) => openLine(state, item, item.row.status.status),
      text,
    ),
  ];
}
