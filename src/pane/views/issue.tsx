import type { VNode } from 'preact';
import { textOf } from '../../book/cells';
import { problemText } from '../../text/problem';
import type { Choice } from '../model/choice';
import type { Issue } from '../model/issue';
import { AnswerForm } from './answer-form';
import { CellLink } from './cell-link';
import { hasOtherWays, OtherWays } from './other-ways';
import { RememberWord } from './remember-word';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly issue: Issue;
}

/** Old → new; who does not see hears "becomes". */
export function Becoming({
  view,
  before,
  after,
}: {
  readonly view: View;
  readonly before: string;
  readonly after: string;
}): VNode {
  const { text } = view;
  return (
    <p class="becoming">
      {before === '' ? <span class="faint">{text.empty}</span> : <del>{before}</del>}
      <span aria-hidden="true"> → </span>
      <span class="unseen"> {text.becomes} </span>
      {after === '' ? <span class="faint">{text.empty}</span> : <ins>{after}</ins>}
    </p>
  );
}

/** Why it is proposed, or what is the matter. */
function reason({ view, issue }: Given): string {
  const { text, language } = view;
  const { problem } = issue;
  // The group's own name says it, and the field to fill in is right below.
  if (problem?.code.startsWith('missing-') === true && issue.answer !== null) return '';
  if (problem) return problemText(problem, language);
  return (issue.as === null ? undefined : text.problems.readAs[issue.as]) ?? '';
}

/** One value can be used with one press: what is proposed, or each day that an ambiguous text may mean. */
function Uses({ view, issue }: Given): VNode {
  const { text, send } = view;
  const days = issue.answer === 'day' ? (issue.problem?.candidates ?? []) : [];
  const values = issue.proposed === null ? days.map((date) => ({ date })) : [issue.proposed];
  return (
    <>
      {values.map((value) => (
        <button
          key={textOf(value)}
          type="button"
          class="button small"
          onClick={() => send({ kind: 'chosen', key: issue.key, decision: { kind: 'use', value } })}
        >
          {text.problems.use(textOf(value))}
        </button>
      ))}
    </>
  );
}

function Ways({ view, issue }: Given): VNode {
  const { text, send, state } = view;
  const other =
    issue.before === '' && issue.proposed === null
      ? text.problems.fill
      : issue.answer === 'day'
        ? text.problems.otherDay
        : text.problems.otherChoice;
  if (state.editing === issue.key && issue.answer !== null) {
    return <AnswerForm view={view} issue={issue} answer={issue.answer} />;
  }
  const skip = (
    <button
      type="button"
      class="link"
      onClick={() => send({ kind: 'chosen', key: issue.key, decision: { kind: 'skip' } })}
    >
      {text.problems.skip}
    </button>
  );
  if (issue.problem && hasOtherWays(issue.problem)) {
    return (
      <OtherWays view={view} problem={issue.problem}>
        {skip}
      </OtherWays>
    );
  }
  return (
    <div class="actions">
      <Uses view={view} issue={issue} />
      {issue.answer === null ? (
        <small>{text.problems.inSheet}</small>
      ) : (
        <button type="button" class="button small" onClick={() => send({ kind: 'edited', key: issue.key })}>
          {other}
        </button>
      )}
      {skip}
    </div>
  );
}

function Chosen({ view, issue, choice }: Given & { readonly choice: Choice }): VNode {
  const { text, send } = view;
  return (
    <div class="actions">
      <small class={choice.kind === 'use' ? 'used' : undefined}>
        {choice.kind === 'use' ? text.problems.used : text.problems.skipped}
      </small>
      <button type="button" class="link" onClick={() => send({ kind: 'unchosen', key: issue.key })}>
        {text.undoChoice}
      </button>
      <RememberWord view={view} issue={issue} choice={choice} />
    </div>
  );
}

export function IssueView({ view, issue }: Given): VNode {
  const { state } = view;
  const choice = state.choices.get(issue.key);
  const after = choice?.kind === 'use' ? choice.value : issue.proposed;
  const isSkipped = choice?.kind === 'skip';
  const why = reason({ view, issue });
  return (
    <li
      data-key={issue.key}
      class={isSkipped ? 'skipped' : undefined}
      aria-current={state.current === issue.key ? 'true' : undefined}
    >
      <div class="row">
        <CellLink view={view} at={issue.at} />
        <small class="clip">{issue.row === '' ? issue.at.sheet : issue.row}</small>
      </div>
      {after !== null && !isSkipped && <Becoming view={view} before={issue.before} after={textOf(after)} />}
      {why !== '' && (after === null || choice === undefined) && <p class="hint">{why}</p>}
      {choice ? <Chosen view={view} issue={issue} choice={choice} /> : <Ways view={view} issue={issue} />}
    </li>
  );
}
