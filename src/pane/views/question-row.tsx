import type { VNode } from 'preact';
import { cellName } from '../../book/area';
import { textOf } from '../../book/cells';
import type { Choice } from '../model/choice';
import type { Question } from '../model/question-order';
import { openQuestion } from './open-question';
import { nameOf } from './question-name';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly question: Question;
  /** The list has one stop for Tab; arrows go between its rows. */
  readonly isStop: boolean;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Goes to the row above or below, or to what stands behind the rows. */
export function onListKey(event: KeyboardEvent): void {
  const step = steps[event.key];
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return;
  const list = event.currentTarget.closest('ul');
  const rows = [...(list?.querySelectorAll<HTMLElement>('.ask, [data-behind]') ?? [])];
  event.preventDefault();
  rows[rows.indexOf(event.currentTarget) + step]?.focus();
}

function answered(view: View, choice: Choice | undefined): string | null {
  if (choice === undefined) return null;
  return choice.kind === 'skip' ? view.text.problems.skipped : `→ ${textOf(choice.value)}`;
}

/** One question of a list: what it is about, its cell, and what has been answered. It opens the question. */
export function QuestionRow({ view, question, isStop }: Given): VNode {
  const { state, text } = view;
  const { issue, cells } = question;
  const { at, key } = issue;
  const isCurrent = cells.some((cell) => cell.key === state.current);
  const answer = answered(view, state.choices.get(key));
  return (
    <li data-key={key} aria-current={isCurrent ? 'true' : undefined}>
      <button
        type="button"
        class="ask"
        tabIndex={isStop ? 0 : -1}
        title={`${at.sheet} ${cellName(at.row, at.column)}`}
        onKeyDown={onListKey}
        onClick={() => openQuestion(view, key)}
      >
        <span class="grow">
          <span class="clamp">{nameOf(view, question)}</span>
          {cells.length > 1 && <small>{text.problems.sameText(cells.length)}</small>}
          {answer !== null && <small class="used clip">{answer}</small>}
        </span>
        <small class="cell">{cellName(at.row, at.column)}</small>
      </button>
    </li>
  );
}
