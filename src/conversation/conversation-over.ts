import type { Pausable, Wait } from '../book/pausable';
import type { WorkbookHost } from '../hosts/host';
import { runAsync, type PauseHandler } from '../hosts/waiting';
import type { Conversation } from './conversation';
import { pausableConversation } from './pausable-conversation';

/** The conversation over a workbook in the same program. `onPause`: between pieces of work, so that a page can answer. */
export function conversationOver(host: WorkbookHost, onPause?: PauseHandler): Conversation {
  const conversation = pausableConversation(host);
  const run = <T>(work: Pausable<T, Wait>): Promise<T> => runAsync(work, onPause);
  return {
    look: (wish) => run(conversation.look(wish)),
    preview: (job, wish) => run(conversation.preview(job, wish)),
    apply: (job, wish, id, watch) => run(conversation.apply(job, wish, id, watch)),
    undo: (id, wish) => run(conversation.undo(id, wish)),
    lostRuns: () => run(conversation.lostRuns()),
    redo: (id, wish) => run(conversation.redo(id, wish)),
    recover: (wish) => run(conversation.recover(wish)),
    settle: (settings, wish) => run(conversation.settle(settings, wish)),
  };
}
