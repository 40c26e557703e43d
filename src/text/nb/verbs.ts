import type { svVerbs } from '../sv/verbs';
import { agenda, check, overview, perOwner } from './glossary';

/** What is said of the verbs themselves, in English: the command's help, and manifest.xml. */
export const nbVerbs: typeof svVerbs = {
  help: {
    review: 'everything at once: the table, the overview, the links and the agenda',
    scan: 'what the workbook holds; writes no file',
    create: 'an empty action plan on a new sheet, when the workbook has none',
    findings: 'lists the findings of an audit from a text or a table (--from)',
    check: 'only what a person must decide; writes no file',
    structure: 'the plan as a table: one row per action, lists, real dates',
    rollup: 'the status overview, on a sheet of its own',
    link: 'links the audit’s findings to the actions, or suggests links (--suggest)',
    agenda: 'the agenda, on a sheet of its own',
    minutes: 'the minutes of the meeting, from the agenda as it stands, and the list of decisions',
    decisions: 'enters the decisions in the plan: new actions and new times, linked both ways',
    coverage: 'what the standard asks for that the agenda lacks; writes no file',
    'year-change': 'closes the year: done, moved to next year’s plan or dropped, row by row',
    cycle: 'the next year’s annual cycle, proposed from this year’s on a new sheet',
    pot: 'the climate pot’s ledger, with its balance and levies, on a sheet of its own',
    owners: 'a page for each owner, or the text of a mail (--text)',
    log: 'what Planbok has done in the workbook and when, on a sheet of its own',
  },
  ribbon: {
    check: {
      label: check,
      tip: 'Lists what only you can decide in the action plan. The plan is not changed.',
    },
    rollup: {
      label: overview,
      tip: 'Makes or updates the sheet Status overview. The cells of the plan are not changed.',
    },
    agenda: {
      label: agenda,
      tip: 'Makes or updates the agenda of the management review. What you have written in it stays.',
    },
    owners: {
      label: perOwner,
      tip: 'Makes or updates the sheet By owner: what is open for each of them, on a page to print.',
    },
  },
};
