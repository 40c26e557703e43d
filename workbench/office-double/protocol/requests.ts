import { failed, opened, sealed } from './envelope';
import { refuse, type HostErrorCode } from './host-error';
import { aTask, inTasks, restBefore } from '../turns';
import type { WireReply } from './wire';
import type { Faults, RequestNote } from '../workbench';

/** Maximum size of a request or a reply in bytes, as in Excel on the web. */
const LIMIT = 5 * 2 ** 20;

export interface RequestHost {
  /** Executes the body of a request, one action at each step; it yields what must be waited for. */
  readonly process: (body: unknown) => Generator<Promise<void> | undefined, WireReply>;
  /** Called after each request, even if it failed: a piece of work at each step. */
  readonly settle: () => Generator<undefined, void>;
}

/** Handles requests in sequence, records them, and makes them fail as the faults ask for. */
export interface Requests {
  answer(message: string): Promise<string>;
  readonly notes: readonly RequestNote[];
  setFaults(faults: Faults): void;
  /** Whether a person is editing a cell. */
  edits(isEditing: boolean): void;
  /** Resolves when no request is being executed: a person cannot change the workbook in the middle of one. */
  rested(): Promise<void>;
  /** Called for each member and around each action while a request is executed. */
  readonly watch: {
    readonly member: (name: string) => void;
    readonly before: () => void;
    readonly after: () => void;
  };
}

const sizeOf = (text: string): number => Buffer.byteLength(text);

export function requestsFor(host: () => RequestHost, most = LIMIT): Requests {
  const notes: RequestNote[] = [];
  let faults: Faults = {};
  let since = { requests: 0, actions: 0 };
  let isClosed = false;
  let isCounted = true;
  let members = new Set<string>();
  let isEditing = false;
  let waiting: (() => void)[] = [];
  let last: Promise<void> = Promise.resolve();
  let underway: Promise<void> | undefined;

  const isInCell = (): boolean => isEditing || faults.isEditingCell === true;
  const goOn = (): void => {
    if (isInCell()) return;
    for (const go of waiting) go();
    waiting = [];
  };

  const failIf = (when: 'before' | 'after'): void => {
    const { failAt } = faults;
    if (failAt?.when !== when || failAt.action !== since.actions) return;
    isClosed = failAt.isLast === true;
    refuse((failAt.code ?? 'GeneralException') as HostErrorCode);
  };

  /** Executes a request and what comes after it; `rested` waits for both. */
  async function executed(body: unknown): Promise<WireReply> {
    let rest: () => void = () => undefined;
    underway = new Promise<void>((resolve) => {
      rest = resolve;
    });
    try {
      const reply = await inTasks(host().process(body));
      await inTasks(host().settle());
      return reply;
    } finally {
      underway = undefined;
      rest();
    }
  }

  async function rested(): Promise<void> {
    if (underway === undefined) return;
    await underway;
    // The next request may have begun.
    await rested();
  }

  /** `undefined` when the answer is lost on its way; the request itself is executed. */
  async function carriedOut(message: string, answered: number): Promise<string | undefined> {
    const envelope = opened(message);
    await restBefore(message);
    const requestBytes = sizeOf(message);
    if (!envelope) return failed(0, 400, 'InvalidRequest', 'Cannot process the request.');
    const { id, body, delaysForCellEdit } = envelope;
    if (delaysForCellEdit)
      while (isInCell()) await new Promise<void>((resolve) => void waiting.push(resolve));
    isCounted = !isLettingGo(body);
    if (isCounted) since.requests += 1;
    const number = notes.length + 1;
    const limit = faults.limit ?? most;
    members = new Set();
    const note = (reply: string, error?: string, replyBytes = sizeOf(reply)): string => {
      notes.push({
        number,
        answered,
        requestBytes,
        replyBytes,
        actions: countOf(body),
        members: [...members],
        ...(error === undefined ? {} : { error }),
      });
      return reply;
    };
    const refused = (status: number, code: HostErrorCode, said: string): string =>
      note(failed(id, status, code, said), code);
    if (faults.takesOneAtATime === true && isCounted && notes.length > answered)
      return refused(400, 'GeneralException', 'Wait until the previous call completes.');
    if (isClosed) return refused(500, 'GeneralException', 'The program has been closed.');
    if (isInCell()) return refused(400, 'InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    if (requestBytes > limit)
      return refused(
        400,
        'RequestPayloadSizeLimitExceeded',
        'The request payload size has exceeded the limit.',
      );
    const reply = await executed(body);
    faults.betweenRequests?.(number);
    const text = JSON.stringify(reply);
    const isEndless = reply.Error?.Code === 'NeverAnswered';
    if (isEndless || (isCounted && faults.loseAnswerOf === since.requests)) {
      note('', 'lost');
      return undefined;
    }
    await restBefore(text);
    const textBytes = sizeOf(text);
    if (textBytes > limit)
      return refused(
        400,
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit.',
      );
    await restBefore(text);
    // What is around the text is as many bytes as characters.
    return note(sealed(id, 200, text), reply.Error?.Code, textBytes + sealed(id, 200, '').length);
  }

  return {
    notes,
    answer: async (message) => {
      const answered = notes.length;
      // A real host is another program and answers later, which gives the caller time for more requests.
      const turn = last.then(aTask).then(() => carriedOut(message, answered));
      last = turn.then(
        () => undefined,
        () => undefined,
      );
      return (await turn) ?? (await new Promise<never>(() => undefined));
    },
    setFaults: (wanted) => {
      faults = wanted;
      since = { requests: 0, actions: 0 };
      isClosed = false;
      goOn();
    },
    edits: (wanted) => {
      isEditing = wanted;
      goOn();
    },
    rested,
    watch: {
      member: (name) => void members.add(name),
      before: () => {
        if (!isCounted) return;
        since.actions += 1;
        failIf('before');
      },
      after: () => {
        if (isCounted) failIf('after');
      },
    },
  };
}

const actionsIn = (body: unknown): readonly unknown[] =>
  typeof body === 'object' && body !== null && 'Actions' in body && Array.isArray(body.Actions)
    ? body.Actions
    : [];

const countOf = (body: unknown): number => actionsIn(body).length;

const nameOf = (action: unknown): unknown =>
  typeof action === 'object' && action !== null && 'Name' in action ? action.Name : undefined;

/**
 * Whether the request only releases objects. The library sends such requests by itself and, where one fails, again
 * seconds later from whatever workbook is then open; no add-in asks for them or waits for them. The argument that stands
 * for the objects has no name.
 */
const isLettingGo = (body: unknown): boolean => {
  const names = actionsIn(body).map(nameOf);
  return (
    names.includes('_RemoveReference') && names.every((name) => name === '_RemoveReference' || name === '')
  );
};
