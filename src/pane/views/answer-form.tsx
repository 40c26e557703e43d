import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CellValue } from '../../book/cells';
import type { Decision } from '../model/choice';
import { dayLanguages } from '../model/day-languages';
import type { DayReading } from '../model/day-reading';
import type { AnswerKind, Issue } from '../model/issue';
import { RowField } from './row-field';
import { ANSWER_NOTE, AnswerField, readingNote } from './answer-field';
import { OwnerField } from './owner-field';
import { SuggestedActions } from './suggested-actions';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly issue: Issue;
  readonly answer: AnswerKind;
  /** What stands after the button that uses the answer. */
  readonly children: ComponentChildren;
}

function valueOfDay(reading: DayReading): CellValue {
  switch (reading.kind) {
    case 'day':
      return reading.value;
    case 'continuous':
      return reading.text;
    case 'empty':
    case 'several':
    case 'unclear':
      return null;
  }
}

/** Longer words are cut on a button: the field above it has them all. */
const LONGEST_ON_BUTTON = 24;
const cut = (text: string): string =>
  text.length > LONGEST_ON_BUTTON ? `${text.slice(0, LONGEST_ON_BUTTON - 1).trimEnd()}…` : text;

/** What is typed or chosen, as a decision; `null` while it is none. */
function decisionOf(
  { view, answer }: Pick<Given, 'view' | 'answer'>,
  typed: string,
  reading: DayReading | null,
): Decision | null {
  if (answer === 'action') {
    const action = view.state.look?.report.actions[Number(typed)];
    return typed === '' || !action ? null : { kind: 'use', value: action.name, action: action.at };
  }
  const value = reading ? valueOfDay(reading) : typed.trim() === '' ? null : typed.trim();
  return value === null ? null : { kind: 'use', value };
}

/** Days that one press answers: those that an ambiguous text may mean, in the cell or as it is typed. */
function daysOf({ problem }: Issue, reading: DayReading | null): readonly string[] {
  if (reading === null) return [];
  if (reading.kind === 'several') return reading.days;
  return reading.kind === 'empty' || reading.kind === 'unclear' ? (problem?.candidates ?? []) : [];
}

/** The one owner that a doubtful text may mean. */
const ownerOf = ({ problem }: Issue): string =>
  problem?.candidates?.length === 1 ? (problem.candidates[0] ?? '') : '';

/** The answer to one question: a word of a list, a day in any way of writing it, an owner of the plan, an action, or words. */
export function AnswerForm({ view, issue, answer, children }: Given): VNode {
  const { text, language, send, state, desk } = view;
  const isCorrected = answer === 'day' || answer === 'words';
  const [typed, setTyped] = useState(isCorrected ? issue.before : answer === 'owner' ? ownerOf(issue) : '');
  const year = state.look?.report.rollup.year ?? Number(desk.today().slice(0, 4));
  const languages = dayLanguages(language, state);
  const reading = answer === 'day' ? desk.readDay(typed, { languages, year }) : null;
  // What the cell says cannot be read is the question: she has done nothing wrong yet.
  const isWrong = reading?.kind === 'unclear' && typed !== issue.before;
  const decision = decisionOf({ view, answer }, typed, reading);
  const choose = (chosen: Decision | null): void => {
    if (chosen) send({ kind: 'chosen', key: issue.key, decision: chosen });
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    choose(decision);
  };
  const field = { view, typed, setTyped };
  const label =
    answer === 'action'
      ? text.problems.link
      : text.problems.use(cut(reading?.kind === 'day' ? reading.value.date : typed.trim()));
  return (
    <form class="answer" onSubmit={onSubmit}>
      {answer === 'owner' ? (
        <OwnerField {...field} />
      ) : answer === 'action' ? (
        <>
          <SuggestedActions
            view={view}
            at={issue.at}
            choose={({ name, at }) => choose({ kind: 'use', value: name, action: at })}
          />
          <RowField {...field} label={text.problems.fields.action} rows={state.look?.report.actions ?? []} />
        </>
      ) : (
        <AnswerField {...field} answer={answer} reading={reading} />
      )}
      {reading && (
        <p id={ANSWER_NOTE} class={isWrong ? 'remark wrong' : 'remark'} role="status">
          {reading.kind === 'unclear' && !isWrong ? text.problems.dayHint : readingNote(view, reading)}
        </p>
      )}
      <div class="actions">
        {daysOf(issue, reading).map((date) => (
          <button
            key={date}
            type="button"
            class="button small"
            onClick={() => choose({ kind: 'use', value: { date } })}
          >
            {text.problems.use(date)}
          </button>
        ))}
        {decision && (
          <button type="submit" class="button small">
            {label}
          </button>
        )}
        {children}
      </div>
    </form>
  );
}
