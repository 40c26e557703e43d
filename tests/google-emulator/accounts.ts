import { createVerify, generateKeyPairSync } from 'node:crypto';
import { Refusal, type EmulatedAnswer, type EmulatedRequest } from './answer';

/** An account that may sign in to the emulator, and what its tokens were given for. */
interface Token {
  readonly account: string;
  readonly scopes: ReadonlySet<string>;
}

/** Keys take a tenth of a second to make; one pair serves all emulators of a process. */
let keys: ReturnType<typeof newKeys> | undefined;
const newKeys = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

const SERVICE = 'planbok@example.iam.gserviceaccount.com';
const PERSON = 'anna@example.org';
const REFRESH = 'a refresh token of the emulator';

const decoded = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));

/** `{ error, error_description }`, as Google's sign-in refuses (RFC 6749, 5.2). */
const refused = (error: string, description: string): EmulatedAnswer => ({
  status: 400,
  body: { error, error_description: description },
});

/**
 * Google's sign-in, as far as a credentials file needs it: a service account's signed assertion (RFC 7523) and a person's
 * refresh token.
 */
export function accounts() {
  const tokens = new Map<string, Token>();
  let refuses = false;

  const give = (account: string, scopes: readonly string[]): EmulatedAnswer => {
    const token = `emulated-${tokens.size + 1}`;
    tokens.set(token, { account, scopes: new Set(scopes) });
    return { body: { access_token: token, expires_in: 3599, token_type: 'Bearer', scope: scopes.join(' ') } };
  };

  function byAssertion(assertion: string): EmulatedAnswer {
    const [head = '', claims = '', signature = ''] = assertion.split('.');
    const isSigned = createVerify('RSA-SHA256')
      .update(`${head}.${claims}`)
      .verify((keys ??= newKeys()).publicKey, signature, 'base64url');
    const { iss, scope } = decoded(claims) as { readonly iss: string; readonly scope: string };
    if (!isSigned || iss !== SERVICE) return refused('invalid_grant', 'Invalid JWT Signature.');
    return give(SERVICE, scope.split(' '));
  }

  return {
    /** What `GOOGLE_APPLICATION_CREDENTIALS` may name: the key file of a service account. */
    serviceAccount: () => ({
      type: 'service_account',
      project_id: 'example',
      private_key_id: '1',
      private_key: (keys ??= newKeys()).privateKey,
      client_email: SERVICE,
      client_id: '1',
      token_uri: 'https://oauth2.googleapis.com/token',
    }),
    /** What gcloud leaves when a person has signed in for these scopes. */
    person: (...scopes: readonly string[]) => ({
      type: 'authorized_user',
      client_id: 'gcloud',
      client_secret: 'of gcloud',
      refresh_token: [REFRESH, ...scopes].join(' '),
    }),
    /** From now on no token is given, and those given are no longer accepted. */
    withdraw: (): void => {
      refuses = true;
      tokens.clear();
    },
    token({ text }: EmulatedRequest): EmulatedAnswer {
      const form = new URLSearchParams(text);
      if (refuses) return refused('invalid_grant', 'Token has been expired or revoked.');
      const refresh = form.get('refresh_token');
      if (refresh === null) return byAssertion(form.get('assertion') ?? '');
      const [, scopes = ''] = refresh.split(`${REFRESH} `);
      return refresh.startsWith(REFRESH)
        ? give(PERSON, scopes.split(' '))
        : refused('invalid_grant', 'Bad Request');
    },
    /** Who asks. @throws Refusal 401 for a token that was not given here, 403 for one given for something else */
    who(header: string | undefined, scopes: readonly string[]): string {
      const token = tokens.get(header?.replace(/^Bearer /, '') ?? '');
      if (token === undefined)
        throw new Refusal(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
      if (!scopes.some((scope) => token.scopes.has(scope)))
        throw new Refusal(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.', [
          { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' },
        ]);
      return token.account;
    },
  };
}
