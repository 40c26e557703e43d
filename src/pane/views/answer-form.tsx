import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CellValue } from '../../book/cells';
import { choosable } from '../../plan/status';
import { termsIn } from '../../text/terms';
import type { DayReading } from '../model/day-reading';
import type { AnswerKind, Issue } from '../model/issue';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly issue: Issue;
  readonly answer: AnswerKind;
}

const NOTE = 'answer-note';

/** The words that are written are the workbook's, whatever language the pane speaks. */
function optionsFor(view: View, answer: 'status' | 'finding'): readonly string[] {
  const report = view.state.look?.report;
  const written = termsIn(report?.language ?? 'sv');
  const words = report?.statusWords ?? written.status;
  return answer === 'status'
    ? choosable.map((status) => words[status])
    : (['positive', 'improvement', 'nonconformity'] as const).map((kind) => written.findingKinds[kind]);
}

function readingNote(view: View, reading: DayReading): string {
  const { problems } = view.text;
  switch (reading.kind) {
    case 'empty':
      return problems.dayHint;
    case 'day':
      return problems.readDay(reading.value.date, problems.weekdays[reading.weekday - 1] ?? '');
    case 'continuous':
      return problems.continuous;
    case 'several':
      return problems.several;
    case 'unclear':
      return problems.unclear;
  }
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

/** Another answer than the proposed: a day in any way of writing it, with what it is read as; a word of a list; or words. */
export function AnswerForm({ view, issue, answer }: Given): VNode {
  const { text, send, state, desk } = view;
  const [typed, setTyped] = useState(answer === 'day' ? issue.before : '');
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const year = state.look?.report.rollup.year ?? Number(desk.today().slice(0, 4));
  const language = state.look?.report.language ?? 'sv';
  const reading = answer === 'day' ? desk.readDay(typed, { language, year }) : null;
  const value = reading ? valueOfDay(reading) : typed.trim() === '' ? null : typed.trim();
  const choose = (chosen: CellValue): void => {
    if (chosen !== null) send({ kind: 'chosen', key: issue.key, decision: { kind: 'use', value: chosen } });
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    choose(value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    send({ kind: 'edited', key: null });
  };
  const onInput = (event: { readonly currentTarget: { readonly value: string } }): void =>
    setTyped(event.currentTarget.value);
  return (
    <form class="answer" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <label class="field">
        <span>{text.problems[answer]}</span>
        {answer === 'status' || answer === 'finding' ? (
          <select ref={field} value={typed} onChange={onInput}>
            <option value="">{text.problems.pick}</option>
            {optionsFor(view, answer).map((word) => (
              <option key={word}>{word}</option>
            ))}
          </select>
        ) : (
          <input ref={field} value={typed} onInput={onInput} aria-describedby={reading ? NOTE : undefined} />
        )}
      </label>
      {reading && (
        <p id={NOTE} class={reading.kind === 'unclear' ? 'remark wrong' : 'remark'} role="status">
          {readingNote(view, reading)}
        </p>
      )}
      <div class="actions">
        {reading?.kind === 'several' &&
          reading.days.map((date) => (
            <button key={date} type="button" class="button small" onClick={() => choose({ date })}>
              {text.problems.use(date)}
            </button>
          ))}
        {reading?.kind !== 'several' && (
          <button type="submit" class="button small" aria-disabled={value === null}>
            {text.problems.use(reading?.kind === 'day' ? reading.value.date : typed.trim())}
          </button>
        )}
        <button type="button" class="link" onClick={() => send({ kind: 'edited', key: null })}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
