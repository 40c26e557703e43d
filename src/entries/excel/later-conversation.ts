import type { Conversation } from '../../session/conversation';

/**
 * A conversation whose other side is fetched when it is first spoken to, so that the pane is on the screen before the
 * jobs are loaded. A fetch that failed is tried again at the next call.
 */
export function laterConversation(fetched: () => Promise<Conversation>): Conversation {
  let fetching: Promise<Conversation> | undefined;
  const there = (): Promise<Conversation> =>
    (fetching ??= fetched().catch((error: unknown) => {
      fetching = undefined;
      throw error;
    }));
  return {
    look: async (wish) => (await there()).look(wish),
    preview: async (job, wish) => (await there()).preview(job, wish),
    apply: async (job, wish, id, watch) => (await there()).apply(job, wish, id, watch),
    undo: async (run, wish) => (await there()).undo(run, wish),
    redo: async (run, wish) => (await there()).redo(run, wish),
    recover: async (wish) => (await there()).recover(wish),
    settle: async (settings, wish) => (await there()).settle(settings, wish),
  };
}
