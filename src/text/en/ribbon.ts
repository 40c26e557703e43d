import { agenda, cell, check, jobs, noPlanFound, overview, tableAsked, whatToDo } from './glossary';
import {
  andMore,
  bestMatch,
  checked,
  cutShort,
  failed,
  fault,
  isThis,
  looksLikeTitle,
  restoreFirst,
  rulesOff,
  workbookUnchanged,
  undrawn,
  unfrozen,
} from './shared';
import type { svRibbon } from '../sv/ribbon';

const changes = (count: number): string => (count === 1 ? 'one cell' : `${count} cells`);

/** What the ribbon's buttons say, in English. */
export const enRibbon: typeof svRibbon = {
  jobs: { check, rollup: overview, agenda, review: jobs.review },
  notice: {
    sheet: 'Planbok says',
    madeOn: (day) => `Planbok, ${day}. This sheet is only for you to read; you may delete it.`,
    cell,
    toDo: whatToDo,
    more: (count) => `${andMore(count)}. The pane shows them all.`,
  },
  checked: {
    off: rulesOff,
    title: checked,
    read: (sheet, rows) => `${sheet}: ${rows} rows read.`,
    fixes: (count) =>
      count === 0
        ? 'Nothing needs to be rewritten.'
        : `The pane can rewrite ${changes(count)} for you, once you have seen them: Home → Show pane.`,
  },
  noPlan: {
    title: noPlanFound,
    unchanged: workbookUnchanged,
    nearMiss: (sheet, row) =>
      `${bestMatch(sheet, row)} The pane lets you point out the row of headings: Home → Show pane.`,
    isIt: (kinds) =>
      isThis((kinds.length === 0 ? (['actions'] as const) : kinds).map((kind) => tableAsked[kind])),
    column: looksLikeTitle,
    answer: 'Answer in the pane, and the workbook remembers it.',
  },
  halfDone: {
    title: cutShort,
    what: (job, day) => `${job}, ${day}, did not finish. ${restoreFirst}`,
  },
  notShown: {
    title: 'The sheet could not be added',
    why: 'The structure of the workbook is protected. Remove the protection (Review → Protect Workbook) and try again.',
  },
  undrawn: { title: 'The chart or picture is missing', what: undrawn },
  unfrozen: { title: 'The heading row is not frozen', what: unfrozen },
  failed: { title: failed, changed: 'Changed since Planbok read the workbook.' },
  bug: {
    title: fault,
    what: 'This is a fault in Planbok, not in your workbook. Open the pane: it tells whether anything was written.',
  },
};
