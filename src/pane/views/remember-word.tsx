import type { VNode } from 'preact';
import { noWords, wordsWith } from '../../plan/settings/own-words';
import { choosable } from '../../plan/status';
import type { Choice } from '../model/choice';
import type { Issue } from '../model/issue';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly issue: Issue;
  readonly choice: Choice;
}

/** A status text that has been answered in one cell can be answered for all, here and wherever the words are carried. */
export function RememberWord({ view, issue, choice }: Given): VNode | null {
  const { text, state, order } = view;
  const { look } = state;
  if (!look || choice.kind !== 'use' || issue.group !== 'unknown-status' || issue.before === '') return null;
  const written = view.desk.termsIn(look.report.language)?.status;
  const status = choosable.find((one) => written?.[one] === choice.value);
  if (written === undefined || status === undefined) return null;
  const remember = (): void => {
    const words = wordsWith(look.settings.words ?? noWords, {
      headings: [],
      statuses: [{ text: issue.before, status }],
    });
    order({ kind: 'settle', settings: { words } });
  };
  return (
    <button type="button" class="link" aria-disabled={state.doing !== null} onClick={remember}>
      {text.problems.remember(issue.before, written[status])}
    </button>
  );
}
