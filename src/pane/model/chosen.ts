import type { Choice, Decision } from './choice';
import { cellsWith } from './question-order';
import type { PaneState } from './state';

/** The state with an answer to the issue, and to all cells that are asked about with it; `null`: it is taken back. */
export function chosen(state: PaneState, key: string, decision: Decision | null): PaneState {
  const issue = state.issues.byKey.get(key);
  const choices = new Map<string, Choice>(state.choices);
  if (decision === null || !issue) choices.delete(key);
  for (const cell of issue ? cellsWith(issue, state) : []) {
    if (decision === null) choices.delete(cell.key);
    else choices.set(cell.key, { ...decision, was: cell.before });
  }
  // Another answer to what Planbok would rewrite is given out of the list, and leads back to it.
  const question = issue?.section === 'rewritten' ? null : state.question;
  return { ...state, choices, question };
}
