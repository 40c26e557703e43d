import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** How a path is answered; `null` leaves a header out. */
export type Change = (path: string) => {
  readonly status?: number;
  readonly body?: Uint8Array;
  readonly headers?: Readonly<Record<string, string | null>>;
};

export interface StaticHost {
  readonly address: string;
  readonly change: (change: Change) => void;
  readonly end: () => Promise<void>;
}

/** Serves files on this machine as a well-set host does, but for what a test changes. */
export async function staticHost(files: Readonly<Record<string, Uint8Array>>): Promise<StaticHost> {
  let change: Change = () => ({});
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').slice(1).replace(/\?.*/, ''));
    const { status, body = files[path], headers = {} } = change(path);
    const all = {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': path.endsWith('.png') ? 'max-age=86400' : 'no-cache',
      'x-content-type-options': 'nosniff',
      ...headers,
    };
    for (const [name, value] of Object.entries(all)) if (value !== null) response.setHeader(name, value);
    response.statusCode = body === undefined ? 404 : (status ?? 200);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    change: (next) => {
      change = next;
    },
    end: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
