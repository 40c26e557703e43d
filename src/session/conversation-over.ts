import type { WorkbookHost } from '../hosts/host';
import type { Conversation } from './conversation';
import { talkOver } from './talk';
import { awaited } from './waiting';

/** The conversation over a workbook in the same program. */
export function conversationOver(host: WorkbookHost): Conversation {
  const talk = talkOver(host);
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
