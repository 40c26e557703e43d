import type { svSpreadsheet } from '../sv/spreadsheet';
import { enWheel } from './wheel';

/** What the command says of spreadsheets of Google's, in English. */
export const enSpreadsheet: typeof svSpreadsheet = {
  changed: (address) =>
    `The changes are made in the spreadsheet. planbok undo ${address} takes them back, and so does Planbok in the spreadsheet.`,
  noFile: (found) =>
    `${found} needs a file: the jobs and undo are what can be done in a spreadsheet itself. Download it as .xlsx (File → Download).`,
  noPicture: enWheel.noPicture,
};
