import { sinceKinds } from '../jobs/job';
import * as z from 'zod/mini';
import { fields, tableKinds } from '../plan/field';
import { deadlineKinds, findingKinds } from '../plan/reading';
import { statuses } from '../plan/status';
import { count, said, text } from './contract-parts';
import { CONTRACT_VERSION } from './contract-version';
import { meetingContract } from './meeting-contract';

const deadline = z.strictObject({
  kind: said(z.enum(deadlineKinds), 'What sort of deadline it is.'),
  date: said(
    z.nullable(z.iso.date()),
    'The last day that is in time: a week is its Friday, a month or quarter its last day, the spring term 30 June, the autumn term 31 December.',
  ),
  text: text('The cell as written.'),
});

const row = z.strictObject({
  row: count('Row number, from 1.'),
  title: text('The action, finding, decision, goal, activity or ledger entry.'),
  status: said(z.enum(statuses), 'Overdue is no status: it follows from the deadline and the day.'),
  statusText: text('The status cell as written.'),
  deadline,
  owners: said(z.array(z.string()), 'Persons, roles and units, each for itself.'),
  id: said(z.nullable(z.string()), 'The row’s own number.'),
});

const column = z.strictObject({
  letter: text('`A`, `B` … as in the workbook.'),
  heading: text('The heading as written.'),
  field: said(z.enum(fields), 'What the column holds.'),
});

const table = z.strictObject({
  sheet: text('The sheet’s name.'),
  kind: said(z.enum(tableKinds), 'What the table is about.'),
  headerRow: count('The lowest heading row.'),
  firstRow: count('First row with an item; 0 in an empty table.'),
  lastRow: count('Last row with an item; 0 in an empty table.'),
  confidence: said(z.number().check(z.minimum(0), z.maximum(1)), 'How sure Planbok is that this is a table.'),
  columns: z.array(column),
  rows: z.array(row),
});

const problem = z.strictObject({
  code: text('A stable name for the kind of problem.'),
  severity: said(z.enum(['error', 'warning', 'note']), 'A note needs no decision.'),
  sheet: text('Where it is.'),
  cell: text('`F7`.'),
  message: text('The problem as a sentence, in the language of `--lang`, else that of the workbook.'),
});

/** What `scan --json`, `review --json` and every other job answer. Strict: a field that is not here is a mistake. */
export const scanContract = z.strictObject({
  version: said(z.literal(CONTRACT_VERSION), 'Of this contract.'),
  file: text('The file as it was given.'),
  tables: said(z.array(table), 'In the order of the sheets, from the top down.'),
  noPlan: said(z.array(z.string()), 'Sheets with text but no table.'),
  rows: said(
    z.strictObject({
      read: count('Rows with any text on sheets that hold a table.'),
      interpreted: count('Rows that became an item or a heading.'),
      listed: count('The rest: notes, totals and what could not be read.'),
    }),
    '`read` is always `interpreted` + `listed`. Counted once the changes are made: the numbers that the sheets say.',
  ),
  toDecide: count(
    'Problems that only a person can decide: those that are no notes. Every face says this number.',
  ),
  rulesOff: z.optional(
    said(
      z.array(z.string()),
      'Rules that are switched off in the workbook, by the codes of their problems: none of them is counted.',
    ),
  ),
  problems: said(z.array(problem), 'What only a person can decide, and notes.'),
  rollup: said(
    z.strictObject({
      total: count('Actions in the plan.'),
      byStatus: said(
        z.record(z.enum(statuses), z.int().check(z.nonnegative())),
        'Every status with its number of actions; together they are `total`.',
      ),
      overdue: count('Open actions whose deadline has passed.'),
    }),
    'The plan of the year under review, in numbers.',
  ),
  since: z.optional(
    said(
      z.strictObject({
        day: text('The day, `YYYY-MM-DD`.'),
        counts: said(
          z.record(z.enum(sinceKinds), z.int().check(z.nonnegative())),
          'How many actions have come to each since that day: at least so many, where some are `unsure`.',
        ),
        unsure: count(
          'Actions that cannot be compared with that day: copied, renamed, or of unclear status then or now.',
        ),
      }),
      'What has happened to the plan since the last day before this that the workbook remembers; left out where it remembers none.',
    ),
  ),
  goals: z.optional(
    said(
      z.array(
        z.strictObject({
          sheet: text('The sheet it stands on.'),
          row: count('Its row, from 1.'),
          id: said(z.nullable(z.string()), 'Its own number.'),
          title: text('The goal.'),
          total: count(
            'Actions of the year under review and the next that name it, or a part of it (5.1 of 5), by number or words.',
          ),
          done: count('Of those, done.'),
          remaining: count('Of those, remaining.'),
          overdue: count('Of those that remain, overdue.'),
          dropped: count('Of those, cancelled or moved.'),
          isWithout: said(
            z.boolean(),
            'No action names it, though actions of its time name goals, and none that the workbook does not list.',
          ),
          progress: said(
            z.nullable(
              z.strictObject({
                year: count('The year of the last outcome that its row says.'),
                value: said(z.number(), 'That outcome.'),
                milestone: said(
                  z.nullable(
                    z.strictObject({
                      value: said(z.number(), 'What was to be reached by that year.'),
                      isReached: said(z.boolean(), 'Whether it was.'),
                      isTarget: said(z.boolean(), 'It is the target value, in its year.'),
                    }),
                  ),
                  '`null` where the row does not say it, or not which way the goal goes.',
                ),
                share: said(
                  z.nullable(z.int()),
                  'Percent of the way from the base value to the target value, rounded down.',
                ),
              }),
            ),
            '`null` where its row has no outcome.',
          ),
        }),
      ),
      'Left out where the workbook has no goals.',
    ),
  ),
  central: z.optional(
    said(
      z.strictObject({
        total: count('Its actions that are not closed.'),
        left: said(
          z.array(
            z.strictObject({
              sheet: text('The sheet it stands on.'),
              row: count('Its row, from 1.'),
              id: said(z.nullable(z.string()), 'Its own number.'),
              title: text('The action.'),
              perhaps: said(
                z.nullable(z.string()),
                'The number, else the title, of the unit’s action that may be the same: it has its number in its text, or words of it.',
              ),
            }),
          ),
          'Those that the unit’s plans of the year under review and the next do not have, by number or words.',
        ),
      }),
      'The plan of the whole organisation. Left out where the workbook has none.',
    ),
  ),
  links: z.strictObject({
    explicit: count('Links from a finding to an action by a reference in the workbook.'),
    open: count('Findings that ask for an action and have no certain one.'),
  }),
  agenda: said(
    z.nullable(
      z.strictObject({
        sheet: text('The sheet it stands on.'),
        items: z.array(
          z.strictObject({
            no: count('The item’s number.'),
            title: text('The item.'),
            lines: said(z.array(z.string()), 'What stands under it, a line for each row.'),
          }),
        ),
      }),
    ),
    '`null` for the jobs that make no agenda.',
  ),
  ...meetingContract,
  owners: z.optional(
    said(
      z.array(
        z.strictObject({
          name: text('The person, role or unit as written; empty for the actions that name nobody.'),
          email: said(z.nullable(z.string()), 'Where the plan says it.'),
          total: count('Actions that name this owner; an action with several is counted with each.'),
          done: count('Of those, done.'),
          remaining: count('Of those, remaining.'),
          overdue: count('Of those that remain, overdue.'),
          soon: count('Of those that remain, due within four weeks of the day.'),
          unclear: count('Those whose status is missing or cannot be read.'),
          letter: said(z.nullable(z.string()), 'The text of a mail, to copy; nothing is sent.'),
        }),
      ),
      'Only of `owners`.',
    ),
  ),
  findings: z.optional(
    said(
      z.strictObject({
        added: said(
          z.record(z.enum(findingKinds), z.int().check(z.nonnegative())),
          'New in the list, by kind.',
        ),
        known: count('Those that the workbook had already, or that the text says twice.'),
        left: said(z.array(z.string()), 'Lines of the text that belong to no finding.'),
        none: said(z.array(z.enum(findingKinds)), 'Kinds of which the text says that there are none.'),
      }),
      'Only of `findings`.',
    ),
  ),
  yearChange: z.optional(
    said(
      z.strictObject({
        from: count('The year that is closed.'),
        to: count('The year after it.'),
        rows: z.array(
          z.strictObject({
            sheet: text('The sheet of the action.'),
            row: count('Its row.'),
            id: said(z.nullable(z.string()), 'Its number.'),
            title: text('What is to be done.'),
            act: said(
              z.nullable(z.enum(['done', 'move', 'anew', 'drop'])),
              'What becomes of it; `anew`: it is of every year, or goes on, and gets a row in the new plan.',
            ),
            question: said(
              z.nullable(z.enum(['open', 'same', 'reason', 'unnumbered'])),
              'Why nothing becomes of it yet: nobody has said, the next plan may have it, the reason or the decision is missing, it has no number of its own.',
            ),
            next: said(z.nullable(z.string()), 'The action of the next plan that it is, may be, or becomes.'),
            moves: count('How often it has been put off so far.'),
          }),
        ),
      }),
      'Only of `year-change`: the actions that are open, or go on.',
    ),
  ),
  coverage: z.optional(
    said(
      z.strictObject({
        standard: text('The number and year of the edition.'),
        preset: text('The list of items that the agenda begins with, as `--preset` names it.'),
        hasAgenda: said(
          z.boolean(),
          'Whether Planbok has made an agenda in the workbook; where not, the items are those of `preset`.',
        ),
        missing: count('What it asks for and no item of the agenda takes up.'),
        requirements: z.array(
          z.strictObject({
            clause: text('The clause that asks for it.'),
            kind: said(
              z.enum(['input', 'result']),
              'What the review is to look at, or what is to come of it.',
            ),
            about: text('What it is about, in words of Planbok’s own.'),
            items: said(
              z.array(z.int()),
              'The numbers of the items that take it up; empty where it is missing.',
            ),
            add: said(z.nullable(z.string()), 'The item that would take it up, where it is missing.'),
          }),
        ),
      }),
      'Only of `check` and `coverage`: the items of the agenda, as it stands or would be made, held against a standard.',
    ),
  ),
  changes: count('Planned edits; 0 when there is nothing left to do.'),
  out: said(z.nullable(z.string()), 'The file that was written; `null` when none was.'),
});

export type ScanDocument = z.infer<typeof scanContract>;
