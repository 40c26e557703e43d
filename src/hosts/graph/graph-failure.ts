import { Failure, type FailureCode } from '../failure';
import type { Concern } from '../remote/fetched-files';

const statuses: ReadonlyMap<number, readonly [FailureCode, string]> = new Map([
  [401, ['not-signed-in', 'microsoft-credentials-refused']],
  [403, ['not-allowed', 'microsoft-not-shared']],
  [404, ['unreachable', 'no-such-microsoft-file']],
  [408, ['unreachable', 'microsoft-unavailable']],
  [410, ['unreachable', 'no-such-microsoft-file']],
  [423, ['protected', 'microsoft-file-locked']],
  [429, ['unreachable', 'microsoft-quota']],
  [509, ['unreachable', 'microsoft-quota']],
]);

/**
 * What a refusal of Microsoft's means to a person. Of the request and of the answer nothing is kept: an address may hold a key.
 * @param status of HTTP
 */
export function graphFailure(status: number): Failure {
  const known = statuses.get(status);
  if (known) return new Failure(known[0], { reason: known[1] });
  if (status >= 500) return new Failure('unreachable', { reason: 'microsoft-unavailable' });
  return new Failure('unsupported', { reason: 'microsoft-refused', said: `HTTP ${status}` });
}

export const unavailable = (): Failure => new Failure('unreachable', { reason: 'microsoft-unavailable' });

export const offline = (): Failure => new Failure('unreachable', { reason: 'microsoft-offline' });

const forNow: ReadonlySet<string> = new Set([
  'microsoft-quota',
  'microsoft-unavailable',
  'microsoft-offline',
]);

/** Whether the same may be asked again in a while: all that is asked only reads. */
export const isForNow = ({ details }: Failure): boolean => forNow.has(details.reason ?? '');

const ofAccount: ReadonlySet<string> = new Set(['microsoft-credentials-refused', 'no-microsoft-credentials']);

/** What a failure to fetch a file concerns. */
export function graphConcern(failure: Failure): Concern {
  if (ofAccount.has(failure.details.reason ?? '')) return 'account';
  return isForNow(failure) ? 'service' : 'file';
}

/** Whether Graph answered that there is nothing, or nothing that the account may see. */
export const isUnseen = ({ details }: Failure): boolean =>
  details.reason === 'no-such-microsoft-file' || details.reason === 'microsoft-not-shared';
