import type { Address } from '../../book/area';
import type { CellValue } from '../../book/cells';
import type { Field } from '../../plan/field';
import type { DeadlineKind, Problem, ProblemCode } from '../../plan/reading';
import type { Fix, Report, TableView } from '../../conversation/conversation';

/** Issues that are shown together: of fixes what the cell holds, of problems their code. */
export type GroupId = 'fix-deadline' | 'fix-status' | 'fix-repeat' | ProblemCode;

/** What a person can answer in the pane: a choice from a list, a day, or words. */
export type AnswerKind = 'status' | 'finding' | 'day' | 'words';

/** A cell to decide about: a fix that is proposed, or a problem that asks. */
export interface Issue {
  readonly key: string;
  readonly group: GroupId;
  readonly at: Address;
  readonly before: string;
  /** What is proposed; `null` where only a person knows. */
  readonly proposed: CellValue;
  /** How a proposed day was read: `week`, `term` … */
  readonly as: DeadlineKind | null;
  /** The row it is about, in words; empty when nothing says. */
  readonly row: string;
  readonly problem: Problem | null;
  /** `null` where the answer cannot be given here: it is shown in the sheet. */
  readonly answer: AnswerKind | null;
}

export const cellId = ({ sheet, row, column }: Address): string => `${sheet}\n${row}\n${column}`;

const answerOfFix: Readonly<Record<Fix['kind'], AnswerKind>> = {
  deadline: 'day',
  status: 'status',
  repeat: 'words',
};

const issueOfFix = (fix: Fix): Issue => ({
  key: `fix\n${cellId(fix.at)}`,
  group: `fix-${fix.kind}`,
  at: fix.at,
  before: fix.before,
  proposed: fix.kind === 'deadline' ? { date: fix.after } : fix.after,
  as: fix.as,
  row: fix.row,
  problem: null,
  answer: answerOfFix[fix.kind],
});

const answerOf: Readonly<Partial<Record<Field, AnswerKind>>> = {
  status: 'status',
  deadline: 'day',
  owner: 'words',
  title: 'words',
  id: 'words',
  'finding.kind': 'finding',
  'finding.cause': 'words',
  'finding.requirement': 'words',
};

/** Problems that an answer in their own cell solves. */
const answerable: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unknown-status',
  'missing-status',
  'ambiguous-deadline',
  'missing-deadline',
  'placeholder-deadline',
  'missing-owner',
  'missing-title',
  'duplicate-id',
  'unknown-finding-kind',
  'nonconformity-without-cause',
  'nonconformity-without-requirement',
]);

/** A cell of a row below the headings, in a column that holds what is asked for, can be answered. */
function answerKind({ at, code }: Problem, tables: readonly TableView[]): AnswerKind | null {
  if (!answerable.has(code)) return null;
  const table = tables.find(
    ({ sheet, firstRow, lastRow }) => sheet === at.sheet && at.row >= firstRow && at.row <= lastRow,
  );
  const field = table?.columns.find(({ column }) => column === at.column)?.field;
  return (field === undefined ? undefined : answerOf[field]) ?? null;
}

function issueOfProblem(problem: Problem, tables: readonly TableView[]): Issue {
  const isWorded = problem.code === 'unknown-status' || problem.code.endsWith('-deadline');
  return {
    key: `${problem.code}\n${cellId(problem.at)}`,
    group: problem.code,
    at: problem.at,
    before: isWorded ? (problem.found ?? '') : '',
    proposed: null,
    as: null,
    row: '',
    problem,
    answer: answerKind(problem, tables),
  };
}

/** What is left to decide in the workbook, one at a time: fixes first, then problems, in the order of the report. */
export function* eachIssue({ fixes, problems, tables }: Report): Generator<Issue, void> {
  for (const fix of fixes) yield issueOfFix(fix);
  for (const problem of problems) yield issueOfProblem(problem, tables);
}

export const issuesOf = (report: Report): readonly Issue[] => [...eachIssue(report)];
