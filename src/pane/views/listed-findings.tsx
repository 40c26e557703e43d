import type { VNode } from 'preact';
import { findingKinds } from '../../plan/reading';
import type { Report } from '../../conversation/conversation';
import type { View } from './view';

/** Lines of the text that are shown where they belong to no finding. */
const MOST_LEFT = 200;

interface Given {
  readonly view: View;
  readonly listed: NonNullable<Report['listed']>;
}

/** What became of a text with findings: how many of each kind, how many were there already, and what is in none. */
export function ListedFindings({ view, listed: { added, known, left, none } }: Given): VNode {
  const { pasted } = view.text;
  const counted = findingKinds.flatMap((kind) =>
    added[kind] === 0 ? [] : [pasted.added[kind](added[kind])],
  );
  return (
    <>
      <p>{counted.length === 0 ? pasted.none : pasted.listed(counted.join(', '))}</p>
      {none.length > 0 && <p class="hint">{pasted.saysNone(none)}</p>}
      {known > 0 && <p class="hint">{pasted.known(known)}</p>}
      {left.length > 0 && (
        <>
          <p class="hint amber">{pasted.left(left.length)}</p>
          <ul class="dots hint">
            {left.slice(0, MOST_LEFT).map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
