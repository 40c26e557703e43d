import type { VNode } from 'preact';
import type { StatusCounts } from '../../conversation/conversation';
import type { Status } from '../../plan/status';
import { statusWord } from './status-word';
import type { View } from './view';

/** In the order of the bar: what is finished first, what nobody can read last. */
const shown: readonly Status[] = [
  'done',
  'ongoing',
  'waiting',
  'notStarted',
  'moved',
  'cancelled',
  'unknown',
  'missing',
];

/** A narrower part has no room for its figure; the legend has them all. */
const ROOM_FOR_FIGURE = 0.07;

interface Given {
  readonly view: View;
  readonly counts: StatusCounts;
  readonly isThin?: true;
  /** What the bar is about, for who does not see it. */
  readonly label: string;
}

const present = (counts: StatusCounts): readonly Status[] => shown.filter((status) => counts[status] > 0);

/** One bar of parts, each with its figure: colour is never alone. */
export function StatusBar({ view, counts, isThin, label }: Given): VNode {
  const parts = present(counts);
  const total = parts.reduce((sum, status) => sum + counts[status], 0);
  const spoken = parts.map((status) => `${statusWord(view, status)} ${counts[status]}`).join(', ');
  return (
    <div class={isThin ? 'bar thin' : 'bar'} role="img" aria-label={`${label}: ${spoken}`}>
      {parts.map((status) => (
        <i key={status} class={status} style={{ flexGrow: counts[status] }}>
          {!isThin && counts[status] / total >= ROOM_FOR_FIGURE && counts[status]}
        </i>
      ))}
    </div>
  );
}

export const StatusLegend = ({ view, counts }: Omit<Given, 'label' | 'isThin'>): VNode => (
  <ul class="legend">
    {present(counts).map((status) => (
      <li key={status}>
        <i class={status} aria-hidden="true" />
        <span>{statusWord(view, status)}</span>
        <b>{counts[status]}</b>
      </li>
    ))}
  </ul>
);
