/** Kinds of messages between the library and a native host. */
const REQUEST = 1;
const EVENTS = 3;

/** The library's number for the category of events. */
const EVENT_CATEGORY = 65_536;

/** Bits of a request's flags. */
const DELAY_FOR_CELL_EDIT = 64;

export interface Envelope {
  readonly id: number;
  readonly body: unknown;
  /** The request prefers to wait rather than fail while a person is editing a cell. */
  readonly delaysForCellEdit: boolean;
}

/** Parses a message of the library; `undefined` when it is not a request. */
export function opened(message: string): Envelope | undefined {
  const found = parsed(message);
  if (typeof found !== 'object' || found === null || !('id' in found) || !('message' in found))
    return undefined;
  const { id, message: request } = found;
  const flags = 'flags' in found ? Number(found.flags) : 0;
  if (typeof id !== 'number' || typeof request !== 'object' || request === null) return undefined;
  const body = 'body' in request ? request.body : undefined;
  return {
    id,
    body: typeof body === 'string' ? parsed(body) : body,
    delaysForCellEdit: (flags & DELAY_FOR_CELL_EDIT) !== 0,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The answer to the request with this id. `body` is JSON, which is inserted into the message unchanged. The library also
 * accepts JSON as a string, but then parses it a second time.
 */
export const sealed = (id: number, statusCode: number, body: string): string =>
  `{"id":${id},"type":${REQUEST},"message":{"statusCode":${statusCode},"headers":{},"body":${body}}}`;

/** The failure of a whole request, as over HTTP. */
export const failed = (id: number, statusCode: number, code: string, message: string): string =>
  sealed(id, statusCode, JSON.stringify({ error: { code, message } }));

/** An event for the handlers registered with this number and target. */
export const eventMessage = (number: number, targetId: string, args: object): string =>
  JSON.stringify({
    type: EVENTS,
    message: {
      entries: [
        { messageCategory: EVENT_CATEGORY, messageType: number, targetId, message: JSON.stringify(args) },
      ],
    },
  });
