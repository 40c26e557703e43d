import type { ProblemCode } from '../../plan/reading';
import type { QuestionText } from '../sv/pane-questions';
import { date, fields, figures, kind } from './glossary';
import { counted, either } from './grammar';
import { fixes, problems } from './problem-names';
import { belongsAbove, onlyHeading, ownPart, toDecide } from './shared';

const notes = Object.fromEntries(
  Object.entries(problems).map(([code, name]) => [`note-${code}`, name]),
) as Readonly<Record<`note-${ProblemCode}`, string>>;

/** What the pane asks and how it is answered, in English. */
export const enQuestions: QuestionText = {
  title: figures.toDecide,
  left: toDecide,
  lead: 'Nothing is written before you have reviewed it.',
  none: 'Nothing to decide',
  noneLead: 'Everything in the plan can be read and nothing is missing.',
  answered: 'Everything is answered. Review, and the answers are written.',
  oneAtATime: 'Answer one at a time',
  all: 'All questions',
  place: (no, of) => `Question ${no} of ${of}`,
  next: 'Next',
  previous: 'Previous',
  backToList: 'To the list',
  use: (what) => `Use ${what}`,
  other: 'Other …',
  skip: 'Skip',
  skipped: 'Skipped',
  used: 'Goes into the review',
  remember: (words, status) => `Always read “${words}” as ${status}`,
  fields: {
    status: fields.status,
    finding: kind,
    day: date,
    owner: fields.owner,
    action: fields.title,
    words: 'Text',
  },
  pick: 'Choose …',
  somebodyElse: 'Somebody else …',
  ownerName: 'Name',
  calendar: 'Choose in the calendar',
  filter: 'Search the list',
  fewer: (shown, of) => `${shown} of ${of} shown. Search to find more.`,
  link: 'Link the action',
  alike: 'Like these actions. Press to link:',
  onlyHeading,
  ownPart,
  belongsAbove,
  isCopy: (sheet) => `“${sheet}” is the copy`,
  tableIsCopy: 'Yes, a copy',
  bothCount: 'Both count',
  inSheet: 'Put right in the sheet.',
  toMeeting: 'Fill in on Meeting',
  dayHint: '2021-10-22, week 42, 18 Oct, Oct 2021 or ongoing',
  readAs: {
    day: 'Written as text; becomes a real date.',
    week: 'The Friday of the week. Change it if you mean another day.',
    month: 'The last day of the month.',
    quarter: 'The last day of the quarter.',
    term: 'The last day of the term.',
    season: 'The last day of the season.',
    year: 'The last day of the year.',
  },
  readDay: (day, weekday) => `Read as ${weekday} ${day}`,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  continuous: 'Ongoing, without an end date',
  several: 'It may be several days. Which one?',
  unclear: 'Cannot be read as a date.',
  toReview: 'To the review',
  keys: 'F8 next question · Shift+F8 previous',
  reviewSome: (count) => `Review ${counted(count, 'fix', 'fixes')}`,
  groups: { ...problems, ...notes, ...fixes },
  severities: { fix: 'Proposal', error: 'Error', warning: 'Warning', note: 'Good to know' },
  byItself: 'Planbok rewrites',
  byItselfLead: 'Untick what is to stay as it is.',
  column: (letter, heading, candidates) =>
    `${letter}${heading === '' ? '' : ` ${heading}`}${candidates.length === 0 ? '' : `: ${either(candidates).toLowerCase()}?`}`,
};
