import type { PaneEvent } from '../model/event';
import { questionsIn, nextUndecided } from '../model/question-order';
import type { View } from './view';

/** Where the answer is given: a field, else the first of the buttons. */
export function focusAnswer(root: ParentNode = document): void {
  const question = root.querySelector<HTMLElement>('.question');
  const field =
    question?.querySelector<HTMLElement>('[data-answer]') ??
    question?.querySelector<HTMLElement>('.actions button') ??
    question?.querySelector<HTMLElement>('h1');
  field?.focus({ preventScroll: true });
}

/** Goes to a question, by the event, with the keyboard where it is answered. */
export function goToQuestion(view: View, event: PaneEvent): void {
  view.send(event);
  focusAnswer();
}

/** Shows the question and its cell in the sheet. */
export function openQuestion(view: View, key: string): void {
  const issue = view.state.issues.byKey.get(key);
  goToQuestion(view, { kind: 'question-opened', key });
  if (issue) view.order({ kind: 'show', at: issue.at, isQuiet: true });
}

/** The next question that nobody has answered. */
export function openNext(view: View, place: number): void {
  const { state } = view;
  const next = nextUndecided(questionsIn(state), state.choices, place);
  if (next) openQuestion(view, next.issue.key);
  else view.send({ kind: 'question-opened', key: null });
}
