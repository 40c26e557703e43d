import * as z from 'zod/mini';
import { fields, tableKinds } from '../plan/field';
import { deadlineKinds } from '../plan/reading';
import { statuses } from '../plan/status';

/** Raised when a field changes its meaning or goes away; new fields do not raise it. */
export const CONTRACT_VERSION = 1;

const said = <T extends z.ZodMiniType>(schema: T, description: string): T =>
  schema.check(z.describe(description));

const count = (description: string) => said(z.int().check(z.nonnegative()), description);
const text = (description: string) => said(z.string(), description);

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
    '`read` is always `interpreted` + `listed`.',
  ),
  toDecide: count(
    'Problems that only a person can decide: those that are no notes. Every face says this number.',
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
  changes: count('Planned edits; 0 when there is nothing left to do.'),
  out: said(z.nullable(z.string()), 'The file that was written; `null` when none was.'),
});

export type ScanDocument = z.infer<typeof scanContract>;

/** What any job answers with `--json` when it stops: exit codes 2, 3 and 4. */
export const failureContract = z.strictObject({
  version: z.literal(CONTRACT_VERSION),
  file: z.nullable(z.string()),
  failure: z.strictObject({
    code: text('A stable name for why it stopped.'),
    reason: said(z.nullable(z.string()), 'A finer name, where there is one.'),
    message: text('A sentence: what happened, what was written, what to do.'),
  }),
});

export type FailureDocument = z.infer<typeof failureContract>;
