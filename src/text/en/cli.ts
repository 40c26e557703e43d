import { problemEn } from './problems';
import type { HelpParts } from '../help-parts';
import { lowered } from '../lowered';
import type { svCli } from '../sv/cli';
import {
  fields,
  figures,
  ownerMissing,
  perOwner,
  statuses,
  statusesOfMany,
  tableAsked,
  tables,
} from './glossary';
import { columnReasonsEn } from './column-reasons';
import { enCoverage } from './coverage';
import { actions, counted, countedTwice, late, listed, rows, rowsRead } from './grammar';
import { enMinutesCli } from './minutes-cli';
import { wordsCounted } from './words-counted';
import { enLinks } from './links';
import { pastedFindings } from './pasted-findings';
import { portfolioOptions, portfolioUsage } from './portfolio-usage';
import { enChangeLines } from './change-lines';
import { problems } from './problem-names';
import { andMore, rulesOff, unreadable } from './shared';
import { enWays } from './ways';
import { enGoals } from './goals';
import { enMcp } from './mcp';
import { enNothingDone } from './nothing-done';
import { enSince } from './since';
import { enSpreadsheet } from './spreadsheet';
import { enWorkbenchCommand } from './workbench-command';
import { enYearLines } from './year-change';

const help = (
  parts: HelpParts,
): string => `planbok: turns the workbook with the action plan into one the management review can be run from.

Usage:
  planbok <job> <file.xlsx> [options]
  planbok <job> https://docs.google.com/spreadsheets/d/<id> [options]

Jobs:
${parts.jobs}
  portfolio   the plans of all units in one workbook: planbok portfolio <folder, drive:ID or graph:ADDRESS> [more]
  words       the organisation’s own words, for other workbooks:
              words export <file.xlsx> writes the headings and status words it remembers,
              words import <file.xlsx> <words.json> puts them into another
  undo        takes back what Planbok last did with the file or the spreadsheet
  workbench   opens the workbook and the add-in in the browser, without Excel; no file is needed
  mcp         tools for an assistant (Model Context Protocol): mcp <folder …> reaches those folders only

Options:
  -o, --out FILE         write the result here (a file, or a folder that exists)
      --in-place         change the file itself; the old one is kept beside it as .bak
      --dry-run          show the changes, cell by cell, and write nothing
      --lang sv|en|nb    language of what is written (else the workbook’s own)
      --today DATE       count as if it were that day, YYYY-MM-DD
      --year YEAR        the plan’s year, when the workbook does not say (beats every guess)
      --sheet NAME       read that sheet only
      --map "B=owner"    say what a column holds: its letter or heading, an equals sign,
                         a field; several are separated by commas. So too of a heading
                         between rows or a status text: --map "Archive=done"
      --table "Plan/A7:E7=actions"
                         say what is a table: the sheet, the cells with headings and what it is
                         (actions, findings … ; none if it is not to be read or asked about);
                         --table "Plan=none" says so of the whole sheet. The workbook keeps the answer
      --without NAME,…   switch rules off for the workbook, such as missing-owner; it remembers, and how many
                         are off is said (their names are in docs/glossary.md)
      --with NAME,…      switch them on again
      --preset NAME      agenda, review: the items of the agenda (deck, kth, iso-2015, iso-2026, spring);
                         the workbook remembers the choice
      --meeting "chair=Eva Berg"
                         agenda, review, minutes: what is so of the meeting: date, time, place, chair,
                         secretary, checker, kind, registry, previous, invited, present or absent
                         (present=Eva Berg, Bo Ek); the rest stays
      --central FILE     agenda, review: the plan of the whole organisation (.xlsx or .csv). It is put on a
                         sheet of its own, and the agenda says what the unit’s plan has not taken up
      --standard NAME    coverage: 14001:2015, 14001:2026, 9001:2015, 45001:2018 or 50001:2018
      --owner NAME       owners: this owner only, the whole name or a part of it
      --from FILE        findings: the text with the findings (.docx or .txt; a table in .csv) as it stands
                         in the audit report: under headings such as Positive observations, Nonconformities
      --text             owners: print the text of a mail to copy; writes no file, sends nothing
      --suggest          link: show which actions findings and goals may belong to,
                         and the words that say so; writes no file
      --answer "A-07=move 2021-06-30"
                         year-change: what becomes of an open action: done, move (with its new deadline),
                         drop reason; decision, later, same A-36 (it is that one of the next plan) or
                         new (none of them); its number or a cell before the equals sign
      --answers FILE     year-change: a text with such answers, one a line
      --add "F1=A-4"     link: link the finding F1 to the action A-4; where several rows have the number,
                         write the sheet before it: --add "Audit!F1=A-4"
      --remove "F1=A-4"  link: take that link away, on both sides
${portfolioOptions}${parts.options}      --json             answer in JSON (described in docs/scan-json.md)
      --ndjson           scan, portfolio: a line of JSON for each row of the plans (described in docs/scan-json.md)
      --parquet FILE     scan, portfolio: the same rows in a Parquet file, for DuckDB, Spark or BigQuery;
                         needs npm install --global @duckdb/node-api
      --port NUMBER      workbench: this port (else one that is free)
      --open             workbench: open the browser too
      --quirks NAME,…    workbench: with faults that Excel is known for, such as filter
  -h, --help             this help
  -V, --version          Planbok’s version

The file you give is never changed unless you say --in-place. The result is put beside it, as <name>-planbok.xlsx.
A table in a text file (.csv, .tsv) is read field by field into a new workbook.

Exit codes: 0 done · 1 done, but something needs a person · 2 wrong command line
            3 it could not be done, nothing is written · 4 the file changed meanwhile, nothing is written
`;

const kinds: typeof svCli.kinds = {
  actions: lowered(tables.actions),
  findings: lowered(tables.findings),
  decisions: lowered(tables.decisions),
  goals: lowered(tables.goals),
  cycle: lowered(tables.cycle),
  climatepot: lowered(tables.climatepot),
  central: lowered(tables.central),
};

const problemGroups: typeof svCli.problemGroups = {
  ...problems,
  'formula-without-result': `${problems['formula-without-result']} (open the file in Excel and save)`,
  'unnamed-heading': `${problems['unnamed-heading']} (say what the column holds with --map)`,
  'open-elsewhere': `${problems['open-elsewhere']}: how many, and the plan’s year`,
  'same-meeting': `${problems['same-meeting']}? (the same: write the day back in the agenda and correct it in the minutes; a new one: write its decisions first)`,
  'minuted-before': `${problems['minuted-before']} and are not minuted again (make the agenda again: they are taken out of it)`,
  'unlisted-decision': `${problems['unlisted-decision']} (write them in it, with the status Cancelled if they do not hold)`,
  'protected-workbook': `${problems['protected-workbook']}: remove the protection (Review → Protect Workbook) and run again`,
};

const cellsWere = (count: number): string => counted(count, 'cell was', 'cells were');

/** Sentences of the command line in English. */
export const enCli: typeof svCli = {
  coverage: enCoverage,
  help,
  usage: {
    'no-job': () => 'Say what is to be done, for example: planbok review action-plan.xlsx',
    'unknown-job': (found, verbs) => `“${found}” is not a job. The jobs are ${listed(verbs)}.`,
    'no-file': (found) => `Say which file, for example: planbok ${found} action-plan.xlsx`,
    'no-findings': (found) =>
      `Say where the findings are, for example: planbok findings ${found} --from report.txt`,
    ...portfolioUsage,
    'no-words-act': () =>
      'Write planbok words export <file.xlsx>, or planbok words import <file.xlsx> <words.json>.',
    'no-words-file': () =>
      'Say which file the words are in, for example: planbok words import action-plan.xlsx words.json',
    'no-folder': enMcp.noFolder,
    'several-files': (found) =>
      `One file at a time: “${found}” is one too many. A file name with spaces needs quotation marks.`,
    'unknown-option': (found) => `There is no option ${found}.`,
    'no-value': (found) => `The option ${found} needs a value after it.`,
    'unwanted-value': (found) => `The option ${found} takes no value.`,
    'bad-language': (found) => `The language can be sv, en or nb, not “${found}”.`,
    'bad-day': (found) => `“${found}” is not a day. Write it like 2020-11-24.`,
    'bad-year': (found) => `“${found}” is not a year. Write it like 2020.`,
    'bad-map': (found) => `${unreadable(found)} Write column=field, for example --map "B=owner,F=deadline".`,
    'bad-field': (found) =>
      `“${found}” is not a field. Common fields are title, owner, deadline, status, goal and id; docs/cli.md has them all.`,
    'bad-table': (found) =>
      `${unreadable(found)} Write sheet/cells of the headings=kind, for example --table "Plan/A7:E7=actions", or --table "Plan=none".`,
    'bad-kind': (found) =>
      `“${found}” is not a kind of table. It can be actions, findings, decisions, goals, cycle, climatepot, central or none.`,
    'bad-choice': (found, known) => `There is no choice “${found}”. Choose among ${listed(known)}.`,
    'web-address': enSpreadsheet.notHere,
    'bad-answer': (found) => `${unreadable(found)} ${enYearLines.answerWords} ${enYearLines.noneUsed}`,
    'bad-pair': (found) =>
      `${unreadable(found)} Write the finding’s number, an equals sign, the action’s number, such as --add "F1=A-4".`,
    'bad-port': (found) => `“${found}” is not a port. Write a number between 0 and 65535.`,
    'out-and-in-place': () => 'Choose either -o or --in-place: the result can be written in one place only.',
    'not-on-spreadsheet': enSpreadsheet.noFile,
    'not-for-job': (found) => `${found} do not go together.`,
    'preset-elsewhere': (found) =>
      `${found} do not go together: --preset chooses the items of the agenda (planbok agenda or review). To choose what it is held against: planbok coverage --standard 14001:2026`,
    'standard-elsewhere': (found) =>
      `${found} do not go together: --standard is what planbok coverage holds the agenda against. To choose its items: planbok agenda --preset iso-2026`,
  },
  meant: (what) => `Did you mean ${what}?`,
  seeHelp: 'Nothing was done. All help: planbok --help',
  bug: (message) =>
    `Planbok made a mistake (${message}). Nothing was written. Please report it with the command you gave; PLANBOK_DEBUG=1 shows where it arose.`,
  progress: {
    reading: (file) => `Reading ${file} …`,
    working: 'Working …',
    writing: (file) => `Writing ${file} …`,
  },
  fields,
  statusNames: statuses,
  aKind: tableAsked,
  kinds,
  problemGroups,
  sentences: problemEn,
  head: (file, today) => `${file}, as of ${today}`,
  found: 'What the workbook holds',
  tableRows: rows,
  headingsInRow: (row) => `headings in row ${row}`,
  noPlan: (sheets) => `Nothing to read in: ${sheets}`,
  meetingOn: (sheets, facts) =>
    `About the meeting, in ${sheets}: ${counted(facts, 'fact', 'facts')} for the agenda`,
  noTables: 'No table of actions, findings, decisions, goals, annual cycle or climate pot.',
  rows: (read, inTables, headings, listed) =>
    `${rowsRead(read)}: ${inTables} in the tables, ${counted(headings, 'title or heading', 'titles and headings')}, ${listed} listed (notes, totals and what cannot be read)`,
  since: enSince,
  countedTwice,
  goalsStanding: enGoals.standing,
  standing: (year) => (year === null ? 'How it stands' : `How the plan for ${year} stands`),
  actions: actions,
  overdue: late,
  statuses: {
    notStarted: (count) => counted(count, lowered(statuses.notStarted), lowered(statusesOfMany.notStarted)),
    ongoing: (count) => counted(count, lowered(statuses.ongoing)),
    waiting: (count) => counted(count, lowered(statuses.waiting)),
    done: (count) => counted(count, lowered(statuses.done)),
    cancelled: (count) => counted(count, lowered(statuses.cancelled)),
    moved: (count) => counted(count, lowered(statuses.moved)),
    unknown: (count) => counted(count, lowered(statuses.unknown)),
    missing: (count) => counted(count, 'without status'),
  },
  done: 'What was done',
  wouldDo: 'What would be done',
  structuredAnew: (source, sheet, count) =>
    `“${source}” has been structured on the new sheet “${sheet}”: ${rows(count)}. The original is untouched.`,
  structuredInPlace: (sheet, count) =>
    `“${sheet}” has been given lists, real dates and numbers: ${rows(count)}.`,
  takenOver: (sheet, cells, added) =>
    `The original has changed: ${listed([
      ...(cells > 0 ? [`${cellsWere(cells)} taken over`] : []),
      ...(added > 0 ? [`${counted(added, 'new action was', 'new actions were')} added`] : []),
    ])} in “${sheet}”.`,
  reread: (count) =>
    `${cellsWere(count)} rewritten as dates or list words; what stood there is kept in a column of its own.`,
  sheetMade: (sheet) => `The sheet “${sheet}” is made.`,
  sheetChanged: (sheet) => `The sheet “${sheet}” is changed.`,
  linked: (explicit, open) =>
    `${counted(explicit, 'link', 'links')} between findings and actions${open === 0 ? '.' : `; ${counted(open, 'finding has', 'findings have')} no certain link.`}`,
  minutes: enMinutesCli,
  perOwner,
  ownerMissing,
  ownerStands: ({ remaining, overdue, soon, unclear }) =>
    [
      `${remaining} ${lowered(figures.remaining)}`,
      ...(overdue > 0 ? [`${overdue} ${lowered(figures.overdue)}`] : []),
      ...(soon > 0 ? [`${soon} within four weeks`] : []),
      ...(unclear > 0 ? [`${unclear} ${lowered(figures.unclear)}`] : []),
    ].join(', '),
  withNothingOpen: (count) => `${counted(count, 'owner', 'owners')} without open actions`,
  noLetter: 'Nothing to send: nobody who is named has anything open.',
  noSuchOwner: (asked, candidates) =>
    `“${asked}” is not one single owner in the plan.${candidates.length === 0 ? '' : ` Owners: ${candidates.join('; ')}.`}`,
  noSuchColumn: (name, areListed) =>
    `No column has the letter or the heading “${name}”, and the text is in no cell. Nothing was done.${areListed ? ' The columns are:' : ''}`,
  ...enNothingDone,
  ...enWays,
  remembered: 'What was said of tables and columns is kept in the workbook.',
  heading: 'HEADING',
  whichIsThePlan: (option) =>
    `If there is a plan: ${option} (its sheet, and the heading of the column that says what is to be done)`,
  orCreate: 'If there is none: planbok create makes an empty one.',
  forExample: (cells) => `For example: ${cells}`,
  whyField: (field, reasons) => (reasons.length === 0 ? field : `${field} (${columnReasonsEn(reasons)})`),
  locked: 'Nothing can be added: the workbook is locked.',
  decide: (count) => `What you need to decide (${count})`,
  pasted: pastedFindings,
  year: enYearLines,
  nothingToDecide: 'Nothing needs to be decided.',
  notes: (count) => `${counted(count, 'more thing', 'more things')} to know about:`,
  scanShowsNotes: (file) => `planbok scan "${file}" shows where.`,
  rulesOff: (off) => `${rulesOff(off.length)}: ${off.join(', ')}. --with NAME switches them on.`,
  more: andMore,
  meaning: (candidates) => `${candidates}?`,
  or: ' or ',
  result: (file) => `The result is in ${file}`,
  sameResult: (file) => `The result is already in ${file}`,
  rowsIn: (file, count) => `${rows(count)} are in ${file}`,
  kept: (file) => `The earlier file is kept as ${file}`,
  readAsTable: (file) =>
    `${file} is a text file: every field is read into a cell of a new workbook, exactly as it stands.`,
  renamed: (file, ending) =>
    `${file} is really an ${ending} file. The result is named so, for Excel to open it.`,
  untouched: (file) => `${file} is untouched.`,
  dryRun: 'Nothing was written: this is a preview.',
  ...enChangeLines,
  undone: 'What Planbok did last has been taken back.',
  wouldUndo: 'What Planbok did last can be taken back.',
  undoneInPart: 'What Planbok did last has been taken back, but for what is named here.',
  wouldUndoInPart: 'What Planbok did last can be taken back, but for what has been changed since.',
  words: {
    exported: (file) => `The words are in ${file}`,
    imported: (counts) => `The workbook now also knows ${wordsCounted(counts)}.`,
    wouldImport: (counts) => `The workbook would learn ${wordsCounted(counts)}.`,
    known: 'The workbook knows these words already.',
  },
  links: enLinks,
  spreadsheet: enSpreadsheet,
  workbench: enWorkbenchCommand,
  mcp: enMcp,
};
