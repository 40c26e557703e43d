import { Failure } from '../failure';
import type { Drive } from './drive';
import type { DriveFile } from '../drive-file';

/** Files on their way at the same time: one takes seconds, and the pace of requests is the limit. */
const AT_ONCE = 4;

/** Times that a file is asked for, each for a minute (`patiently`), with others between, where Drive does not answer. */
const TRIES = 3;

/**
 * Files one after the other for which Drive did not answer, after which it is not asked for the others: it, or the network,
 * has been away for three minutes at least.
 */
const MOST_UNANSWERED = 10;

/** What concerns every file alike. */
const ofAll: ReadonlySet<string> = new Set([
  'google-credentials-refused',
  'no-google-credentials',
  'google-api-off',
  'google-scope',
]);

const unanswered: ReadonlySet<string> = new Set(['google-quota', 'google-unavailable', 'google-offline']);

/** What is done with each file. */
export interface FetchedFiles {
  /** The next file is not fetched before this is done with one: as many are in memory as are on their way. */
  readonly take: (index: number, bytes: Uint8Array) => Promise<void>;
  readonly fail: (index: number, failure: Failure) => void;
}

/**
 * Fetches files, a few at a time. One that cannot be had is told of and stops nothing.
 * @throws Failure where Google does not accept the account: none could be had
 */
export async function fetchFiles(
  files: readonly { readonly index: number; readonly drive: DriveFile }[],
  { content }: Pick<Drive, 'content'>,
  { take, fail }: FetchedFiles,
): Promise<void> {
  const waiting = files.map((file) => ({ ...file, tries: 0 }));
  let inARow = 0;
  let stop: Failure | undefined;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { index, drive, tries } = next;
      if (stop) {
        fail(index, stop);
        continue;
      }
      let bytes: Uint8Array;
      try {
        bytes = await content(drive);
        inARow = 0;
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const { reason = '' } = error.details;
        if (ofAll.has(reason)) throw error;
        const isUnanswered = unanswered.has(reason);
        inARow = isUnanswered ? inARow + 1 : 0;
        if (inARow >= MOST_UNANSWERED) stop = error;
        if (isUnanswered && tries + 1 < TRIES && !stop) waiting.push({ index, drive, tries: tries + 1 });
        else fail(index, error);
        continue;
      }
      await take(index, bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
