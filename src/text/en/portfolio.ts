import type { svPortfolio } from '../sv/portfolio';
import {
  fields,
  figures,
  findingKind,
  kind,
  no,
  goalsWithout,
  noAction,
  overview,
  ownerMissing,
  question,
  row,
  sheet,
  whatToDo,
  year,
} from './glossary';
import { counted, findings, goals, listed } from './grammar';
import { andMore, noneOverdue } from './shared';
import { lowered } from '../lowered';

const file = 'File';
const files = (count: number): string => counted(count, 'file', 'files');
const units = (count: number): string => counted(count, 'unit', 'units');
const without = 'Without action';
const passed = 'Passed over';

/** Everything that is said of many workbooks together, in English. */
export const enPortfolio: typeof svPortfolio = {
  units,
  files,
  sheets: {
    overview,
    overdue: figures.overdue,
    without,
    questions: figures.toDecide,
    files: 'Files',
    days: 'Planbok days',
  },
  title: (year) => `${overview}, all units${year === null ? '' : ` ${year}`}`,
  counts: (read, all) => `${units(read)} counted, from ${files(all)}`,
  notLive:
    'The numbers were read from the units’ workbooks that day: run planbok portfolio again when they have changed.',
  ownNotes: 'These sheets are made again each time: keep notes of your own on a sheet of your own.',
  unreadFiles: (paths, more) =>
    `${paths.length + more === 1 ? 'One file' : files(paths.length + more)} could not be read and ${paths.length + more === 1 ? 'is' : 'are'} missing from the numbers: ${paths.join(', ')}${more === 0 ? '' : ` ${andMore(more)}`}`,
  doubled: (names) =>
    `Several files have the same unit and year, and each is counted: ${listed(names)}. If one of them is a copy, remove it.`,
  noUnits: 'No workbook has an action plan for the year.',
  byUnit: 'Status by unit',
  unit: fields.unit,
  noUnit: '(no name)',
  followUp: 'What is missing, and what has changed',
  since: (day) => `Change since ${day}, when the units were last read together.`,
  firstTime: 'There is no earlier day to compare with.',
  followUpHeadings: [
    fields.unit,
    goalsWithout,
    'Findings, no action',
    figures.toDecide,
    `± ${figures.done}`,
    `± ${figures.remaining}`,
    `± ${figures.overdue}`,
    file,
  ],
  isNew: 'new',
  otherYears: 'Action plans of other years, which are not counted',
  otherHeadings: [fields.unit, year, figures.actions, figures.remaining, figures.overdue, file],
  overdueTitle: (count) => `Overdue actions in all units: ${count}`,
  noneOverdue,
  overdueHeadings: [fields.title, fields.unit, no, fields.deadline, fields.status, fields.owner, file],
  ownerMissing: `(${lowered(ownerMissing)})`,
  goalsWithout: (count) => `Goals without an action: ${count}`,
  noGoalsWithout: 'Every goal that the units list has an action, or cannot be followed to its actions.',
  unanswered: (count) => `Findings without an action: ${count}`,
  noUnanswered: 'Every finding that asks for an action has one.',
  listedHeadings: ['What', fields.unit, no, kind, `${sheet}, ${lowered(row)}`, file],
  place: (name, at) => `${name}, ${lowered(row)} ${at}`,
  findingKind,
  questionsTitle: (count) => `${figures.toDecide} in the units’ workbooks: ${count}`,
  questionHeadings: [question, fields.unit, 'Count', file],
  filesTitle: (count) => `All files: ${count}`,
  fileHeadings: [fields.unit, 'What became of it', whatToDo, file],
  counted: (year) => (year === null ? 'Counted' : `Counted: the plan for ${year}`),
  otherYear: (year) => `Not counted: the plan is for ${year ?? '–'}`,
  withoutPlan: 'Without an action plan',
  failed: 'Could not be read',
  passed,
  ask: 'Run planbok scan on the file: it says which sheets may be a plan.',
  passedOver: {
    'lock-file': `${passed}: Excel’s mark that the file is open`,
    'result-of': `${passed}: a result of Planbok’s, whose original is counted`,
    'own-result': `${passed}: an overview of all units that Planbok has made`,
    'folder-link': `${passed}: a link to a folder`,
    'other-name': `${passed}: a shortcut to a file that is counted where it lies`,
    'not-a-workbook': `${passed}: not a workbook`,
  },
  bug: 'Planbok failed while it read the file. Please report it, with a file that shows the fault and made-up content.',
  isDone: (year) =>
    year === null ? 'Where the units’ plans stand' : `Where the units’ plans for ${year} stand`,
  headline: ({ total, done, remaining, overdue }) =>
    `${counted(total, 'action', 'actions')}: ${done} ${lowered(figures.done)}, ${remaining} ${lowered(figures.remaining)}, ${overdue} ${lowered(figures.overdue)}`,
  lacks: (goalCount, findingCount, questions) =>
    `${goals(goalCount)} and ${findings(findingCount)} have ${lowered(noAction)}; ${questions} ${lowered(figures.toDecide)}`,
  stands: (questions) => `${questions} ${lowered(figures.toDecide)}`,
  isPart: (part, of) =>
    `Part ${part} of ${of} of the files. When all parts have been read, planbok portfolio --parts FOLDER puts them together.`,
  passedCount: (count) =>
    `${files(count)} ${count === 1 ? 'is' : 'are'} passed over: the sheet Files says why.`,
  folderLinks: 'Links to folders, which are not followed: give a folder that is missing as a source too',
  unread: (count) => `Could not be read (${count})`,
  progress: {
    signIn: (address, code) =>
      `Sign in to Microsoft: open ${address} in a browser and enter the code ${code}.`,
    listing: (folder) => `Looking for files in ${folder} …`,
    done: (done, all, known, bad, left) =>
      `Reading: ${done} of ${files(all)}${known === 0 ? '' : `, ${known} unchanged`}${bad === 0 ? '' : `, ${bad} could not be read`}${left === '' ? '' : `; about ${left} left`} …`,
    minutes: (count) => counted(count, 'minute', 'minutes'),
    seconds: (count) => counted(count, 'second', 'seconds'),
  },
};
