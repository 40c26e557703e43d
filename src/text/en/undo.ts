import type { UndoText } from '../sv/undo';

/** What undoing leaves as it is, in English; `sv/undo.ts` is the source. */
export const enUndo: UndoText = {
  lead: 'This has been changed since the run and is left as it is:',
  leadUndeleted: 'Everything else has been taken back, but not this:',
  sheets: {
    'sheet-changed': (sheet) => `The sheet “${sheet}” stays, since it has been changed.`,
    'sheet-needed': (sheet) => `The sheet “${sheet}” stays, since something in the workbook refers to it.`,
    'sheet-gone': (sheet) => `The sheet “${sheet}” is no longer there under that name.`,
    'sheet-rearranged': (sheet) =>
      `The sheet “${sheet}” has been rearranged so much that its cells cannot be told apart.`,
    'sheet-undeleted': (sheet) =>
      `The sheet “${sheet}” could not be deleted in this program. Delete it by hand.`,
  },
  hiddenSheet: 'Planbok’s hidden lists and notes stay, since what is left uses them.',
  hiddenUndeleted:
    'Planbok’s hidden sheets could not be deleted in this program. The next run uses them again.',
  setting: 'The settings have been changed.',
};
