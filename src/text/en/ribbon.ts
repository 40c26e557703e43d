import { kindNamesEn } from './kind-names';
import type { svRibbon } from '../sv/ribbon';

const changes = (count: number): string => (count === 1 ? 'one cell' : `${count} cells`);

/** What the ribbon's buttons say, in English. */
export const enRibbon: typeof svRibbon = {
  jobs: { check: 'Check', rollup: 'Status overview', agenda: 'Agenda', review: 'Review and write' },
  notice: {
    sheet: 'Planbok says',
    madeOn: (day) => `Planbok, ${day}. This sheet is only for you to read; you may delete it.`,
    cell: 'Cell',
    toDo: 'What you can do',
    more: (count) => `… and ${count} more. The pane shows them all.`,
  },
  openPane: 'Choose Home → Show pane.',
  checked: {
    title: (count) => (count === 0 ? 'Checked: nothing left to decide' : `Checked: ${count} to decide`),
    read: (sheet, rows) => `${sheet}: ${rows} rows read.`,
    fixes: (count) =>
      count === 0
        ? 'Nothing needs to be rewritten.'
        : `The pane can rewrite ${changes(count)} for you, once you have seen them: Home → Show pane.`,
  },
  noPlan: {
    title: 'No action plan found',
    unchanged: 'The workbook is unchanged.',
    nearMiss: (sheet, row) =>
      `Best match: the sheet ${sheet}, row ${row}. The pane lets you point out the row of headings: Home → Show pane.`,
    isIt: (kinds) => `Is it ${kinds.map((kind) => kindNamesEn[kind]).join(' or ') || kindNamesEn.actions}?`,
    column: (letter, heading) =>
      `Column ${letter}${heading === '' ? '' : `, “${heading}”,`} looks like the action.`,
    answer: 'Answer in the pane, and the workbook remembers it.',
  },
  needsReview: {
    title: 'The plan needs to be put in order first',
    cells: (count) =>
      `${changes(count)} would be written, in your plan or on a new plan sheet. Planbok does not do that before you have seen them.`,
  },
  halfDone: {
    title: 'The last run was cut short',
    what: (job, day) =>
      `${job}, ${day}, did not finish. Open the pane and choose Restore before you do anything else.`,
  },
  notShown: {
    title: 'The sheet could not be added',
    why: 'The structure of the workbook is protected. Remove the protection (Review → Protect Workbook) and try again.',
  },
  failed: { title: 'It did not work', changed: 'Changed since Planbok read the workbook.' },
  bug: {
    title: 'Something went wrong in Planbok',
    what: 'This is a fault in Planbok, not in your workbook. Open the pane: it tells whether anything was written.',
  },
};
