import { enTerms } from './glossary';
import { kindNamesEn } from './kind-names';
import { fieldNamesEn } from './field-names';
import type { svCli } from '../sv/cli';

const help = `planbok: turns the workbook with the action plan into one the management review can be run from.

Usage:
  planbok <job> <file.xlsx> [options]

Jobs:
  review      everything at once: the table, the overview, the links and the agenda
  scan        what the workbook holds; writes no file
  create      an empty action plan on a new sheet, when the workbook has none
  check       only what a person must decide; writes no file
  structure   the plan as a table: one row per action, lists, real dates
  rollup      the status overview, on a sheet of its own
  link        links the audit's findings to the actions
  agenda      the agenda, on a sheet of its own
  words       the organisation's own words, for other workbooks:
              words export <file.xlsx> writes the headings and status words it remembers,
              words import <file.xlsx> <words.json> puts them into another
  undo        takes back what Planbok last did with the file
  workbench   opens the workbook and the add-in in the browser, without Excel; no file is needed

Options:
  -o, --out FILE         write the result here (a file, or a folder that exists)
      --in-place         change the file itself; the old one is kept beside it as .bak
      --dry-run          show the changes, cell by cell, and write nothing
      --lang sv|en       language of what is written (else the workbook's own)
      --today DATE       count as if it were that day, YYYY-MM-DD
      --year YEAR        the plan's year, when the workbook does not say (beats every guess)
      --sheet NAME       read that sheet only
      --map "B=owner"    say what a column holds: its letter or heading, an equals sign,
                         a field; several are separated by commas
      --json             answer in JSON (described in docs/scan-json.md)
      --port NUMBER      workbench: this port (else one that is free)
      --open             workbench: open the browser too
  -h, --help             this help
  -V, --version          Planbok's version

The file you give is never changed unless you say --in-place. The result is put beside it, as <name>-planbok.xlsx.

Exit codes: 0 done · 1 done, but something needs a person · 2 wrong command line
            3 it could not be done, nothing is written · 4 the file changed meanwhile, nothing is written
`;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Sentences of the command line in English. */
export const enCli: typeof svCli = {
  help,
  usage: {
    'no-job': () => 'Say what is to be done, for example: planbok review action-plan.xlsx',
    'unknown-job': (found) =>
      `“${found}” is not a job. The jobs are review, scan, create, check, structure, rollup, link, agenda, words, undo and workbench.`,
    'no-file': (found) => `Say which file, for example: planbok ${found} action-plan.xlsx`,
    'no-words-act': () =>
      'Write planbok words export <file.xlsx>, or planbok words import <file.xlsx> <words.json>.',
    'no-words-file': () =>
      'Say which file the words are in, for example: planbok words import action-plan.xlsx words.json',
    'several-files': (found) =>
      `One file at a time: “${found}” is one too many. A file name with spaces needs quotation marks.`,
    'unknown-option': (found) => `There is no option ${found}.`,
    'no-value': (found) => `The option ${found} needs a value after it.`,
    'unwanted-value': (found) => `The option ${found} takes no value.`,
    'bad-language': (found) => `The language can be sv or en, not “${found}”.`,
    'bad-day': (found) => `“${found}” is not a day. Write it like 2020-11-24.`,
    'bad-year': (found) => `“${found}” is not a year. Write it like 2020.`,
    'bad-map': (found) =>
      `“${found}” cannot be read. Write column=field, for example --map "B=owner,F=deadline".`,
    'bad-field': (found) =>
      `“${found}” is not a field. Common fields are title, owner, deadline, status, goal and id; docs/cli.md has them all.`,
    'bad-port': (found) => `“${found}” is not a port. Write a number between 0 and 65535.`,
    'out-and-in-place': () => 'Choose either -o or --in-place: the result can be written in one place only.',
    'not-for-job': (found) => `${found} do not go together.`,
  },
  seeHelp: 'Nothing was done. All help: planbok --help',
  bug: (message) =>
    `Planbok made a mistake (${message}). Nothing was written. Please report it with the command you gave; PLANBOK_DEBUG=1 shows where it arose.`,
  progress: {
    reading: (file) => `Reading ${file} …`,
    working: 'Working …',
    writing: (file) => `Writing ${file} …`,
  },
  fields: fieldNamesEn,
  statusNames: enTerms.status,
  aKind: kindNamesEn,
  kinds: {
    actions: 'action plan',
    findings: 'findings',
    decisions: 'decisions',
    goals: 'goals',
    cycle: 'annual cycle',
    climatepot: 'climate pot',
  },
  problemGroups: {
    'unknown-status': 'Statuses that do not say how it is going',
    'missing-status': 'No status',
    'ambiguous-deadline': 'Deadlines that may mean several things',
    'missing-deadline': 'No deadline',
    'placeholder-deadline': 'Deadlines that were never filled in',
    'missing-owner': 'Nobody responsible',
    'missing-title': 'Rows without an action',
    'duplicate-id': 'The same number on several rows',
    'formula-error': 'Cells with an error from a formula',
    'formula-without-result':
      'Columns whose formulas have no stored results (open the file in Excel and save)',
    'unnamed-heading': 'Headings that Planbok does not know (say what the column holds with --map)',
    'doubtful-heading': 'Headings that may mean several things',
    'several-headings': 'Several columns with the same kind of content',
    'merged-cells': 'Merged cells in the middle of the table',
    'no-such-reference': 'References to something that is not there',
    'ambiguous-reference': 'References that fit several rows',
    'finding-without-action': 'Findings without an action',
    'nonconformity-without-cause': 'Nonconformities without a cause',
    'nonconformity-without-requirement': 'Nonconformities without a requirement',
    'unknown-finding-kind': 'Findings without a type',
    'listed-row': 'Rows that Planbok cannot read; they stay as they are',
    'near-miss': 'Sheets that look like a plan but are not read as one',
    'no-plan': 'No action plan found',
    'unsure-table': 'Is this a table to be read?',
    'row-outside': 'Rows outside all tables',
    'year-without-actions': 'The year has no actions',
    'name-taken': 'Sheet names that are already taken',
    'changed-source': 'Sheets that have changed since the plan was built from them',
    'changed-reading': 'Actions counted in another way in the ordered plan',
    'protected-workbook':
      'The workbook is locked: remove the protection (Review → Protect Workbook) and run again',
    'protected-sheet': 'Protected sheet',
    'answer-to-formula': 'Answers to cells with a formula',
    'answer-to-heading': 'Answers to headings',
    'answer-in-merge': 'Answers inside merged cells',
    'answer-protected': 'Answers on protected sheets',
    'answer-elsewhere': 'Answers to cells that are not read',
    'missing-role': 'What the agenda does not say about the meeting',
    'double-role': 'One person in two roles at the meeting',
    'differing-role': 'What the workbook says of the meeting in several ways',
  },
  edits: {
    addSheet: 'new sheet',
    removeOwnSheet: 'the sheet is removed and made again',
    setRule: 'rule for what the cells may hold',
    setConditionalLook: 'colour that follows the text of the cell',
    setFormat: 'number format',
    setLook: 'appearance',
    setWidths: 'column widths',
    freeze: 'frozen headings',
    setTable: 'table',
    setFilter: 'filter',
    setName: 'name of an area',
    setLink: 'link',
    setChart: 'chart',
    setPage: 'printing',
    setProperty: 'setting',
  },
  head: (file, today) => `${file}, as of ${today}`,
  found: 'What the workbook holds',
  tableRows: (count) => counted(count, 'row', 'rows'),
  headingsInRow: (row) => `headings in row ${row}`,
  noPlan: (sheets) => `Nothing to read in: ${sheets}`,
  meetingOn: (sheets, facts) =>
    `About the meeting, in ${sheets}: ${counted(facts, 'fact', 'facts')} for the agenda`,
  noTables: 'No table of actions, findings, decisions, goals, annual cycle or climate pot.',
  rows: (read, interpreted, listed) =>
    `${counted(read, 'row', 'rows')} read: ${interpreted} interpreted, ${listed} listed (notes, totals and what cannot be read)`,
  standing: (year) => (year === null ? 'How it stands' : `How the plan for ${year} stands`),
  actions: (count) => counted(count, 'action', 'actions'),
  overdue: (count) => `${count} overdue`,
  statuses: {
    notStarted: (count) => `${count} not started`,
    ongoing: (count) => `${count} in progress`,
    waiting: (count) => `${count} waiting`,
    done: (count) => `${count} done`,
    cancelled: (count) => `${count} cancelled`,
    moved: (count) => `${count} moved`,
    unknown: (count) => `${count} unclear`,
    missing: (count) => `${count} without status`,
  },
  done: 'What was done',
  wouldDo: 'What would be done',
  structuredAnew: (source, sheet, rows) =>
    `“${source}” has been structured on the new sheet “${sheet}”: ${counted(rows, 'row', 'rows')}. The original is untouched.`,
  structuredInPlace: (sheet, rows) =>
    `“${sheet}” has been given lists, real dates and numbers: ${counted(rows, 'row', 'rows')}.`,
  reread: (count) =>
    `${counted(count, 'cell was', 'cells were')} rewritten as dates or list words; what stood there is kept in a column of its own.`,
  sheetMade: (sheet) => `The sheet “${sheet}” is made.`,
  linked: (explicit, open) =>
    `${counted(explicit, 'link', 'links')} between findings and actions${open === 0 ? '.' : `; ${counted(open, 'finding has', 'findings have')} no certain link.`}`,
  nothingToChange: 'Nothing needs to change: the workbook is already in order.',
  nothingWithoutPlan: 'Nothing was done: the workbook has no action plan to count.',
  isItATable: (kinds) => `Is this ${kinds}?`,
  looksLikeTitle: (letter, heading) =>
    `Column ${letter}${heading === '' ? '' : `, “${heading}”,`} looks like the action.`,
  ifItIs: (what, option) => `If it is ${what}: ${option}`,
  heading: 'HEADING',
  whichIsThePlan: (option) =>
    `If there is a plan: ${option} (its sheet, and the heading of the column that says what is to be done)`,
  orCreate: 'If there is none: planbok create makes an empty one.',
  forExample: (cells) => `For example: ${cells}`,
  locked: 'Nothing can be added: the workbook is locked.',
  decide: (count) => `What you need to decide (${count})`,
  nothingToDecide: 'Nothing needs to be decided.',
  notes: (count) => `${counted(count, 'more thing', 'more things')} to know about; --json shows them.`,
  more: (count) => `… and ${count} more`,
  meaning: (candidates) => `${candidates}?`,
  or: ' or ',
  result: (file) => `The result is in ${file}`,
  sameResult: (file) => `The result is already in ${file}`,
  kept: (file) => `The earlier file is kept as ${file}`,
  untouched: (file) => `${file} is untouched.`,
  dryRun: 'Nothing was written: this is a preview.',
  cellChange: (cell, before, after) => `${cell}: ${before} → ${after}`,
  otherChange: (place, edit, name) =>
    `${place === '' ? '' : `${place}: `}${edit}${name === '' ? '' : ` “${name}”`}`,
  empty: '(empty)',
  hiddenSheet: (sheet, cells) =>
    `${sheet}: new hidden sheet with Planbok's own notes (${counted(cells, 'cell', 'cells')})`,
  undone: 'What Planbok did last has been taken back.',
  wouldUndo: 'What Planbok did last can be taken back.',
  words: {
    exported: (file) => `The words are in ${file}`,
    imported: (headings, words) =>
      `The workbook now knows ${counted(headings, 'more heading', 'more headings')} and ${counted(words, 'more status word', 'more status words')}.`,
    wouldImport: (headings, words) =>
      `The workbook would learn ${counted(headings, 'heading', 'headings')} and ${counted(words, 'status word', 'status words')}.`,
    known: 'The workbook knows these words already.',
  },
  workbench: {
    open: (file, address) =>
      `${file ?? 'An empty workbook'} is open on this computer, and only here:\n\n  ${address}\n\nOpen the address in the browser. Ctrl+C ends. The file is not changed: copies are saved beside it.`,
    noBrowser: 'The browser could not be opened from here. Copy the address to it.',
    ended: 'The workbench is closed.',
    endedUnsaved: 'The workbench is closed. What was not saved as a copy is gone; the file is as it was.',
  },
};
