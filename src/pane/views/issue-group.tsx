import type { VNode } from 'preact';
import type { IssueGroup } from '../model/issue-groups';
import { Icon } from './icon';
import { IssueView } from './issue';
import { Earlier, Later } from './paged';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly group: IssueGroup;
}

/** What can be done to the whole group: use every proposal, or take all choices back. */
function GroupButton({ view, group }: Given): VNode | null {
  const { text, state, send } = view;
  const isProposed = group.issues.some(({ proposed }) => proposed !== null);
  if (!isProposed) return null;
  const left = group.issues.filter(({ key }) => !state.choices.has(key)).length;
  return left > 0 ? (
    <button type="button" class="button small" onClick={() => send({ kind: 'all-chosen', group: group.id })}>
      {text.problems.useAll(left)}
    </button>
  ) : (
    <button type="button" class="link" onClick={() => send({ kind: 'all-unchosen', group: group.id })}>
      {text.problems.undoAll}
    </button>
  );
}

export function IssueGroupView({ view, group }: Given): VNode {
  const { text, state, send } = view;
  const span = state.open.get(group.id);
  const controls = {
    view,
    length: group.issues.length,
    move: (way: 'earlier' | 'later') => send({ kind: 'span-moved', group: group.id, way }),
  };
  return (
    <section class="group" data-key={group.id}>
      <div class="group-head">
        <h2>
          <button
            type="button"
            aria-expanded={span !== undefined}
            onClick={() => send({ kind: 'group-toggled', group: group.id })}
          >
            <Icon name="open" size={12} />
            <Icon name={group.severity} />
            <span class="unseen">{text.problems.severities[group.severity]}: </span>
            <span class="grow">
              {text.problems.groups[group.id]} <small>{group.issues.length}</small>
            </span>
          </button>
        </h2>
        <GroupButton view={view} group={group} />
      </div>
      {span && (
        <ul>
          <Earlier {...controls} span={span} />
          {group.issues.slice(span.from, span.to).map((issue) => (
            <IssueView key={issue.key} view={view} issue={issue} />
          ))}
          <Later {...controls} span={span} />
        </ul>
      )}
    </section>
  );
}
