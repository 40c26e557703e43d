import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../src/hosts/failure';
import { googleAccess, requestOptions } from '../../src/hosts/google-auth/google-access';
import { googleScopes } from '../../src/hosts/google-auth/google-scopes';
import type { Patience } from '../../src/hosts/remote/patience';
import { storm } from './fault';
import { emulator, type Emulator, type Route } from './server';

const { readSpreadsheets, writeSpreadsheets } = googleScopes;
const route: Route = {
  method: 'GET',
  path: /^\/v4\/who$/,
  scopes: [writeSpreadsheets],
  answer: (_request, _groups, account) => ({ body: { account } }),
};

let google: Emulator;
let waits: number[] = [];
const patience: Patience = {
  wait: (milliseconds) => {
    waits.push(milliseconds);
    return Promise.resolve();
  },
  random: () => 0.5,
};

const folder = mkdtempSync(join(tmpdir(), 'planbok-sign-in-'));
/** What the library itself looks at: neither this machine's credentials, nor a question to a machine of Google's cloud. */
const ofLibrary = {
  METADATA_SERVER_DETECTION: 'none',
  HOME: folder,
  APPDATA: folder,
  GOOGLE_APPLICATION_CREDENTIALS: '',
};
const { env } = process;
beforeAll(async () => {
  google = await emulator([route]);
  process.env = { ...env, ...ofLibrary };
});
beforeEach(() => {
  waits = [];
  google.faults.length = 0;
});
afterAll(async () => {
  process.env = env;
  rmSync(folder, { recursive: true, force: true });
  await google.close();
});

async function who(
  environment: Readonly<Record<string, string>>,
  isRepeatable = true,
  scopes: Parameters<typeof googleAccess>[0]['scopes'] = [writeSpreadsheets],
): Promise<unknown> {
  const access = await googleAccess({ scopes, environment, patience });
  const url = 'https://sheets.googleapis.com/v4/who';
  const { data } = await access.ask(() => access.client.request({ url, ...requestOptions }), isRepeatable);
  return data;
}

const failureOf = async (work: Promise<unknown>): Promise<Failure> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Failure)) throw new Error('No failure.', { cause: error });
  return error;
};

test('signs in with the key file of a service account, or as gcloud has left a person', async () => {
  expect(await who(google.environment(google.accounts.serviceAccount()))).toEqual({
    account: 'planbok@example.iam.gserviceaccount.com',
  });
  expect(await who(google.environment(google.accounts.person(writeSpreadsheets)))).toEqual({
    account: 'anna@example.org',
  });
});

test('finds what gcloud left in the home folder, and says how to sign in where there is nothing', async () => {
  const environment = { PLANBOK_GOOGLE_ROOT: google.root, HOME: folder, APPDATA: join(folder, '.config') };
  expect(await failureOf(who(environment))).toMatchObject({
    code: 'not-signed-in',
    details: { reason: 'no-google-credentials' },
  });
  const gcloud = join(folder, '.config', 'gcloud');
  mkdirSync(gcloud, { recursive: true });
  const left = join(gcloud, 'application_default_credentials.json');
  writeFileSync(left, JSON.stringify(google.accounts.person(writeSpreadsheets)));
  expect(await who(environment)).toEqual({ account: 'anna@example.org' });
});

test.each([
  ['is not there', undefined],
  ['is no JSON', 'private key'],
  ['is something else', '{"key":"secret"}'],
  ['is of a kind nobody knows', '{"type":"service_account","private_key":"secret"}'],
])('a file of credentials that %s is named, and nothing of it is repeated', async (_what, text) => {
  const file = join(folder, 'named.json');
  if (text === undefined) rmSync(file, { force: true });
  else writeFileSync(file, text);
  const failure = await failureOf(
    who({ PLANBOK_GOOGLE_ROOT: google.root, GOOGLE_APPLICATION_CREDENTIALS: file }),
  );
  expect(failure).toMatchObject({
    code: 'not-signed-in',
    details: { reason: 'google-credentials-unreadable', file },
  });
  expect(`${failure.stack} ${JSON.stringify(failure)} ${String(failure.cause)}`).not.toMatch(
    /secret|private/,
  );
});

test('a quota is waited for, longer and longer, whatever was asked', async () => {
  const environment = google.environment(google.accounts.serviceAccount());
  google.faults.push(...storm(429, 6));
  await who(environment, false);
  expect(waits).toEqual([1500, 2500, 4500, 8500, 16_500, 32_500]);
  google.faults.push(...storm(429, 7));
  expect(await failureOf(who(environment, false))).toMatchObject({
    code: 'unreachable',
    details: { reason: 'google-quota' },
  });
});

test.each(['status', 'cut', 'cut-after'] as const)(
  'what may not be done twice is not asked again after %s',
  async (kind) => {
    const environment = google.environment(google.accounts.serviceAccount());
    const fault = { kind, status: 503 } as const;
    google.faults.push(fault);
    const failure = await failureOf(who(environment, false));
    expect(['google-unavailable', 'google-offline']).toContain(failure.details.reason);
    google.faults.push(fault, fault);
    expect(await who(environment, true)).toMatchObject({ account: expect.any(String) as string });
    expect(waits).toHaveLength(2);
  },
);

test.each([
  [401, 'not-signed-in', 'google-credentials-refused'],
  [403, 'not-allowed', 'google-not-shared'],
  [404, 'unreachable', 'no-such-google-file'],
] as const)('%i is said as what it means, at once', async (status, code, reason) => {
  google.faults.push({ kind: 'status', status }, { kind: 'status', status });
  const failure = await failureOf(who(google.environment(google.accounts.serviceAccount())));
  expect(failure).toMatchObject({ code, details: { reason } });
  expect(waits).toEqual([]);
});

test('a token that was given for less says so, and one withdrawn', async () => {
  const less = google.environment(google.accounts.person(readSpreadsheets));
  expect(await failureOf(who(less))).toMatchObject({
    code: 'not-allowed',
    details: { reason: 'google-scope' },
  });
  const apart = await emulator([route]);
  const environment = apart.environment(apart.accounts.serviceAccount());
  apart.accounts.withdraw();
  expect(await failureOf(who(environment))).toMatchObject({
    code: 'not-signed-in',
    details: { reason: 'google-credentials-refused' },
  });
  await apart.close();
});

test('no token is sent to another machine in place of Google', async () => {
  const environment = google.environment(google.accounts.serviceAccount());
  const elsewhere = [
    'https://127.0.0.1/',
    'http://example.org/',
    'http://127.0.0.1.example.org/',
    'no address',
  ];
  for (const PLANBOK_GOOGLE_ROOT of elsewhere)
    expect(await failureOf(who({ ...environment, PLANBOK_GOOGLE_ROOT }))).toMatchObject({
      details: { reason: 'google-root-elsewhere' },
    });
});
