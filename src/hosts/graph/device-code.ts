import * as z from 'zod/mini';
import { Failure } from '../failure';
import type { RemoteMachine } from '../remote/remote-machine';
import type { ShowSignInCode } from '../sign-in-code';
import { offline, unavailable } from './graph-failure';

const LOGIN = 'https://login.microsoftonline.com';

/** Reads what the account may see, and can change nothing. */
const SCOPE = 'https://graph.microsoft.com/Files.Read.All';

/** Milliseconds. */
const LONGEST = 60_000;

/** The application that asks, as the organisation has registered it. */
export interface Application {
  readonly clientId: string;
  /** The organisation, by its id or domain; or `organizations` for any. */
  readonly tenant: string;
}

const started = z.object({
  device_code: z.string(),
  user_code: z.string(),
  verification_uri: z.string(),
  /** Seconds. */
  expires_in: z.number(),
  interval: z.optional(z.number()),
});

const ended = z.object({ access_token: z.string() });

const refusal = z.object({ error: z.string(), error_description: z.optional(z.string()) });

const notSignedIn = (reason: string): Failure => new Failure('not-signed-in', { reason });

/**
 * What a refusal means, by its name and by the number that Microsoft's description begins with
 * (learn.microsoft.com/entra/identity-platform/reference-error-codes). Nothing of the answer is kept.
 */
function signInFailure({ error, error_description: said = '' }: z.infer<typeof refusal>): Failure {
  const number = /^AADSTS(\d+)/u.exec(said)?.[1] ?? '';
  if (error === 'authorization_declined' || error === 'access_denied')
    return notSignedIn('microsoft-sign-in-declined');
  if (error === 'expired_token' || error === 'code_expired') return notSignedIn('microsoft-sign-in-expired');
  if (['65001', '65004', '90094', '90095', '900941'].includes(number))
    return new Failure('not-allowed', { reason: 'microsoft-consent' });
  if (['50105', '53003', '530003', '50020'].includes(number))
    return new Failure('not-allowed', { reason: 'microsoft-sign-in-barred' });
  return notSignedIn('microsoft-application');
}

type Form = Readonly<Record<string, string>>;

/** An answer of the sign-in; a refusal where it refuses. @throws Failure where there is none */
async function posted(send: typeof fetch, address: string, form: Form): Promise<unknown> {
  let text: string;
  try {
    const response = await send(address, {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'manual',
      signal: AbortSignal.timeout(LONGEST),
    });
    text = await response.text();
  } catch {
    throw offline();
  }
  try {
    return JSON.parse(text);
  } catch {
    throw unavailable();
  }
}

/**
 * Lets a person sign in by a code (learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code, RFC 8628), and waits for it as long as
 * the code holds. No token to renew it with is asked for, and nothing is stored.
 * @returns an access token
 * @throws Failure
 */
export async function signedInByCode(
  { clientId, tenant }: Application,
  send: typeof fetch,
  machine: RemoteMachine,
  show: ShowSignInCode,
): Promise<string> {
  const root = `${LOGIN}/${encodeURIComponent(tenant)}/oauth2/v2.0`;
  const first = await posted(send, `${root}/devicecode`, { client_id: clientId, scope: SCOPE });
  const begun = started.safeParse(first).data;
  if (begun === undefined) {
    const refused = refusal.safeParse(first).data;
    throw refused === undefined ? unavailable() : signInFailure(refused);
  }
  if (!begun.verification_uri.startsWith('https://')) throw unavailable();
  show({ address: begun.verification_uri, code: begun.user_code });
  const until = machine.now() + begun.expires_in * 1000;
  let pause = Math.max(1, begun.interval ?? 5);
  for (;;) {
    await machine.wait(pause * 1000);
    if (machine.now() > until) throw notSignedIn('microsoft-sign-in-expired');
    let answer: unknown;
    try {
      answer = await posted(send, `${root}/token`, {
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        client_id: clientId,
        device_code: begun.device_code,
      });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      // The person may still be signing in (RFC 8628, 3.5).
      pause *= 2;
      continue;
    }
    const token = ended.safeParse(answer).data?.access_token;
    if (token !== undefined) return token;
    const refused = refusal.safeParse(answer).data ?? { error: 'authorization_pending' };
    if (refused.error === 'slow_down') pause += 5;
    else if (refused.error !== 'authorization_pending') throw signInFailure(refused);
  }
}
