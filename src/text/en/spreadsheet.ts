import type { svSpreadsheet } from '../sv/spreadsheet';
import { enWheel } from './wheel';

/** What the command says of spreadsheets of Google's, in English. */
export const enSpreadsheet: typeof svSpreadsheet = {
  changed: (address) =>
    `The changes are made in the spreadsheet. planbok undo ${address} takes them back, and so does Planbok in the spreadsheet.`,
  noFile: (found) =>
    `${found} needs a file: the jobs and undo are what can be done in a spreadsheet itself. Download it as .xlsx (File → Download).`,
  notHere: (found) =>
    `“${found}” is an address on the web, and the job needs a file. Download the file and name it. A Google spreadsheet can be named by the address that the browser shows (https://docs.google.com/spreadsheets/d/…).`,
  noPicture: enWheel.noPicture,
};
