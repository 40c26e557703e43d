import { oneLine } from '../../plan/one-line';
import { findingKinds } from '../../plan/reading';
import { isOnlyReferences } from '../../plan/references/reference-text';
import { isSettled } from '../../plan/status';
import { capitalised } from '../../text/lowered';
import { findingStatus, isLate, standing } from './agenda-previous';
import { cappedLines, joinedParts, type AgendaLine } from './agenda-section';
import { movedWords, nameOf, whoAndWhen, type AgendaState } from './agenda-state';
import { textIn } from './item-texts';
import { timesMoved } from './moves';
import { addressOf, itemKey, type Item } from '../link/items';

type Kind = (typeof findingKinds)[number];

/** The action with how it stands; of an open finding, who is to do what is left of it, by when, and how often it was put off. */
function answerText(state: AgendaState, action: Item, isAsked: boolean): string {
  const { row, table } = action;
  const { text } = state;
  const year = table.planYear !== null && table.planYear !== state.year ? `${table.planYear}: ` : '';
  const name = row.id ?? row.title;
  const stands = `${text.agenda.answeredBy(year + name)} (${standing(row.status.status, text)})`;
  if (!isAsked || isSettled(row.status.status)) return stands;
  return [stands, ...whoAndWhen(action), ...movedWords(state.actionMoves(action), text)].join(', ');
}

function findingLine(state: AgendaState, finding: Item, kind: Kind): AgendaLine {
  const { text } = state;
  const key = itemKey(finding.table.sheet, finding.row.row);
  const answers = state.answers.get(key) ?? [];
  const beside = oneLine(textIn(finding, 'title', 'action'));
  const status = findingStatus(state, finding);
  const isOpen = !isSettled(status);
  const isDone = status === 'done';
  const leadsNowhere = answers.length === 0 && state.undecided.has(key);
  const hasCauseColumn = finding.table.columns.some(({ field }) => field === 'finding.cause');
  const lacksCause = kind === 'nonconformity' && hasCauseColumn && textIn(finding, 'finding.cause') === '';
  const stated = finding.row.status.text.trim();
  const { planYear } = finding.table;
  const input = joinedParts([
    state.findingYears.length > 1 && planYear !== null ? text.agenda.ofYears([planYear]) : null,
    answers.length > 0 && isOnlyReferences(beside) ? null : beside,
    ...(!isDone && kind !== 'positive' ? whoAndWhen(finding) : []),
    ...(isOpen ? movedWords(timesMoved(finding), text) : []),
    kind !== 'positive' && isLate(finding, status, state.today) ? text.agenda.late : null,
    stated,
    ...answers.map((action) => answerText(state, action, isOpen && kind !== 'positive')),
    isOpen && leadsNowhere ? text.agenda.referenceUndecided : null,
    isOpen && state.unanswered.has(key) ? text.agenda.noAction : null,
    lacksCause ? text.agenda.noCause : null,
  ]);
  return {
    item: nameOf(finding),
    // Beside other lines of the column a status of the person's own begins as they do.
    input: stated !== '' && input.startsWith(stated) ? capitalised(input) : input,
    to: addressOf(finding),
  };
}

/** Positive observations, improvement suggestions, nonconformities, each with the actions that answer it. */
const byKind = (state: AgendaState, findings: readonly Item[]): readonly AgendaLine[] =>
  findingKinds.flatMap((kind): readonly AgendaLine[] => {
    const { text } = state;
    const ofKind = findings.filter(({ row }) => (row.finding?.kind ?? 'unknown') === kind);
    if (ofKind.length === 0) return [];
    const title = text.agenda.kindCount(text.agenda.findingKinds[kind], ofKind.length);
    return [
      { item: title, input: '', isGroup: true },
      ...cappedLines(ofKind, (finding) => findingLine(state, finding, kind), text),
    ];
  });

/** That the findings are none, or of other years than the plan. */
function lacking({ findings, findingYears, year, text }: AgendaState): readonly AgendaLine[] {
  return [
    ...(year === null || findingYears.length === 0
      ? []
      : [{ item: text.agenda.noFindingsOf(year, findingYears), input: '' }]),
    ...(findings.length === 0 ? [{ item: text.agenda.noFindings, input: '' }] : []),
  ];
}

/** Under the point of the internal audit: all findings by their kind. */
export const findingLines = (state: AgendaState): readonly AgendaLine[] => [
  ...lacking(state),
  ...byKind(state, state.findings),
];

/** The name of a sheet with findings of an external audit says so; nothing else in a workbook does. */
const EXTERNAL = /(?:^|[^\p{L}])(?:extern|ekstern|certifi|sertifi)/iu;

/** Under the point of the external audit: its findings, then, under a heading of their own, those of which it is not said. */
export function externalFindingLines(state: AgendaState): readonly AgendaLine[] {
  const isExternal = ({ table }: Item): boolean => EXTERNAL.test(table.sheet);
  const others = state.findings.filter((finding) => !isExternal(finding));
  const title = state.text.agenda.otherAudits(others.length);
  return [
    ...lacking(state),
    ...byKind(state, state.findings.filter(isExternal)),
    ...(others.length === 0 ? [] : [{ item: title, input: '', isGroup: true as const }]),
    ...byKind(state, others),
  ];
}
