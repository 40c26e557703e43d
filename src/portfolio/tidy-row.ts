import * as z from 'zod/mini';
import { tableKinds } from '../plan/field';
import { deadlineKinds, findingKinds } from '../plan/reading';
import { statuses } from '../plan/status';

const said = <T extends z.ZodMiniType>(schema: T, description: string): T =>
  schema.check(z.describe(description));

const text = (description: string) => said(z.string(), description);
const textOrNull = (description: string) => said(z.nullable(z.string()), description);
const day = (description: string) => said(z.nullable(z.iso.date()), description);

/** Raised when a field of a row changes its meaning or goes away; new fields do not raise it. */
const TIDY_VERSION = 1;

/**
 * One item of a workbook as a flat row, of which a line of `planbok scan --ndjson` is made. Everything that must be known
 * of the table around it is in the row itself.
 */
export const tidyRowContract = z.strictObject({
  version: said(z.literal(TIDY_VERSION), 'Of this contract.'),
  file: text('The file as it was given; of `planbok portfolio` as `files[].file` names it.'),
  key: text(
    'Unique within the file, and the same the next time as long as the row’s own number, or the text of a row without a number of its own, is the same: wherever the row has been moved.',
  ),
  sheet: text('The sheet’s name.'),
  row: said(z.int().check(z.positive()), 'Row number, from 1.'),
  kind: said(z.enum(tableKinds), 'What the row’s table is about.'),
  planYear: said(z.nullable(z.int()), 'The year that the table is a plan for; `null` where nothing says it.'),
  isReviewed: said(
    z.boolean(),
    'An action of the plan under review. Those rows are what `rollup` of `scan --json` counts.',
  ),
  id: textOrNull('The row’s own number.'),
  title: text('The action, finding, decision, goal, activity or ledger entry.'),
  status: said(z.enum(statuses), 'Overdue is no status: see `isOverdue`.'),
  statusText: text('The status cell as written.'),
  deadlineKind: said(z.enum(deadlineKinds), 'What sort of deadline it is.'),
  deadline: day('The last day that is in time; `null` for a deadline without a day.'),
  deadlineText: text('The deadline cell as written.'),
  isOverdue: said(z.boolean(), 'Remaining, with a day before that of the run.'),
  owners: said(z.array(z.string()), 'Persons, roles and units, each for itself.'),
  goal: textOrNull('The goal that the row names, or stands under.'),
  area: textOrNull('The area that the row names, or stands under.'),
  findingKind: said(z.nullable(z.enum(findingKinds)), 'Only of findings.'),
  findingSeverity: said(z.nullable(z.enum(['minor', 'major'])), 'Only of nonconformities that say it.'),
  links: said(z.array(z.string()), 'Keys of the rows that a reference in the workbook ties to this one.'),
  isUnanswered: said(z.boolean(), 'A finding that asks for an action and has no certain one.'),
  problems: said(z.array(z.string()), 'Codes of what is asked or noted about the row’s cells.'),
});

export type TidyRow = z.infer<typeof tidyRowContract>;
