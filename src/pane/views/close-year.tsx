import type { VNode } from 'preact';
import type { View } from './view';

/** The way to the page on which a year is closed. */
export function CloseYear({ view }: { readonly view: View }): VNode {
  const { year } = view.text;
  return (
    <>
      <h2>{year.name}</h2>
      <p class="remark">{year.what}</p>
      <button
        type="button"
        id="close-year"
        class="link"
        onClick={() => view.order({ kind: 'preview', job: 'year-change' })}
      >
        {year.start}
      </button>
    </>
  );
}
