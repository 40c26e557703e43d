import type { Field } from '../plan/field';
import type { ProblemCode } from '../plan/reading';
import type { ProblemView, Report, TableView } from './conversation';

/** What answers a problem where it stands: a status of the list, a kind of finding, a day, an owner, an action, or words. */
export type AnswerKind = 'status' | 'finding' | 'day' | 'owner' | 'action' | 'words';

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

/** Problems that are answered in the person's own words, whatever column they are written in. */
const isInWords = (code: ProblemCode): boolean =>
  code.endsWith('-without-reason') || code === 'nonconformity-without-effect-check';

/** Problems that an answer in their own cell solves. */
const answerable: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unknown-status',
  'missing-status',
  'status-against-day',
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
  'nonconformity-without-effect-check',
  'closed-with-open-actions',
  'finding-with-all-done',
  'finding-overdue',
  'refused-without-reason',
  'dropped-without-reason',
  'reopened-without-reason',
  'no-such-reference',
  'ambiguous-reference',
]);

type Given = Pick<Report, 'tables' | 'actions'>;

/** What answers the problem in its own cell; `null` where that is not possible. A cell of a row below the headings can be answered, in a column that holds what is asked for. */
export function answerKind({ at, code, cell }: ProblemView, { tables, actions }: Given): AnswerKind | null {
  if (code === 'finding-without-action') return actions.length > 0 ? 'action' : null;
  if (!answerable.has(code)) return null;
  // A reference is one of several words of its cell: without the whole text it cannot be corrected here.
  if (code.endsWith('-reference') && cell === undefined) return null;
  const isRow = ({ sheet, firstRow, lastRow }: TableView): boolean =>
    sheet === at.sheet && at.row >= firstRow && at.row <= lastRow;
  if (isInWords(code)) return tables.some(isRow) ? 'words' : null;
  const field = tables.find(isRow)?.columns.find(({ column }) => column === at.column)?.field;
  return (field === undefined ? undefined : answerOf[field]) ?? null;
}
