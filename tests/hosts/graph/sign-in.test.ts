import { signedInByCode } from '../../../src/hosts/graph/device-code';
import { graphAccess } from '../../../src/hosts/graph/graph-access';
import { fakeClock } from '../../google-emulator/drive/paced-drive';
import { graphEmulator, type GraphEmulator } from '../../microsoft-emulator/graph-emulator';
import { libraryWorld } from '../../microsoft-emulator/library-world';
import type { SignInCode } from '../../../src/hosts/sign-in-code';
import type { SignInStep } from '../../microsoft-emulator/sign-ins';
import { failureOf } from './graph-setting';

let microsoft: GraphEmulator;
beforeAll(async () => {
  microsoft = await graphEmulator(libraryWorld());
});
afterAll(() => microsoft.close());

const application = (): Readonly<Record<string, string>> => ({
  PLANBOK_GRAPH_CLIENT_ID: microsoft.signIns.application.clientId,
  PLANBOK_GRAPH_TENANT: microsoft.signIns.application.tenant,
});

/** Signs in by a code, where these are the answers to the questions for a token. */
async function signIn(steps: readonly SignInStep[], environment = application()) {
  microsoft.signIns.steps.splice(0, Infinity, ...steps);
  const clock = fakeClock();
  const shown: SignInCode[] = [];
  const access = graphAccess({ PLANBOK_MICROSOFT_ROOT: microsoft.root, ...environment }, clock, (code) =>
    shown.push(code),
  );
  return { access, shown, clock };
}

test('a person is shown where to write which code, and is waited for as long as it takes', async () => {
  const pending = Array.from({ length: 5 }, (): SignInStep => 'authorization_pending');
  const { access, shown, clock } = await signIn([...pending, 'slow_down', 'authorization_pending']);
  const { token } = await access;
  expect(microsoft.signIns.scopeOf(`Bearer ${token}`)).toBe('Files.Read.All');
  expect(shown).toEqual([{ address: 'https://microsoft.com/devicelogin', code: 'F7KWX2PQ9' }]);
  // Six waits of 5 seconds, and two of 10 when Microsoft had asked for longer ones.
  expect(clock.now()).toBe((6 * 5 + 2 * 10) * 1000);
  expect(microsoft.undocumented).toEqual([]);
});

test.each([
  ['is declined', 'not-signed-in', 'microsoft-sign-in-declined', [{ error: 'authorization_declined' }]],
  ['comes too late', 'not-signed-in', 'microsoft-sign-in-expired', [{ error: 'expired_token' }]],
  [
    'needs IT to agree',
    'not-allowed',
    'microsoft-consent',
    [
      {
        error: 'invalid_grant',
        said: 'AADSTS65001: The user or administrator has not consented to use the application.',
      },
    ],
  ],
  [
    'is barred by a condition of the organisation’s',
    'not-allowed',
    'microsoft-sign-in-barred',
    [
      {
        error: 'invalid_grant',
        said: 'AADSTS53003: Access has been blocked by Conditional Access policies.',
      },
    ],
  ],
  [
    'is of an application that may not be signed in to by a code',
    'not-signed-in',
    'microsoft-application',
    [{ error: 'invalid_client', said: "AADSTS7000218: The request body must contain 'client_secret'." }],
  ],
] as const)('a sign-in that %s', async (_what, code, reason, steps) => {
  const { access } = await signIn(['authorization_pending', ...steps]);
  expect(await failureOf(access)).toMatchObject({ code, details: { reason } });
});

test('a code that nobody uses is not waited for longer than it holds', async () => {
  const { access, clock } = await signIn(Array.from({ length: 300 }, () => 'authorization_pending' as const));
  expect(await failureOf(access)).toMatchObject({ details: { reason: 'microsoft-sign-in-expired' } });
  expect(clock.now()).toBeLessThan(910_000);
});

test('a page that is not encrypted is shown to nobody', async () => {
  const shown: SignInCode[] = [];
  const send = () =>
    Promise.resolve(
      Response.json({
        device_code: 'd',
        user_code: 'u',
        verification_uri: 'http://x.example',
        expires_in: 900,
      }),
    );
  const { clientId, tenant } = microsoft.signIns.application;
  const signedIn = signedInByCode({ clientId, tenant }, send, fakeClock(), (code) => shown.push(code));
  expect(await failureOf(signedIn)).toMatchObject({ details: { reason: 'microsoft-unavailable' } });
  expect(shown).toEqual([]);
});

test('a network that fails while a person signs in ends nothing', async () => {
  microsoft.faults.push({ kind: 'cut', when: ({ path }) => path.endsWith('/token') });
  const { access } = await signIn([]);
  expect(microsoft.signIns.scopeOf(`Bearer ${(await access).token}`)).toBe('Files.Read.All');
});

test.each([
  [
    'an application that Microsoft does not know',
    { PLANBOK_GRAPH_CLIENT_ID: 'x', PLANBOK_GRAPH_TENANT: 'contoso.se' },
    'microsoft-application',
  ],
  ['nothing', {}, 'no-microsoft-credentials'],
  ['empty names', { PLANBOK_GRAPH_TOKEN: ' ', PLANBOK_GRAPH_CLIENT_ID: '' }, 'no-microsoft-credentials'],
  [
    'a whole answer instead of a token',
    { PLANBOK_GRAPH_TOKEN: '{"accessToken": "eyJ0"}' },
    'microsoft-token-unreadable',
  ],
  ['two lines', { PLANBOK_GRAPH_TOKEN: 'eyJ0\neyJ1' }, 'microsoft-token-unreadable'],
  ['a server that is elsewhere', { PLANBOK_MICROSOFT_ROOT: 'http://192.0.2.1/' }, 'microsoft-root-elsewhere'],
])('with %s', async (_what, environment: Readonly<Record<string, string>>, reason) => {
  const { access, shown } = await signIn([], environment);
  const failure = await failureOf(access);
  expect(failure).toMatchObject({ details: { reason } });
  expect(JSON.stringify([failure.details, failure.message, failure.cause])).not.toContain('eyJ0');
  expect(shown).toEqual([]);
});

test.each(['eyJ0.a-b_c.d', '  eyJ0.a-b_c.d\n', 'Bearer eyJ0.a-b_c.d'])(
  'a token as it is copied: %j',
  async (said) => {
    const { access } = await signIn([], { PLANBOK_GRAPH_TOKEN: said });
    expect((await access).token).toBe('eyJ0.a-b_c.d');
  },
);
