import type { UndoText } from '../sv/undo';

/** What undoing leaves as it is, in English; `sv/undo.ts` is the source. */
export const nbUndo: UndoText = {
  lead: 'This has been changed since the run and is left as it is:',
  sheets: {
    'sheet-changed': (sheet) => `The sheet “${sheet}” stays, since it has been changed.`,
    'sheet-needed': (sheet) => `The sheet “${sheet}” stays, since something in the workbook refers to it.`,
    'sheet-gone': (sheet) => `The sheet “${sheet}” is no longer there under that name.`,
    'sheet-rearranged': (sheet) =>
      `The sheet “${sheet}” has been rearranged so much that its cells cannot be told apart.`,
  },
  hiddenSheet: 'Planbok’s hidden lists and notes stay, since what is left uses them.',
  setting: 'The settings have been changed.',
};
