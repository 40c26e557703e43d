import type * as z from 'zod/mini';
import { Failure } from '../../hosts/failure';
import type { Conversation } from '../conversation';
import { doneShape, lookShape, proposalShape, replyShape, runIdsShape } from './reply-shape';
import type { Request } from './request-shape';

function understood<T>(shape: z.ZodMiniType<T>, data: unknown): T {
  const known = shape.safeParse(data);
  if (!known.success) throw new Failure('unsupported', { reason: 'other-version' });
  return known.data;
}

/**
 * The conversation with `answerRequest` on the far side of `call`. A run over it can be stopped before it is sent, not on its
 * way, and its progress is not followed.
 */
export function conversationByRpc(call: (request: string) => Promise<string>): Conversation {
  async function answer<T>(request: Request, shape: z.ZodMiniType<T>): Promise<T> {
    const reply = understood(replyShape, JSON.parse(await call(JSON.stringify(request))));
    if ('failure' in reply) throw new Failure(reply.failure.code, reply.failure.details);
    return understood(shape, reply.answer);
  }
  return {
    look: (options) => answer({ call: 'look', options }, lookShape),
    preview: (job, options) => answer({ call: 'preview', job, options }, proposalShape),
    async apply(job, options, id, watch) {
      if (watch?.isStopped() === true) throw new Failure('stopped');
      return await answer({ call: 'apply', job, options, id }, doneShape);
    },
    undo: (run, options) => answer({ call: 'undo', run, options }, doneShape),
    lostRuns: () => answer({ call: 'lostRuns' }, runIdsShape),
    redo: (run, options) => answer({ call: 'redo', run, options }, doneShape),
    recover: (options) => answer({ call: 'recover', options }, lookShape),
    settle: (settings, options) => answer({ call: 'settle', settings, options }, lookShape),
  };
}
