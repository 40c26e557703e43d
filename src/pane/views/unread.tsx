import type { VNode } from 'preact';
import type { Look } from '../../conversation/conversation';
import { unreadIn } from '../model/table-kind';
import type { View } from './view';

/** What a person has said is no plan, and the way to have it read after all. */
export function UnreadTables({ view, look }: { readonly view: View; readonly look: Look }): VNode | null {
  const { text, state, order } = view;
  const unread = unreadIn(look.settings);
  if (unread.length === 0) return null;
  return (
    <>
      <h2>{text.plan.unread}</h2>
      <ul class="list">
        {unread.map(({ sheet, row, readAgain }) => (
          <li key={`${sheet} ${row}`} class="row">
            <span>{row === null ? sheet : text.plan.tableAt(sheet, row)}</span>
            <button
              type="button"
              class="link"
              aria-label={`${text.plan.readAfterAll}: ${sheet}`}
              aria-disabled={state.doing !== null}
              onClick={() => order({ kind: 'settle', settings: readAgain })}
            >
              {text.plan.readAfterAll}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
