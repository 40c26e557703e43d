import type { svCycleGuide, svYearGuide } from '../sv/guide-year-problems';

/** The guide on problems when a year is closed, in English. */
export const nbYearGuide: typeof svYearGuide = {
  'year-unsaid': 'Choose the year of the plan on the Plan tab, or type --year on the command line.',
  'year-open':
    'Every open row needs one of three answers. If you do not know, answer Later: the row stays, and the question comes back.',
  'year-same': 'The next plan has a row that is like it. Without an answer the same work would stand twice.',
  'year-reason': 'An action that is dropped without a word looks as if it was forgotten.',
  'year-unnumbered':
    'The number ties the new row to the old one. Without it nobody will know in a year where it came from.',
  'year-no-column':
    'Nothing is lost: it is in the old plan. Add a column to the new one if it should come along.',
  'year-no-such-action': 'Check the number. An answer with a wrong number is never used for another row.',
  'year-several-plans':
    'Let only one of the sheets have next year in its name, or say which of them are no plans.',
};

/** The guide on problems with the annual cycle and the climate pot, in English. */
export const nbCycleGuide: typeof svCycleGuide = {
  'no-such-month': 'The activity stands last in the annual cycle, and is not in the calendar.',
  'day-outside-month':
    'The text says a day and the column another month. The calendar leaves it without a day.',
  'same-day': 'Two activities that need the same people are on the same day.',
  'negative-amount': 'The balance is counted as it stands. Say in the comment if it is a correction.',
  'pot-overspent': 'More is spent or reserved than has come in. Take it up at the meeting.',
};
