import { Failure } from '../failure';
import { isLoopback } from '../remote/loopback';
import type { RemoteMachine } from '../remote/remote-machine';
import type { ShowSignInCode } from '../sign-in-code';
import { signedInByCode } from './device-code';
import type { GraphAccess } from './graph-request';

type Environment = Readonly<Record<string, string | undefined>>;

/** Names where Microsoft's services are to be found instead, by the address of a server on this machine. */
const MICROSOFT_ROOT = 'PLANBOK_MICROSOFT_ROOT';

/**
 * Every request goes to a server on this machine where one is named, as the tests' own, which is told the host that was meant in the header
 * `x-planbok-host`. Never another machine: a request carries an access token.
 * @throws Failure `unsupported` when the address is not of this machine
 */
function microsoftFetch(environment: Environment): typeof fetch {
  const named = environment[MICROSOFT_ROOT];
  if (named === undefined || named === '') return fetch;
  if (!isLoopback(named)) throw new Failure('unsupported', { reason: 'microsoft-root-elsewhere' });
  const root = new URL(named);
  return (input, init) => {
    const meant = new URL(input instanceof Request ? input.url : input);
    const headers = new Headers(init?.headers);
    headers.set('x-planbok-host', meant.hostname);
    return fetch(new URL(`${meant.pathname}${meant.search}`, root), { ...init, headers });
  };
}

/** A token is letters, digits and a few signs; a header takes no others. @throws Failure */
function tokenIn(said: string): string {
  const token = said.trim().replace(/^Bearer\s+/iu, '');
  if (!/^[\w.~+/=-]+$/u.test(token))
    throw new Failure('not-signed-in', { reason: 'microsoft-token-unreadable' });
  return token;
}

/**
 * Signs in to Microsoft with what the machine has: a token in `PLANBOK_GRAPH_TOKEN`; or, where `PLANBOK_GRAPH_CLIENT_ID` names an application
 * (and `PLANBOK_GRAPH_TENANT` the organisation), a person by a code. Nothing of it is stored or said by us.
 * @throws Failure `not-signed-in` when there is nothing to sign in with
 */
export async function graphAccess(
  environment: Environment,
  machine: RemoteMachine,
  show: ShowSignInCode,
): Promise<GraphAccess> {
  const send = microsoftFetch(environment);
  const token = environment['PLANBOK_GRAPH_TOKEN']?.trim() ?? '';
  if (token !== '') return { fetch: send, token: tokenIn(token) };
  const clientId = environment['PLANBOK_GRAPH_CLIENT_ID']?.trim() ?? '';
  if (clientId === '') throw new Failure('not-signed-in', { reason: 'no-microsoft-credentials' });
  const tenant = environment['PLANBOK_GRAPH_TENANT']?.trim() ?? '';
  const application = { clientId, tenant: tenant === '' ? 'organizations' : tenant };
  return { fetch: send, token: await signedInByCode(application, send, machine, show) };
}
