import type { Address } from '../../book/area';
import type { CellValue } from '../../book/cells';
import type { Field } from '../../plan/field';
import { needsDecision } from '../../plan/needs-decision';
import type { DeadlineKind, ProblemCode } from '../../plan/reading';
import type { FixView, ProblemView, Report, TableView } from '../../conversation/conversation';

/** What a person must decide, what Planbok rewrites by itself, what is only good to know. */
export const sections = ['asked', 'rewritten', 'noted'] as const;
export type Section = (typeof sections)[number];

export type FixGroup = `fix-${FixView['kind']}`;

/** Issues that are shown together: of fixes what the cell holds, of problems their code, those to decide apart. */
export type GroupId = FixGroup | ProblemCode | `note-${ProblemCode}`;

/** What a person can answer in the pane: a choice from a list, a day, an owner, an action, or words. */
export type AnswerKind = 'status' | 'finding' | 'day' | 'owner' | 'action' | 'words';

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

const answerOf: Readonly<Partial<Record<Field, AnswerKind>>> = {
  status: 'status',
  deadline: 'day',
  owner: 'owner',
  title: 'words',
  id: 'words',
  'finding.kind': 'finding',
  'finding.cause': 'words',
  'finding.requirement': 'words',
  links: 'words',
  'finding.ref': 'words',
};

/** Problems whose answer corrects the text that stands in the cell. */
const isWorded = (code: ProblemCode): boolean =>
  ['unknown-status', 'no-such-reference', 'ambiguous-reference'].includes(code) || code.endsWith('-deadline');

/** Problems that an answer in their own cell solves. */
const answerable: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unknown-status',
  'missing-status',
  'struck-out',
  'struck-deadline',
  'ambiguous-deadline',
  'missing-deadline',
  'placeholder-deadline',
  'missing-owner',
  'unsure-owner',
  'missing-title',
  'duplicate-id',
  'unknown-finding-kind',
  'nonconformity-without-cause',
  'nonconformity-without-requirement',
  'no-such-reference',
  'ambiguous-reference',
]);

type Given = Pick<Report, 'tables' | 'actions'>;

/** A cell of a row below the headings, in a column that holds what is asked for, can be answered. */
function answerKind({ at, code, cell }: ProblemView, { tables, actions }: Given): AnswerKind | null {
  if (code === 'finding-without-action') return actions.length > 0 ? 'action' : null;
  if (!answerable.has(code)) return null;
  // A reference is one of several words of its cell: without the whole text it cannot be corrected here.
  if (code.endsWith('-reference') && cell === undefined) return null;
  const isRow = ({ sheet, firstRow, lastRow }: TableView): boolean =>
    sheet === at.sheet && at.row >= firstRow && at.row <= lastRow;
  const field = tables.find(isRow)?.columns.find(({ column }) => column === at.column)?.field;
  return (field === undefined ? undefined : answerOf[field]) ?? null;
}

function issueOfProblem(problem: ProblemView, given: Given): Issue {
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
