import * as z from 'zod/mini';
import { passedOver } from '../../portfolio/file-fate';

/** Raised when a field changes its meaning or goes away; new fields do not raise it. */
const PORTFOLIO_VERSION = 1;

const said = <T extends z.ZodMiniType>(schema: T, description: string): T =>
  schema.check(z.describe(description));

const count = (description: string) => said(z.int().check(z.nonnegative()), description);
const text = (description: string) => said(z.string(), description);
const year = (description: string) => said(z.nullable(z.int()), description);

const figures = {
  total: count('Actions of the plan under review.'),
  done: count('Of those, done.'),
  remaining: count('Of those, remaining: not started, in progress or waiting.'),
  cancelled: count('Of those, cancelled.'),
  moved: count('Of those, moved to another year.'),
  unclear: count('Of those, with a status that is missing or cannot be read.'),
  overdue: count('Of those that remain, overdue.'),
};

const unit = z.strictObject({
  name: text('What its workbook says that it is called, else its file or folder.'),
  file: text('Its workbook, as `files[].file` names it.'),
  year: year('The year of the plan.'),
  ...figures,
  goalsWithout: count('Goals that no action serves.'),
  findingsWithout: count('Findings that ask for an action and have no certain one.'),
  toDecide: count('Problems that only a person can decide: `planbok scan` on the file says which.'),
});

const file = z.strictObject({
  file: text('Below its source, folders parted by `/`; with several sources, with its source before it.'),
  outcome: said(
    z.enum(['counted', 'other-year', 'no-plan', 'failed', ...passedOver]),
    '`counted`: its plan is in the numbers. `other-year`: its plan is of another year. `no-plan`: nothing in it is a plan. `failed`: it could not be read, see `failure`. The others are passed over: Excel’s lock file, a result of Planbok’s whose original counts, an overview of all units, a link to a folder, no workbook.',
  ),
  unit: said(z.nullable(z.string()), 'The unit, where it has a plan.'),
  year: year('The year of its plan under review, where it has one.'),
  isUnchanged: said(z.boolean(), 'It was read by an earlier run and has not changed since.'),
  failure: said(
    z.nullable(
      z.strictObject({
        code: text(
          'A stable name for why it could not be read, as in failures.md; `bug` for a fault of Planbok’s.',
        ),
        reason: said(z.nullable(z.string()), 'A finer name, where there is one.'),
        message: text('A sentence: why, and what to do.'),
      }),
    ),
    '`null` where it was read, or passed over.',
  ),
});

/** What `planbok portfolio --json` answers. */
export const portfolioContract = z.strictObject({
  version: said(z.literal(PORTFOLIO_VERSION), 'Of this contract.'),
  sources: said(z.array(z.string()), 'The folders as they were given.'),
  today: said(z.iso.date(), 'The day that overdue is counted from.'),
  year: year('The year that is counted: the one asked for, else that of most plans under review.'),
  all: z.strictObject(figures),
  units: said(z.array(unit), 'The units with a plan of the year, the most overdue first.'),
  doubled: said(
    z.array(z.string()),
    'Units of which several files have a plan of the year: perhaps copies, and each is counted.',
  ),
  since: said(
    z.nullable(z.iso.date()),
    'The earlier day that the result compares with, where it remembers one.',
  ),
  toDecide: count('All that is left to decide in the units’ workbooks.'),
  files: said(z.array(file), 'Every file under the sources, in order.'),
  changes: count('Planned edits of the result; 0 when it says the same already.'),
  out: said(
    z.nullable(z.string()),
    'The result, where it was written or says the same already; `null` of a dry run, and where only rows were asked for.',
  ),
  shard: said(
    z.nullable(
      z.strictObject({
        part: said(z.int(), 'Its number, from 1.'),
        of: said(z.int(), 'How many parts there are.'),
      }),
    ),
    'The part of the files that was read (`--shard`): the figures are of it alone. `null` of all files.',
  ),
  rows: said(z.nullable(z.string()), 'The Parquet file of the rows, where it was asked for.'),
});

export type PortfolioDocument = z.infer<typeof portfolioContract>;
