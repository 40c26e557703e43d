import type { svGuide, svGuideParts, svGuideProblems } from '../sv/guide-problems';
import { nbFindingProblems } from './guide-finding-problems';
import { nbGuideTopics } from './guide-topics';
import { nbMeetingGuide } from './guide-meeting-problems';
import { nbPlanProblems } from './guide-plan-problems';
import { nbTableProblems } from './guide-table-problems';
import { nbWritingProblems } from './guide-writing-problems';
import { nbCycleGuide, nbYearGuide } from './guide-year-problems';

/** The parts of the guide's page on problems, in its order, with the problems of each. */
export const nbGuideParts: typeof svGuideParts = [
  { title: 'The rows of the plan', problems: nbPlanProblems },
  { title: 'Tables, headings and years', problems: nbTableProblems },
  { title: 'The findings of the audit', problems: nbFindingProblems },
  { title: 'When something is to be written', problems: nbWritingProblems },
  { title: 'The meeting, its minutes and decisions', problems: nbMeetingGuide },
  { title: nbGuideTopics.year.title, problems: nbYearGuide },
  { title: 'The annual cycle and the climate pot', problems: nbCycleGuide },
];

/** What the guide says of every problem: what it means, and what one does. */
export const nbGuideProblems: typeof svGuideProblems = {
  ...nbPlanProblems,
  ...nbTableProblems,
  ...nbFindingProblems,
  ...nbWritingProblems,
  ...nbMeetingGuide,
  ...nbYearGuide,
  ...nbCycleGuide,
};

/** Words around what is generated into the guide. */
export const nbGuide: typeof svGuide = {
  canBeOff: 'The rule can be switched off for the workbook.',
  otherHeadings: 'also read',
  doubtful: 'may mean something else too',
};
