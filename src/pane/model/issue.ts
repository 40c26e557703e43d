import type { Address } from '../../book/area';
import type { CellValue } from '../../book/cells';
import { answerKind, type AnswerKind } from '../../conversation/answer-kind';
import { needsDecision } from '../../plan/needs-decision';
import type { DeadlineKind, ProblemCode } from '../../plan/reading';
import type { FixView, ProblemView, Report } from '../../conversation/conversation';

/** What a person must decide, what Planbok rewrites by itself, what is only good to know. */
export const sections = ['asked', 'rewritten', 'noted'] as const;
export type Section = (typeof sections)[number];

export type FixGroup = `fix-${FixView['kind']}`;

/** Issues that are shown together: of fixes what the cell holds, of problems their code, those to decide apart. */
export type GroupId = FixGroup | ProblemCode | `note-${ProblemCode}`;

export type { AnswerKind } from '../../conversation/answer-kind';

/** A cell to decide about: a fix that is proposed, or a problem that asks. */
export interface Issue {
  readonly key: string;
  readonly group: GroupId;
  readonly section: Section;
  readonly at: Address;
  readonly before: string;
  /** What is proposed; `null` where only a person knows. */
  readonly proposed: CellValue;
  /** The workbook's settings leave what is of its kind. */
  readonly isLeft?: true;
  /** How a proposed day was read: `week`, `term` … */
  readonly as: DeadlineKind | null;
  /** The row it is about, in words; empty when nothing says. */
  readonly row: string;
  readonly problem: ProblemView | null;
  /** `null` where the answer cannot be given here: it is shown in the sheet. */
  readonly answer: AnswerKind | null;
}

export const cellId = ({ sheet, row, column }: Address): string => `${sheet}\n${row}\n${column}`;

const answerOfFix: Readonly<Record<FixView['kind'], AnswerKind>> = {
  deadline: 'day',
  status: 'status',
  repeat: 'words',
};

const issueOfFix = (fix: FixView): Issue => ({
  key: `fix\n${cellId(fix.at)}`,
  group: `fix-${fix.kind}`,
  section: 'rewritten',
  at: fix.at,
  before: fix.before,
  proposed: fix.kind === 'deadline' ? { date: fix.after } : fix.after,
  ...(fix.isLeft && { isLeft: true }),
  as: fix.as,
  row: fix.row,
  problem: null,
  answer: answerOfFix[fix.kind],
});

/** Problems whose answer corrects the text that stands in the cell. */
const isWorded = (code: ProblemCode): boolean =>
  ['unknown-status', 'no-such-reference', 'ambiguous-reference'].includes(code) || code.endsWith('-deadline');

function issueOfProblem(problem: ProblemView, given: Pick<Report, 'tables' | 'actions'>): Issue {
  const { code, at, found = '', cell = found, row = '' } = problem;
  const isAsked = needsDecision(problem);
  return {
    key: `${code}\n${cellId(at)}`,
    group: isAsked ? code : `note-${code}`,
    section: isAsked ? 'asked' : 'noted',
    at,
    // What is struck through does not hold: it is no answer to begin with.
    before: isWorded(code) && code !== 'struck-deadline' ? cell : '',
    proposed: null,
    as: null,
    row,
    problem,
    answer: answerKind(problem, given),
  };
}

/** What is left to decide in the workbook, one at a time: fixes first, then problems, in the order of the report. */
export function* eachIssue({ fixes, problems, ...given }: Report): Generator<Issue, void> {
  for (const fix of fixes) yield issueOfFix(fix);
  for (const problem of problems) yield issueOfProblem(problem, given);
}

export const issuesOf = (report: Report): readonly Issue[] => [...eachIssue(report)];
