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
    look: (wish) => answer({ call: 'look', wish }, lookShape),
    preview: (job, wish) => answer({ call: 'preview', job, wish }, proposalShape),
    async apply(job, wish, id, watch) {
      if (watch?.isStopped() === true) throw new Failure('stopped');
      return await answer({ call: 'apply', job, wish, id }, doneShape);
    },
    undo: (run, wish) => answer({ call: 'undo', run, wish }, doneShape),
    lostRuns: () => answer({ call: 'lostRuns' }, runIdsShape),
    redo: (run, wish) => answer({ call: 'redo', run, wish }, doneShape),
    recover: (wish) => answer({ call: 'recover', wish }, lookShape),
    settle: (settings, wish) => answer({ call: 'settle', settings, wish }, lookShape),
  };
}
