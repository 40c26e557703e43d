import type { PaneText } from '../sv/pane';
import { enWork } from './pane-work';

const cells = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;

/** Sentences of the pane, in English. */
export const enPane: PaneText = {
  app: 'Planbok',
  tabs: { plan: 'Plan', problems: 'Problems', meeting: 'Meeting' },
  undecided: (count) => `${count} to decide`,
  menu: { name: 'More', log: 'Log and restore', settings: 'Settings', about: 'About Planbok' },
  back: 'Back',
  cancel: 'Cancel',
  save: 'Save',
  undoChoice: 'Undo',
  dismiss: 'Close the message',
  again: 'Try again',
  restore: 'Restore',
  showLog: 'Show log',
  showCell: (cell) => `Show ${cell} in the sheet`,
  more: (count) => `Show ${count} more`,
  earlier: (count) => `Show ${count} before`,
  shown: (from, to, of) => `${from}–${to} of ${of}`,
  empty: '(empty)',
  becomes: 'becomes',
  instead: 'instead of',
  doing: {
    looking: 'Reading the workbook …',
    previewing: 'Working out the changes …',
    writing: 'Writing …',
    undoing: 'Restoring …',
    redoing: 'Doing it again …',
    recovering: 'Restoring …',
    settling: 'Saving …',
  },
  review: 'Review the changes',
  toMeeting: 'On to the meeting',
  stale: 'The workbook has changed since it was read.',
  readAgain: 'Read again',

  ...enWork,

  notices: {
    wrote: (count) => `Done. ${cells(count)} ${count === 1 ? 'has' : 'have'} been written.`,
    undone: 'Restored. The workbook is as it was before the run.',
    redone: 'Done again. The changes are back.',
    recovered: 'Restored. The workbook is as it was before the run that was cut short.',
    'nothing-to-do': 'Nothing needs to change: the workbook is already in order.',
    'no-plan': 'Nothing was done: the workbook has no action plan to start from.',
    settled: 'Saved in the workbook.',
  },

  log: {
    title: 'Log and restore',
    lead: 'What Planbok has done in the workbook, the latest first.',
    none: 'Planbok has written nothing in the workbook.',
    cells,
    jobs: {
      review: 'Review',
      create: 'New action plan',
      structure: 'Plan put in order',
      rollup: 'Overview',
      link: 'Links',
      agenda: 'Agenda',
      settings: 'Settings',
    },
    states: { done: 'Done', undone: 'Restored' },
    redo: 'Do again',
    undoRun: (job, day) => `Restore ${job} ${day}`,
    redoRun: (job, day) => `Do ${job} ${day} again`,
    halfDone: 'A run was cut short',
    halfDoneLead: (day) =>
      `Planbok did not finish on ${day}. Some cells are written and others are not. Restore first, and the workbook is as it was before the run.`,
  },

  settings: {
    title: 'Settings',
    language: 'Language of the pane',
    languages: { auto: 'As the program', sv: 'Svenska', en: 'English' },
    theme: 'Appearance',
    themes: { auto: 'As the program', light: 'Light', dark: 'Dark' },
    opens: 'Open the pane together with the workbook',
    conformance: 'Check Planbok in this program',
    own: {
      title: 'The organisation’s own words',
      lead: 'What you have answered about headings, and the status words put in, can come along to other workbooks.',
      carry: 'The words of this workbook',
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
    title: 'About Planbok',
    lines: [
      'Planbok turns the workbook with the action plan into one that a management review can be run from.',
      'Everything is worked out in this program. Nothing in the workbook is sent anywhere.',
      'Planbok writes only what you have reviewed, and all of it can be restored.',
    ],
  },

  trouble: {
    titles: {
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
    },
    inPane: {
      conflict:
        'Somebody has changed the workbook since it was read. Review again and the changes are worked out anew.',
      'changed-since': 'Cells have changed since the changes were worked out. Review again.',
      'changed-since-preview':
        'Somebody has changed the workbook since you reviewed it. Review again and the changes are worked out anew.',
      'no-such-sheet': 'Somebody may have renamed or removed it. Read the workbook again.',
    },
    changedAfter: 'Cells have changed since the run, so it cannot be taken back or done again as it was.',
    changedCells: 'These cells have changed:',
    bug: 'Planbok made an error',
    bugLead:
      'It is an error in Planbok, not in your workbook. See in the log whether anything was written. Please report the error with the text below.',
    technical: 'Technical details',
  },
};
