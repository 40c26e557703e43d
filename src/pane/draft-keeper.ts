import type { PaneDesk } from './desk';
import { draftOf } from './model/draft';
import type { PaneState } from './model/state';

/** Waits so long after the last change before the draft is kept, ms: a write at every key would be too many. */
const PAUSE = 300;

export interface DraftKeeper {
  /** Keeps what has been decided, soon. */
  readonly see: (state: PaneState) => void;
  /** Keeps it now, if anything waits. */
  readonly flush: () => void;
}

/** Keeps on this machine what has been decided and not written, where the program knows which workbook it is. */
export function draftKeeper(desk: PaneDesk): DraftKeeper {
  let seen: Pick<PaneState, 'choices' | 'meeting' | 'year' | 'closing'> | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let latest: PaneState | null = null;
  function flush(): void {
    clearTimeout(waiting);
    if (latest) desk.keepDraft?.(draftOf(latest));
    latest = null;
  }
  return {
    see(state) {
      // Before the first look there is nothing to keep, and the draft of last time must not be overwritten.
      if (!state.look) return;
      const { choices, meeting, year, closing } = state;
      if (
        seen?.choices === choices &&
        seen.meeting === meeting &&
        seen.year === year &&
        seen.closing === closing
      )
        return;
      const isFirst = seen === null;
      seen = { choices, meeting, year, closing };
      if (isFirst) return;
      latest = state;
      clearTimeout(waiting);
      waiting = setTimeout(flush, PAUSE);
    },
    flush,
  };
}
