import { Failure, type FailureCode } from '../failure';
import type { Concern } from '../remote/fetched-files';

/** What Google's client throws, as far as it is looked at. */
interface Answer {
  readonly status: number | undefined;
  /** What Google says of it: a sentence, and names of its own for why. */
  readonly message: string;
  readonly names: string;
}

const field = (from: unknown, name: string): unknown =>
  typeof from === 'object' && from !== null && name in from
    ? (from as Readonly<Record<string, unknown>>)[name]
    : undefined;

const text = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

/** The answer in an error of Google's client; `undefined` when the error is of another kind, and so a bug. */
function answerIn(error: unknown): Answer | undefined {
  if (!(error instanceof Error) || field(error, 'config') === undefined) return undefined;
  const response = field(error, 'response');
  const status = field(response, 'status');
  const body = field(response, 'data');
  const said = field(body, 'error');
  const names = [
    field(said, 'status'),
    field(said, 'details'),
    field(said, 'errors'),
    said,
    field(error, 'code'),
  ];
  return {
    status: typeof status === 'number' ? status : undefined,
    message: text(field(said, 'message') ?? field(body, 'error_description') ?? error.message),
    names: names.map(text).join(' '),
  };
}

/** Google's names for why, with what they mean here; the first that stands in an answer counts. */
const namesOfReasons: readonly (readonly [RegExp, FailureCode, string])[] = [
  [/invalid_grant|invalid_client|unauthorized_client/, 'not-signed-in', 'google-credentials-refused'],
  [
    /rateLimitExceeded|userRateLimitExceeded|RATE_LIMIT_EXCEEDED|quotaExceeded/,
    'unreachable',
    'google-quota',
  ],
  [/exportSizeLimitExceeded/, 'too-large', 'google-export-too-large'],
  [
    /cannotDownload|fileNotDownloadable|cannotExportFile|downloadRestricted/,
    'not-allowed',
    'google-no-download',
  ],
  [/SERVICE_DISABLED|accessNotConfigured/, 'not-allowed', 'google-api-off'],
  [/ACCESS_TOKEN_SCOPE_INSUFFICIENT|insufficientPermissions/, 'not-allowed', 'google-scope'],
];

const statuses: ReadonlyMap<number, readonly [FailureCode, string]> = new Map([
  [401, ['not-signed-in', 'google-credentials-refused']],
  [403, ['not-allowed', 'google-not-shared']],
  [404, ['unreachable', 'no-such-google-file']],
  [408, ['unreachable', 'google-unavailable']],
  [413, ['too-large', 'google-too-large']],
  [429, ['unreachable', 'google-quota']],
]);

/**
 * What an error of Google's client means to a person. Of the request, which may hold cell texts and a token, nothing is kept:
 * the error is no cause of the failure.
 * @returns `undefined` when it is none of Google's
 */
export function googleFailure(error: unknown): Failure | undefined {
  const answer = answerIn(error);
  if (answer === undefined) return undefined;
  const { status, message, names } = answer;
  if (status === undefined) return new Failure('unreachable', { reason: 'google-offline' });
  const named = namesOfReasons.find(([name]) => name.test(names));
  if (named) return new Failure(named[1], { reason: named[2] });
  const known = statuses.get(status);
  if (known) return new Failure(known[0], { reason: known[1] });
  if (status >= 500) return new Failure('unreachable', { reason: 'google-unavailable' });
  return new Failure('unsupported', { reason: 'program-error', said: message });
}

/** Whether Google refused for now what it may take in a while, and did nothing. */
export const isForNow = ({ details }: Failure): boolean => details.reason === 'google-quota';

/** Whether nobody knows if Google did it: the answer is missing, or says that something broke. */
export const isUnknown = ({ details }: Failure): boolean =>
  details.reason === 'google-unavailable' || details.reason === 'google-offline';

const ofAccount: ReadonlySet<string> = new Set([
  'google-api-off',
  'google-credentials-refused',
  'google-scope',
  'no-google-credentials',
]);

/** What a failure to fetch a file concerns. */
export function googleConcern(failure: Failure): Concern {
  if (ofAccount.has(failure.details.reason ?? '')) return 'account';
  return isForNow(failure) || isUnknown(failure) ? 'service' : 'file';
}
