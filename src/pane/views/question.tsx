import type { VNode } from 'preact';
import { cellName } from '../../book/area';
import { textOf } from '../../book/cells';
import type { Choice } from '../model/choice';
import type { Issue } from '../model/issue';
import { cellsWith, nextUndecided, placeOf, questionsIn, wordAsked } from '../model/question-order';
import { AnswerForm } from './answer-form';
import { Becoming } from './becoming';
import { CellLink } from './cell-link';
import { Icon } from './icon';
import { isAboutForm, MeetingLink } from './meeting-link';
import { goToQuestion, openNext, openQuestion } from './open-question';
import { hasOtherWays, OtherWays } from './other-ways';
import { nameOf } from './question-name';
import { RememberWord } from './remember-word';
import { groupName } from './group-name';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly issue: Issue;
}

/** Why it is proposed, or what is the matter. */
function reason({ view, issue }: Given): string {
  const { text, language } = view;
  const { problem } = issue;
  // The heading says it, and the field to fill in is right below.
  if (problem?.code.startsWith('missing-') === true && issue.answer !== null) return '';
  if (problem) return view.desk.problemText(problem, language);
  return (issue.as === null ? undefined : text.problems.readAs[issue.as]) ?? '';
}

function Skip({ view, issue }: Given): VNode {
  return (
    <button
      type="button"
      class="link"
      onClick={() => view.send({ kind: 'chosen', key: issue.key, decision: { kind: 'skip' } })}
    >
      {view.text.problems.skip}
    </button>
  );
}

function Ways({ view, issue }: Given): VNode {
  const { problem, answer } = issue;
  const skip = <Skip view={view} issue={issue} />;
  if (problem && hasOtherWays(problem)) {
    return (
      <OtherWays view={view} problem={problem}>
        {skip}
      </OtherWays>
    );
  }
  if (answer !== null) {
    return (
      <AnswerForm view={view} issue={issue} answer={answer}>
        {skip}
      </AnswerForm>
    );
  }
  const isMeeting = problem !== null && isAboutForm(problem);
  return (
    <>
      {problem && <MeetingLink view={view} problem={problem} />}
      <div class="actions">
        {!isMeeting && <small>{view.text.problems.inSheet}</small>}
        {skip}
      </div>
    </>
  );
}

function Chosen({ view, issue, choice }: Given & { readonly choice: Choice }): VNode {
  const { text, send } = view;
  return (
    <>
      {choice.kind === 'use' && <Becoming view={view} before={issue.before} after={textOf(choice.value)} />}
      <div class="actions">
        <small class={choice.kind === 'use' ? 'used' : undefined}>
          {choice.kind === 'use' ? text.problems.used : text.problems.skipped}
        </small>
        <button type="button" class="link" onClick={() => send({ kind: 'unchosen', key: issue.key })}>
          {text.undoChoice}
        </button>
        <RememberWord view={view} issue={issue} choice={choice} />
      </div>
    </>
  );
}

/** That the answer is for several cells, and the way to answer them one by one. */
function Alike({ view, issue, count }: Given & { readonly count: number }): VNode {
  const { answersAll, apart } = view.text.problems;
  const word = wordAsked(issue);
  return (
    <p class="hint">
      {answersAll(count)}{' '}
      {word !== undefined && (
        <button type="button" class="link" onClick={() => view.send({ kind: 'asked-apart', word })}>
          {apart}
        </button>
      )}
    </p>
  );
}

/** To the question before, and to the next that nobody has answered; after the last, to the list. */
function Steps({ view, issue }: Given): VNode {
  const { text, state } = view;
  const questions = questionsIn(state);
  const place = placeOf(questions, issue.key);
  const before = questions[place - 1]?.issue;
  const isLast = nextUndecided(questions, state.choices, place) === undefined;
  return (
    <div class="actions steps">
      {before && (
        <button type="button" class="button small" onClick={() => openQuestion(view, before.key)}>
          {text.problems.previous}
        </button>
      )}
      <button type="button" class="button small" data-next onClick={() => openNext(view, place)}>
        {isLast ? text.problems.backToList : text.problems.next}
      </button>
    </div>
  );
}

/** One question: the row it is about, its cell, what is the matter, and the answer; then the next. */
export function Question({ view, issue }: Given): VNode {
  const { text, state } = view;
  const { key, at, group, before, proposed, problem, row } = issue;
  const choice = state.choices.get(key);
  const questions = questionsIn(state);
  const place = placeOf(questions, key);
  const cells = cellsWith(issue, state);
  const isNamed = row !== '' || problem === null || cells.length > 1;
  const why = reason({ view, issue });
  return (
    <div class="question" data-key={key}>
      <div class="page-head">
        <button
          type="button"
          class="plain"
          aria-label={text.problems.all}
          onClick={() => goToQuestion(view, { kind: 'question-opened', key: null })}
        >
          <Icon name="back" />
        </button>
        <small>{place >= 0 ? text.problems.place(place + 1, questions.length) : text.problems.all}</small>
      </div>
      <h1 tabIndex={-1}>{groupName(view, group)}</h1>
      {isNamed && <p class="strong clamp">{nameOf(view, { issue, cells })}</p>}
      <CellLink view={view} at={at} label={`${at.sheet} ${cellName(at.row, at.column)}`} />
      {cells.length > 1 && <Alike view={view} issue={issue} count={cells.length} />}
      {why !== '' && <p class="hint">{why}</p>}
      {choice === undefined && problem === null && (
        <Becoming view={view} before={before} after={textOf(proposed)} />
      )}
      {choice ? <Chosen view={view} issue={issue} choice={choice} /> : <Ways view={view} issue={issue} />}
      <Steps view={view} issue={issue} />
    </div>
  );
}
