import { textOf, type CellValue } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading } from '../../plan/reading';
import type { Meeting } from '../../plan/settings/settings';
import { allTexts, type Text } from '../../text/text';
import type { Kept } from '../agenda/agenda-kept';
import { agendaIn } from '../agenda/agenda-layout';
import type { StandardName } from '../agenda/standards';
import { agendaDay, agendaRecord } from './agenda-record';
import { mergedPart, type MergedLine, type MergedPart } from './merged-lines';
import { decisionsIn, numbered, type MinutesDecision } from './minute-decisions';
import { closingPart, resultsPart, signaturesPart } from './minutes-end';
import { headPart } from './minutes-head';
import { minutesIn } from './minutes-layout';
import type { LineBase } from './minutes-memory';
import { EMPTY, isSaid, partIds, type RecordPart } from './record';
import { standingMinutes, type StandingMinutes } from './standing-minutes';

/** The minutes of a meeting as data: a sheet, a document or a list is drawn from it. */
export interface Minutes {
  /** ISO. */
  readonly day: string;
  readonly title: CellValue;
  /** Of which day the input is. */
  readonly madeFrom: CellValue;
  /** The headings of the points' columns. */
  readonly headings: readonly CellValue[];
  readonly standard: StandardName;
  readonly head: MergedPart;
  readonly points: readonly MergedPart[];
  /** What the standard wants to come of the review. */
  readonly results: MergedPart;
  readonly closing: MergedPart;
  readonly signatures: MergedPart;
  /** In the order of the points. */
  readonly decisions: readonly MinutesDecision[];
  /** In the language of the minutes. */
  readonly text: Text;
}

/** What the minutes are made from. */
export interface MinutesSource {
  readonly book: WorkbookSnapshot;
  readonly reading: PlanReading;
  readonly kept: Kept;
  readonly meeting: Meeting;
  readonly day: string;
  readonly today: string;
  readonly standard: StandardName;
  readonly memory: readonly LineBase[];
  /** Numbers of decisions that the workbook has already. */
  readonly taken: readonly string[];
  readonly text: Text;
}

export const partsOf = ({ head, points, results, closing, signatures }: Minutes): readonly MergedPart[] => [
  head,
  ...points,
  results,
  closing,
  signatures,
];

/** The points of the minutes in their order, with those of the agenda that they do not have, each after what it follows there. */
function pointOrder(
  agenda: readonly RecordPart[],
  standing: readonly RecordPart[] | undefined,
): readonly (readonly [now: RecordPart, standing: RecordPart | undefined])[] {
  if (!standing) return agenda.map((point) => [point, undefined] as const);
  const order = standing.map((point): [RecordPart, RecordPart | undefined] => {
    const now = agenda.find(({ id }) => id === point.id);
    return [now ?? { ...point, lines: [] }, point];
  });
  let after = -1;
  for (const point of agenda) {
    const at = order.findIndex(([{ id }]) => id === point.id);
    if (at >= 0) after = at;
    else if (point.lines.some(({ own }) => own.size > 0)) {
      after += 1;
      order.splice(after, 0, [point, undefined]);
    }
  }
  return order;
}

/** A point of which only what was typed is taken, since the minutes were made before it came into the agenda. */
const onlyTyped = (point: RecordPart): RecordPart => ({
  ...point,
  lines: point.lines.filter(({ own }) => own.size > 0),
});

/** Whom nobody has as a role any more signs nothing, unless something is written in her line. */
function currentSignatures(merged: MergedPart, now: RecordPart): MergedPart {
  const names = new Set(now.lines.map(({ known, values }) => `${known} ${textOf(values.input)}`));
  const isCurrent = ({ known, values, more, base }: MergedLine): boolean => {
    const { input, ...others } = values;
    const isWritten = Object.values(others).some(isSaid) || more.some(isSaid);
    return isWritten || base.marks.input === EMPTY || names.has(`${known} ${textOf(input)}`);
  };
  return { ...merged, lines: merged.lines.filter(isCurrent) };
}

/** The language that the minutes were made in; without any, the one wished for. */
export const languageOf = (standing: StandingMinutes | undefined, wished: Text): Text =>
  allTexts.find(({ minutes }) => standing?.headings.some((cell) => cell === minutes.headings[1])) ?? wished;

/** The minutes of the agenda's meeting: as they stand, with what has been typed in the agenda since. */
export function minutesOf(source: MinutesSource): Minutes {
  const { book, reading, kept, meeting, day, today, standard, memory, taken } = source;
  const agenda = agendaRecord(kept, book);
  const sheet = minutesIn(book, day);
  const standing = sheet && standingMinutes(sheet, agenda);
  const text = languageOf(standing, source.text);
  const labelled: ReadonlySet<string> = new Set(Object.values(partIds));
  const partStanding = (id: string): RecordPart | undefined => standing?.parts.find((part) => part.id === id);
  const points = pointOrder(
    agenda,
    standing?.parts.filter(({ id }) => !labelled.has(id)),
  ).map(([now, there]) =>
    mergedPart(standing !== undefined && there === undefined ? onlyTyped(now) : now, there, memory),
  );
  const decided = numbered(points, day, taken);
  const merged = (now: RecordPart, changing?: 'proposal'): MergedPart =>
    mergedPart(now, partStanding(now.id), memory, new Set(changing === undefined ? [] : [changing]));
  const head = merged(headPart(meeting, kept, reading, text));
  const signatures = signaturesPart(head, text);
  const madeFrom = agendaDay(agendaIn(book)?.values ?? [], allTexts) ?? today;
  return {
    day,
    title: standing?.title ?? text.minutes.title(day),
    madeFrom: standing?.madeFrom ?? text.minutes.madeFrom(madeFrom),
    headings: text.minutes.headings.map((heading, index) => standing?.headings[index] ?? heading),
    standard,
    head,
    points: decided,
    results: merged(resultsPart(agenda, decided, standard, reading, text), 'proposal'),
    closing: merged(closingPart(agenda, reading, text)),
    signatures: currentSignatures(merged(signatures), signatures),
    decisions: decisionsIn(decided, text),
    text,
  };
}
