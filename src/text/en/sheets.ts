import {
  agenda,
  changeLog,
  check,
  jobs,
  minutes,
  noPlanFound,
  overview,
  perOwner,
  tableAsked,
  yearChange,
} from './glossary';
import { rowsRead } from './grammar';
import { andMore, bestMatch, checked, cutShort, failed, fault, isThis, restoreFirst } from './shared';
import type { svSheets } from '../sv/sheets';

/** What Planbok says in Google Sheets outside its panel, in English. */
export const enSheets: typeof svSheets = {
  menu: {
    check,
    rollup: overview,
    agenda,
    minutes,
    decisions: jobs.decisions,
    cycle: jobs.cycle,
    pot: jobs.pot,
    'year-change': yearChange,
    owners: perOwner,
    log: changeLog,
    sidebar: 'Show the panel',
    undo: 'Undo the last run',
  },
  openPane: 'The panel shows where: Extensions → Planbok → Show the panel.',
  checked: {
    title: checked,
    read: (sheet, rows) => `${sheet}: ${rowsRead(rows)}.`,
    fixes: (count) =>
      count === 1 ? 'One cell can be rewritten for you.' : `${count} cells can be rewritten for you.`,
    more: (count) => `${andMore(count)}.`,
  },
  noPlan: {
    title: noPlanFound,
    nearMiss: bestMatch,
    isIt: (kinds) =>
      `${isThis((kinds.length === 0 ? (['actions'] as const) : kinds).map((kind) => tableAsked[kind]))} Answer in the panel, and the spreadsheet remembers it.`,
    unchanged: 'The spreadsheet is unchanged.',
  },
  halfDone: {
    title: cutShort,
    what: restoreFirst,
  },
  undone: {
    title: 'Restored',
    what: (day) => `The spreadsheet is as it was before the run of ${day}.`,
    inPart: (day) => `The spreadsheet is as it was before the run on ${day}, but for what is named here.`,
    nothing: 'There is no run to undo.',
  },
  failed,
  bug: {
    title: fault,
    what: 'The fault is in Planbok, not in your spreadsheet. Open the panel: it says whether anything was written.',
  },
};
