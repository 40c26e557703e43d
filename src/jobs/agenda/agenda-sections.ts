import { cycleLines, plannedReviews } from './agenda-cycle';
import { findingLines } from './agenda-findings';
import { goalLines, goalPeriod } from './agenda-goals';
import { followUpLines, nextPlanLines } from './agenda-plan';
import { agendaPoints, pointNumber, type FilledPoint, type PointKey } from './agenda-points';
import { potLines } from './agenda-pot';
import { previousLines } from './agenda-previous';
import { joinedParts, type AgendaLine, type AgendaSection } from './agenda-section';
import { nextMeeting, partSaid } from './meeting-said';
import type { AgendaState } from './agenda-state';
import { cycleYearOf, pointTitle } from './point-title';

/** The day and time that the workbook has for the next review, and what of them is still to be set. */
function nextReviewParts({ reading, text }: AgendaState): readonly string[] {
  const next = nextMeeting(reading.meeting);
  if (next.text === '') return [text.agenda.nextReviewMissing];
  return next.lacksTime ? [next.text, text.agenda.nextTimeMissing] : [next.text];
}

function closingLines(state: AgendaState): readonly AgendaLine[] {
  const { text } = state;
  const planned = plannedReviews(state);
  const byCycle = planned.length === 0 ? null : text.agenda.byCycle(planned.join(', '));
  return [
    {
      item: text.agenda.nextReview,
      input: joinedParts([...nextReviewParts(state), byCycle]),
    },
    { item: text.agenda.notesOut, input: partSaid(state.reading.meeting, 'notesOut') || text.agenda.missing },
  ];
}

/** The purpose of the meeting, and all its points. */
const openingLines = ({ text }: AgendaState, contents: string): readonly AgendaLine[] => [
  { item: text.agenda.purpose, input: text.agenda.purposeText },
  { item: text.agenda.agendaItself, input: contents, proposal: text.agenda.approveAgenda },
];

type LinesOf = (state: AgendaState, contents: string) => readonly AgendaLine[];

/** A point that is filled from rows must say how; any other may be without lines, and the meeting writes under it. */
const linesOf: Readonly<Record<FilledPoint, LinesOf> & Partial<Record<PointKey, LinesOf>>> = {
  opening: openingLines,
  previous: previousLines,
  plan: followUpLines,
  goals: goalLines,
  nextPlan: nextPlanLines,
  audit: findingLines,
  climatePot: potLines,
  cycle: cycleLines,
  close: closingLines,
};

/** The points of the meeting, in its order, each filled from the workbook. */
export function agendaSections(state: AgendaState): readonly AgendaSection[] {
  const { year, nextYear, text } = state;
  const cycleYear = cycleYearOf(
    state.cycle.map(({ table }) => table.planYear),
    nextYear,
  );
  const years = { year, nextYear, goalPeriod: goalPeriod(state), cycleYear };
  const titled = agendaPoints.map(({ key }) => ({
    key,
    no: pointNumber(key),
    title: pointTitle(key, text.agenda.titles, years),
  }));
  const contents = titled.map(({ no, title }) => `${no}. ${title}`).join('\n');
  return titled.map((point) => ({ ...point, lines: linesOf[point.key]?.(state, contents) ?? [] }));
}
