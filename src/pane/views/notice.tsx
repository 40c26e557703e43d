import type { VNode } from 'preact';
import type { Notice } from '../model/state';
import { LeftList } from './left-list';
import { Message } from './message';
import type { View } from './view';

function toneOf(kind: Notice['kind']): 'warning' | 'note' | 'done' {
  if (kind === 'locked' || kind === 'not-empty') return 'warning';
  return kind === 'nothing-to-do' || kind === 'no-plan' || kind === 'undone-in-part' ? 'note' : 'done';
}

/** What has just been done, and how to take it back. */
export function NoticeMessage({ view, notice }: { readonly view: View; readonly notice: Notice }): VNode {
  const { text, send, order, state } = view;
  const { kind, run, sheets = [], left = [], undrawn = [] } = notice;
  const words = text.notices;
  const isWritten = kind === 'wrote' || kind === 'redone';
  return (
    <Message tone={toneOf(kind)} close={{ label: text.dismiss, do: () => send({ kind: 'dismissed' }) }}>
      <p>{kind === 'wrote' ? words.wrote(run?.cells ?? 0) : words[kind]}</p>
      {undrawn.map((sheet) => (
        <p key={sheet}>{words.undrawn(sheet)}</p>
      ))}
      {left.length > 0 && <LeftList view={view} left={left} />}
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
          <button type="button" class="link" onClick={() => send({ kind: 'page-opened', page: 'log' })}>
            {text.showLog}
          </button>
        </div>
      )}
    </Message>
  );
}
