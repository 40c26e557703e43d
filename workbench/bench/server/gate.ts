import { timingSafeEqual } from 'node:crypto';

/** The secrets and names of this server: only its own page may use it. */
export interface Keys {
  readonly port: number;
  /** Generated at start and never stored: printed once in the address, then kept in a cookie. */
  readonly token: string;
}

export interface Asked {
  readonly method: string;
  /** The path as in the request line. */
  readonly url: string;
  /** The version as in the request line, `1.1`. */
  readonly httpVersion: string;
  /** Alternating header names and values, as received; repeated headers are kept. */
  readonly rawHeaders: readonly string[];
}

/** The path and query of an admitted request; else the reason for refusing it. */
export type Verdict =
  | { readonly kind: 'refused'; readonly status: number; readonly why: string }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'allowed'; readonly path: string; readonly query: URLSearchParams };

const MAX_URL = 2000;

export const originOf = ({ port }: Keys): string => `http://127.0.0.1:${port}`;
/** Cookies do not depend on the port, so the cookie's name distinguishes several servers on one machine. */
export const cookieName = ({ port }: Keys): string => `planbok-${port}`;

const refused = (status: number, why: string): Verdict => ({ kind: 'refused', status, why });

function valuesOf(rawHeaders: readonly string[], wanted: string): readonly string[] {
  const values: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.toLowerCase() === wanted) values.push(rawHeaders[at + 1] ?? '');
  return values;
}

function isToken(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function hasCookie(rawHeaders: readonly string[], keys: Keys): boolean {
  const begin = `${cookieName(keys)}=`;
  return valuesOf(rawHeaders, 'cookie')
    .flatMap((line) => line.split(';'))
    .map((pair) => pair.trim())
    .some((pair) => pair.startsWith(begin) && isToken(pair.slice(begin.length), keys.token));
}

/** Headers that would give a request another meaning than its first line; our pages never send them. */
const unwanted = ['upgrade', 'transfer-encoding', 'content-encoding', 'trailer', 'te', 'expect'];
const once = ['host', 'origin', 'content-type', 'content-length', 'sec-fetch-site'];

/**
 * Decides whether a request is admitted. `welcome` is the printed address itself, with the token: it is answered with the
 * page and the cookie, whoever linked to it. Everything else needs the cookie, comes from our own page and, unless it is
 * a GET, names our page in `Origin`.
 *
 * Host allow-list: against DNS rebinding. Origin, Sec-Fetch-Site and a SameSite=Strict cookie: against other pages in the
 * same browser.
 */
export function verdictOn({ method, url, httpVersion, rawHeaders }: Asked, keys: Keys): Verdict {
  if (httpVersion !== '1.1') return refused(505, 'version');
  if (method !== 'GET' && method !== 'POST') return refused(405, 'method');
  if (once.some((name) => valuesOf(rawHeaders, name).length > 1)) return refused(400, 'repeated header');
  if (unwanted.some((name) => valuesOf(rawHeaders, name).length > 0)) return refused(400, 'header');
  if (valuesOf(rawHeaders, 'host')[0] !== `127.0.0.1:${keys.port}`) return refused(421, 'host');
  if (url.length > MAX_URL) return refused(414, 'url');
  const [path = '', search = '', ...more] = url.split('?');
  // Paths are looked up in a list and never joined to a folder; paths with characters that ours never contain are refused
  // nevertheless.
  if (more.length > 0 || !/^(?:\/|(?:\/[\w-]+(?:\.[\w-]+)*)+)$/.test(path)) return refused(400, 'path');
  const query = new URLSearchParams(search);
  if (method === 'GET' && path === '/' && isToken(query.get('key') ?? '', keys.token))
    return { kind: 'welcome' };

  const [origin] = valuesOf(rawHeaders, 'origin');
  if (origin !== undefined && origin !== originOf(keys)) return refused(403, 'origin');
  const [site] = valuesOf(rawHeaders, 'sec-fetch-site');
  const isTyped = site === 'none' && method === 'GET' && path === '/';
  if (site !== undefined && site !== 'same-origin' && !isTyped) return refused(403, 'site');
  if (method === 'POST' && origin === undefined) return refused(403, 'origin');
  if (!hasCookie(rawHeaders, keys)) return refused(401, 'cookie');
  return { kind: 'allowed', path, query };
}
