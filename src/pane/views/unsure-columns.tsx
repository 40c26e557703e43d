import type { VNode } from 'preact';
import type { TableView } from '../../conversation/conversation';
import type { Issue } from '../model/issue';
import { groupsIn } from '../model/issue-groups';
import { openQuestion } from './open-question';
import { isAboutColumn, questionName } from './question-name';
import type { View } from './view';

/** More are found on the tab of problems. */
const MOST_SHOWN = 3;

interface Given {
  readonly view: View;
  readonly table: TableView;
}

/** The columns of the table that only a person can tell the meaning of, each with what it may be; they open as questions. */
export function UnsureColumns({ view, table }: Given): VNode | null {
  const { state, text } = view;
  const isHere = (issue: Issue): boolean =>
    isAboutColumn(issue) &&
    !state.choices.has(issue.key) &&
    issue.at.sheet === table.sheet &&
    issue.at.row <= table.headerRow &&
    table.columns.some(({ column }) => column === issue.at.column);
  const unsure = groupsIn(state.issues, 'asked')
    .flatMap((group) => group.issues)
    .filter(isHere);
  if (unsure.length === 0) return null;
  return (
    <div class="unsure">
      <small class="amber">{text.plan.unsureColumns(unsure.length)}</small>
      {unsure.slice(0, MOST_SHOWN).map((issue) => (
        <button key={issue.key} type="button" class="link" onClick={() => openQuestion(view, issue.key)}>
          {questionName(view, issue)}
        </button>
      ))}
    </div>
  );
}
