import { enAgendaPointsPane } from './agenda-points-pane';
import { lowered } from '../lowered';
import type { WorkText } from '../sv/pane-work';
import { columnReasonsEn } from './column-reasons';
import {
  agenda,
  fields,
  figures,
  findingKind,
  goalsWithout,
  managementReview,
  meetingParts,
  minutes,
  noAction,
  noPlanFound,
  ownerMissing,
  perOwner,
  row,
  severities,
  sheet,
  statuses,
  tableAsked,
  tables,
} from './glossary';
import { pastedFindings } from './pasted-findings';
import {
  actions,
  cells,
  changes,
  counted,
  countedTwice,
  findings,
  goals,
  late,
  listed,
  rows,
} from './grammar';
import { enLists } from './pane-lists';
import { enQuestions } from './pane-questions';
import { ofKind } from './content-kinds';
import { edits } from './edit-names';
import { bestMatch, isThis, looksLikeTitle, noSource, noneOverdue, workbookUnchanged } from './shared';

const rewritten = (count: number): string => (count === 0 ? '' : `, ${cells(count)} rewritten`);
import { enYearPane } from './year-pane';

const sheets = (count: number): string => (count === 1 ? 'one sheet' : `${count} sheets`);
const pointOut = 'Point out the heading row';
const stillMissing = 'Still missing.';

/** What the pane says about the plan, the problems, the review and the meeting, in English. */
export const enWork: WorkText = {
  year: enYearPane,
  none: {
    title: noPlanFound,
    searched: (count) =>
      `Planbok searched ${count === 1 ? 'the sheet' : `all ${count} sheets`} for a heading row with at least action, owner and status.`,
    best: bestMatch,
    found: (names) => `The row has ${listed(names).toLowerCase()}.`,
    missing: (names) => `What is missing is ${listed(names).toLowerCase()}.`,
    use: (row, sheet) => `Use row ${row} on ${sheet}`,
    point: pointOut,
    create: 'Create an empty plan',
    sample: 'Try an example',
    sampleLead:
      'The example is a small plan with an audit. It is written on sheets of its own, after you have seen them, and can be taken back.',
    sampleElsewhere: 'Do you want to try first? Open the pane in an empty workbook: it has an example.',
    emptyBook: 'The workbook is empty',
    unchanged: workbookUnchanged,
    title2: pointOut,
    how: 'Select a cell of the heading row in the sheet, or write the name of the sheet and the row number here.',
    sheet,
    row,
    useIt: 'Use the row',
    bad: 'Write the name of the sheet and a row number.',
  },

  unsure: {
    none: 'No certain action plan',
    question: (kinds) =>
      isThis((kinds.length === 0 ? (['actions'] as const) : kinds).map((kind) => tableAsked[kind])),
    where: (sheet, row) => `The sheet “${sheet}”, with headings in row ${row}.`,
    looksLikeTitle,
    yes: 'Yes, choose the column',
    no: 'No',
    title: 'Which column is the action?',
    lead: 'Say which column is the action. Planbok reads the others itself where you say nothing. It is kept in the workbook.',
    kindOpen: 'Let the columns decide',
    unsaid: 'Nothing said',
  },

  plan: {
    title: (year) => (year === null ? tables.actions : `${tables.actions} ${year}`),
    actions,
    goals,
    year: 'Year of the plan',
    columns: (known, all) => `Columns: ${known} of ${all} recognised`,
    unreadColumns: (columns, more) =>
      columns.length + more === 1
        ? `Not recognised: ${listed(columns)}. It is left as it is.`
        : `Not recognised: ${listed(more === 0 ? columns : [...columns, `${more} more`])}. They are left as they are.`,
    change: 'Change',
    kinds: tables,
    willDo: 'What Planbok proposes',
    willRewrite: (count) =>
      `${cells(count)} rewritten as dates or words of the status list. What was there is kept in a column of its own.`,
    will: [
      'Lists for status, a date check and a number on every row.',
      'A sheet with the overview and one with the agenda.',
    ],
    unchanged: 'Nothing has been changed. You see every change before anything is written.',
    done: lowered(figures.done),
    overdue: lowered(figures.overdue),
    open: lowered(figures.remaining),
    all: lowered(figures.actions),
    status: fields.status,
    statuses,
    byGoal: 'By goal',
    noGoal: 'Without a goal',
    doneOf: (done, all) => `${done} of ${all} done`,
    lateCount: late,
    isLate: 'overdue',
    late: figures.overdue,
    noneLate: noneOverdue,
    countedTwice,
    due: (day) => `was due ${day}`,
    noOwner: lowered(ownerMissing),
    findings: 'Audit findings',
    answered: (some, all) => `${some} of ${all} that need an action have one.`,
    noAction,
    goalsWithout,
    kindsOfFinding: findingKind,
    severities,
    other: 'The workbook also has',
    unsureColumns: (count) => `${counted(count, 'uncertain column', 'uncertain columns')}: `,
    hidden: 'on a hidden sheet',
    unread: 'Not read',
    tableAt: (sheet, row) => `${sheet} · row ${row}`,
    readAfterAll: 'Read it',
  },

  columns: {
    title: 'Columns',
    lead: 'What you say is kept in the workbook, so that a colleague need not do it again.',
    kind: 'What is this?',
    none: 'No plan, do not read it',
    noneLead: 'It is then counted nowhere. You can take that back on Plan.',
    column: (letter, heading) => `${letter} · ${heading === '' ? '(no heading)' : heading}`,
    certainty: { certain: '', likely: 'Probably right', guess: 'Uncertain' },
    samples: (texts) => texts.join(' · '),
    why: (field, reasons) => `${field}: ${columnReasonsEn(reasons)}`,
    fields,
  },

  problems: enQuestions,

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
    anew: (source, inSheet, count, reread) =>
      `“${source}” is put in order on the new sheet “${inSheet}”: ${rows(count)}${rewritten(reread)}. The original is left alone.`,
    inPlace: (inSheet, count, reread) =>
      `“${inSheet}” is put in order in place: ${rows(count)}${rewritten(reread)}.`,
    changes,
    cells,
    workbook: 'The workbook',
    also: 'Also',
    ofKind,
    others: {
      addSheet: () => edits.addSheet,
      removeOwnSheet: () => edits.removeOwnSheet,
      setRule: (count) => counted(count, edits.setRule, 'lists and date checks'),
      setConditionalLook: (count) => counted(count, edits.setConditionalLook, 'colours that follow status'),
      setFormat: (count) => counted(count, edits.setFormat, 'number formats'),
      setLook: (count) => `${edits.setLook} in ${counted(count, 'place', 'places')}`,
      setWidths: () => edits.setWidths,
      freeze: () => edits.freeze,
      setTable: () => edits.setTable,
      setFilter: () => edits.setFilter,
      setName: (count) => counted(count, edits.setName, 'named areas'),
      setLink: (count) => counted(count, edits.setLink, 'links'),
      setChart: () => edits.setChart,
      setPicture: () => edits.setPicture,
      setPage: () => edits.setPage,
      setProperty: () => edits.setProperty,
    },
    write: (cellCount, newSheets) => {
      const parts = [
        ...(cellCount > 0 ? [cells(cellCount)] : []),
        ...(newSheets > 0 ? [counted(newSheets, 'sheet', 'sheets')] : []),
      ];
      return parts.length === 0 ? 'Write the changes' : `Write ${parts.join(', ')}`;
    },
    unseen: edits.setProperty,
    whereUnseen: 'on hidden sheets',
    inGrid: 'The changes are also shown in the sheet.',
  },

  writing: {
    title: 'Writing …',
    progress: (done, of) => `${done} of ${cells(of)}`,
    left: (seconds) =>
      seconds < 60
        ? `About ${seconds} seconds left`
        : `About ${counted(seconds / 60, 'minute', 'minutes')} left`,
    lead: 'You can stop. What has been written is then restored.',
    stop: 'Stop and restore',
    stopping: 'Stopping and restoring …',
  },

  ...enLists,

  pasted: {
    ...pastedFindings,
    title: 'Findings of an audit report',
    label: 'Paste the list with its headings, or the table, for review',
    list: 'List the findings',
  },
  meeting: {
    title: managementReview,
    fields: meetingParts,
    more: 'Further details',
    missing: {
      date: stillMissing,
      chair: stillMissing,
      secretary: stillMissing,
      checker: stillMissing,
    },
    samePerson: {
      chair: 'The minutes checker also chairs the meeting. Choose somebody else.',
      secretary: 'The minutes checker is also the secretary. Choose somebody else.',
    },
    bothThere: (name, as) => `${name} is also named under ${as}. One of them is wrong.`,
    notBefore: 'The previous meeting should be before the meeting.',
    from: 'From the workbook:',
    day: (date, weekday) => `${weekday} ${date}`,
    noDay: 'The date cannot be read. Write it as 2021-03-23.',
    agenda,
    sources: {
      actions,
      findings,
      decisions: (count) => counted(count, 'decision', 'decisions'),
      goals,
      cycle: (count) => counted(count, 'milestone', 'milestones'),
      climatepot: (count) => counted(count, 'entry', 'entries'),
      central: actions,
    },
    noSource,
    noneNeeded: 'Standing item',
    points: enAgendaPointsPane,
    make: 'Create agenda',
    remake: 'Update the agenda',
    there: 'There is one. What you have written on the sheet stays when it is updated.',
    minutes: {
      title: minutes,
      make: 'Make minutes',
      remake: 'Update the minutes',
      enter: 'Make decisions into actions',
      what: 'From the agenda as it stands after the meeting. The decisions are numbered and followed up on a sheet of their own.',
    },
    handouts: 'Files to hand out',
    cycleAndPot: 'More sheets',
    owners: perOwner,
    ownerPages: 'A page and a mail to each',
    owner: fields.owner,
    letter: 'Text of a mail, to copy',
  },
};
