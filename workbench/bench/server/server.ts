import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headersOf, json, notFound, type Answer } from './answer';
import { bodyOf } from './body';
import { cookieName, originOf, verdictOn, type Keys } from './gate';
import type { Routes } from './routes';

export interface Listening {
  readonly port: number;
  /** The page's address, with the token. */
  readonly address: string;
  readonly keys: Keys;
  close(): Promise<void>;
}

const LIMITS = { headersTimeout: 5000, requestTimeout: 60_000, keepAliveTimeout: 5000, maxHeaderSize: 8192 };
const MAX_CONNECTIONS = 128;

function send(response: ServerResponse, answer: Answer): void {
  const bytes = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  response.writeHead(answer.status, { ...headersOf(answer), 'content-length': bytes.length });
  response.end(bytes);
}

/** A refused request gets a one-word response, and its connection is closed without reading its body. */
function turnAway(response: ServerResponse, status: number, why: string): void {
  response.shouldKeepAlive = false;
  send(response, json({ problem: 'refused', why }, status));
}

async function answered(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Routes,
  keys: Keys,
): Promise<void> {
  const { method = '', url = '', httpVersion, rawHeaders } = request;
  const verdict = verdictOn({ method, url, httpVersion, rawHeaders }, keys);
  if (verdict.kind === 'refused') return turnAway(response, verdict.status, verdict.why);
  if (verdict.kind === 'welcome') {
    const cookie = `${cookieName(keys)}=${keys.token}; Path=/; HttpOnly; SameSite=Strict`;
    const page = await routes.page();
    return send(response, { ...page, headers: { ...page.headers, 'set-cookie': cookie } });
  }
  const { path, query } = verdict;
  if (method === 'GET') {
    if (path === '/events') return routes.listen(response, query);
    return send(response, path === '/' ? await routes.page() : ((await routes.get(path, query)) ?? notFound));
  }
  const route = routes.post.get(path);
  if (route === undefined) return turnAway(response, 404, 'path');
  const body = await bodyOf(request, route.body);
  if (body.kind === 'refused') return turnAway(response, body.status, body.why);
  send(response, await route.answer(body.bytes, query));
}

/**
 * Listens on 127.0.0.1 only.
 * @param port 0 for any free port
 * @param onBug called with unexpected errors; the page's response says that it was a bug
 * @throws Node's error when the port is taken
 */
export async function listen(
  routes: Routes,
  port: number,
  onBug: (error: unknown) => void,
): Promise<Listening> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer(LIMITS);
  server.maxConnections = MAX_CONNECTIONS;
  // Without this listener Node would pass an upgrade to the request listener, or drop it silently.
  server.on('upgrade', (_request, socket) =>
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
  );
  server.on('checkContinue', (_request, response: ServerResponse) => turnAway(response, 417, 'expect'));
  server.on('checkExpectation', (_request, response: ServerResponse) => turnAway(response, 417, 'expect'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve);
  });
  const keys: Keys = { port: (server.address() as AddressInfo).port, token };
  server.on('request', (request, response) => {
    answered(request, response, routes, keys).catch((error: unknown) => {
      onBug(error);
      if (response.headersSent) response.destroy();
      else turnAway(response, 500, 'bug');
    });
  });
  return {
    port: keys.port,
    address: `${originOf(keys)}/?key=${token}`,
    keys,
    close: () =>
      new Promise((resolve) => {
        routes.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
