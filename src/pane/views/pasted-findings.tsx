import type { VNode } from 'preact';
import type { View } from './view';

/** A list of findings, copied from the audit's report, to be put into the workbook: what is pasted into the empty field is shown for review at once. */
export function PastedFindings({ view }: { readonly view: View }): VNode {
  const { state, send, order } = view;
  const { pasted } = view.text;
  const isEmpty = state.pasted.trim() === '';
  const list = (text: string): void => {
    if (text.trim() !== '') order({ kind: 'preview', job: 'findings', pasted: text });
  };
  return (
    <>
      <h2>{pasted.title}</h2>
      <label class="field">
        <span>{pasted.label}</span>
        <textarea
          id="pasted-findings"
          rows={4}
          value={state.pasted}
          // What goes in beside other text is not whole yet.
          onPaste={({ clipboardData }) => isEmpty && list(clipboardData?.getData('text') ?? '')}
          onInput={({ currentTarget }) => send({ kind: 'pasted-changed', pasted: currentTarget.value })}
        />
      </label>
      <button
        type="button"
        id="list-findings"
        class="link"
        aria-disabled={isEmpty || state.doing !== null}
        onClick={() => list(state.pasted)}
      >
        {pasted.list}
      </button>
    </>
  );
}
