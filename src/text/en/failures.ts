import type { FailureText } from '../failure-reason';
import { failures } from './glossary';
import { isDoneAll, nothingWritten } from './shared';

export const saveAgain = 'Open the file in Excel or LibreOffice, save it again as .xlsx and try once more.';
export const tooLarge = 'Remove pictures and empty formatted rows, or split the workbook.';
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

const unprotect = 'Remove the protection (Review → Unprotect Sheet) and try again.';

/** Why Planbok stopped, in English. */
export const enFailure: FailureText = {
  sheet: (name) => `the sheet “${name}”`,
  part: (name) => `the part ${name}`,
  nothingWritten,
  isDoneAll,
  reasons: {
    conflict: () =>
      'The workbook is no longer as it was when the changes were planned. Run the job again and they are worked out anew.',
    protected: () => `${failures.protected}. ${unprotect}`,
    'in-cell-edit': () => `${failures['in-cell-edit']}. Press Enter in Excel and try again.`,
    'no-such-sheet': () => `${failures['no-such-sheet']}. Check the spelling; planbok scan shows the sheets.`,
    'not-signed-in': () => `${failures['not-signed-in']}. Sign in and try again.`,
    'not-allowed': () => `${failures['not-allowed']}. Ask the owner of the file for access.`,
    'too-large': () => `${failures['too-large']}. ${tooLarge}`,
    'unreadable-file': () => `The file cannot be read. ${saveAgain}`,
    unreachable: () => 'The file cannot be reached. Check the network or the drive and try again.',
    stopped: () => 'You stopped the run, and what had been written was taken back.',
    unsupported: () => `${failures.unsupported}.`,

    'bad-sheet-name': () =>
      'Excel does not allow the sheet name: at most 31 characters and none of : \\ / ? * [ ].',
    'text-too-long': () => 'A text is longer than a cell can hold. Shorten it.',

    'changed-since': () => 'The cells have changed since the changes were planned. Run the job again.',
    'sheet-exists': () =>
      'There is already a sheet of that name which Planbok did not make. Rename it and try again.',
    'not-own-sheet': () => 'Planbok only removes sheets it made itself.',
    'protected-sheet': () => `${failures.protected}. ${unprotect}`,
    'protected-structure': () =>
      'The sheets of the workbook are locked. Remove the protection (Review → Protect Workbook) and try again.',
    'over-formula': () => 'The change would write over a formula, and Planbok does not do that.',
    'inside-merge': () => 'The change falls inside a merged cell. Unmerge it and try again.',
    'overlapping-rule': () => 'The cells already have another rule for what they may hold.',
    'overlapping-table': () => 'There is already a table in the same place.',
    'retyped-by-format': () => 'The number format would change what the cells mean.',
    'outside-sheet': () => 'The change falls outside the sheet.',

    'another-run': () =>
      'Another run of Planbok is writing in the same spreadsheet. Wait a little and try again.',
    'several-accounts': () =>
      'Google refuses the panel access. That happens when you are signed in with several Google accounts: open the spreadsheet in a window where only the right account is signed in.',
    'script-time': () =>
      'Google lets a script work for six minutes, and that would not have been enough. Split the workbook and try again.',
    'script-quota': () =>
      'Google limits how much a script may do in a short time, and the limit is reached. Wait a few minutes and try again.',
    'script-quota-day': () =>
      'Google limits how much a script may do in a day, and the limit is reached. Try again tomorrow: within 24 hours it works again.',
    'typed-columns': () =>
      'The cell is in a Google Sheets table, in a column whose type does not let a script write what it means: a day would be shown as a number. Choose the type Date for the column, or turn the table into ordinary cells in its menu, and try again.',
    'array-formula': () =>
      'The cell belongs to an array formula, which can only be changed as a whole. Change it in Excel first.',
    'last-visible-sheet': () =>
      'The only visible sheets would be removed, and a workbook must have one. Show another of its sheets (right-click a tab, Unhide), and try again.',
    'not-as-planned': () =>
      'The result was not as planned when it was read back, and was therefore not saved. Please report it.',
    'not-as-written': () => 'Excel altered what Planbok wrote, so the run was taken back. Please report it.',
    'rows-filtered': () =>
      'A filter is on, or rows are hidden, and Excel then does not write to the right rows. Show all rows (Data → Clear the filter, or Unhide) and try again.',
    'foreign-rule': () =>
      'The cells have a rule that Planbok cannot make again. Put it back in Excel (Data → Data Validation).',
    'formula-too-long': (limit) =>
      `The formula is longer than ${grouped(limit)} characters, the most Excel takes.`,
    'list-item': () => 'A word of the list is empty or has a comma in it, which Excel’s lists cannot hold.',
    'list-too-long': (limit) =>
      `The words of the list are longer than ${grouped(limit)} characters together, the most Excel takes.`,
    'no-such-date': () => 'The workbook’s calendar does not have that day. Write another date.',
    'table-heading': () => 'The table needs a heading with text in each column. Fill it in and try again.',
    'table-heading-twice': () => 'Two columns of the table have the same heading. Rename one and try again.',
    'table-name': () => 'There is already a table or a name called that.',
    'table-too-small': () => 'A table needs at least one row below its headings.',
    'changed-since-preview': () =>
      'The workbook has changed since the preview. Run the job again and the changes are worked out anew.',
    'other-version': () =>
      'The pane and the script are of different versions. Close the pane, reload the page and open the pane again.',
    'hidden-sheet': () => 'Unhide it first: right-click a sheet tab and choose Unhide.',
    'newer-settings': () =>
      'A newer Planbok has saved settings in the workbook. Update Planbok to change them.',
    'cut-while-writing': () =>
      'Google cut the connection while Planbok was writing, so the run may be half done. Close the panel and open it again: Planbok then shows whether something was cut short, and can restore it.',
    'program-error': () =>
      'The program answered with an error that Planbok can do nothing about. Try again, or save, close and reopen the workbook.',
    'half-done': () =>
      'A run was cut short, and what it had done still stands. Roll it back in Planbok before you go on.',
    'journal-damaged': () =>
      'A run was cut short, and the notes Planbok keeps of it are damaged. Bring back an earlier version of the file (File → Info → Version History).',
    'no-such-run': () => 'The run is no longer there to take back or do again.',
    'nothing-holds': () =>
      'There is nothing left to take back: all that the run wrote has been changed since.',
    'no-redo': () => 'The run was too large to be kept. Run the job again instead.',
  },
};
