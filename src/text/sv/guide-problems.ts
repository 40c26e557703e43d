import type { ProblemCode } from '../../plan/reading';
import { svFindingProblems } from './guide-finding-problems';
import { svGuideTopics } from './guide-topics';
import { svMeetingGuide } from './guide-meeting-problems';
import { svPlanProblems } from './guide-plan-problems';
import { svTableProblems } from './guide-table-problems';
import { svWritingProblems } from './guide-writing-problems';
import { svCycleGuide, svYearGuide } from './guide-year-problems';

/** The parts of the guide's page on problems, in its order, with the problems of each. */
export const svGuideParts = [
  { title: 'Raderna i planen', problems: svPlanProblems },
  { title: 'Tabeller, rubriker och år', problems: svTableProblems },
  { title: 'Iakttagelser vid revisioner', problems: svFindingProblems },
  { title: 'När något ska skrivas', problems: svWritingProblems },
  { title: 'Mötet, protokollet och besluten', problems: svMeetingGuide },
  { title: svGuideTopics.year.title, problems: svYearGuide },
  { title: 'Årscykeln och klimatpotten', problems: svCycleGuide },
];

/** What the guide says of every problem: what it means, and what one does. */
export const svGuideProblems: Readonly<Record<ProblemCode, string>> = {
  ...svPlanProblems,
  ...svTableProblems,
  ...svFindingProblems,
  ...svWritingProblems,
  ...svMeetingGuide,
  ...svYearGuide,
  ...svCycleGuide,
};

/** Words around what is generated into the guide. */
export const svGuide = {
  canBeOff: 'Regeln kan stängas av för arbetsboken.',
  otherHeadings: 'läses också',
  doubtful: 'kan också betyda annat',
};
