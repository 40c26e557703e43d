import type { svHandouts } from '../sv/handouts';
import { fields, managementReview, meetingParts, tables } from './glossary';
import { counted, quotedAfter } from './grammar';

const of = (organisation: string): string => (organisation === '' ? '' : `, ${organisation}`);

export const enHandouts: typeof svHandouts = {
  help: {
    calendar: 'a calendar file (.ics): the meeting, the annual cycle, and due dates (--deadlines)',
  },
  options: `      --deadlines        calendar: the due dates of open actions too; with --owner only that owner’s
`,
  calendarName: (organisation) => `${managementReview}${of(organisation)}`,
  meeting: (organisation) => `${managementReview}${of(organisation)}`,
  nextMeeting: `Next ${managementReview.toLowerCase()}`,
  notesOut: 'The notes go out for comments',
  roles: { chair: meetingParts.chair, secretary: meetingParts.secretary, checker: meetingParts.checker },
  owner: fields.owner,
  due: fields.deadline,
  categories: {
    meeting: managementReview,
    notesOut: managementReview,
    nextMeeting: managementReview,
    cycle: tables.cycle,
    deadline: tables.actions,
  },
  left: {
    'no-day': (title, said) =>
      `${title} is not in it: the day is missing or cannot be read${quotedAfter(said)}.`,
    'no-clock': (title, said) =>
      `${title} takes a whole day: the time is missing or cannot be read${quotedAfter(said)}.`,
    'no-end': (title, said) => `${title} has a time but no end${quotedAfter(said)}.`,
    'no-month': (title, said) =>
      `${title} is not in it: the month is missing or cannot be read${quotedAfter(said)}.`,
    'no-year': (title, said) => `${title} is not in it: nothing says which year${quotedAfter(said)} is in.`,
    'open-day': (title, said) => `${title} takes the whole time${quotedAfter(said)}: its day is not set.`,
  },
  entries: (count) => `In the calendar: ${counted(count, 'entry', 'entries')}`,
  noEntries:
    'The workbook has nothing to put in a calendar: no day of the meeting, no annual cycle, no due dates.',
  lacking: (count) => `To look over (${count})`,
};
