import type { FailureText } from './failure-reason';

const saveAgain = 'Open the file in Excel or LibreOffice, save it again as .xlsx and try once more.';
const tooLarge = 'Remove pictures and empty formatted rows, or split the workbook.';
const million = (count: number): string => `${count / 1_000_000} million`;
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
const mib = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** Why Planbok stopped, in English. */
export const enFailure: FailureText = {
  sheet: (name) => `the sheet “${name}”`,
  part: (name) => `the part ${name}`,
  nothingWritten: 'Nothing was written.',
  reasons: {
    conflict: () =>
      'The workbook is no longer as it was when the changes were planned. Run the job again and they are worked out anew.',
    protected: () =>
      'The sheet is protected. Remove the protection (Review → Unprotect Sheet) and try again.',
    'in-cell-edit': () => 'A cell is being edited. Press Enter in Excel and try again.',
    'no-such-sheet': () => 'There is no such sheet. Check the spelling; planbok scan shows the sheets.',
    'not-signed-in': () => 'You are not signed in. Sign in and try again.',
    'not-allowed': () => 'You may not do this. Ask the owner of the file for access.',
    'too-large': () => `The workbook is too large. ${tooLarge}`,
    'unreadable-file': () => `The file cannot be read. ${saveAgain}`,
    unreachable: () => 'The file cannot be reached. Check the network or the drive and try again.',
    stopped: () => 'You stopped the run, and what had been written was taken back.',
    unsupported: () => 'That cannot be done in this workbook.',

    'not-a-zip': () => 'This is not an Excel file (.xlsx or .xlsm). Check that you chose the right file.',
    'old-xls-or-encrypted': () =>
      'The file is either in the old .xls format or protected by a password. Open it in Excel, remove the password and save it as .xlsx.',
    'old-xls': () => 'The file is in the old .xls format. Open it in Excel and save it as .xlsx.',
    password: () =>
      'The file is protected by a password. Open it in Excel, remove the password (File → Info) and save.',
    empty: () => 'The file is empty.',
    truncated: () =>
      'The end of the file is missing: it was not copied or fetched to the end. Fetch it again.',
    'damaged-zip': () => `The file is damaged. ${saveAgain}`,
    'damaged-part': () => `A part of the file is damaged. ${saveAgain}`,
    'encrypted-entry': () =>
      'A part of the file is encrypted. Open it in Excel, remove the password and save.',
    'unknown-compression': () => `The file is packed in a way that Planbok does not know. ${saveAgain}`,
    'several-disks': () => `The file is a piece of a split archive. ${saveAgain}`,
    'duplicate-entry': () => `The file holds the same part twice. ${saveAgain}`,
    'bad-entry-name': () => `A part of the file has a name that is not allowed. ${saveAgain}`,
    'too-many-parts': (limit) => `The file has more than ${grouped(limit)} parts. ${tooLarge}`,
    'part-too-large': (limit) => `A part of the file is larger than ${mib(limit)}. ${tooLarge}`,
    'workbook-too-large': (limit) => `The workbook is larger than ${mib(limit)}. ${tooLarge}`,
    'suspicious-ratio': () =>
      `The file grows beyond reason when it is unpacked, like a zip bomb. Do not trust it unless you know where it comes from. ${saveAgain}`,
    'lying-size': () => `The file states the wrong size of its parts. ${saveAgain}`,
    'unknown-encoding': () => `A part of the file has an unknown character encoding. ${saveAgain}`,
    doctype: () =>
      `The file holds a DOCTYPE, which does not belong in a workbook and may be harmful. ${saveAgain}`,
    'damaged-xml': () => `A part of the file cannot be read. ${saveAgain}`,
    'too-deep': () => `A part of the file is nested beyond reason. ${saveAgain}`,
    'not-a-workbook': () =>
      'The file is an Office document but not a workbook. Check that you chose the right file.',
    'binary-workbook': () => 'The file is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.',
    'no-workbook': () => `The file lacks the workbook itself. ${saveAgain}`,
    'no-sheets': () => 'The workbook has no sheets.',
    'missing-part': () => `A part that the workbook refers to is missing. ${saveAgain}`,
    'duplicate-sheet': () => `Two sheets have the same name. ${saveAgain}`,
    'bad-sheet-name': () =>
      'Excel does not allow the sheet name: at most 31 characters and none of : \\ / ? * [ ].',
    'bad-cell-reference': () => `A cell has an address that does not exist. ${saveAgain}`,
    'bad-string-index': () => `A cell refers to a text that is missing. ${saveAgain}`,
    'too-many-cells': (limit) => `The workbook has more than ${million(limit)} cells. ${tooLarge}`,
    'too-wide': (limit) =>
      `The sheets stretch over more than ${million(limit)} places. Remove what stands far out to the right.`,
    'too-many-strings': (limit) => `The workbook has more than ${million(limit)} texts. ${tooLarge}`,
    'too-many-items': (limit) =>
      `A sheet has more than ${grouped(limit)} merges, rules, links or formats. ${tooLarge}`,
    'text-too-long': () => 'A text is longer than a cell can hold. Shorten it.',

    'changed-since': () => 'The cells have changed since the changes were planned. Run the job again.',
    'sheet-exists': () =>
      'There is already a sheet of that name which Planbok did not make. Rename it and try again.',
    'not-own-sheet': () => 'Planbok only removes sheets it made itself.',
    'protected-sheet': () =>
      'The sheet is protected. Remove the protection (Review → Unprotect Sheet) and try again.',
    'protected-structure': () =>
      'The sheets of the workbook are locked. Remove the protection (Review → Protect Workbook) and try again.',
    'over-formula': () => 'The change would write over a formula, and Planbok does not do that.',
    'inside-merge': () => 'The change falls inside a merged cell. Unmerge it and try again.',
    'overlapping-rule': () => 'The cells already have another rule for what they may hold.',
    'overlapping-table': () => 'There is already a table in the same place.',
    'retyped-by-format': () => 'The number format would change what the cells mean.',
    'outside-sheet': () => 'The change falls outside the sheet.',

    'no-such-file': () => 'There is no such file. Check the name and the folder.',
    'is-a-folder': () => 'This is a folder. Give a file.',
    'no-permission': () => 'You may not read or write here. Choose another place with -o.',
    'in-use': () => 'The file is open in another program. Close it and try again.',
    'disk-full': () => 'The disk is full. Free some space, or choose another place with -o.',
    'no-such-folder': () => 'There is no such folder. Make it, or choose another place with -o.',
    'name-too-long': () => 'The file name is too long. Choose a shorter one.',
    'disk-error': () => 'The disk gave an error when the file was written. Choose another place with -o.',
    'file-exists': () => 'There is already a file of that name. Choose another with -o.',
    'same-file': () =>
      'The result would end up in the file you gave. Choose another name, or say --in-place if that is what you want.',
    'wrong-ending': () =>
      'The result is of the same kind as the file you gave and needs the same ending (.xlsx or .xlsm).',
    'out-of-time': (limit) => `The file took longer than ${grouped(limit)} seconds to read. ${tooLarge}`,
    'out-of-memory': () => `The file needs too much memory. ${tooLarge}`,
    'another-run': () =>
      'Another run of Planbok is writing in the same spreadsheet. Wait a little and try again.',
    'several-accounts': () =>
      'Google refuses the panel access. That happens when you are signed in with several Google accounts: open the spreadsheet in a window where only the right account is signed in.',
    'script-time': () =>
      'Google lets a script work for six minutes, and that would not have been enough. Split the workbook and try again.',
    'array-formula': () =>
      'The cell belongs to an array formula, which can only be changed as a whole. Change it in Excel first.',
    'last-visible-sheet': () => 'The workbook must have at least one visible sheet.',
    'not-as-planned': () =>
      'The result was not as planned when it was read back, and was therefore not saved. Please report it.',
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
    'changed-on-disk': () => 'Somebody else saved the file meanwhile. Run the job again.',
    'nothing-to-undo': () => 'There is nothing to take back: Planbok has done nothing with this file.',
    'other-version': () =>
      'The pane and the script are of different versions. Close the pane, reload the page and open the pane again.',
    'newer-settings': () =>
      'A newer Planbok has saved settings in the workbook. Update Planbok to change them.',
    'port-taken': () => 'Another program uses the port already. Choose another with --port, or leave it out.',
    'no-office-library': () =>
      "Microsoft's library @microsoft/office-js is missing, or is another version than the workbench is made for. Run npm ci in Planbok's folder.",
    'not-built': () => "The pages of the workbench are not built. Run npm run build in Planbok's folder.",
    'cut-while-writing': () =>
      'Google cut the connection while Planbok was writing, so the run may be half done. Close the panel and open it again: Planbok then shows whether something was cut short, and can restore it.',
    'half-done': () =>
      'A run was cut short, and what it had done still stands. Roll it back in Planbok before you go on.',
    'journal-damaged': () =>
      'A run was cut short, and the notes Planbok keeps of it are damaged. Bring back an earlier version of the file (File → Info → Version History).',
    'no-such-run': () => 'The run is no longer there to take back or do again.',
    'no-redo': () => 'The run was too large to be kept. Run the job again instead.',
  },
};
