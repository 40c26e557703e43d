import type { WorkbookHost } from '../hosts/host';
import type { Conversation } from './conversation';
import { talkOver } from './talk';
import { awaited as pausing, type Pause, type Waiting } from './waiting';

/** The conversation over a workbook in the same program. `pause`: taken between pieces of work, so that a page can answer. */
export function conversationOver(host: WorkbookHost, pause?: Pause): Conversation {
  const talk = talkOver(host);
  const awaited = <T>(work: Waiting<T>): Promise<T> => pausing(work, pause);
  return {
    look: (wish) => awaited(talk.look(wish)),
    preview: (job, wish) => awaited(talk.preview(job, wish)),
    apply: (job, wish, id, watch) => awaited(talk.apply(job, wish, id, watch)),
    undo: (run, wish) => awaited(talk.undo(run, wish)),
    redo: (run, wish) => awaited(talk.redo(run, wish)),
    recover: (wish) => awaited(talk.recover(wish)),
    settle: (settings, wish) => awaited(talk.settle(settings, wish)),
  };
}
