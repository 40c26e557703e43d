import type { svYearPane } from '../sv/year-pane';
import { statuses, yearChange } from './glossary';
import { actions } from './grammar';
import { movedTimes } from './shared';

/** The page of the pane on which a year is closed, in English. */
export const nbYearPane: typeof svYearPane = {
  name: yearChange,
  what: 'Every open action gets an answer: done, moved to next year’s plan, or dropped.',
  start: 'Go through the year’s open actions',
  title: (from, to) => `${yearChange} ${from} → ${to}`,
  place: (at, of, left) =>
    `${at} of ${of}. ${left === 0 ? 'All have an answer.' : `${actions(left)} to answer.`}`,
  moved: movedTimes,
  answer: 'Answer',
  choices: { done: statuses.done, move: 'Move', drop: 'Drop', later: 'Later' },
  proposed: {
    done: 'Proposal: done.',
    move: 'Proposal: moved to next year’s plan.',
    anew: 'Proposal: goes on as a new row in next year’s plan.',
    drop: 'Proposal: dropped.',
  },
  asked: {
    open: 'What becomes of it?',
    same: 'Is it in next year’s plan?',
    reason: 'The reason or the decision is missing.',
    unnumbered: 'It cannot be moved: it has no number that it alone has.',
  },
  put: 'It is taken up later.',
  perhaps: (name) => `It may be the same as ${name}.`,
  is: (name) => `There it is ${name}.`,
  isThere: 'In next year’s plan',
  sameAs: (name) => `It is ${name}`,
  another: 'It is another: a new row',
  fields: { deadline: 'New deadline', reason: 'Reason', decision: 'By which decision' },
  kept: 'Answers are kept on this computer until they are written into the workbook. What is taken up later is asked again.',
  keys: 'The keys 1–4 answer, the arrows turn the pages.',
};
