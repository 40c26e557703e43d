import { termsIn } from '../../../src/text/terms';
import type { Address } from '../../../src/book/area';
import type { FixView, Look, Report } from '../../../src/conversation/conversation';
import type { Problem } from '../../../src/plan/reading';

const noStatuses = {
  notStarted: 0,
  ongoing: 0,
  waiting: 0,
  done: 0,
  cancelled: 0,
  moved: 0,
  unknown: 0,
  missing: 0,
};

/** A report with only what the test is about in it. */
export const reportOf = (given: Partial<Report> = {}): Report => ({
  language: 'sv',
  sheets: 1,
  tables: [],
  noPlan: [],
  nearMisses: [],
  problems: [],
  fixes: [],
  rollup: { year: 2020, total: 0, byStatus: noStatuses, overdue: 0 },
  byGoal: [],
  overdue: [],
  links: { explicit: 0, open: 0 },
  findings: [],
  owners: [],
  actions: [],
  statusWords: termsIn('sv').status,
  sources: { actions: 0, findings: 0, decisions: 0, goals: 0, cycle: 0, climatepot: 0, central: 0 },
  agenda: null,
  minutes: null,
  ...given,
});

export const lookOf = (report: Report, given: Partial<Look> = {}): Look => ({
  report,
  settings: { columns: [], headers: [], meeting: {} },
  meetingCells: {},
  hasNewerSettings: false,
  halfDone: null,
  runs: [],
  ...given,
});

export const at = (row: number, column = 6): Address => ({ sheet: 'Plan', row, column });

export const fixAt = (row: number, given: Partial<FixView> = {}): FixView => ({
  at: at(row),
  kind: 'deadline',
  before: 'v. 42',
  after: '2020-10-16',
  as: 'week',
  row: `Å-${row}`,
  ...given,
});

export const problemAt = (row: number, given: Partial<Problem> = {}): Problem => ({
  code: 'missing-owner',
  severity: 'warning',
  at: at(row, 3),
  ...given,
});
