import type { VNode } from 'preact';
import type { RunView } from '../../conversation/conversation';
import { proposedAnew } from '../model/proposed-anew';
import type { View } from './view';

/** Proposes anew what a run did that cannot be done again as it was. */
export function ReviewAgain({ view, run }: { readonly view: View; readonly run: RunView }): VNode | null {
  const { text, state, order } = view;
  const job = proposedAnew(run);
  if (job === null) return null;
  return (
    <button
      type="button"
      class="button small"
      aria-disabled={state.doing !== null}
      onClick={() => order({ kind: 'preview', job })}
    >
      {text.reviewAgain}
    </button>
  );
}
