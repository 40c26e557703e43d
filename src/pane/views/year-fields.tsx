import type { VNode } from 'preact';
import type { YearAnswer, YearRow } from '../../conversation/conversation';
import { dayLanguages } from '../model/day-languages';
import { readingNote } from './answer-field';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly row: YearRow;
  readonly answer: YearAnswer;
  /** The year of the next plan. */
  readonly to: number;
}

type TextName = 'deadline' | 'reason' | 'decision';

function Field({
  view,
  answer,
  name,
  remark,
}: Omit<Given, 'row' | 'to'> & { readonly name: TextName; readonly remark?: string }): VNode {
  const { year } = view.text;
  const id = `year-${name}`;
  return (
    <div class="field">
      <label for={id}>{year.fields[name]}</label>
      <input
        id={id}
        value={answer[name] ?? ''}
        autocomplete="off"
        aria-describedby={remark === undefined ? undefined : `${id}-note`}
        onInput={({ currentTarget: { value } }) =>
          view.send({ kind: 'year-answered', answer: { ...answer, [name]: value } })
        }
        onKeyDown={({ key }) => {
          if (key === 'Enter') view.send({ kind: 'year-stepped', way: 1 });
        }}
      />
      {remark !== undefined && (
        <p id={`${id}-note`} class="remark">
          {remark}
        </p>
      )}
    </div>
  );
}

/** Whether the next plan has it already, where it may. */
function Same({ view, row, answer }: Omit<Given, 'to'>): VNode | null {
  const { year } = view.text;
  const { next, act } = row;
  if (!next || act !== null) return null;
  const options = [
    { same: next.at, label: year.sameAs(next.name) },
    { same: null, label: year.another },
  ];
  return (
    <fieldset>
      <legend>{year.isThere}</legend>
      {options.map(({ same, label }) => (
        <label key={label} class="check">
          <input
            type="radio"
            name="year-same"
            checked={answer.same !== undefined && (answer.same === null) === (same === null)}
            onChange={() => view.send({ kind: 'year-answered', answer: { ...answer, same } })}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** How a typed deadline is read; what is no day is asked about later, and said here. */
function readingOf({ view, answer, to }: Given): string | undefined {
  const { desk, language, state, text } = view;
  const reading = desk.readDay(answer.deadline ?? '', { languages: dayLanguages(language, state), year: to });
  if (reading.kind === 'empty') return undefined;
  return reading.kind === 'day'
    ? text.meeting.day(reading.value.date, text.problems.weekdays[reading.weekday - 1] ?? '')
    : readingNote(view, reading);
}

/** What more is asked of an action that is moved or dropped. */
export function YearFields(given: Given): VNode | null {
  const { view, row, answer } = given;
  if (answer.choice === 'drop') {
    return (
      <>
        <Field view={view} answer={answer} name="reason" />
        <Field view={view} answer={answer} name="decision" />
      </>
    );
  }
  if (answer.choice !== 'move') return null;
  const remark = readingOf(given);
  // One that the next plan has already has its deadline there.
  const isThere =
    row.next !== null &&
    row.next.isNew !== true &&
    (row.act !== null || (answer.same !== undefined && answer.same !== null));
  return (
    <>
      <Same view={view} row={row} answer={answer} />
      {!isThere && (
        <Field view={view} answer={answer} name="deadline" {...(remark === undefined ? {} : { remark })} />
      )}
      <Field view={view} answer={answer} name="reason" />
    </>
  );
}
