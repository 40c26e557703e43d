import { Failure } from '../../hosts/failure';
import type { SyncWorkbookHost } from '../../hosts/host';
import type { Done, Look, Proposal } from '../conversation';
import { talkOver, type Talk } from '../talk';
import { atOnce, type Waiting } from '../waiting';
import type { Reply } from './reply-shape';
import { requestShape, type Request } from './request-shape';

function asked(talk: Talk, request: Request): Waiting<Look | Proposal | Done> {
  switch (request.call) {
    case 'look':
      return talk.look(request.wish);
    case 'preview':
      return talk.preview(request.job, request.wish);
    case 'apply':
      return talk.apply(request.job, request.wish, request.id);
    case 'undo':
      return talk.undo(request.run, request.wish);
    case 'redo':
      return talk.redo(request.run, request.wish);
    case 'recover':
      return talk.recover(request.wish);
    case 'settle':
      return talk.settle(request.settings, request.wish);
  }
}

function requestIn(text: string): Request {
  const request = requestShape.safeParse(JSON.parse(text));
  if (!request.success) throw new Failure('unsupported', { reason: 'other-version' });
  return request.data;
}

function replied(host: SyncWorkbookHost, text: string): Reply {
  try {
    return { answer: atOnce(asked(talkOver(host), requestIn(text))) };
  } catch (error) {
    if (error instanceof Failure) return { failure: { code: error.code, details: error.details } };
    throw error;
  }
}

/**
 * One call of the conversation, from text to text, over a host that answers at once. Nothing is remembered from call to
 * call but what the workbook itself holds. A `Failure` is an answer; anything else thrown is a bug.
 */
export const answered = (host: SyncWorkbookHost, request: string): string =>
  JSON.stringify(replied(host, request));
