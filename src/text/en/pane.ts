import type { PaneText } from '../sv/pane';
import { enFailure } from './failures';
import { cancel, failures, jobs, languages, product, statuses, undo } from './glossary';
import { cells, counted, listed } from './grammar';
import { empty, nothingToChange, nothingWithoutPlan, toDecide, undrawn, unfrozen } from './shared';
import { enWork } from './pane-work';
import { enUndo } from './undo';

const logTitle = 'Log and restore';
const settingsTitle = 'Settings';
const redo = 'Do again';
const aboutTitle = 'About Planbok';
const restoring = 'Restoring …';
const asProgram = 'As the program';

/** Sentences of the pane, in English. */
export const enPane: PaneText = {
  app: product,
  tabs: { plan: 'Plan', problems: 'Problems', meeting: 'Meeting' },
  undecided: toDecide,
  menu: { name: 'More', log: logTitle, settings: settingsTitle, about: aboutTitle, guide: 'Guide' },
  back: 'Back',
  cancel,
  save: 'Save',
  undoChoice: undo,
  dismiss: 'Close the message',
  again: 'Try again',
  restore: 'Restore',
  showLog: 'Show log',
  showCell: (cell) => `Show ${cell} in the sheet`,
  more: (count) => `Show ${count} more`,
  earlier: (count) => `Show ${count} before`,
  shown: (from, to, of) => `${from}–${to} of ${of}`,
  empty,
  becomes: 'becomes',
  instead: 'instead of',
  doing: {
    looking: 'Reading the workbook …',
    previewing: 'Working out the changes …',
    writing: enWork.writing.title,
    undoing: restoring,
    redoing: 'Doing it again …',
    recovering: restoring,
    settling: 'Saving …',
  },
  slow: 'No answer yet. Are you typing in a cell? Press Enter in the cell.',
  review: 'Review the changes',
  reviewAgain: 'Review again',
  afterInPart: 'Do you want the changes back? Review again, and what you have changed is taken into account.',
  toMeeting: 'On to the meeting',
  stale: 'The workbook has changed since it was read.',
  readAgain: 'Read again',

  ...enWork,

  failure: enFailure,
  undoLeft: enUndo,

  notices: {
    undrawn,
    unfrozen,
    wrote: 'Done. The changes have been written.',
    changed: (cellCount, inSheets, fresh) => {
      const made = `${counted(fresh, 'sheet', 'sheets')} new or made again`;
      const old = `${cells(cellCount)} changed on ${counted(inSheets, 'sheet', 'sheets')}`;
      return `${listed([...(cellCount === 0 ? [] : [old]), ...(fresh === 0 ? [] : [made])])}.`;
    },
    show: (sheet) => `Show ${sheet}`,
    undone: 'Restored. What the run changed is as it was.',
    'undone-in-part': 'Restored, but not everything.',
    redone: 'Done again. The changes are back.',
    recovered: 'Restored. The workbook is as it was before the run that was cut short.',
    'nothing-to-do': nothingToChange,
    'no-plan': nothingWithoutPlan,
    'no-year':
      'No plan is for the year that is to be closed now. Choose the plan’s year on the tab Plan and start again.',
    'not-empty': 'Nothing is done: the workbook is not empty. Open an empty workbook to try an example.',
    'no-minutes': 'Nothing was done.',
    locked:
      'Nothing is done: the structure of the workbook is protected, so Planbok cannot add sheets. Remove the protection (Review → Protect Workbook) and review again.',
    settled: 'Saved in the workbook.',
  },

  log: {
    title: logTitle,
    lead: 'What Planbok has done in the workbook, the latest first.',
    none: 'Planbok has written nothing in the workbook.',
    cells,
    jobs: { ...jobs, settings: settingsTitle },
    states: {
      done: statuses.done,
      undone: 'Restored',
      'undone-in-part': 'Partly restored',
    },
    redo,
    asSheet: 'The whole change log on a sheet',
    nothingLeft: 'Nothing left to restore',
    undoRun: (job, day) => `Restore ${job} ${day}`,
    redoRun: (job, day) => `${redo}: ${job} ${day}`,
    halfDone: 'A run was cut short',
    halfDoneLead: (day) =>
      `Planbok did not finish on ${day}. Some cells are written and others are not. Restore first, and the workbook is as it was before the run.`,
  },

  settings: {
    title: settingsTitle,
    language: 'Language of the pane',
    languages: { auto: asProgram, ...languages },
    theme: 'Appearance',
    themes: { auto: asProgram, light: 'Light', dark: 'Dark' },
    opens: 'Ask Excel to open the pane together with the workbook',
    conformance: 'Check Planbok in this program',
    version: (version) => `Planbok, version ${version}`,
    own: {
      title: 'The organisation’s own words',
      lead: 'What you have answered about headings, and the status words put in, can come along to other workbooks.',
      none: 'This workbook has no words of its own yet. They come here when you answer what a heading or a status means.',
      heading: (field) => `Heading: ${field}`,
      status: (status) => `Status: ${status}`,
      term: (meaning) => `Stands for: ${meaning}`,
      carry: 'Take the words to another workbook',
      carryLead: 'Copy the text and paste it here, in the settings of the other workbook',
      copy: 'Copy',
      paste: 'Paste words from another workbook',
      choose: 'or choose a file',
      take: 'Put the words in',
      wrong: (place) =>
        `These are no words that Planbok can read${place === '' ? '' : ` (${place})`}. Nothing was put in.`,
    },
    newer: 'The workbook has settings of a newer Planbok. They are neither used nor changed.',
  },

  about: {
    title: aboutTitle,
    lines: [
      'Planbok turns the workbook with the action plan into one that a management review can be run from.',
      'Everything is worked out in this program. Nothing in the workbook is sent anywhere.',
      'Planbok writes only what you have reviewed, and all of it can be restored.',
    ],
  },

  trouble: {
    titles: failures,
    hiddenSheet: 'The sheet is hidden',
    inPane: {
      conflict:
        'Somebody has changed the workbook since it was read. Review again and the changes are worked out anew.',
      'changed-since': 'Cells have changed since the changes were worked out. Review again.',
      'changed-since-preview':
        'Somebody has changed the workbook since you reviewed it. Review again and the changes are worked out anew.',
      'no-such-sheet': 'Somebody may have renamed or removed it. Read the workbook again.',
    },
    changedAfter:
      'Cells have changed since the run, so it cannot be done again as it was. Review again instead.',
    changedCells: 'These cells have changed:',
    bug: 'Planbok made an error',
    bugLead:
      'It is an error in Planbok, not in your workbook. See in the log whether anything was written. Please report the error with the text below.',
    technical: 'Technical details',
  },
};
