import { kindNamesEn } from './kind-names';
import type { svSheets } from '../sv/sheets';

const actions = (count: number): string => (count === 1 ? '1 row read' : `${count} rows read`);

/** What Planbok says in Google Sheets outside its panel, in English. */
export const enSheets: typeof svSheets = {
  menu: {
    check: 'Check',
    rollup: 'Overview',
    agenda: 'Agenda',
    sidebar: 'Show the panel',
    undo: 'Undo the last run',
  },
  openPane: 'The panel shows where: Extensions → Planbok → Show the panel.',
  checked: {
    title: (count) => (count === 0 ? 'Checked: nothing left to decide' : `Checked: ${count} to decide`),
    read: (sheet, rows) => `${sheet}: ${actions(rows)}.`,
    fixes: (count) =>
      count === 1 ? 'One cell can be rewritten for you.' : `${count} cells can be rewritten for you.`,
    more: (count) => `… and ${count} more.`,
  },
  noPlan: {
    title: 'No action plan found',
    nearMiss: (sheet, row) => `Best match: the sheet ${sheet}, row ${row}.`,
    isIt: (kinds) =>
      `Is it ${kinds.map((kind) => kindNamesEn[kind]).join(' or ') || kindNamesEn.actions}? Answer in the panel, and the spreadsheet remembers it.`,
    unchanged: 'The spreadsheet is unchanged.',
  },
  needsReview: {
    title: 'The plan needs to be put in order first',
    cells: (count) =>
      count === 1
        ? 'One cell would be written in your plan. Planbok will not do that before you have seen it.'
        : `${count} cells would be written in your plan. Planbok will not do that before you have seen them.`,
  },
  halfDone: {
    title: 'The last run stopped halfway',
    what: 'Open the panel and choose Restore before you do anything else.',
  },
  undone: {
    title: 'Restored',
    what: (day) => `The spreadsheet is as it was before the run of ${day}.`,
    nothing: 'There is no run to undo.',
  },
  failed: 'That did not work',
  bug: {
    title: 'Something went wrong in Planbok',
    what: 'The fault is in Planbok, not in your spreadsheet. Open the panel: it says whether anything was written.',
  },
};
