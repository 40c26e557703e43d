import { kindNamesEn } from './kind-names';
import { fieldNamesEn } from './field-names';
import { problemNamesEn } from './problem-names';
import type { WorkText } from '../sv/pane-work';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const cells = (count: number): string => counted(count, 'cell', 'cells');
const sheets = (count: number): string => (count === 1 ? 'one sheet' : `${count} sheets`);
const changes = (count: number): string => counted(count, 'change', 'changes');
const actions = (count: number): string => counted(count, 'action', 'actions');
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** What the pane says about the plan, the problems, the review and the meeting, in English. */
export const enWork: WorkText = {
  none: {
    title: 'No action plan found',
    searched: (count) =>
      `Planbok searched ${count === 1 ? 'the sheet' : `all ${count} sheets`} for a heading row with at least action, owner and status.`,
    best: (sheet, row) => `Closest match: the sheet “${sheet}”, row ${row}.`,
    found: (names) => `The row has ${listed(names).toLowerCase()}.`,
    missing: (names) => `What is missing is ${listed(names).toLowerCase()}.`,
    use: (row, sheet) => `Use row ${row} on ${sheet}`,
    point: 'Point out the heading row',
    create: 'Create an empty plan',
    unchanged: 'The workbook is unchanged.',
    title2: 'Point out the heading row',
    how: 'Select a cell of the heading row in the sheet, or write the name of the sheet and the row number here.',
    sheet: 'Sheet',
    row: 'Row',
    useIt: 'Use the row',
    bad: 'Write the name of the sheet and a row number.',
  },

  unsure: {
    none: 'No certain action plan',
    question: (kinds) =>
      `Is this ${kinds.map((kind) => kindNamesEn[kind]).join(' or ') || kindNamesEn.actions}?`,
    where: (sheet, row) => `The sheet “${sheet}”, with headings in row ${row}.`,
    looksLikeTitle: (letter, heading) => `Column ${letter}, “${heading}”, looks like the action.`,
    yes: 'Yes, choose the column',
    no: 'No',
    title: 'Which column is the action?',
    lead: 'Say which column is the action. Planbok reads the others itself where you say nothing. It is kept in the workbook.',
    unsaid: 'Nothing said',
  },

  plan: {
    title: (year) => (year === null ? 'Action plan' : `Action plan ${year}`),
    actions,
    goals: (count) => counted(count, 'goal', 'goals'),
    year: 'Year of the plan',
    columns: (known, all) => `Columns: ${known} of ${all} recognised`,
    change: 'Change',
    kinds: {
      actions: 'Action plan',
      findings: 'Findings',
      decisions: 'Decisions',
      goals: 'Goals',
      cycle: 'Annual cycle',
      climatepot: 'Climate pot',
    },
    willDo: 'What Planbok proposes',
    willRewrite: (count) =>
      `${cells(count)} rewritten as dates or words of the status list. What was there is kept in a column of its own.`,
    will: [
      'Lists for status, a date check and a number on every row.',
      'A sheet with the overview and one with the agenda.',
    ],
    unchanged: 'Nothing has been changed. You see every change before anything is written.',
    done: 'done',
    overdue: 'overdue',
    open: 'remain',
    all: 'actions',
    status: 'Status',
    statuses: {
      done: 'Done',
      ongoing: 'In progress',
      waiting: 'Waiting',
      notStarted: 'Not started',
      moved: 'Moved',
      cancelled: 'Dropped',
      unknown: 'Unclear',
      missing: 'Missing',
    },
    byGoal: 'By goal',
    noGoal: 'Without a goal',
    doneOf: (done, all) => `${done} of ${all} done`,
    lateCount: (count) => `${count} overdue`,
    late: 'Overdue',
    noneLate: 'No overdue actions.',
    due: (day) => `was due ${day}`,
    noOwner: 'owner is missing',
    findings: 'Audit findings',
    answered: (some, all) => `${some} of ${all} that need an action have one.`,
    noAction: 'No action',
    kindsOfFinding: {
      positive: 'Good practice',
      improvement: 'Suggestion',
      nonconformity: 'Nonconformity',
      unknown: 'Kind is missing',
    },
    severities: { minor: 'minor', major: 'major' },
    other: 'The workbook also has',
  },

  columns: {
    title: 'Columns',
    lead: 'Say what each column holds. It is kept in the workbook, so that a colleague need not do it again.',
    column: (letter, heading) => `${letter} · ${heading === '' ? '(no heading)' : heading}`,
    certainty: { certain: '', likely: 'Probably right', guess: 'Uncertain' },
    samples: (texts) => texts.join(' · '),
    fields: fieldNamesEn,
  },

  problems: {
    title: 'To decide',
    lead: 'Nothing is written before you have reviewed it. The proposals go along unless you skip them.',
    none: 'Nothing to decide',
    noneLead: 'Everything in the plan can be read and nothing is missing.',
    useAll: (count) => `Fix all ${count}`,
    undoAll: 'Undo all',
    use: (what) => `Use ${what}`,
    otherDay: 'Other date …',
    otherChoice: 'Other …',
    fill: 'Fill in …',
    skip: 'Skip',
    skipped: 'Skipped',
    remember: (words, status) => `Always read “${words}” as ${status}`,
    used: 'Goes into the review',
    day: 'Date',
    words: 'Text',
    status: 'Status',
    finding: 'Kind',
    pick: 'Choose …',
    inSheet: 'Put right in the sheet.',
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
    readDay: (date, weekday) => `Read as ${weekday} ${date}`,
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    continuous: 'Ongoing, without an end date',
    several: 'It may be several days. Which one?',
    unclear: 'Cannot be read as a date.',
    keys: 'F8 next · Shift+F8 previous',
    reviewSome: (count) => `Review ${counted(count, 'fix', 'fixes')}`,
    groups: problemNamesEn,
    severities: { fix: 'Proposal', error: 'Error', warning: 'Warning', note: 'Good to know' },
  },

  preview: {
    title: 'Review before anything is written',
    lead: (count, inSheets, fresh) => {
      const old =
        count === 0
          ? 'No cell in your sheets changes.'
          : `${cells(count)} on ${sheets(inSheets)} ${count === 1 ? 'changes' : 'change'}.`;
      const added =
        fresh === 0 ? '' : ` ${fresh === 1 ? 'One sheet is' : `${fresh} sheets are`} added or redrawn.`;
      return `${old}${added} The rest of the workbook stays as it is.`;
    },
    anew: (source, sheet, rows) =>
      `“${source}” is put in order on the new sheet “${sheet}”: ${counted(rows, 'row', 'rows')}. The original is left alone.`,
    inPlace: (sheet, rows) => `“${sheet}” is put in order in place: ${counted(rows, 'row', 'rows')}.`,
    changes,
    cells,
    workbook: 'The workbook',
    also: 'Also',
    others: {
      addSheet: () => 'new sheet',
      removeOwnSheet: () => 'the sheet is redrawn',
      setRule: (count) => counted(count, 'list or date check', 'lists and date checks'),
      setConditionalLook: (count) =>
        counted(count, 'colour that follows status', 'colours that follow status'),
      setFormat: (count) => counted(count, 'number format', 'number formats'),
      setLook: (count) => `looks in ${counted(count, 'place', 'places')}`,
      setWidths: () => 'column widths',
      freeze: () => 'frozen headings',
      setTable: () => 'table',
      setFilter: () => 'filter',
      setName: (count) => counted(count, 'named area', 'named areas'),
      setLink: (count) => counted(count, 'link', 'links'),
      setChart: () => 'chart',
      setPage: () => 'print set-up',
      setProperty: () => 'Planbok’s own notes',
    },
    write: (count) => (count === 0 ? 'Write the changes' : `Write ${changes(count)}`),
    unseen: 'Planbok’s own notes, on a hidden sheet',
    inGrid: 'The changes are also shown in the sheet.',
  },

  writing: {
    title: 'Writing …',
    progress: (done, of) => `${done} of ${cells(of)}`,
    lead: 'You can stop. What has been written is then restored.',
    stop: 'Stop and restore',
    stopping: 'Stopping and restoring …',
  },

  meeting: {
    title: 'Management review',
    fields: {
      date: 'Date',
      time: 'Time',
      place: 'Place',
      chair: 'Chair',
      secretary: 'Secretary',
      checker: 'Minutes checker',
    },
    missing: {
      date: 'Still missing.',
      chair: 'Still missing.',
      secretary: 'Still missing.',
      checker: 'Still missing.',
    },
    samePerson: {
      chair: 'The minutes checker also chairs the meeting. Choose somebody else.',
      secretary: 'The minutes checker is also the secretary. Choose somebody else.',
    },
    day: (date, weekday) => `${weekday} ${date}`,
    noDay: 'The date cannot be read. Write it as 2021-03-23.',
    agenda: 'Agenda',
    sources: {
      actions,
      findings: (rows) => counted(rows, 'finding', 'findings'),
      decisions: (rows) => counted(rows, 'decision', 'decisions'),
      goals: (rows) => counted(rows, 'goal', 'goals'),
      cycle: (rows) => counted(rows, 'milestone', 'milestones'),
      climatepot: (rows) => counted(rows, 'entry', 'entries'),
    },
    noSource: 'Nothing in the workbook',
    noneNeeded: 'Standing item',
    make: 'Create agenda',
  },
};
