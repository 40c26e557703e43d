import type { VNode } from 'preact';
import { textOf } from '../../book/cells';
import { rewriteKinds } from '../../plan/settings/settings';
import { isLeftOut, tickOf } from '../model/choice';
import type { Issue } from '../model/issue';
import { groupsIn, type IssueGroup } from '../model/issue-groups';
import { Becoming } from './becoming';
import { CellLink } from './cell-link';
import { Icon } from './icon';
import { openQuestion } from './open-question';
import { Earlier, Later } from './paged';
import { Section } from './section';
import { groupName } from './group-name';
import type { View } from './view';

interface RowGiven {
  readonly view: View;
  readonly issue: Issue;
}

/** One cell that is rewritten unless it is unticked; another answer can be given. */
function RewriteRow({ view, issue }: RowGiven): VNode {
  const { text, state, send } = view;
  const { key, at, before, proposed, as, row, isLeft } = issue;
  const choice = state.choices.get(key);
  const isTicked = !isLeftOut(issue, state.choices);
  const after = choice?.kind === 'use' ? choice.value : proposed;
  const why = (as === null ? undefined : text.problems.readAs[as]) ?? '';
  return (
    <li
      data-key={key}
      class={isTicked ? undefined : 'skipped'}
      aria-current={state.current === key ? 'true' : undefined}
    >
      <div class="row">
        <input
          type="checkbox"
          class="tick"
          checked={isTicked}
          aria-label={`${row}: ${before} ${text.becomes} ${textOf(after)}`}
          onChange={() => {
            if (isTicked) send({ kind: 'chosen', key, decision: { kind: 'skip' } });
            else if (isLeft) send({ kind: 'chosen', key, decision: { kind: 'use', value: proposed } });
            else send({ kind: 'unchosen', key });
          }}
        />
        <CellLink view={view} at={at} />
        <small class="clip grow">{row}</small>
      </div>
      {isTicked && <Becoming view={view} before={before} after={textOf(after)} />}
      {!isTicked && <p class="becoming faint">{before}</p>}
      {isTicked && why !== '' && choice === undefined && <p class="hint">{why}</p>}
      {isTicked && (
        <div class="actions">
          <button type="button" class="link" onClick={() => openQuestion(view, key)}>
            {text.plan.change}
          </button>
        </div>
      )}
    </li>
  );
}

interface GroupGiven {
  readonly view: View;
  readonly group: IssueGroup;
}

/** One tick a kind of rewriting; what it is about when it is opened. */
function RewriteGroup({ view, group }: GroupGiven): VNode {
  const { state, send, order } = view;
  const { id, issues } = group;
  const rewrites = rewriteKinds.find((kind) => id === `fix-${kind}`);
  const span = state.open.get(id);
  const tick = tickOf(group, state.choices);
  const name = groupName(view, id);
  const controls = {
    view,
    length: issues.length,
    move: (way: 'earlier' | 'later') => send({ kind: 'span-moved', group: id, way }),
  };
  return (
    <div data-key={id}>
      <div class="group-head inner">
        <input
          type="checkbox"
          class="tick"
          aria-label={name}
          checked={tick === 'all'}
          // `indeterminate` is a property only; HTML has no attribute for it.
          ref={(element) => {
            if (element) element.indeterminate = tick === 'some';
          }}
          aria-disabled={state.doing !== null}
          onClick={(event) => {
            if (state.doing !== null) event.preventDefault();
          }}
          onChange={() => {
            const isTicked = tick !== 'all';
            send({ kind: 'group-ticked', group: id, isTicked });
            if (rewrites) order({ kind: 'leave', rewrites, isLeft: !isTicked });
          }}
        />
        <h3>
          <button
            type="button"
            aria-expanded={span !== undefined}
            onClick={() => send({ kind: 'group-toggled', group: id })}
          >
            <Icon name="open" size={12} />
            <span class="grow">
              {name} <small>{issues.length}</small>
            </span>
          </button>
        </h3>
      </div>
      {span && (
        <ul>
          <Earlier {...controls} span={span} />
          {issues.slice(span.from, span.to).map((issue) => (
            <RewriteRow key={issue.key} view={view} issue={issue} />
          ))}
          <Later {...controls} span={span} />
        </ul>
      )}
    </div>
  );
}

/** What Planbok rewrites by itself: apart from the questions, closed, one tick a kind. */
export function Rewrites({ view }: { readonly view: View }): VNode | null {
  const { text, state } = view;
  const groups = groupsIn(state.issues, 'rewritten');
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { issues }) => sum + issues.length, 0);
  return (
    <Section view={view} section="rewritten" icon="fix" name={text.problems.byItself} count={count}>
      <p class="hint inset">{text.problems.byItselfLead}</p>
      {groups.map((group) => (
        <RewriteGroup key={group.id} view={view} group={group} />
      ))}
    </Section>
  );
}
