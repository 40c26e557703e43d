import { Failure } from '../failure';
import { credentialsJson, type Environment } from './credentials-file';
import { googleLibrary, type GoogleAccount, type GoogleClient, type GoogleLibrary } from './google-library';
import type { GoogleScope } from './google-scopes';
import { loopbackFetch } from './loopback-fetch';
import { machinePatience, type Patience } from '../remote/patience';
import { patiently } from './patience';

export interface AccessOptions {
  readonly scopes: readonly GoogleScope[];
  readonly environment: Environment;
  readonly patience?: Patience;
}

/** An account of Google's, with what it takes to ask something in its name. */
export interface GoogleAccess {
  readonly library: GoogleLibrary;
  readonly client: GoogleClient;
  /** The same account as Google's clients of an API take it: `library.sheets({ version: 'v4', auth: account })`. */
  readonly account: GoogleAccount;
  /** As `patiently`: `access.ask(() => access.client.request({ url, ...requestOptions }), true)`. @throws Failure */
  readonly ask: <T>(request: () => Promise<T>, isRepeatable: boolean) => Promise<T>;
}

/**
 * Of every request: repeated here and not by Google's client, which would do so without regard to what it is; ended after
 * three minutes, when Google itself has given up on it (Sheets API, "Usage limits").
 */
export const requestOptions = { retry: false, timeout: 180_000 } as const;

/**
 * Signs in with what the machine has: a credentials file (see `credentialsJson`), or the account of a machine in Google's cloud.
 * Nothing of it is stored or said by us; the access tokens that Google gives for it live as long as the process.
 * @throws Failure `not-signed-in` when there is nothing to sign in with, `unsupported` when the package is not installed
 */
export async function googleAccess({
  scopes,
  environment,
  patience = machinePatience,
}: AccessOptions): Promise<GoogleAccess> {
  const credentials = credentialsJson(environment);
  const library = await googleLibrary();
  const fetchImplementation = loopbackFetch(environment);
  const account = new library.auth.GoogleAuth({
    scopes: [...scopes],
    ...(credentials === undefined ? {} : { credentials }),
    clientOptions: fetchImplementation === undefined ? {} : { transporterOptions: { fetchImplementation } },
  });
  let client: GoogleClient;
  try {
    client = await account.getClient();
  } catch {
    // Not passed on as a cause: what the library says of credentials may repeat a part of them.
    const reason = credentials === undefined ? 'no-google-credentials' : 'google-credentials-unreadable';
    const file = environment['GOOGLE_APPLICATION_CREDENTIALS'];
    throw new Failure('not-signed-in', { reason, ...(file === undefined ? {} : { file }) });
  }
  const quotaProject = environment['GOOGLE_CLOUD_QUOTA_PROJECT'];
  if (quotaProject !== undefined && quotaProject !== '') client.quotaProjectId = quotaProject;
  return {
    library,
    client,
    account,
    ask: (request, isRepeatable) => patiently(request, isRepeatable, patience),
  };
}
