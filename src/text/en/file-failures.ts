import { saveAgain, tooLarge, grouped, enFailure } from './failures';
import { enGoogleFailures } from './google-failures';
import { enMicrosoftFailures } from './microsoft-failures';
import { enManyFailures } from './many-failures';
import { noTemplate } from './shared';
import type { FailureText, FileReason } from '../failure-reason';

const million = (count: number): string => `${count / 1_000_000} million`;
const tooManyCells = 'Remove empty formatted rows, or split the workbook.';
const fetchAgain = 'it was not copied or fetched to the end. Fetch it again.';
const mib = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** Why Planbok stopped, where files are opened and saved too, in English. */
export const enFileFailure: FailureText<FileReason> = {
  ...enFailure,
  reasons: {
    ...enFailure.reasons,
    ...enGoogleFailures,
    ...enMicrosoftFailures,
    ...enManyFailures,
    'not-a-zip': () => 'This is not an Excel file (.xlsx or .xlsm). Check that you chose the right file.',
    'old-xls-or-encrypted': () =>
      'The file is either in the old .xls format or protected by a password. Open it in Excel, remove the password and save it as .xlsx.',
    'old-xls': () => 'The file is in the old .xls format. Open it in Excel and save it as .xlsx.',
    opendocument: () =>
      'The file is in the OpenDocument format (.ods). Open it in LibreOffice or Excel and save it as .xlsx.',
    'no-text': () =>
      'The file is named as a text file (.csv) but is none. Open it in Excel and save it as .xlsx.',
    'open-quote': (line) =>
      `A quotation mark on line ${grouped(line)} is never closed, so that the fields cannot be told apart. Correct the line, or open the file in Excel and save it as .xlsx.`,
    'table-in-place': () => 'A workbook cannot be written over a text file. Leave out --in-place.',
    password: () =>
      'The file is protected by a password. Open it in Excel, remove the password (File → Info) and save.',
    empty: () => `The file is empty: ${fetchAgain}`,
    truncated: () => `The end of the file is missing: ${fetchAgain}`,
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
    'shared-sheet-part': () => `Two sheets are the same part of the file. ${saveAgain}`,
    alternatives: () =>
      `A part of the file says its content in several ways, for different programs, and Planbok reads none of them. ${saveAgain}`,
    'bad-cell-reference': () => `A cell has an address that does not exist. ${saveAgain}`,
    'bad-string-index': () => `A cell refers to a text that is missing. ${saveAgain}`,
    'too-much-text': (limit) =>
      `The texts in the workbook’s cells are together longer than ${million(limit)} characters. Remove long texts that are repeated, or split the workbook.`,
    'too-many-cells': (limit) => `The workbook has more than ${million(limit)} cells. ${tooManyCells}`,
    'too-wide': (limit) =>
      `The sheets stretch over more than ${million(limit)} places. Remove what stands far out to the right.`,
    'too-many-strings': (limit) => `The workbook has more than ${million(limit)} texts. Split it.`,
    'too-many-items': (limit) =>
      `A sheet has more than ${grouped(limit)} merges, rules, links or formats. ${tooManyCells}`,
    'no-such-file': () => 'There is no such file. Check the name and the folder.',
    'is-a-folder': () => 'This is a folder. Give a file.',
    'not-a-file': () =>
      'This is not a file on the disk but a pipe or a device. Save its content in a file and give that.',
    'no-permission': () => 'You may not read or write here. Choose another place with -o.',
    'in-use': () => 'The file is open in another program. Close it and try again.',
    'open-elsewhere': () =>
      'The file is open in Excel or LibreOffice. Close it there and try again, or write the result to another file. If it is open nowhere, the program has left a lock file beside it (~$ or .~lock before the name): remove the lock file.',
    'read-only': () => 'The file is read-only. Make it writable, or write the result to another file.',
    'disk-full': () => 'The disk is full. Free some space, or choose another place with -o.',
    'no-such-folder': () => 'There is no such folder. Make it, or choose another place with -o.',
    'no-such-source': () => 'The folder named as source does not exist. Check its name and path.',
    'not-a-folder': () => 'This is no folder. Name the folder that the workbooks are in.',
    'name-too-long': () => 'The file name is too long. Choose a shorter one.',
    'disk-error': () =>
      'The disk gave an error when the file was read or written. Give a copy in another place, or choose another place with -o.',
    'system-refused': () =>
      'The system cannot reach the file. Check its name and place, or give a copy on this computer’s own disk.',
    'file-exists': () => 'There is already a file of that name. Choose another with -o.',
    'same-file': () =>
      'The result would end up in the file you gave. Choose another name, or say --in-place if that is what you want.',
    'wrong-ending': () =>
      'The result is of the same kind as the file you gave and needs the same ending (.xlsx or .xlsm).',
    'no-template': () => noTemplate,
    'handout-ending': () =>
      'A calendar ends in .ics, a list in .csv, the annual wheel in .svg and a document in .docx. Choose such a name with -o.',
    'out-of-time': (limit) =>
      `The work took longer than ${grouped(limit)} seconds. Try again when the computer has less to do, or split the workbook.`,
    'out-of-memory': (limit) =>
      `The work needs more than ${grouped(limit)} MB of memory. Close other programs and try again, or split the workbook.`,
    'result-too-large': () =>
      'The result would be larger than what can be read again. Split the workbook, so that each part has fewer rows.',
    'changed-on-disk': () => 'Somebody else saved the file meanwhile. Run the job again.',
    'no-plan-on-sheet': () =>
      'The sheet has no plan or list that the job can do anything with. planbok scan shows which sheets have.',
    'sheet-replaced': () =>
      'The ordered copy counts in place of the sheet. planbok scan shows what it is called.',
    'nothing-to-undo': () => 'There is nothing to take back: Planbok has done nothing with this file.',
    'no-more-runs': () => 'Planbok remembers no more runs in this file.',
    'undo-elsewhere': () =>
      'What Planbok has done with this file was done in Excel or Google Sheets. Open the workbook there and restore in Planbok’s pane, under Log and restore.',
    'undo-forgotten': () =>
      'The workbook has been saved by another program since; the memory of the run is gone, so it cannot be taken back. The file from before the run is still there if the result was written to a new file.',
    'no-report': () =>
      'The file is no text. Save the report as .docx or .txt, or the list as .csv, and give that file.',
    'bad-words': () =>
      'The file is no file of words that Planbok can read: headings with fields and statuses with how things stand, in JSON, as planbok words export writes it.',
    'port-taken': () => 'Another program uses the port already. Choose another with --port, or leave it out.',
    'no-office-library': () =>
      'Microsoft’s library @microsoft/office-js is missing, or is another version than the workbench is made for. Run npm ci in Planbok’s folder.',
    'not-xlsx': () => 'The result is a workbook and needs the extension .xlsx.',
    'no-workbook-there': () =>
      'There is no workbook to read: no file ends in .xlsx or .xlsm, and nothing is a spreadsheet of Google’s. Check which folder you named.',
    'no-readable-workbook': () =>
      'None of the workbooks could be read; why is said above. Mend that and run it again.',
    'google-link-file': () =>
      'The file is only a link to a spreadsheet of Google’s: its content is not on this computer. Read the folder in Google Drive instead (drive: and the folder’s id), or choose File → Download → Microsoft Excel in the spreadsheet and put the file here.',
    'apple-numbers': () =>
      'The file is in Apple’s format Numbers. Open it in Numbers and export it as Excel (.xlsx).',
    'no-central-plan': () => 'The file has no plan with actions.',
    'not-built': () =>
      'That part of Planbok is not here: it belongs to Planbok’s sources, where npm run build makes it.',
    'outside-folders': () =>
      'It is outside the folders that planbok mcp was started with, or leads there by a link. Move the file into one of them, or start with its folder.',
    'several-such-files': () => 'Several of the folders have a file of that name. Give the whole path.',
    'only-workbooks': () => 'The tools open only workbooks that end in .xlsx or .xlsm.',
    'no-such-preview': () => 'No preview has that id. Preview again, and use the id that the answer has.',
    'other-preview': () =>
      'The preview is of something else: what jobs change is done with apply, what is taken back with undo.',
  },
};
