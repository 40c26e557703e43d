import { createServer, type IncomingMessage } from 'node:http';
import type { EmulatedAnswer, EmulatedRequest } from '../google-emulator/answer';
import { takeFaults, type Fault } from '../google-emulator/fault';
import { bodyOf, send } from '../google-emulator/server';
import { allowedRequests, type AllowedRequest } from './allowed-requests';
import { childrenPage, downloadAddress, driveItem, refusal, type DownloadKeys } from './library-answers';
import { TOP, type LibraryEntry, type LibraryWorld } from './library-world';
import { signIns, type SignIns } from './sign-ins';

/** A server on this machine that answers as Microsoft's sign-in, Graph and SharePoint do. */
export interface GraphEmulator {
  /** The value of `PLANBOK_MICROSOFT_ROOT`. */
  readonly root: string;
  /** What was asked, in order: `GET graph.microsoft.com /v1.0/me/drive/root`. */
  readonly log: string[];
  /** What was asked that Microsoft does not document, or not so. */
  readonly undocumented: string[];
  /** What goes wrong, in order. */
  readonly faults: Fault[];
  readonly signIns: SignIns;
  /** No address that has been given leads to bytes any more. */
  readonly expireAddresses: () => void;
  close(): Promise<void>;
}

interface Asked {
  readonly row: AllowedRequest;
  readonly groups: readonly string[];
}

/** The row of the table that a request is in, with what is wrong with it beside. */
function lookedUp(request: EmulatedRequest, rawPath: string): Asked | undefined {
  for (const row of allowedRequests) {
    if (row.method !== request.method || !row.host.test(request.host)) continue;
    const found = row.path.exec(rawPath);
    if (found) return { row, groups: found.slice(1).map(decodeURIComponent) };
  }
  return undefined;
}

/** What of a request is not as documented; `undefined` when all is. */
function strange(
  request: EmulatedRequest,
  { row }: Asked,
  authorization: string | undefined,
): string | undefined {
  const options = [...request.params.keys()];
  const unknown = options.find((name) => !row.query.includes(name));
  if (unknown !== undefined) return `query option ${unknown}`;
  if (new Set(options).size < options.length) return 'a query option twice';
  const top = request.params.get('$top');
  if (top !== null && !/^[1-9]\d{0,2}$/.test(top)) return `$top=${top}`;
  if (row.authorization === 'none' && authorization !== undefined) return 'an Authorization header';
  const form = row.form === undefined ? [] : [...new URLSearchParams(request.text).keys()].sort();
  if (form.join(' ') !== [...(row.form ?? [])].sort().join(' ')) return `form ${form.join(' ')}`;
  return undefined;
}

const missing = (): EmulatedAnswer => refusal(404, 'itemNotFound', 'The resource could not be found.');
const denied = (): EmulatedAnswer => refusal(403, 'accessDenied', 'Access denied');

/** Listens on a free port of 127.0.0.1. */
export async function graphEmulator(world: LibraryWorld): Promise<GraphEmulator> {
  const log: string[] = [];
  const undocumented: string[] = [];
  const faults: Fault[] = [];
  const who = signIns();
  const keys: DownloadKeys = { made: new Map() };

  const shared = (id: string): LibraryEntry | undefined => {
    const link = Buffer.from(id.slice(2), 'base64url').toString('utf8');
    const at =
      world.links.get(link) ?? [...world.entries.keys()].find((entry) => world.webUrl(entry) === link);
    return world.entries.get(at ?? '');
  };
  const atPath = (path: string): LibraryEntry | undefined => {
    let at = world.entries.get(TOP);
    for (const name of path.split('/'))
      at = [...world.entries.values()].find((entry) => entry.parent === at?.id && entry.name === name);
    return at;
  };
  const inDrive = (driveId: string, id: string): LibraryEntry | undefined => {
    const found = world.entries.get(id);
    return found?.driveId === driveId ? found : undefined;
  };
  const itemAnswer = (entry: LibraryEntry | undefined): EmulatedAnswer => {
    if (!entry) return missing();
    return entry.isDenied ? denied() : { body: driveItem(entry, world, keys) };
  };

  /** @param search the query as it was sent */
  function answerOf(
    { row: { name }, groups: [first = '', second = ''] }: Asked,
    request: EmulatedRequest,
    search: string,
  ): EmulatedAnswer {
    switch (name) {
      case 'root':
        return itemAnswer(world.entries.get(TOP));
      case 'path':
        return itemAnswer(atPath(first));
      case 'share':
        return itemAnswer(shared(first));
      case 'item':
        return itemAnswer(inDrive(first, second));
      case 'children': {
        const folder = inDrive(first, second);
        if (!folder) return missing();
        if (folder.isDenied) return denied();
        const from = Number(/^from-(\d+)$/.exec(request.params.get('$skiptoken') ?? 'from-0')?.[1]);
        return childrenPage(folder, from, Number(request.params.get('$top') ?? 200), world, keys);
      }
      case 'content': {
        const entry = inDrive(first, second);
        if (entry?.is !== 'file') return missing();
        if (entry.isDenied) return denied();
        if (entry.isLocked) return refusal(423, 'resourceLocked', 'The resource is locked.');
        return { status: 302, headers: { location: downloadAddress(entry.id, keys) }, body: {} };
      }
      case 'bytes': {
        const id = keys.made.get(search);
        if (id === undefined)
          return { status: 401, headers: { 'www-authenticate': 'Bearer realm="contoso"' }, body: {} };
        const entry = world.entries.get(id);
        if (!entry) return { status: 404, body: {} };
        if (entry.isLocked) return { status: 423, body: {} };
        return entry.isKeptBack || entry.isDenied ? { status: 403, body: {} } : { body: entry.bytes };
      }
      case 'device-code':
        return who.deviceCode(new URLSearchParams(request.text), first);
      case 'token':
        return who.answerToken(new URLSearchParams(request.text));
    }
  }

  function answered(
    request: EmulatedRequest,
    { pathname: rawPath, search }: URL,
    authorization: string | undefined,
  ): EmulatedAnswer {
    const asked = lookedUp(request, rawPath);
    const wrong = asked ? strange(request, asked, authorization) : 'no such request';
    if (!asked || wrong !== undefined) {
      undocumented.push(`${request.method} ${request.host} ${rawPath}: ${wrong ?? ''}`);
      return refusal(400, 'invalidRequest', wrong ?? '');
    }
    if (asked.row.authorization === 'bearer') {
      const scope = who.scopeOf(authorization);
      if (scope === undefined)
        return refusal(
          401,
          'InvalidAuthenticationToken',
          'Lifetime validation failed, the token is expired.',
          {
            'www-authenticate': 'Bearer realm="", authorization_uri="https://login.microsoftonline.com/"',
          },
        );
      if (!/^(?:Files|Sites)\.Read/.test(scope)) return denied();
    }
    return answerOf(asked, request, search);
  }

  async function serve(
    message: IncomingMessage,
  ): Promise<EmulatedAnswer | 'cut' | { readonly cut: Uint8Array }> {
    const url = new URL(message.url ?? '/', 'http://127.0.0.1');
    const request: EmulatedRequest = {
      method: message.method ?? 'GET',
      host: String(message.headers['x-planbok-host'] ?? ''),
      path: decodeURIComponent(url.pathname),
      params: url.searchParams,
      body: undefined,
      text: await bodyOf(message),
    };
    log.push(`${request.method} ${request.host} ${request.path}`);
    let last: Fault | undefined;
    for (const fault of takeFaults(faults, request)) {
      last = fault;
      if (fault.kind === 'meanwhile') fault.act();
    }
    if (last?.kind === 'cut') return 'cut';
    if (last?.kind === 'status')
      return refusal(
        last.status,
        last.status === 429 ? 'activityLimitReached' : 'serviceNotAvailable',
        'Try again later.',
        last.retryAfter === undefined ? {} : { 'retry-after': last.retryAfter },
      );
    const answer = answered(request, url, message.headers.authorization);
    if (last?.kind === 'cut-after') return answer.body instanceof Uint8Array ? { cut: answer.body } : 'cut';
    if (last?.kind === 'slow') {
      const { milliseconds } = last;
      await new Promise((resolve) => void setTimeout(resolve, milliseconds));
    }
    return answer;
  }

  const server = createServer((message, response) => {
    serve(message).then(
      (answer) => {
        if (answer === 'cut') message.socket.destroy();
        else if ('cut' in answer) {
          // All that was promised never comes.
          response.writeHead(200, { 'content-length': answer.cut.length });
          response.write(answer.cut.subarray(0, answer.cut.length / 2), () => message.socket.destroy());
        } else send(response, answer);
      },
      (error: unknown) => {
        // A fault of the emulator's own, which no test takes for one of Microsoft's.
        undocumented.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
        send(response, { status: 418, body: {} });
      },
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    root: `http://127.0.0.1:${port}/`,
    log,
    undocumented,
    faults,
    signIns: who,
    expireAddresses: () => keys.made.clear(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}
