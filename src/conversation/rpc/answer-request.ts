import { runSync, type Pausable, type Wait } from '../../book/pausable';
import { Failure } from '../../hosts/failure';
import type { SyncWorkbookHost } from '../../hosts/host';
import type { Done, Look, Proposal } from '../conversation';
import { pausableConversation, type Clock, type PausableConversation } from '../pausable-conversation';
import type { Reply } from './reply-shape';
import { requestShape, type Request } from './request-shape';

function pausableAnswer(
  conversation: PausableConversation,
  request: Request,
): Pausable<Look | Proposal | Done | readonly string[], Wait> {
  switch (request.call) {
    case 'look':
      return conversation.look(request.options);
    case 'preview':
      return conversation.preview(request.job, request.options);
    case 'apply':
      return conversation.apply(request.job, request.options, request.id);
    case 'undo':
      return conversation.undo(request.run, request.options);
    case 'lostRuns':
      return conversation.lostRuns();
    case 'redo':
      return conversation.redo(request.run, request.options);
    case 'recover':
      return conversation.recover(request.options);
    case 'settle':
      return conversation.settle(request.settings, request.options);
  }
}

function parseRequest(text: string): Request {
  const request = requestShape.safeParse(JSON.parse(text));
  if (!request.success) throw new Failure('unsupported', { reason: 'other-version' });
  return request.data;
}

function replyTo(host: SyncWorkbookHost, text: string, now?: Clock): Reply {
  try {
    return { answer: runSync(pausableAnswer(pausableConversation(host, now), parseRequest(text))) };
  } catch (error) {
    if (error instanceof Failure) return { failure: { code: error.code, details: error.details } };
    throw error;
  }
}

/**
 * One call of the conversation, from text to text, over a host that answers at once. Nothing is remembered from call to
 * call but what the workbook itself holds. A `Failure` is an answer; anything else thrown is a bug.
 */
export const answerRequest = (host: SyncWorkbookHost, request: string, now?: Clock): string =>
  JSON.stringify(replyTo(host, request, now));
