import type { VNode } from 'preact';
import { isRule } from '../../plan/settings/rules';
import type { IssueGroup } from '../model/issue-groups';
import { placeOf, questionsOf } from '../model/question-order';
import { Icon } from './icon';
import { Earlier, Later } from './paged';
import { RuleSwitch } from './rule-switch';
import { QuestionRow } from './question-row';
import { groupName } from './group-name';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly group: IssueGroup;
  /** So many groups follow that the button of the page is far away for who goes by Tab. */
  readonly isFar: boolean;
}

/** Seen by who comes to it by the keyboard: past the other groups to the button of the page. */
const ToReview = ({ view }: { readonly view: View }): VNode => (
  <li class="past">
    <button
      type="button"
      class="link"
      onClick={() => document.querySelector<HTMLElement>('.footer .primary')?.focus()}
    >
      {view.text.problems.toReview}
    </button>
  </li>
);

/** Questions of one kind, which open one by one. */
export function QuestionGroup({ view, group, isFar }: Given): VNode {
  const { text, state, send } = view;
  const span = state.open.get(group.id);
  const questions = span ? questionsOf(group, state) : [];
  const shown = span ? questions.slice(span.from, span.to) : [];
  const stop = Math.max(0, placeOf(shown, state.current));
  const controls = {
    view,
    length: questions.length,
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
              {groupName(view, group.id)}
              {'\u00a0'}
              <small>{group.issues.length}</small>
            </span>
          </button>
        </h2>
      </div>
      {span && (
        <ul>
          <Earlier {...controls} span={span} />
          {shown.map((question, index) => (
            <QuestionRow key={question.issue.key} view={view} question={question} isStop={index === stop} />
          ))}
          <Later {...controls} span={span} />
          {isRule(group.id) && (
            <li>
              <RuleSwitch view={view} rule={group.id} isInList />
            </li>
          )}
          {isFar && <ToReview view={view} />}
        </ul>
      )}
    </section>
  );
}
