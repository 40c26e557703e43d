import type { VNode } from 'preact';
import type { Address } from '../../book/area';
import type { SuggestedAction } from '../../conversation/conversation';
import type { View } from './view';

interface Given {
  readonly view: View;
  /** A cell of the finding. */
  readonly at: Address;
  readonly choose: (action: SuggestedAction) => void;
}

/** Actions whose texts are like the finding's, with the words that say so: one press links to it. */
export function SuggestedActions({ view, at: of, choose }: Given): VNode | null {
  const { problems } = view.text;
  const { sheet, row } = of;
  const finding = view.state.look?.report.findings.find(({ at }) => at.sheet === sheet && at.row === row);
  const suggestions = finding?.suggestions ?? [];
  if (suggestions.length === 0) return null;
  return (
    <>
      <p class="remark">{problems.alike}</p>
      <ul class="list" id="suggested-actions">
        {suggestions.map((action) => (
          <li key={`${action.at.sheet} ${action.at.row}`}>
            <button
              type="button"
              class="link"
              aria-label={`${problems.link}: ${action.name}`}
              onClick={() => choose(action)}
            >
              {action.name}
            </button>
            <small>{action.shared.join(', ')}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
