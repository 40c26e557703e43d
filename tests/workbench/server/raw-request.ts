import { connect } from 'node:net';

export interface RawAnswer {
  /** 0 when the connection was closed without an answer. */
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends bytes as they are, which no client would, and reads what comes until the connection ends or is silent. */
export function rawRequest(port: number, text: string | Buffer, silence = 600): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let got = '';
    const end = (): void => {
      socket.destroy();
      const [head = '', ...body] = got.split('\r\n\r\n');
      resolve({
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
        head,
        body: body.join('\r\n\r\n'),
      });
    };
    socket.setTimeout(silence, end);
    socket.on('data', (piece) => {
      got += piece.toString('latin1');
      const length = /\r\ncontent-length: (\d+)/i.exec(got)?.[1];
      const at = got.indexOf('\r\n\r\n');
      if (length !== undefined && at >= 0 && got.length >= at + 4 + Number(length)) end();
    });
    socket.on('error', end);
    socket.on('close', end);
    socket.on('connect', () => socket.write(text));
  });
}

export interface Line {
  readonly method?: string;
  readonly path?: string;
  readonly version?: string;
  readonly headers?: readonly string[];
  /** Headers of these names are left out of the usual ones. */
  readonly without?: readonly string[];
  readonly body?: string;
}

/** A request that would be let in, but for what is said otherwise. */
export function requestText(
  { port, cookie }: { readonly port: number; readonly cookie: string },
  { method = 'POST', path = '/api/type', version = 'HTTP/1.1', headers = [], without = [], body = '' }: Line,
): string {
  const usual = [
    `Host: 127.0.0.1:${port}`,
    `Cookie: ${cookie}`,
    `Origin: http://127.0.0.1:${port}`,
    'Sec-Fetch-Site: same-origin',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  const replaced = new Set(headers.map((header) => header.split(':')[0]?.toLowerCase()));
  const left = usual.filter((header) => {
    const name = header.split(':')[0]?.toLowerCase() ?? '';
    return !without.some((one) => one.toLowerCase() === name) && !replaced.has(name);
  });
  return `${method} ${path} ${version}\r\n${[...left, ...headers].join('\r\n')}\r\n\r\n${body}`;
}
