import { fittingText, MAX_CELL_TEXT } from '../../book/cell-text';
import { centralLines } from './agenda-central';
import { cycleLines, plannedReviews } from './agenda-cycle';
import { externalFindingLines, findingLines } from './agenda-findings';
import { goalLines, goalPeriod } from './agenda-goals';
import { nextPlanLines } from './agenda-next-plan';
import { followUpLines } from './agenda-plan';
import type { ArrangedPoint } from './agenda-arrangement';
import { topicsOf, type FilledPoint, type PointKey } from './agenda-points';
import { potLines } from './agenda-pot';
import { previousLines } from './agenda-previous';
import {
  joinedParts,
  pointOfFindings,
  type AgendaLine,
  type AgendaSection,
  type NumberOf,
} from './agenda-section';
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

type LinesOf = (state: AgendaState, contents: string, numberOf: NumberOf) => readonly AgendaLine[];

/** The purpose of the meeting, and all its points. */
const openingLines = ({ text }: AgendaState, contents: string): readonly AgendaLine[] => [
  { item: text.agenda.purpose, input: text.agenda.purposeText },
  { item: text.agenda.agendaItself, input: contents, proposal: text.agenda.approveAgenda },
];

const openLine = (item: string): AgendaLine => ({ item, input: '', isOpen: true });

/** What the point takes up, a line for each, and a place for what the meeting concludes: all for people to fill in. */
function openLines({ text }: AgendaState, key: PointKey): readonly AgendaLine[] {
  const items = topicsOf(key).map((topic) => text.agenda.topics[topic]);
  if (items.length === 0) return [];
  return [...items, text.agenda.conclusion].map(openLine);
}

/** The findings, in an agenda with no other point for them; else the meeting fills it in. */
const externalAuditLines: LinesOf = (state, _contents, numberOf) =>
  state.findings.length > 0 && pointOfFindings(numberOf) === 'externalAudit'
    ? [...externalFindingLines(state), openLine(state.text.agenda.conclusion)]
    : openLines(state, 'externalAudit');

const checkerLines = ({ reading, text }: AgendaState): readonly AgendaLine[] => [
  { item: text.agenda.roles.checker, input: partSaid(reading.meeting, 'checker') },
];

/** The goals, then the plan of the whole organisation, then the question that both raise. */
function goalsAndCentral(state: AgendaState): readonly AgendaLine[] {
  const goals = goalLines(state);
  return [...goals.slice(0, -1), ...centralLines(state), ...goals.slice(-1)];
}

/** A point that is filled from rows must say how; any other has a line for each thing that it takes up. */
const linesOf: Readonly<Record<FilledPoint, LinesOf> & Partial<Record<PointKey, LinesOf>>> = {
  opening: openingLines,
  previous: (state, _contents, numberOf) => previousLines(state, numberOf),
  plan: followUpLines,
  goals: goalsAndCentral,
  nextPlan: nextPlanLines,
  audit: findingLines,
  externalAudit: externalAuditLines,
  climatePot: potLines,
  cycle: cycleLines,
  close: closingLines,
  checker: checkerLines,
};

/** As it will stand in the sheet, by which it is known again there. */
const fittingLine = (line: AgendaLine): AgendaLine =>
  line.item.length + line.input.length <= MAX_CELL_TEXT
    ? line
    : { ...line, item: fittingText(line.item), input: fittingText(line.input) };

const linesAt = (key: PointKey, ...given: Parameters<LinesOf>): readonly AgendaLine[] =>
  (linesOf[key]?.(...given) ?? openLines(given[0], key)).map(fittingLine);

/** What Planbok calls each point. */
export function titleIn(state: AgendaState): (key: PointKey) => string {
  const { year, nextYear, text } = state;
  const cycleYear = cycleYearOf(
    state.cycle.map(({ table }) => table.planYear),
    nextYear,
  );
  const period = goalPeriod(
    state.goals.map(({ row }) => row),
    nextYear,
  );
  const years = { year, nextYear, goalPeriod: period, cycleYear };
  return (key) => pointTitle(key, text.agenda.titles, years);
}

/** The points of the meeting, in its order, each filled from the workbook. */
export function agendaSections(
  state: AgendaState,
  points: readonly ArrangedPoint[],
): readonly AgendaSection[] {
  const nameOf = titleIn(state);
  const titled = points.map(({ key, standing, title }, index) => {
    const givenTitle = key === undefined ? '' : nameOf(key);
    return { key, no: index + 1, title: title ?? givenTitle, givenTitle, standing };
  });
  const contents = titled.map(({ no, title }) => `${no}. ${title}`).join('\n');
  const numberOf: NumberOf = (key) => titled.find((point) => point.key === key)?.no;
  return titled.map((point) => ({
    ...point,
    lines: point.key === undefined ? [] : linesAt(point.key, state, contents, numberOf),
  }));
}
