import type { VNode } from 'preact';
import { addressName, areaName } from '../../book/area';
import type { Trouble } from '../model/state';
import { troubleWords } from '../trouble-words';
import { CellLink } from './cell-link';
import { Message } from './message';
import { ReviewAgain } from './review-again';
import type { View } from './view';

/** More changed cells than this are not listed: the first show where to look. */
const MOST_AREAS = 8;

function ChangedCells({ view, trouble }: { readonly view: View; readonly trouble: Trouble }): VNode | null {
  const areas = trouble.kind === 'failure' ? (trouble.details.areas ?? []) : [];
  if (areas.length === 0) return null;
  return (
    <>
      <p>{view.text.trouble.changedCells}</p>
      <ul class="inline">
        {areas.slice(0, MOST_AREAS).map((area) => (
          <li key={addressName(area)}>
            <CellLink view={view} at={area} label={`${area.sheet} ${areaName(area)}`} />
          </li>
        ))}
        {areas.length > MOST_AREAS && <li>…</li>}
      </ul>
    </>
  );
}

/** What happened, what was and was not written, what to do; the technical text only for who asks. */
export function TroubleMessage({ view, trouble }: { readonly view: View; readonly trouble: Trouble }): VNode {
  const { text, send, order, state } = view;
  const { title, sentences } = troubleWords(trouble, text);
  const { again } = trouble;
  // Cells that have changed since stay changed: to ask for the same again would lead nowhere.
  const isLost = trouble.kind === 'failure' && trouble.code === 'conflict' && again?.kind === 'redo';
  const run = isLost ? state.look?.runs.find(({ id }) => id === again.run) : undefined;
  return (
    <Message
      tone="error"
      title={title}
      close={{ label: text.dismiss, do: () => send({ kind: 'dismissed' }) }}
    >
      <p>{sentences}</p>
      <ChangedCells view={view} trouble={trouble} />
      {run && (
        <div class="actions">
          <ReviewAgain view={view} run={run} />
        </div>
      )}
      {again && !isLost && (
        <div class="actions">
          <button type="button" class="button small" onClick={() => order(again)}>
            {text.again}
          </button>
        </div>
      )}
      <details>
        <summary>{text.trouble.technical}</summary>
        <pre tabIndex={0}>{trouble.technical}</pre>
      </details>
    </Message>
  );
}
