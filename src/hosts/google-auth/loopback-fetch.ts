import { Failure } from '../failure';
import { isLoopback } from '../remote/loopback';
import type { Environment } from './credentials-file';

/** Names where Google's API and its sign-in are to be found instead, by the address of a server on this machine. */
export const GOOGLE_ROOT = 'PLANBOK_GOOGLE_ROOT';

const isGoogle = (hostname: string): boolean =>
  hostname === 'googleapis.com' || hostname.endsWith('.googleapis.com') || hostname === 'accounts.google.com';

/**
 * Requests to Google's hosts go to a server on this machine, as the tests' own; `undefined` when none is named. The server is told the
 * host that was meant in the header `x-planbok-host`. Never another machine: a request carries an access token.
 * @throws Failure `unsupported` when the address is not of this machine
 */
export function loopbackFetch(environment: Environment): typeof fetch | undefined {
  const named = environment[GOOGLE_ROOT];
  if (named === undefined || named === '') return undefined;
  if (!isLoopback(named)) throw new Failure('unsupported', { reason: 'google-root-elsewhere' });
  const root = new URL(named);
  return (input, init) => {
    const meant = new URL(input instanceof Request ? input.url : input);
    if (!isGoogle(meant.hostname)) return fetch(input, init);
    const headers = new Headers(init?.headers);
    headers.set('x-planbok-host', meant.hostname);
    return fetch(new URL(`${meant.pathname}${meant.search}`, root), { ...init, headers });
  };
}
