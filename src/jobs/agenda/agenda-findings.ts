import { oneLine } from '../../plan/one-line';
import { isClosed, type Status } from '../../plan/status';
import { lowered } from '../../text/lowered';
import type { Text } from '../../text/text';
import { findingStatus } from './agenda-previous';
import { cappedLines, joinedParts, type AgendaLine } from './agenda-section';
import { nameOf, textIn, type AgendaState } from './agenda-state';
import { addressOf, itemKey, type Item } from '../link/items';

/** The order in which the review takes them. */
const kindOrder = ['positive', 'improvement', 'nonconformity', 'unknown'] as const;

type Kind = (typeof kindOrder)[number];

/** Of an action in another line than its own: "missing" alone would say that of the action. */
const standing = (status: Status, text: Text): string =>
  status === 'missing' ? lowered(text.agenda.statusMissing) : text.status[status];

function answerText(state: AgendaState, action: Item): string {
  const { row, table } = action;
  const year = table.planYear !== null && table.planYear !== state.year ? `${table.planYear}: ` : '';
  const name = row.id ?? row.title;
  return `${state.text.agenda.answeredBy(year + name)} (${standing(row.status.status, state.text)})`;
}

function findingLine(state: AgendaState, finding: Item, kind: Kind): AgendaLine {
  const { text } = state;
  const key = itemKey(finding.table.sheet, finding.row.row);
  const answers = state.answers.get(key) ?? [];
  const isOpen = !isClosed(findingStatus(state, finding));
  const leadsNowhere = answers.length === 0 && state.undecided.has(key);
  const hasCauseColumn = finding.table.columns.some(({ field }) => field === 'finding.cause');
  const lacksCause = kind === 'nonconformity' && hasCauseColumn && textIn(finding, 'finding.cause') === '';
  const stated = finding.row.status.text.trim();
  return {
    item: nameOf(finding),
    input: joinedParts([
      oneLine(textIn(finding, 'title', 'action')),
      stated,
      ...answers.map((action) => answerText(state, action)),
      isOpen && leadsNowhere ? text.agenda.referenceUndecided : null,
      isOpen && state.unanswered.has(key) ? text.agenda.noAction : null,
      lacksCause ? text.agenda.noCause : null,
    ]),
    to: addressOf(finding),
  };
}

/** `audit`: positive observations, improvement suggestions, nonconformities, each with the actions that answer it. */
export function findingLines(state: AgendaState): readonly AgendaLine[] {
  const { findings, text } = state;
  if (findings.length === 0) return [{ item: text.agenda.noFindings, input: '' }];
  return kindOrder.flatMap((kind): readonly AgendaLine[] => {
    const ofKind = findings.filter(({ row }) => (row.finding?.kind ?? 'unknown') === kind);
    if (ofKind.length === 0) return [];
    const title = text.agenda.kindCount(text.agenda.findingKinds[kind], ofKind.length);
    return [
      { item: title, input: '', isGroup: true },
      ...cappedLines(ofKind, (finding) => findingLine(state, finding, kind), text),
    ];
  });
}
