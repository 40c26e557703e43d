import type { Pausable, Wait } from '../book/pausable';
import type { WorkbookHost } from '../hosts/host';
import { runAsync, type PauseHandler } from '../hosts/waiting';
import type { Conversation } from './conversation';
import { pausableConversation, type Clock } from './pausable-conversation';

/**
 * The conversation over a workbook in the same program.
 * @param onPause between pieces of work, so that a page can answer
 * @param now when runs are made, for the log of runs
 */
export function conversationOver(host: WorkbookHost, onPause?: PauseHandler, now?: Clock): Conversation {
  const conversation = pausableConversation(host, now);
  const run = <T>(work: Pausable<T, Wait>): Promise<T> => runAsync(work, onPause);
  return {
    look: (options) => run(conversation.look(options)),
    preview: (job, options) => run(conversation.preview(job, options)),
    apply: (job, options, id, watch) => run(conversation.apply(job, options, id, watch)),
    undo: (id, options) => run(conversation.undo(id, options)),
    lostRuns: () => run(conversation.lostRuns()),
    redo: (id, options) => run(conversation.redo(id, options)),
    recover: (options) => run(conversation.recover(options)),
    settle: (settings, options) => run(conversation.settle(settings, options)),
  };
}
