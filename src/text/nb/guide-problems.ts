import type { svGuideParts, svGuideProblems } from '../sv/guide-problems';
import { nbFindingProblems } from './guide-finding-problems';
import { nbMeetingGuide } from './guide-meeting-problems';
import { nbPlanProblems } from './guide-plan-problems';
import { nbTableProblems } from './guide-table-problems';
import { nbGuideTopics } from './guide-topics';
import { nbWritingProblems } from './guide-writing-problems';
import { nbCycleGuide, nbYearGuide } from './guide-year-problems';

/** The parts of the guide's page on problems, in its order, with the problems of each. */
export const nbGuideParts: typeof svGuideParts = [
  { title: 'Radene i planen', problems: nbPlanProblems },
  { title: 'Tabeller, overskrifter og år', problems: nbTableProblems },
  { title: 'Funn ved revisjoner', problems: nbFindingProblems },
  { title: 'Når noe skal skrives', problems: nbWritingProblems },
  { title: 'Møtet, referatet og beslutningene', problems: nbMeetingGuide },
  { title: nbGuideTopics.year.title, problems: nbYearGuide },
  { title: 'Årshjulet og klimapotten', problems: nbCycleGuide },
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
