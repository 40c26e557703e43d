import type { svHandouts } from '../sv/handouts';
import {
  fields,
  figures,
  findingKind,
  managementReview,
  meetingColumns,
  meetingParts,
  no,
  row,
  severities,
  sheet,
  statuses,
  tables,
} from './glossary';
import { counted, quotedAfter, rows } from './grammar';
import { noTemplate } from './shared';
import { enWheel } from './wheel';

const of = (organisation: string): string => (organisation === '' ? '' : `, ${organisation}`);

export const enHandouts: typeof svHandouts = {
  help: {
    calendar: 'a calendar file (.ics): the meeting, the annual cycle, and due dates (--deadlines)',
    export: 'a list as a text file (.csv): actions, findings or decisions (--csv)',
    wheel: 'the annual cycle as a wheel, a picture (.svg) with a table beside it',
    document: 'the agenda or the minutes (--of) as a Word document (.docx), in your own template if you like',
  },
  options: `      --deadlines        calendar: the due dates of open actions too; with --owner only that owner’s
      --csv LIST         export: actions (unless told), findings or decisions
      --for PROGRAM      export: with the columns that the program reads: ciso-assistant (actions, findings),
                         openproject or planner (actions); else for Excel
      --of WHAT          document: agenda (the default) or minutes, those of the last meeting
      --template FILE    document: a template (.docx or .dotx), which gives the pages and styles;
                         the document goes where it says {{planbok}}, else at its end
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
  rowsIn: (count) => `In the list: ${rows(count)}`,
  noRows: 'The workbook has nothing of that kind to list.',
  fields: {
    no,
    action: fields.title,
    area: fields.area,
    goal: fields.goal,
    owner: fields.owner,
    deadline: fields.deadline,
    deadlineText: 'Due date as written',
    status: fields.status,
    statusText: 'Status as written',
    overdue: figures.overdue,
    resources: fields.resources,
    comment: fields.comment,
    kind: fields['finding.kind'],
    severity: 'Severity',
    finding: fields['finding.text'],
    findings: tables.findings,
    requirement: fields['finding.requirement'],
    cause: fields['finding.cause'],
    actions: figures.actions,
    linked: fields.links,
    meeting: 'Decided at meeting',
    decision: tables.decisions,
    year: 'Plan for the year',
    sheet,
    row,
  },
  statuses,
  findingKind,
  severities,
  yes: 'yes',
  wheel: {
    title: enWheel.title,
    when: enWheel.when,
    activity: enWheel.activity,
    what: 'Activity and owner',
    activities: (count) => `In the wheel: ${counted(count, 'activity', 'activities')}`,
    none: 'The workbook has no annual cycle to draw.',
    noMonth: (title, said) => `${title} is in the table only: no month can be read${quotedAfter(said)}.`,
  },
  document: {
    items: (count) => `In the document: ${counted(count, 'item', 'items')}`,
    none: {
      agenda: 'The workbook has nothing to make an agenda of.',
      minutes: 'The workbook has no minutes, and no agenda of a meeting that has been held.',
    },
    noTemplate,
    about: 'About',
    point: meetingColumns.item,
    noDecisions: 'No decisions are noted.',
    inputOf: (day) => `With the agenda’s input of ${day}.`,
  },
  lacking: (count) => `To look over (${count})`,
};
