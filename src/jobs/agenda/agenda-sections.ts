import { cycleLines, plannedReviews } from './agenda-cycle';
import { findingLines } from './agenda-findings';
import { goalLines, goalPeriod } from './agenda-goals';
import { followUpLines, nextPlanLines } from './agenda-plan';
import { potLines } from './agenda-pot';
import { previousLines } from './agenda-previous';
import { joinedParts, type AgendaLine, type AgendaSection } from './agenda-section';
import { nextMeeting, partSaid } from './meeting-said';
import type { AgendaState } from './agenda-state';

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

/** The nine points of the meeting, in its order, each filled from the workbook. */
export function agendaSections(state: AgendaState): readonly AgendaSection[] {
  const { text, year, nextYear } = state;
  const { titles } = text.agenda;
  const later: readonly AgendaSection[] = [
    { no: 2, title: titles.previous, lines: previousLines(state) },
    { no: 3, title: titles.plan(year), lines: followUpLines(state) },
    { no: 4, title: titles.goals(goalPeriod(state), nextYear), lines: goalLines(state) },
    { no: 5, title: titles.nextPlan(nextYear), lines: nextPlanLines(state) },
    { no: 6, title: titles.audit(year), lines: findingLines(state) },
    { no: 7, title: titles.climatePot, lines: potLines(state) },
    { no: 8, title: titles.cycle(nextYear), lines: cycleLines(state) },
    { no: 9, title: titles.close, lines: closingLines(state) },
  ];
  const contents = [{ no: 1, title: titles.opening }, ...later]
    .map(({ no, title }) => `${no}. ${title}`)
    .join('\n');
  const opening: AgendaSection = {
    no: 1,
    title: titles.opening,
    lines: [
      { item: text.agenda.purpose, input: text.agenda.purposeText },
      { item: text.agenda.agendaItself, input: contents, proposal: text.agenda.approveAgenda },
    ],
  };
  return [opening, ...later];
}
