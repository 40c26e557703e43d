import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { RunView } from '../../conversation/conversation';
import { PageHead } from './page-head';
import { Paged } from './paged';
import { jobName } from './job-name';
import { ReviewAgain } from './review-again';
import type { View } from './view';

function Run({ view, run }: { readonly view: View; readonly run: RunView }): VNode {
  const { text, order, state } = view;
  const name = jobName(view, run.job);
  const isDone = run.state === 'done';
  const isLost = state.lost.has(run.id);
  const canTurn = run.state !== 'undone-in-part' && !isLost;
  return (
    <li class="run" data-key={run.id}>
      <div class="grow">
        <p class="strong">{name}</p>
        <small>
          {[
            run.day,
            ...(run.cells > 0 ? [text.log.cells(run.cells)] : []),
            text.log.states[run.state],
            ...(isLost && isDone ? [text.log.nothingLeft] : []),
          ].join(' · ')}
        </small>
      </div>
      {canTurn && (
        <button
          type="button"
          class="button small"
          aria-label={isDone ? text.log.undoRun(name, run.day) : text.log.redoRun(name, run.day)}
          onClick={() => order(isDone ? { kind: 'undo', run: run.id } : { kind: 'redo', run: run.id })}
        >
          {isDone ? text.restore : text.log.redo}
        </button>
      )}
      {!canTurn && !isDone && <ReviewAgain view={view} run={run} />}
    </li>
  );
}

/** What Planbok has done in the workbook, and how to take it back or do it again. */
export function Log({ view }: { readonly view: View }): VNode {
  const { text, state, order } = view;
  useEffect(() => order({ kind: 'check-log' }), [state.look?.runs]);
  const runs = state.look?.runs ?? [];
  return (
    <>
      <PageHead view={view} title={text.log.title} />
      <p class="hint">{runs.length === 0 ? text.log.none : text.log.lead}</p>
      <Paged view={view} items={runs}>
        {(run) => <Run key={run.id} view={view} run={run} />}
      </Paged>
      <div class="actions">
        <button
          type="button"
          id="make-log"
          class="button"
          onClick={() => order({ kind: 'preview', job: 'log' })}
        >
          {text.log.asSheet}
        </button>
      </div>
    </>
  );
}
