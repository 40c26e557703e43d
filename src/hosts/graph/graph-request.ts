import { MAX_FILE } from '../../opc/limits';
import { Failure } from '../failure';
import { askedAgain } from '../remote/patience';
import type { RemoteMachine } from '../remote/remote-machine';
import type { RequestPace } from '../remote/request-pace';
import { retryAfter } from '../remote/retry-after';
import { graphFailure, isForNow, offline, unavailable } from './graph-failure';

export const GRAPH = 'https://graph.microsoft.com/v1.0';

/** A request that has no answer by then is given up. Milliseconds. */
const LONGEST = 180_000;

/** Asks Graph. Everything that is asked only reads, so that it may be asked again. */
export interface GraphRequest {
  /** @param address below Graph's root, or one that Graph itself has given for the next page @throws Failure */
  readonly json: (address: string) => Promise<unknown>;
  /** Where the bytes of a file are for a while. @param path of its content, below Graph's root @throws Failure */
  readonly downloadAddress: (path: string) => Promise<string>;
  /**
   * The bytes at such an address, which is asked without a token: it holds a key of its own.
   * @returns `null` when it leads nowhere any more
   * @throws Failure
   */
  readonly bytes: (address: string) => Promise<Uint8Array | null>;
}

export interface GraphAccess {
  readonly fetch: typeof fetch;
  /** An access token, as Microsoft gave it. */
  readonly token: string;
}

/** Errors of the network and of an answer that is cut; what they say may hold an address with its key. */
async function reached<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Failure ? error : offline();
  }
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // A page of something between here and Microsoft.
    throw unavailable();
  }
};

/** @throws Failure for more bytes than a workbook may have, whatever was said of them before */
async function bytesOf({ body }: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body ?? []) {
    length += piece.length;
    if (length > MAX_FILE) throw new Failure('too-large', { reason: 'workbook-too-large', limit: MAX_FILE });
    pieces.push(piece);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

const isOfGraph = (address: string): boolean => address.startsWith(`${GRAPH}/`);

/** Graph, at a pace: each try waits for its turn, and none is made while Microsoft asks to be left alone. */
export function graphRequest(
  { fetch: send, token }: GraphAccess,
  pace: RequestPace,
  machine: RemoteMachine,
): GraphRequest {
  const ask = <T>(
    address: string,
    options: Pick<RequestInit, 'headers' | 'redirect'>,
    read: (response: Response) => Promise<T>,
  ): Promise<T> =>
    askedAgain(
      async () => {
        await pace.turn();
        return reached(async () => {
          const signal = AbortSignal.timeout(LONGEST);
          const response = await send(address, { ...options, signal });
          const rest = response.status >= 400 ? retryAfter({ response }, machine.today()) : 0;
          if (rest > 0) pace.rest(rest);
          return read(response);
        });
      },
      (error) => (error instanceof Failure ? { failure: error, isAgain: isForNow(error) } : undefined),
      machine,
    );

  /** @throws Failure for what is not of Graph's: the token is for nobody else */
  const asGraph = <T>(address: string, read: (response: Response) => Promise<T>): Promise<T> => {
    const whole = address.startsWith('/') ? `${GRAPH}${address}` : address;
    if (!isOfGraph(whole)) throw unavailable();
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    // A redirection is an answer: a token follows none.
    return ask(whole, { headers, redirect: 'manual' }, read);
  };

  /** The connection can be used again when the answer has been read. */
  const refused = async (response: Response): Promise<Failure> => {
    await response.arrayBuffer();
    return graphFailure(response.status);
  };

  return {
    json: (address) =>
      asGraph(address, async (response) => {
        if (response.status !== 200) throw await refused(response);
        return jsonOf(await response.text());
      }),
    downloadAddress: (path) =>
      asGraph(path, async (response) => {
        const address = response.headers.get('location');
        if (response.status !== 302 || address === null) throw await refused(response);
        await response.arrayBuffer();
        return address;
      }),
    bytes: async (address) => {
      if (!address.startsWith('https://')) throw unavailable();
      return ask(address, { redirect: 'follow' }, async (response) => {
        if (response.status === 200) return bytesOf(response);
        const failure = await refused(response);
        if ([401, 403, 404, 410].includes(response.status)) return null;
        throw failure;
      });
    },
  };
}
