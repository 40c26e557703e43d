import type { VNode } from 'preact';
import { Icon } from './icon';
import { IssueGroupView } from './issue-group';
import type { View } from './view';

/** The second tab: everything that is proposed or asked, by kind. */
export function Problems({ view }: { readonly view: View }): VNode {
  const { state, text } = view;
  const { groups } = state.issues;
  if (groups.length === 0) {
    return (
      <div class="empty">
        <Icon name="done" size={40} />
        <h1 tabIndex={-1}>{text.problems.none}</h1>
        <p>{text.problems.noneLead}</p>
      </div>
    );
  }
  return (
    <>
      <h1 tabIndex={-1}>{text.problems.title}</h1>
      <p class="hint">{text.problems.lead}</p>
      {groups.map((group) => (
        <IssueGroupView key={group.id} view={view} group={group} />
      ))}
      <p class="hint centered">{text.problems.keys}</p>
    </>
  );
}
