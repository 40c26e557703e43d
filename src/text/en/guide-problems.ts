import type { svGuide, svGuideParts, svGuideProblems } from '../sv/guide-problems';
import { enFindingProblems } from './guide-finding-problems';
import { enGuideTopics } from './guide-topics';
import { enMeetingGuide } from './guide-meeting-problems';
import { enPlanProblems } from './guide-plan-problems';
import { enTableProblems } from './guide-table-problems';
import { enWritingProblems } from './guide-writing-problems';
import { enCycleGuide, enYearGuide } from './guide-year-problems';

/** The parts of the guide's page on problems, in its order, with the problems of each. */
export const enGuideParts: typeof svGuideParts = [
  { title: 'The rows of the plan', problems: enPlanProblems },
  { title: 'Tables, headings and years', problems: enTableProblems },
  { title: 'The findings of the audit', problems: enFindingProblems },
  { title: 'When something is to be written', problems: enWritingProblems },
  { title: 'The meeting, its minutes and decisions', problems: enMeetingGuide },
  { title: enGuideTopics.year.title, problems: enYearGuide },
  { title: 'The annual cycle and the climate pot', problems: enCycleGuide },
];

/** What the guide says of every problem: what it means, and what one does. */
export const enGuideProblems: typeof svGuideProblems = {
  ...enPlanProblems,
  ...enTableProblems,
  ...enFindingProblems,
  ...enWritingProblems,
  ...enMeetingGuide,
  ...enYearGuide,
  ...enCycleGuide,
};

/** Words around what is generated into the guide. */
export const enGuide: typeof svGuide = {
  canBeOff: 'The rule can be switched off for the workbook.',
  otherHeadings: 'also read',
  doubtful: 'may mean something else too',
};
