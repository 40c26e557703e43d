import { textOf, type CellValue } from '../../book/cells';
import type { PlanReading } from '../../plan/reading';
import { allTexts, type Text } from '../../text/text';
import { topicsOf } from '../agenda/agenda-points';
import { personsIn } from '../../plan/meeting/role-conflicts';
import { partSaid } from '../agenda/meeting-said';
import { requirementsOf, type StandardName } from '../agenda/standards';
import { knownItem } from '../agenda/known-item';
import { rowOf } from './decision-list';
import type { MergedPart } from './merged-lines';
import { decisionsIn, type MinutesDecision } from './minute-decisions';
import { headLine } from './minutes-head';
import { labelOfKey, signing, type ClosingKey } from './minutes-labels';
import { isSaid, partIds, type RecordLine, type RecordPart } from './record';

/** What the meeting has said of something in the lines of its agenda: decided, or written in place of the input. */
function saidOf(points: readonly RecordPart[], isMeant: (known: string) => boolean): CellValue {
  for (const { lines } of points)
    for (const { known, values, own } of lines) {
      if (!isMeant(known)) continue;
      if (isSaid(values.decision)) return values.decision;
      if (own.has('input') && isSaid(values.input)) return values.input;
    }
  return null;
}

const isItem =
  (label: (text: Text) => string) =>
  (known: string): boolean =>
    allTexts.some((text) => knownItem(label(text)) === known);

/** Whether a decision answers a suggestion for improvement of an audit. */
const improves = (decision: MinutesDecision, reading: PlanReading): boolean =>
  rowOf(decision, reading)?.finding?.kind === 'improvement';

/**
 * The decisions about a topic by their numbers, point by point: those of the points that take it up, and of improvements those
 * about suggestions of an audit.
 */
function decidedOn(points: readonly MergedPart[], topic: string, reading: PlanReading, text: Text): string {
  return points
    .flatMap((point) => {
      const { key, no } = point;
      const isAbout = key !== undefined && topicsOf(key).some((one) => one === topic);
      const numbers = decisionsIn([point], text)
        .filter((one) => isAbout || (topic === 'improvementDecisions' && improves(one, reading)))
        .map(({ number }) => number);
      return numbers.length === 0 ? [] : [text.minutes.seePoint(textOf(no), numbers)];
    })
    .join('; ');
}

/** What the standard wants to come of the review: what the meeting said of it, and what it decided. */
export function resultsPart(
  agenda: readonly RecordPart[],
  points: readonly MergedPart[],
  standard: StandardName,
  reading: PlanReading,
  text: Text,
): RecordPart {
  const lines = requirementsOf(standard)
    .filter(({ kind }) => kind === 'result')
    .map(({ topic }): RecordLine => {
      const label = labelOfKey(text, partIds.results, topic);
      const line = headLine(
        topic,
        label,
        saidOf(
          agenda,
          isItem(({ agenda: { topics } }) => topics[topic]),
        ),
      );
      const none = isSaid(line.values.input) ? null : text.minutes.noDecision;
      const proposal = decidedOn(points, topic, reading, text) || none;
      return { ...line, values: { ...line.values, proposal } };
    });
  return { id: partIds.results, key: undefined, no: null, title: text.minutes.results(standard), lines };
}

/** When the review is held next, when the notes go out for comments, and what the secretary fills in later. */
export function closingPart(agenda: readonly RecordPart[], { meeting }: PlanReading, text: Text): RecordPart {
  const next =
    saidOf(
      agenda,
      isItem((one) => one.agenda.nextReview),
    ) ??
    (partSaid(meeting, 'next') || null);
  const notesOut =
    saidOf(
      agenda,
      isItem((one) => one.agenda.notesOut),
    ) ??
    (partSaid(meeting, 'notesOut') || null);
  const values: Readonly<Record<ClosingKey, CellValue>> = {
    next,
    notesOut,
    approvedAt: null,
    attachments: null,
  };
  const lines = (Object.keys(values) as ClosingKey[]).map((key) =>
    headLine(key, labelOfKey(text, partIds.closing, key), values[key]),
  );
  return { id: partIds.closing, key: undefined, no: null, title: text.minutes.closingTitle, lines };
}

/** A line to sign for the chair, the secretary and each who checks. */
export function signaturesPart(head: MergedPart, text: Text): RecordPart {
  const valueOf = (key: string): CellValue =>
    head.lines.find(({ known }) => known === key)?.values.input ?? null;
  const lines = signing.flatMap((role) => {
    const label = labelOfKey(text, partIds.signatures, role);
    const value = valueOf(role);
    const names = role === 'checker' ? personsIn(textOf(value)) : [textOf(value).trim()];
    return (names.length === 0 ? [''] : names).map((name) => ({ ...headLine(role, label, name || null) }));
  });
  return { id: partIds.signatures, key: undefined, no: null, title: text.minutes.signatures, lines };
}
