import type { VNode } from 'preact';
import { plansIn } from '../model/plans';
import { Icon } from './icon';
import { IssueGroupView } from './issue-group';
import { NoPlan } from './no-plan';
import type { View } from './view';

/** The second tab: everything that is proposed or asked, by kind. */
export function Problems({ view }: { readonly view: View }): VNode {
  const { state, text } = view;
  const { groups } = state.issues;
  // Where no plan is found, that nothing is wrong with it would be no answer.
  if (groups.length === 0 && state.look && plansIn(state.look.report).length === 0) {
    return <NoPlan view={view} report={state.look.report} />;
  }
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
