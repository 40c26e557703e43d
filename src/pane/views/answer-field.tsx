import type { VNode } from 'preact';
import { choosable } from '../../plan/status';
import type { DayReading } from '../model/day-reading';
import type { AnswerKind } from '../model/issue';
import type { View } from './view';

/** What an answer's field is given: what stands in it, and how that changes. */
export interface FieldGiven {
  readonly view: View;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
}

interface Given extends FieldGiven {
  readonly answer: Exclude<AnswerKind, 'owner' | 'action'>;
  readonly reading: DayReading | null;
}

export const ANSWER_NOTE = 'answer-note';

/** The words that are written are the workbook's, whatever language the pane speaks. */
function optionsFor(view: View, answer: 'status' | 'finding'): readonly string[] {
  const report = view.state.look?.report;
  const written = report && view.desk.termsIn(report.language);
  if (written === undefined) return [];
  const words = report?.statusWords ?? written.status;
  return answer === 'status'
    ? choosable.map((status) => words[status])
    : (['positive', 'improvement', 'nonconformity'] as const).map((kind) => written.findingKinds[kind]);
}

/** How what is typed is read as a day. */
export function readingNote(view: View, reading: DayReading): string {
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

/** A day in words, or out of the calendar; the calendar shows the day that the words are read as. */
function DayField({ view, typed, setTyped, reading }: FieldGiven & Pick<Given, 'reading'>): VNode {
  const { problems } = view.text;
  return (
    <div class="day">
      <label class="field">
        <span>{problems.fields.day}</span>
        <input
          data-answer
          value={typed}
          aria-describedby={ANSWER_NOTE}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="unseen">{problems.calendar}</span>
        <input
          type="date"
          value={reading?.kind === 'day' ? reading.value.date : ''}
          title={problems.calendar}
          onInput={({ currentTarget }) => {
            if (currentTarget.value !== '') setTyped(currentTarget.value);
          }}
        />
      </label>
    </div>
  );
}

/** The field of an answer: a list, a day, or words. */
export function AnswerField({ view, typed, setTyped, answer, reading }: Given): VNode {
  const { problems } = view.text;
  if (answer === 'day') return <DayField view={view} typed={typed} setTyped={setTyped} reading={reading} />;
  return (
    <label class="field">
      <span>{problems.fields[answer]}</span>
      {answer === 'words' ? (
        <input data-answer value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      ) : (
        <select data-answer value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)}>
          <option value="">{problems.pick}</option>
          {optionsFor(view, answer).map((word) => (
            <option key={word}>{word}</option>
          ))}
        </select>
      )}
    </label>
  );
}
