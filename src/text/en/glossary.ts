import type * as sv from '../sv/glossary';

/* What each thing is called in English, said once. */

export const product: string = 'Planbok';
export const managementReview: string = 'Management review';

export const statuses: typeof sv.statuses = {
  notStarted: 'Not started',
  ongoing: 'In progress',
  waiting: 'Waiting',
  done: 'Done',
  cancelled: 'Cancelled',
  moved: 'Moved',
  unknown: 'Unclear',
  missing: 'Missing',
};

export const statusesOfMany: typeof sv.statusesOfMany = {
  notStarted: statuses.notStarted,
  ongoing: statuses.ongoing,
};

export const figures: typeof sv.figures = {
  asOf: 'As of',
  actions: 'Actions',
  done: statuses.done,
  remaining: 'Remaining',
  cancelled: statuses.cancelled,
  unclear: 'Status unclear',
  overdue: 'Overdue',
  sum: 'Total',
  toDecide: 'To decide',
};

export const fields: typeof sv.fields = {
  id: 'Number',
  title: 'Action',
  goal: 'Goal',
  area: 'Area',
  owner: 'Owner',
  deadline: 'Due date',
  status: 'Status',
  comment: 'Comments',
  resources: 'Resources',
  priority: 'Priority',
  startDate: 'Start date',
  completedAt: 'Completed on',
  percent: '% complete',
  decisionMaker: 'Decision-maker',
  unit: 'Unit',
  cost: 'Cost',
  links: 'Links',
  'finding.ref': 'Number of the finding',
  'finding.kind': 'Kind of finding',
  'finding.text': 'Finding',
  'finding.requirement': 'Requirement',
  'finding.cause': 'Cause',
  unknown: 'Something else (left as it is)',
};

/* Headings of columns. */
export const year: string = 'Year';
export const question: string = 'Question';
export const kind: string = 'Kind';
export const whatToDo: string = 'What you can do';

export const no: typeof sv.no = 'No.';

export const tables: typeof sv.tables = {
  actions: 'Action plan',
  findings: 'Findings',
  decisions: 'Decisions',
  goals: 'Goals',
  cycle: 'Annual cycle',
  climatepot: 'Climate pot',
  central: 'Central plan',
};

/** What a table may be, as the object of a question: `Is this …?` */
export const tableAsked: typeof sv.tableAsked = {
  actions: 'an action plan',
  findings: 'a list of findings',
  decisions: 'a list of decisions',
  goals: 'a list of goals',
  cycle: 'an annual cycle',
  climatepot: 'the climate pot',
  central: 'the whole organisation’s plan, which is not counted',
};

/** A table that is none of these. */
export const otherList = 'another list';

export const findingKinds: typeof sv.findingKinds = {
  positive: 'Positive observations',
  improvement: 'Improvement suggestions',
  nonconformity: 'Nonconformities',
  unknown: 'Findings without a stated kind',
};

export const findingKind: typeof sv.findingKind = {
  positive: 'Positive observation',
  improvement: 'Improvement suggestion',
  nonconformity: 'Nonconformity',
  unknown: 'Kind is missing',
};

export const severities: typeof sv.severities = { minor: 'minor', major: 'major' };

export const goalsWithout: typeof sv.goalsWithout = 'Goals, no action';
export const noAction: typeof sv.noAction = 'No action';
export const statusMissing: typeof sv.statusMissing = 'Status is missing';
export const deadlineMissing: typeof sv.deadlineMissing = 'Due date is missing';
export const ownerMissing: typeof sv.ownerMissing = 'Owner is missing';
export const noPlanFound: typeof sv.noPlanFound = 'No action plan found';

export const failures: typeof sv.failures = {
  conflict: 'The workbook has changed',
  protected: 'The sheet is protected',
  'in-cell-edit': 'A cell is being edited',
  'no-such-sheet': 'There is no such sheet',
  'not-signed-in': 'You are not signed in',
  'not-allowed': 'You may not do this',
  'too-large': 'The workbook is too large',
  'unreadable-file': 'The workbook cannot be read',
  unreachable: 'The workbook cannot be reached',
  stopped: 'Stopped',
  unsupported: 'That cannot be done in this workbook',
};

export const date: typeof sv.date = 'Date';

export const meetingParts: typeof sv.meetingParts = {
  date,
  time: 'Time',
  place: 'Place',
  chair: 'Chair',
  secretary: 'Secretary',
  checker: 'Minutes checker',
  kind: 'Kind of meeting',
  registry: 'Registry number',
  previous: 'Previous meeting',
  invited: 'Invited',
  present: 'Present',
  absent: 'Absent',
};

const { date: _date, time: _time, ...otherParts } = meetingParts;

export const meetingHead: typeof sv.meetingHead = { ...otherParts, when: 'Date and time' };

export const meetingColumns: typeof sv.meetingColumns = {
  item: 'Item',
  input: 'Input',
  proposal: 'Proposed decision',
  decision: 'Decision',
};

export const overview: typeof sv.overview = 'Status overview';
export const agenda: typeof sv.agenda = 'Agenda';
export const perOwner: typeof sv.perOwner = 'By owner';
export const minutes: typeof sv.minutes = 'Minutes';
export const yearChange: typeof sv.yearChange = 'Change of year';

export const changeLog: typeof sv.changeLog = 'Change log';

export const jobs: typeof sv.jobs = {
  review: 'Review',
  create: 'New action plan',
  findings: 'Findings of an audit',
  structure: 'Plan put in order',
  rollup: overview,
  link: fields.links,
  agenda,
  minutes,
  decisions: 'Decisions in the plan',
  'year-change': yearChange,
  owners: perOwner,
  cycle: 'Next annual cycle',
  pot: 'Climate pot as it stands',
  log: changeLog,
};

export const check: typeof sv.check = 'Check';
export const undo: typeof sv.undo = 'Undo';
export const cancel: typeof sv.cancel = 'Cancel';
export const showPane: typeof sv.showPane = 'Show pane';

export const cell: typeof sv.cell = 'Cell';
export const row: typeof sv.row = 'Row';
export const sheet: typeof sv.sheet = 'Sheet';
export const sheets: typeof sv.sheets = 'Sheets';

export const languages: typeof sv.languages = { sv: 'Svenska', en: 'English', nb: 'Norsk (bokmål)' };
