import type { VNode } from 'preact';
import type { Notice } from '../model/state';
import { proposedAnew } from '../model/proposed-anew';
import { CellLink } from './cell-link';
import { jobName } from './job-name';
import { LeftList } from './left-list';
import { Message } from './message';
import { ReviewAgain } from './review-again';
import type { View } from './view';

function toneOf(kind: Notice['kind']): 'warning' | 'note' | 'done' {
  if (kind === 'locked' || kind === 'not-empty' || kind === 'no-minutes' || kind === 'no-year')
    return 'warning';
  return kind === 'nothing-to-do' || kind === 'no-plan' || kind === 'undone-in-part' ? 'note' : 'done';
}

/** What has just been done, and how to take it back. */
export function NoticeMessage({ view, notice }: { readonly view: View; readonly notice: Notice }): VNode {
  const { text, send, order, state } = view;
  const { kind, run, problem, sheets = [], counts, left = [], undrawn = [], unfrozen = [] } = notice;
  const words = text.notices;
  const isInPart = kind === 'undone-in-part' && run !== null && proposedAnew(run) !== null;
  const isWritten = kind === 'wrote' || kind === 'redone';
  return (
    <Message tone={toneOf(kind)} close={{ label: text.dismiss, do: () => send({ kind: 'dismissed' }) }}>
      <p class={left.length > 0 ? 'strong' : undefined}>{words[kind]}</p>
      {run && kind !== 'wrote' && (
        <p class="hint">
          {jobName(view, run.job)} · {run.day}
        </p>
      )}
      {problem && (
        <p>
          <CellLink view={view} at={problem.at} /> {view.desk.problemText(problem, view.language)}
        </p>
      )}
      {run && counts && (run.cells > 0 || counts.newSheets > 0) && (
        <p class="hint">{words.changed(run.cells, counts.sheets, counts.newSheets)}</p>
      )}
      {undrawn.map((sheet) => (
        <p key={sheet}>{words.undrawn(sheet)}</p>
      ))}
      {unfrozen.length > 0 && <p class="hint">{words.unfrozen(unfrozen)}</p>}
      {left.length > 0 && <LeftList view={view} left={left} />}
      {isInPart && <p>{text.afterInPart}</p>}
      {sheets.length > 0 && (
        <div class="actions">
          {sheets.map((sheet) => (
            <button
              key={sheet}
              type="button"
              class="link"
              onClick={() => order({ kind: 'show', at: { sheet, row: 1, column: 1 } })}
            >
              {words.show(sheet)}
            </button>
          ))}
        </div>
      )}
      {run && state.page.kind !== 'log' && (
        <div class="actions">
          {isWritten && (
            <button type="button" class="button small" onClick={() => order({ kind: 'undo', run: run.id })}>
              {text.restore}
            </button>
          )}
          {isInPart && <ReviewAgain view={view} run={run} />}
          <button type="button" class="link" onClick={() => send({ kind: 'page-opened', page: 'log' })}>
            {text.showLog}
          </button>
        </div>
      )}
    </Message>
  );
}
