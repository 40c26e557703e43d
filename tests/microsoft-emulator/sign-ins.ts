import type { EmulatedAnswer } from '../google-emulator/answer';

/** What happens at the sign-in while a program waits for a person. */
export type SignInStep =
  'authorization_pending' | 'slow_down' | 'signed-in' | { readonly error: string; readonly said?: string };

/** Who may ask, and how they sign in. */
export interface SignIns {
  /** Makes a token, with which nobody has to sign in. */
  readonly token: (scope?: string) => string;
  /** The application that the organisation has registered. */
  readonly application: { readonly clientId: string; readonly tenant: string };
  /** What each question for a token is answered with, in order; after the last, that the person has signed in. */
  readonly steps: SignInStep[];
  /** No token holds any more. */
  readonly expire: () => void;
  /** The scope of a token that holds. */
  readonly scopeOf: (authorization: string | undefined) => string | undefined;
  readonly deviceCode: (form: URLSearchParams, tenant: string) => EmulatedAnswer;
  readonly answerToken: (form: URLSearchParams) => EmulatedAnswer;
}

const SCOPE = 'https://graph.microsoft.com/Files.Read.All';
const GRANT = 'urn:ietf:params:oauth:grant-type:device_code';

const refused = (error: string, said = ''): EmulatedAnswer => ({
  status: 400,
  body: { error, error_description: said, error_codes: [70016], timestamp: '2026-01-01 00:00:00Z' },
});

export function signIns(): SignIns {
  const application = { clientId: '11111111-2222-3333-4444-555555555555', tenant: 'contoso.se' };
  const tokens = new Map<string, string>();
  const steps: SignInStep[] = [];
  const codes = new Set<string>();
  const token = (scope = 'Files.Read.All'): string => {
    const made = `eyJ0eXAi.emulated-${tokens.size + 1}.sig_na-ture`;
    tokens.set(made, scope);
    return made;
  };
  return {
    token,
    application,
    steps,
    expire: () => tokens.clear(),
    scopeOf: (authorization) => tokens.get(/^Bearer (\S+)$/.exec(authorization ?? '')?.[1] ?? ''),
    deviceCode: (form, tenant) => {
      if (form.get('client_id') !== application.clientId)
        return refused('unauthorized_client', 'AADSTS700016: Application was not found in the directory.');
      if (tenant !== application.tenant)
        return refused('invalid_request', 'AADSTS90002: Tenant was not found.');
      if (form.get('scope') !== SCOPE)
        return refused('invalid_scope', 'AADSTS70011: The scope is not valid.');
      const code = `device-code-${codes.size + 1}`;
      codes.add(code);
      return {
        body: {
          device_code: code,
          user_code: 'F7KWX2PQ9',
          verification_uri: 'https://microsoft.com/devicelogin',
          expires_in: 900,
          interval: 5,
          message: 'To sign in, use a web browser.',
        },
      };
    },
    answerToken: (form) => {
      if (form.get('grant_type') !== GRANT) return refused('unsupported_grant_type');
      if (form.get('client_id') !== application.clientId || !codes.has(form.get('device_code') ?? ''))
        return refused('bad_verification_code');
      const step = steps.shift() ?? 'signed-in';
      if (typeof step === 'object') return refused(step.error, step.said);
      if (step !== 'signed-in')
        return refused(step, 'AADSTS70016: OAuth 2.0 device flow error. Authorization is pending.');
      return {
        body: { token_type: 'Bearer', scope: 'Files.Read.All', expires_in: 3599, access_token: token() },
      };
    },
  };
}
