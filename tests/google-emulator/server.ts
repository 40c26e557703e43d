import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accounts } from './accounts';
import { answerOf, Refusal, refusalOf, type EmulatedAnswer, type EmulatedRequest } from './answer';
import { takeFaults, type Fault } from './fault';

/** One method of one of Google's APIs. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Of the whole path, decoded; its groups are passed on. */
  readonly path: RegExp;
  /** Scopes of which a token must have one. */
  readonly scopes: readonly string[];
  /** @throws Refusal */
  readonly answer: (request: EmulatedRequest, groups: readonly string[], account: string) => EmulatedAnswer;
}

/** A server on this machine that answers as Google does. */
export interface Emulator {
  /** The value of `PLANBOK_GOOGLE_ROOT`. */
  readonly root: string;
  /** What was asked, in order, sign-in left out: `GET /v4/spreadsheets/1`. */
  readonly log: string[];
  /** What goes wrong, in order. */
  readonly faults: Fault[];
  readonly accounts: ReturnType<typeof accounts>;
  /** The environment of a machine that has these credentials in a file. */
  environment(credentials: object): Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function bodyOf(message: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

const jsonIn = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

async function requestOf(message: IncomingMessage): Promise<EmulatedRequest> {
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://127.0.0.1');
  const text = await bodyOf(message);
  return {
    method: message.method ?? 'GET',
    host: String(message.headers['x-planbok-host'] ?? ''),
    path: decodeURIComponent(pathname),
    params: searchParams,
    body: jsonIn(text),
    text,
  };
}

export function send(response: ServerResponse, { status = 200, headers = {}, body }: EmulatedAnswer): void {
  const isBytes = body instanceof Uint8Array;
  response.writeHead(status, {
    ...headers,
    'content-type': isBytes ? 'application/octet-stream' : 'application/json; charset=UTF-8',
  });
  response.end(isBytes ? body : JSON.stringify(body));
}

/** Listens on a free port of 127.0.0.1. */
export async function emulator(routes: readonly Route[]): Promise<Emulator> {
  const signIn = accounts();
  const log: string[] = [];
  const faults: Fault[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'planbok-google-'));

  function answerTo(request: EmulatedRequest, authorization: string | undefined): EmulatedAnswer {
    for (const { method, path, scopes, answer } of routes) {
      const found = method === request.method ? path.exec(request.path) : null;
      if (found) return answer(request, found.slice(1), signIn.who(authorization, scopes));
    }
    throw new Refusal(404, 'NOT_FOUND', `The emulator has no ${request.method} ${request.path}`);
  }

  function answered(request: EmulatedRequest, authorization: string | undefined): EmulatedAnswer {
    try {
      return answerTo(request, authorization);
    } catch (error) {
      if (error instanceof Refusal) return answerOf(error);
      throw error;
    }
  }

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await requestOf(message);
    if (request.path === '/token') return send(response, signIn.token(request));
    log.push(`${request.method} ${request.path}`);
    const { authorization } = message.headers;
    let last: Fault | undefined;
    for (const fault of takeFaults(faults, request)) {
      last = fault;
      if (fault.kind === 'meanwhile') fault.act();
    }
    if (last?.kind === 'cut') return void message.socket.destroy();
    if (last?.kind === 'status') {
      const headers = last.retryAfter === undefined ? {} : { 'retry-after': last.retryAfter };
      return send(response, { ...answerOf(refusalOf(last.status)), headers });
    }
    const answer = answered(request, authorization);
    if (last?.kind === 'cut-after') return void message.socket.destroy();
    if (last?.kind === 'status-after') return send(response, answerOf(refusalOf(last.status)));
    if (last?.kind === 'slow') {
      const { milliseconds } = last;
      await new Promise((resolve) => void setTimeout(resolve, milliseconds));
    }
    send(response, answer);
  }

  const server = createServer((message, response) => {
    serve(message, response).catch((error: unknown) => {
      // A fault of the emulator's own: the answer says so, and no test takes it for one of Google's.
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
      send(response, { status: 418, body: { error: { code: 418, status: 'EMULATOR', message: what } } });
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const root = `http://127.0.0.1:${port}/`;

  return {
    root,
    log,
    faults,
    accounts: signIn,
    environment(credentials) {
      const file = join(folder, 'credentials.json');
      writeFileSync(file, JSON.stringify(credentials));
      return { PLANBOK_GOOGLE_ROOT: root, GOOGLE_APPLICATION_CREDENTIALS: file };
    },
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}
